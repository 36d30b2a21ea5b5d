/** A timeline in words: what stands in for the drawing where it can't be seen. */
import { type Bound, own } from '../../edition/bind.ts';
import type { FurnitureKey } from '../../edition/furniture/en.ts';
import type { Article } from '../../model/article.ts';
import { citationCell } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import type { Entry } from './entry.ts';
import { isHatched } from './place-mark.ts';

const glued = (key: FurnitureKey): Run => ({ words: own(key), glued: true });

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
export const descriptionRuns = (entries: Entry[]): Run[] =>
  entries.length
    ? [{ words: own('InCalendarOrder') }, ...entries.flatMap(entryRuns)]
    : [{ words: own('noDatedEvent') }];

const COLUMNS = [
  'columnDate',
  'columnEvent',
  'columnLane',
  'columnStatus',
  'columnAgree',
  'columnSource',
] as const;

export const timelineTable = (entries: Entry[], articles: readonly Article[]): DataTable => ({
  caption: own('inCalendarOrder'),
  header: COLUMNS.map(own),
  rows: entries.map((entry): Cell[] => [
    [{ words: entry.words }],
    [{ words: entry.label }],
    [{ words: entry.lane }],
    [{ words: own(entry.status ?? (entry.ahead ? 'aheadWhenReported' : 'notStated')) }],
    entry.conflict ? [{ words: own('theyConflict') }] : [],
    citationCell(entry.facts, articles),
  ]),
});
