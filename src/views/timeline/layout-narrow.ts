/** The narrow timeline: a list, each entry in words over its own mark, all marks on one scale. */
import type { Dossier } from '../../model/dossier.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { Entry } from './entry.ts';
import type { Panel, PlacedEntry, Tick } from './geometry.ts';
import { latestRuns, latestSource } from './latest-source.ts';
import { laneLabel } from './layout-panel.ts';
import { lanesOf } from './layout-wide.ts';
import type { Drawing } from './layout-wide.ts';
import { layoutLegend, LEGEND_INDENT } from './legend.ts';
import {
  conflictRun,
  dateRun,
  entryCitations,
  labelRun,
  MARK_HEIGHT,
  placeMark,
} from './place-mark.ts';
import { extentOf, layoutTimeAxis, roundStretch, timeScale } from './time-axis.ts';
import type { TimeScale } from './time-axis.ts';

const LABEL_SIZE = 14;
const EDGE = 6;
const BETWEEN = 14;

interface Cursor {
  y: number;
}

function layoutEntry(
  entry: Entry,
  dossier: Dossier,
  scale: TimeScale,
  width: number,
  cursor: Cursor,
): PlacedEntry {
  const runs = [
    ...conflictRun(entry),
    dateRun(entry, { weight: 600 }),
    labelRun(entry),
    ...entryCitations(entry, dossier.articles),
  ];
  const label = placeText(setText(runs, LABEL_SIZE, width), 0, cursor.y);
  const y = cursor.y + label.block.height + 5 + MARK_HEIGHT / 2;
  cursor.y = y + MARK_HEIGHT / 2 + BETWEEN;
  return { entry, label, mark: placeMark(entry, scale, y) };
}

/** Ticks beside each mark rather than through the words between. */
const ticksBeside = (ticks: Pick<Tick, 'x' | 'kind'>[], y: number): Tick[] =>
  ticks.map(({ x, kind }) => ({
    x,
    kind,
    y0: y - MARK_HEIGHT / 2 - 2,
    y1: y + MARK_HEIGHT / 2 + 2,
  }));

function layoutLane(
  lane: string,
  entries: Entry[],
  dossier: Dossier,
  scale: TimeScale,
  width: number,
  now: Tick[],
  cursor: Cursor,
): Panel {
  const top = cursor.y;
  const heading = laneLabel(
    entries.find((entry) => entry.lane.text === lane)!,
    0,
    top + 8,
    width,
  );
  const axis = layoutTimeAxis(scale, heading.y + heading.block.height + 4, width);
  cursor.y = heading.y + heading.block.height + 4 + axis.height + 4;
  const placed = entries
    .filter((entry) => entry.lane.text === lane)
    .map((entry) => layoutEntry(entry, dossier, scale, width, cursor));
  const [x0, x1] = scale.range() as [number, number];
  const rules = placed.map(({ mark }) => ({ x0, x1, y: mark.y }));
  return {
    frame: { x: 0, y: top, width, height: cursor.y - top },
    ticks: placed.flatMap(({ mark }) => ticksBeside([...axis.ticks, ...now], mark.y)),
    tickLabels: axis.labels,
    laneLabels: [heading],
    rules: [{ x0: 0, x1: width, y: top }, ...rules],
    entries: placed,
  };
}

export function layoutNarrow(dossier: Dossier, entries: Entry[], width: number): Drawing {
  const latest = latestSource(dossier);
  const scale = timeScale(
    roundStretch(extentOf(entries, latest ? [latest.time] : [])),
    EDGE,
    width - EDGE,
  );
  const now: Tick[] = latest ? [{ x: scale(latest.time), y0: 0, y1: 0, kind: 'now' }] : [];
  const cursor = { y: 1 };
  const panels = lanesOf(entries).map((lane) =>
    layoutLane(lane, entries, dossier, scale, width, now, cursor),
  );
  const { legend, height } = layoutLegend(entries, width, cursor.y);
  const bottom = cursor.y + height;
  if (!latest) return { height: bottom, panels, legend };
  const label = placeText(setText(latestRuns(latest), 12.5, width), LEGEND_INDENT, bottom + 2);
  return {
    height: bottom + label.block.height + 4,
    panels,
    legend,
    latest: { lines: [{ x: LEGEND_INDENT / 2 - 3, y0: label.y + 1, y1: label.y + 15 }], label },
  };
}
