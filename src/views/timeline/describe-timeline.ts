/** A timeline in words: what stands in for the drawing where it can't be seen. */
import { type Bound, own } from '../../edition/bind.ts';
import type { FurnitureKey } from '../../edition/furniture/en.ts';
import { glued } from '../../edition/line.ts';
import type { Article } from '../../model/article.ts';
import { citationCell } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import type { Entry } from './entry.ts';
import { isHatched } from './place-mark.ts';

/** " (planned, sources disagree)". */
function noteRuns(entry: Entry): Run[] {
  const notes: Bound[] = [
    ...(isHatched(entry) ? [own(entry.status ?? 'aheadWhenReported')] : []),
    ...(entry.conflict ? [own('sourcesDisagree')] : []),
  ];
  if (!notes.length) return [];
  const listed = notes.flatMap((words, index): Run[] =>
    index ? [glued('comma'), { words }] : [{ words, glued: true }],
  );
  return [{ words: own('open') }, ...listed, glued('close')];
}

const entryRuns = (entry: Entry): Run[] => [
  { words: entry.words },
  glued('colon'),
  { words: entry.label },
  ...noteRuns(entry),
  glued('stop'),
];

/** One sentence an entry, in the order of the calendar. */
export const descriptionRuns = (entries: readonly Entry[]): Run[] =>
  entries.length
    ? [{ words: own('InCalendarOrder') }, ...entries.flatMap(entryRuns)]
    : [{ words: own('noDatedEvent') }];

type Column = [header: FurnitureKey, cell: (entry: Entry) => Cell];

const DATE: Column = ['columnDate', ({ words }) => [{ words }]];
const EVENT: Column = [
  'columnEvent',
  ({ label, conflict }) => [
    { words: label },
    ...(conflict ? [{ words: own('sourcesDisagree'), role: 'disputed' as const }] : []),
  ],
];
const LANE: Column = ['columnLane', ({ lane }) => [{ words: lane }]];

const statusKey = ({ status, ahead }: Entry): FurnitureKey | undefined =>
  status ?? (ahead ? 'aheadWhenReported' : undefined);
const STATUS: Column = [
  'columnStatus',
  (entry) => {
    const status = statusKey(entry);
    return status ? [{ words: own(status) }] : [];
  },
];

/** Status and lane are columns only where they say something. */
export function timelineTable(entries: readonly Entry[], articles: readonly Article[]): DataTable {
  const columns: Column[] = [
    DATE,
    EVENT,
    ...(new Set(entries.map(({ lane }) => lane.text)).size > 1 ? [LANE] : []),
    ...(entries.some(statusKey) ? [STATUS] : []),
    ['columnSource', ({ facts }) => citationCell(facts, articles)],
  ];
  return {
    caption: own('inCalendarOrder'),
    header: columns.map(([key]) => own(key)),
    rows: entries.map((entry) => columns.map(([, cell]) => cell(entry))),
  };
}
