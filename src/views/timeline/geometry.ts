/**
 * What a timeline looks like before it is drawn. `layoutTimeline` decides all of it, `renderTimeline` only writes it down.
 *
 *   Dossier ──readEntries──▶ Entry[] ──layoutWide / layoutNarrow──▶ TimelineLayout ──renderTimeline──▶ SVG
 */
import type { Ref } from '../../edition/bind.ts';
import type { Box } from '../svg/box.ts';
import type { Figure } from '../svg/figure.ts';
import type { PlacedText } from '../text/text-block.ts';
import type { DateShape, End } from './date-shape.ts';
import type { Entry } from './entry.ts';

export interface Mark {
  /** A dot is one day; a span lasts from x0 to x1; a window holds one day somewhere from x0 to x1. */
  kind: DateShape;
  x0: number;
  x1: number;
  /** Middle of the mark. */
  y: number;
  height: number;
  hatched: boolean;
  start: End;
  end: End;
  conflict: boolean;
  href: string;
  of: Ref;
}

export interface PlacedEntry {
  entry: Entry;
  mark: Mark;
  /** Null where the entry is labelled in the magnified band. */
  label: PlacedText | null;
}

export interface Tick {
  x: number;
  y0: number;
  y1: number;
  /** `strong` where a larger unit begins; `now` at the latest source. */
  kind: 'fine' | 'strong' | 'now';
}

/** A stretch of time on one scale: the whole, or a dense part of it magnified. */
export interface Panel {
  frame: Box;
  ticks: Tick[];
  tickLabels: PlacedText[];
  laneLabels: PlacedText[];
  /** Lines between lanes. */
  rules: { x0: number; x1: number; y: number }[];
  entries: PlacedEntry[];
  /** Says that it is magnified. */
  heading?: PlacedText;
  /** Corners of the shape that leads from the stretch in the whole to this band. */
  funnel?: { x: number; y: number }[];
}

export interface Legend {
  swatches: { mark: Mark }[];
  labels: PlacedText[];
}

export interface TimelineLayout extends Figure {
  mode: 'wide' | 'narrow';
  panels: Panel[];
  /** The line at the newest source's date, in pieces clear of words, and its label. */
  latest?: { lines: Pick<Tick, 'x' | 'y0' | 'y1'>[]; label: PlacedText };
  legend: Legend;
  /** All entries in the order of the calendar. */
  entries: Entry[];
}
