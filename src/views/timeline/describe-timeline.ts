/** A timeline in words: what stands in for the drawing where it can't be seen. */
import { type Bound, mark, own } from '../../edition/bind.ts';
import { glued } from '../../edition/line.ts';
import type { WordKey } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import { citationCell } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import type { Entry } from './entry.ts';
import { isHatched } from './place-mark.ts';

/** " (planned, sources disagree)". */
function noteRuns(entry: Entry, language: string): Run[] {
  const notes: Bound[] = [
    ...(isHatched(entry) ? [own(entry.status ?? 'aheadWhenReported', language)] : []),
    ...(entry.conflict ? [own('sourcesDisagree', language)] : []),
  ];
  if (!notes.length) return [];
  const listed = notes.flatMap((words, index): Run[] =>
    index ? [glued('comma'), { words }] : [{ words, glued: true }],
  );
  return [{ words: mark('open') }, ...listed, glued('close')];
}

const entryRuns = (entry: Entry, language: string): Run[] => [
  { words: entry.words },
  glued('colon'),
  { words: entry.label },
  ...noteRuns(entry, language),
  glued('stop'),
];

/** One sentence an entry, in the order of the calendar. */
export const descriptionRuns = (entries: readonly Entry[], language: string): Run[] =>
  entries.length
    ? [
        { words: own('InCalendarOrder', language) },
        ...entries.flatMap((entry) => entryRuns(entry, language)),
      ]
    : [{ words: own('noDatedEvent', language) }];

type Column = [header: WordKey, cell: (entry: Entry) => Cell];

const DATE: Column = ['columnDate', ({ words }) => [{ words }]];
const LANE: Column = ['columnLane', ({ lane }) => [{ words: lane }]];

const eventColumn = (language: string): Column => [
  'columnEvent',
  ({ label, conflict }) => [
    { words: label },
    ...(conflict ? [{ words: own('sourcesDisagree', language), role: 'disputed' as const }] : []),
  ],
];

const statusKey = ({ status, ahead }: Entry): WordKey | undefined =>
  status ?? (ahead ? 'aheadWhenReported' : undefined);
const statusColumn = (language: string): Column => [
  'columnStatus',
  (entry) => {
    const status = statusKey(entry);
    return status ? [{ words: own(status, language) }] : [];
  },
];

/** Status and lane are columns only where they say something. */
export function timelineTable(
  entries: readonly Entry[],
  { articles, settings: { language } }: Pick<Dossier, 'articles' | 'settings'>,
): DataTable {
  const columns: Column[] = [
    DATE,
    eventColumn(language),
    ...(new Set(entries.map(({ lane }) => lane.text)).size > 1 ? [LANE] : []),
    ...(entries.some(statusKey) ? [statusColumn(language)] : []),
    ['columnSource', ({ facts }) => citationCell(facts, articles)],
  ];
  return {
    caption: own('inCalendarOrder', language),
    header: columns.map(([key]) => own(key, language)),
    rows: entries.map((entry) => columns.map(([, cell]) => cell(entry))),
  };
}
