/** The timeline of dossier.yaml as geometry. */
import { label as boundLabel, own } from '../../edition/bind.ts';
import type { Dossier } from '../../model/dossier.ts';
import { drawingId, isWide } from '../svg/figure.ts';
import type { Run } from '../text/run.ts';
import { placeText, setText } from '../text/text-block.ts';
import { descriptionRuns, timelineTable } from './describe-timeline.ts';
import { type Entry, readEntries } from './entry.ts';
import type { Rows, TimelineLayout } from './geometry.ts';
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

/** Some of the entries on the scale of all. */
function rowsOf(
  shown: readonly Entry[],
  entries: readonly Entry[],
  dossier: Dossier,
  width: number,
): Rows {
  const latest = latestSource(dossier);
  const isAlone = lanesOf(entries).length === 1;
  const times = timesOf(entries);
  return layoutRows(
    shown.map((entry) => requestOf(entry, dossier, isAlone)),
    latest ? [...times, [latest.time, latest.time]] : times,
    { width, language: dossier.settings.language, now: latest?.time ?? null },
  );
}

/** With what its marks mean, and what the line at the latest source is. */
function drawingOf(
  dossier: Dossier,
  entries: readonly Entry[],
  width: number,
  shown = byLane(entries),
): Drawing {
  const latest = latestSource(dossier);
  const rows = rowsOf(shown, entries, dossier, width);
  const { legend, height } = layoutLegend(
    entries,
    width,
    rows.bottom + 10,
    dossier.settings.language,
  );
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
      : own('timeline', settings.language),
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
    description: descriptionRuns(entries, dossier.settings.language),
    table: timelineTable(entries, dossier),
    ...(entries.length ? drawingOf(dossier, entries, width) : EMPTY),
  };
}

/** Entries in the order of their rows, cut where the rows of a part would be higher than `most`. */
function cutEntries(layout: TimelineLayout, rows: Rows, most: number): Entry[][] {
  const parts: Entry[][] = [];
  let top = 0;
  byLane(layout.entries).forEach((entry, index) => {
    const part = parts.at(-1);
    const bottom = rows.rules[index + 1]?.y ?? rows.bottom;
    if (part && bottom - top <= most) part.push(entry);
    else {
      parts.push([entry]);
      top = rows.rules[index]?.y ?? 0;
    }
  });
  return parts;
}

/**
 * In as many drawings as stay under a height, each with the axis and the lane that it begins in; the last says what the marks mean.
 * For `width` from 560 on.
 */
export function layoutTimelineParts(
  dossier: Dossier,
  width: number,
  most: number,
): TimelineLayout[] {
  const whole = layoutTimeline(dossier, width);
  const { rows, entries, height } = whole;
  if (!rows || height <= most) return [whole];
  const [first = 0, below] = [rows.rules[0]?.y, height - rows.bottom];
  const parts = cutEntries(whole, rows, most - first - below);
  return parts.map((shown, index) => {
    if (index === parts.length - 1)
      return { ...whole, ...drawingOf(dossier, entries, width, shown) };
    const { latest: _latest, ...part } = whole;
    const shownRows = rowsOf(shown, entries, dossier, width);
    return { ...part, ...EMPTY, rows: shownRows, height: shownRows.bottom + 4 };
  });
}
