/**
 * Whether quantities may share an axis: one unit, one scope, and periods of one length. What differs is named, so that
 * the author can part the panel.
 */
import { edtfDays } from '../model/edtf.ts';
import type { QuantityFact } from '../model/fact.ts';
import { stem } from '../text/stems.ts';

export interface Difference {
  what: 'unit' | 'scope' | 'period';
  a: QuantityFact;
  b: QuantityFact;
  words: [string, string];
}

const DAY = 86_400_000;
/** Periods may differ by this share and count as equally long: years and half-years aren't all of the same days. */
const TOLERANCE = 0.06;

/** The last word of a unit says what is counted; those before say which: "police officers", "officers". */
const counted = ({ unit, currency, percent }: QuantityFact): string =>
  currency
    ? `in ${currency}`
    : percent
      ? 'per cent'
      : (unit.toLowerCase().split(/\s+/).at(-1) ?? '');

/** A unit left out is understood from the figure before; people and persons are one. */
const sameUnit = (a: QuantityFact, b: QuantityFact): boolean =>
  a.currency === b.currency &&
  Boolean(a.percent) === Boolean(b.percent) &&
  (stem(counted(a)) === stem(counted(b)) || counted(a) === '' || counted(b) === '');

const sameScope = (a: QuantityFact, b: QuantityFact): boolean =>
  (a.scope ?? '').toLowerCase() === (b.scope ?? '').toLowerCase();

function lengthOf(period: string): number | null {
  const { first, last } = edtfDays(period);
  return first === null || last === null ? null : (Date.parse(last) - Date.parse(first)) / DAY + 1;
}

function samePeriod(a: QuantityFact, b: QuantityFact): boolean {
  if (a.period === undefined || b.period === undefined) return a.period === b.period;
  const [x, y] = [lengthOf(a.period), lengthOf(b.period)];
  return x !== null && y !== null
    ? Math.abs(x - y) <= TOLERANCE * Math.max(x, y) + 1
    : a.period === b.period;
}

function differenceOf(a: QuantityFact, b: QuantityFact): Difference | undefined {
  if (!sameUnit(a, b)) return { what: 'unit', a, b, words: [counted(a), counted(b)] };
  if (!samePeriod(a, b))
    return { what: 'period', a, b, words: [a.period ?? 'no period', b.period ?? 'no period'] };
  if (!sameScope(a, b))
    return { what: 'scope', a, b, words: [a.scope ?? 'the whole', b.scope ?? 'the whole'] };
  return undefined;
}

const wordsOf = (unit: string): string[] => unit.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** "countries", "countries, regions and organisations": what is counted may widen from time to time, where a word of it stays. */
const isNear = (a: QuantityFact, b: QuantityFact): boolean => {
  const known = new Set(wordsOf(a.unit));
  return sameUnit(a, b) || wordsOf(b.unit).some((word) => known.has(word));
};

/** Of figures in a series the time differs, as it should. */
export const firstBreak = (facts: QuantityFact[]): Difference | undefined =>
  facts.slice(1).flatMap((b, index): Difference[] => {
    const a = facts[index];
    return a && !isNear(a, b) ? [{ what: 'unit', a, b, words: [counted(a), counted(b)] }] : [];
  })[0];

/** The first two that can't stand on one axis, or undefined where all can. */
export function firstDifference(facts: QuantityFact[]): Difference | undefined {
  for (const [index, a] of facts.entries())
    for (const b of facts.slice(index + 1)) {
      const difference = differenceOf(a, b);
      if (difference) return difference;
    }
  return undefined;
}
