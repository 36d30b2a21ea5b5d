/** What the marks of this timeline mean; only those that occur. */
import { own } from '../../edition/bind.ts';
import type { WordKey } from '../../furniture/index.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import type { Entry } from './entry.ts';
import type { Legend, Mark } from './geometry.ts';
import { isHatched, MARK_HEIGHT } from './place-mark.ts';

const SIZE = 12.5;
const SWATCH = 24;
const GAP = 7;
const BETWEEN = 20;
const ROW = 20;
/** Where the words of a key begin. */
export const LEGEND_INDENT = SWATCH + GAP;

interface Key {
  shape: Partial<Mark>;
  words: WordKey;
  applies: (entry: Entry) => boolean;
}

const KEYS: Key[] = [
  {
    shape: { kind: 'dot' },
    words: 'onTheDay',
    applies: (entry) => entry.shape === 'dot' && !isHatched(entry),
  },
  {
    shape: { kind: 'window' },
    words: 'someDayWithin',
    applies: (entry) => entry.shape === 'window' && !isHatched(entry),
  },
  {
    shape: { kind: 'span' },
    words: 'theWholeTime',
    applies: (entry) => entry.shape === 'span' && !isHatched(entry),
  },
  { shape: { kind: 'span', hatched: true }, words: 'plannedOrOffered', applies: isHatched },
  {
    shape: { kind: 'span', end: 'approximate' },
    words: 'limitNotExact',
    applies: (entry) => entry.startKnown === 'approximate' || entry.endKnown === 'approximate',
  },
  {
    shape: { kind: 'window', conflict: true },
    words: 'markDisagrees',
    applies: (entry) => entry.conflict !== undefined,
  },
];

const BLANK: Mark = {
  kind: 'dot',
  x0: 0,
  x1: 0,
  y: 0,
  height: MARK_HEIGHT,
  hatched: false,
  start: 'closed',
  end: 'closed',
  conflict: false,
  href: '',
  of: { kind: 'scale' },
};

function swatch(shape: Partial<Mark>, x: number, y: number): Mark {
  const half = shape.kind === 'dot' ? MARK_HEIGHT / 2 : SWATCH / 2;
  return { ...BLANK, ...shape, x0: x + SWATCH / 2 - half, x1: x + SWATCH / 2 + half, y };
}

/** Keys in reading order from `y` down, broken into rows at `width`. */
export function layoutLegend(
  entries: readonly Entry[],
  width: number,
  y: number,
  language: string,
): { legend: Legend; height: number } {
  const legend: Legend = { swatches: [], labels: [] };
  let [x, row] = [0, 0];
  for (const key of KEYS.filter(({ applies }) => entries.some(applies))) {
    const block = setText([{ words: own(key.words, language), tone: 'quiet' }], SIZE);
    const taken = SWATCH + GAP + block.width;
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const middle = y + row * ROW + ROW / 2;
    legend.swatches.push({ mark: swatch(key.shape, x, middle) });
    legend.labels.push(place(block, x + SWATCH + GAP, middle));
    x += taken + BETWEEN;
  }
  return { legend, height: legend.labels.length ? (row + 1) * ROW : 0 };
}

const place = (block: ReturnType<typeof setText>, x: number, middle: number): PlacedText =>
  placeText(block, x, middle - block.height / 2);
