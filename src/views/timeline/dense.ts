/** Stretches of the calendar where so much happens that the whole axis can't show it apart. */
import type { Entry } from './entry.ts';
import type { Stretch } from './time-axis.ts';

export interface DenseStretch {
  stretch: Stretch;
  entries: Entry[];
}

const DAY = 86_400_000;
/** At least this many entries make a stretch dense (three, as the design asks). */
const ENOUGH = 3;
/** Shares of the whole axis: the longest mark that can be part of a dense stretch, the widest gap within, the longest stretch. */
const MARK = 0.05;
const GAP = 0.02;
const LENGTH = 0.06;

interface Timed {
  entry: Entry;
  start: number;
  end: number;
}

/** In the order of the calendar; never empty. */
type Cluster = [Timed, ...Timed[]];

function shortEntries(entries: Entry[], whole: number): Timed[] {
  return entries.flatMap((entry) =>
    entry.start !== null && entry.end !== null && entry.end - entry.start <= MARK * whole
      ? [{ entry, start: entry.start, end: entry.end }]
      : [],
  );
}

function clusters(timed: Timed[], whole: number): Cluster[] {
  const found: Cluster[] = [];
  let [from, to] = [0, -Infinity];
  for (const item of timed) {
    if (item.start - to > GAP * whole || item.end - from > LENGTH * whole) {
      found.push([item]);
      [from, to] = [item.start, item.end];
    } else {
      found.at(-1)?.push(item);
      to = Math.max(to, item.end);
    }
  }
  return found;
}

/** Entries that all share one day gain nothing from a larger scale. */
const gains = (cluster: Timed[]): boolean =>
  cluster.length >= ENOUGH && new Set(cluster.map(({ start, end }) => `${start}/${end}`)).size > 1;

/** At most `limit` stretches, those with most entries, in the order of the calendar. */
export function denseStretches(
  entries: Entry[],
  [first, last]: Stretch,
  limit = 3,
): DenseStretch[] {
  const whole = last - first;
  if (whole < 60 * DAY) return [];
  return clusters(shortEntries(entries, whole), whole)
    .filter(gains)
    .sort((a, b) => b.length - a.length)
    .slice(0, limit)
    .sort((a, b) => a[0].start - b[0].start)
    .map((cluster) => ({
      stretch: [cluster[0].start, Math.max(...cluster.map(({ end }) => end))],
      entries: cluster.map(({ entry }) => entry),
    }));
}
