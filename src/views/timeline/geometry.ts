/**
 * What a timeline looks like before it is drawn. `layoutTimeline` decides all of it, `renderTimeline` only writes it down.
 *
 *   Dossier ──readEntries──▶ Entry[] ──layoutRows──▶ TimelineLayout ──renderTimeline──▶ SVG
 */
import type { Ref } from '../../edition/bind.ts';
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

export interface Tick {
  x: number;
  y0: number;
  y1: number;
  /** `strong` where a larger unit begins; `now` at the latest source. */
  kind: 'fine' | 'strong' | 'now';
}

/** Rows of words, each with its mark, all on one scale. */
export interface Rows {
  rows: { label: PlacedText; mark: Mark }[];
  headings: PlacedText[];
  rules: { x0: number; x1: number; y: number }[];
  ticks: Tick[];
  tickLabels: PlacedText[];
  /** Where the scale leaves time out. */
  folds: { x: number; y0: number; y1: number }[];
  bottom: number;
}

export interface Legend {
  swatches: { mark: Mark }[];
  labels: PlacedText[];
}

export interface TimelineLayout extends Figure {
  mode: 'wide' | 'narrow';
  /** Null where there is nothing to draw. */
  rows: Rows | null;
  /** What the line at the newest source's date is. */
  latest?: { line: Pick<Tick, 'x' | 'y0' | 'y1'>; label: PlacedText };
  legend: Legend;
  /** All entries in the order of the calendar. */
  entries: Entry[];
}
