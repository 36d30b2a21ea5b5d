/** A timeline in words: what stands in for the drawing where it can't be seen. */
import type { Article } from '../../model/article.ts';
import { particular } from '../../edition/particular.ts';
import { cite } from '../text/citation.ts';
import { plainText } from '../text/run.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import type { Entry } from './entry.ts';
import type { TimelineLayout } from './geometry.ts';
import { isHatched } from './place-mark.ts';

const AHEAD = 'ahead when reported';

const comma: Run = { text: ',', glued: true };

function entryRuns(entry: Entry): Run[] {
  const notes = [
    isHatched(entry) ? (entry.status ?? AHEAD) : '',
    entry.conflict ? 'sources disagree' : '',
  ]
    .filter(Boolean)
    .join(', ');
  return [
    { text: entry.words, particular: particular('fact', entry.date.id) },
    { text: ':', glued: true },
    { text: entry.label, particular: particular('prose', `timeline.${entry.index}.label`) },
    ...(notes ? [{ text: ` (${notes})`, glued: true }] : []),
    { text: '.', glued: true },
  ];
}

/** One sentence an entry, in the order of the calendar. */
export function descriptionRuns(entries: Entry[]): Run[] {
  if (!entries.length) return [{ text: 'No dated event.' }];
  return [{ text: 'Events in the order of the calendar.' }, ...entries.flatMap(entryRuns)];
}

export const describeTimeline = (layout: TimelineLayout): string =>
  plainText([...layout.title, { text: '.', glued: true }, ...layout.description]);

function sourceCell(entry: Entry, articles: readonly Article[]): Cell {
  const runs = entry.facts.flatMap((fact, index) =>
    index ? [comma, cite(fact, articles)] : [cite(fact, articles)],
  );
  return { text: plainText(runs), factIds: [], runs };
}

export function timelineTable(entries: Entry[], articles: readonly Article[]): DataTable {
  return {
    caption: 'Events in the order of the calendar',
    header: ['Date', 'Event', 'Lane', 'Status', 'Sources agree', 'Source'],
    rows: entries.map((entry): Cell[] => [
      { text: entry.words, factIds: [entry.date.id] },
      {
        text: entry.label,
        factIds: entry.facts.map(({ id }) => id),
        runs: [
          { text: entry.label, particular: particular('prose', `timeline.${entry.index}.label`) },
        ],
      },
      {
        text: entry.lane,
        factIds: [],
        runs: [
          { text: entry.lane, particular: particular('prose', `timeline.${entry.index}.lane`) },
        ],
      },
      { text: entry.status ?? (entry.ahead ? AHEAD : 'not stated'), factIds: [] },
      { text: entry.conflict ? 'no, they conflict' : '', factIds: [] },
      sourceCell(entry, articles),
    ]),
  };
}

export const tableTimeline = (layout: TimelineLayout): DataTable => layout.table;
