/** A scale of time on which long stretches without an event are folded away. */
import { scaleUtc, type ScaleTime } from 'd3-scale';
import { roundStretch, type Stretch } from './time-axis.ts';

/** One unfolded part of the scale. */
interface Segment {
  stretch: Stretch;
  scale: ScaleTime<number, number>;
}

export interface FoldedScale {
  /** The place of a time, in milliseconds; of one that is folded away, within its fold. */
  at: (time: number) => number;
  x0: number;
  x1: number;
  segments: Segment[];
  /** Where the scale is broken, from x to x. */
  folds: [number, number][];
}

/** A gap is folded where it takes more than this share of the whole, and more than a year. */
const LONG = 0.3;
const YEAR = 365.25 * 86_400_000;
/** Units that a fold takes. */
export const FOLD = 22;
/** Units that a segment has at the least. */
const SHORTEST = 58;

/** Stretches that hold an event, with the long gaps between them left out. */
export function stretchesOf(times: readonly Stretch[]): Stretch[] {
  const sorted = times.toSorted((a, b) => a[0] - b[0]);
  const whole = Math.max(...times.map(([, end]) => end)) - (sorted[0]?.[0] ?? 0);
  const found: Stretch[] = [];
  for (const [start, end] of sorted) {
    const last = found.at(-1);
    if (last && start - last[1] <= Math.max(YEAR, LONG * whole)) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found.map((stretch) => roundStretch(stretch, whole));
}

/** Each stretch as wide as it is long, but for those that are too short to see. */
function widthsOf(stretches: readonly Stretch[], room: number): number[] {
  const lengths = stretches.map(([from, to]) => to - from);
  const least = Math.min(SHORTEST, room / stretches.length);
  const sum = lengths.reduce((all, length) => all + length, 0);
  const spare = room - least * stretches.length;
  return lengths.map((length) => least + (spare * length) / sum);
}

export function foldedScale(times: readonly Stretch[], x0: number, x1: number): FoldedScale {
  const stretches = stretchesOf(times);
  const widths = widthsOf(stretches, x1 - x0 - FOLD * (stretches.length - 1));
  let x = x0;
  const segments = stretches.map((stretch, index): Segment => {
    const width = widths[index] ?? 0;
    const scale = scaleUtc()
      .domain(stretch)
      .range([x, x + width]);
    x += width + FOLD;
    return { stretch, scale };
  });
  const ends = segments.map(({ scale }) => scale.range() as Stretch);
  const folds = ends.slice(1).map(([start], index): Stretch => [ends[index]?.[1] ?? x0, start]);
  const at = (time: number): number => {
    const index = segments.findLastIndex(({ stretch }) => time >= stretch[0]);
    const segment = segments[Math.max(0, index)];
    if (!segment) return x0;
    if (time <= segment.stretch[1] || index === segments.length - 1)
      return Math.min(x1, Math.max(x0, segment.scale(time)));
    const [from, to] = folds[index] ?? [x1, x1];
    return (from + to) / 2;
  };
  return { at, x0, x1, segments, folds };
}
