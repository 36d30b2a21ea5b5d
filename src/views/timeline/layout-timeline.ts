/** The timeline of dossier.yaml as geometry. */
import { label as boundLabel, own } from '../../edition/bind.ts';
import type { Dossier } from '../../model/dossier.ts';
import { drawingId, isWide } from '../svg/figure.ts';
import type { Run } from '../text/run.ts';
import { placeText, setText } from '../text/text-block.ts';
import { descriptionRuns, timelineTable } from './describe-timeline.ts';
import { type Entry, readEntries } from './entry.ts';
import type { TimelineLayout } from './geometry.ts';
import { latestRuns, latestSource } from './latest-source.ts';
import { layoutRows, type RowRequest } from './layout-rows.ts';
import { layoutLegend, LEGEND_INDENT } from './legend.ts';
import { conflictRun, dateRun, entryCitations, labelRun, placeMark } from './place-mark.ts';
import type { Stretch } from './time-axis.ts';

const EMPTY = { height: 0, rows: null, legend: { swatches: [], labels: [] } };
const NOTE_SIZE = 12.5;

const lanesOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.toSorted((a, b) => a.index - b.index).map(({ lane }) => lane.text)),
];

/** Lane by lane, each in the order of the calendar. */
const byLane = (entries: readonly Entry[]): Entry[] =>
  lanesOf(entries).flatMap((lane) => entries.filter((entry) => entry.lane.text === lane));

/** What an entry's date covers; open at an end it holds the day that is known. */
const timesOf = (entries: readonly Entry[]): Stretch[] =>
  entries.flatMap(({ start, end }): Stretch[] => {
    const [from, to] = [start ?? end, end ?? start];
    return from === null || to === null ? [] : [[from, to]];
  });

const requestOf = (entry: Entry, dossier: Dossier, isAlone: boolean): RowRequest => ({
  group: isAlone ? null : { words: entry.lane },
  runs: [
    dateRun(entry, { weight: 600 }),
    ...conflictRun(entry),
    labelRun(entry),
    ...entryCitations(entry, dossier.articles),
  ],
  place: (scale, y) => placeMark(entry, scale, y),
});

type Drawing = Pick<TimelineLayout, 'height' | 'rows' | 'latest' | 'legend'>;

function drawingOf(dossier: Dossier, entries: readonly Entry[], width: number): Drawing {
  const latest = latestSource(dossier);
  const lanes = lanesOf(entries);
  const times = timesOf(entries);
  const rows = layoutRows(
    byLane(entries).map((entry) => requestOf(entry, dossier, lanes.length === 1)),
    latest ? [...times, [latest.time, latest.time]] : times,
    latest?.time ?? null,
    width,
  );
  const { legend, height } = layoutLegend(entries, width, rows.bottom + 10);
  const bottom = rows.bottom + 10 + height;
  if (!latest) return { height: bottom, rows, legend };
  const label = placeText(setText(latestRuns(latest), NOTE_SIZE, width), LEGEND_INDENT, bottom + 2);
  return {
    height: bottom + label.block.height + 4,
    rows,
    legend,
    latest: { line: { x: LEGEND_INDENT / 2 - 3, y0: label.y + 1, y1: label.y + 15 }, label },
  };
}

export const timelineTitle = ({ settings }: Dossier): Run[] => [
  {
    words: settings.figures.timeline
      ? boundLabel(settings, 'figures', 'timeline', 'title')
      : own('timeline'),
  },
];

/** `width` in CSS pixels at which text has its true size; from 560 on marks stand beside their words, below under them. Without entries the height is 0. */
export function layoutTimeline(dossier: Dossier, width: number): TimelineLayout {
  const entries = readEntries(dossier);
  return {
    id: drawingId('timeline', width),
    width,
    mode: isWide(width) ? 'wide' : 'narrow',
    entries,
    title: timelineTitle(dossier),
    description: descriptionRuns(entries),
    table: timelineTable(entries, dossier.articles),
    ...(entries.length ? drawingOf(dossier, entries, width) : EMPTY),
  };
}
