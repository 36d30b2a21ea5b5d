/** How two figures agree: the same value, the same within rounding or a qualifier, or not. */
import type { DateFact, QuantityFact } from '../../schemas/fact.ts';
import type { DayRange } from '../../schemas/edtf.ts';
import { isApproximate } from '../../schemas/edtf.ts';

export type Agreement = 'agree' | 'rounding' | 'differ';

interface Bounds {
  low: number;
  high: number;
}

/** An approximate figure stands for what it is rounded from: half of its last digit's step, yet no more than 3 to 15 parts in a hundred of it. */
const ABOUT = { least: 0.03, most: 0.15 };
const slack = (fact: QuantityFact, value: number): number => Math.min(Math.max(printedStep(fact) / 2, Math.abs(value) * ABOUT.least), Math.abs(value) * ABOUT.most);
/** A floor ("at least 34") is not contradicted by a figure up to this many times as high, nor a ceiling by one as much lower. */
const OPEN_END = 1.5;
/** Without a qualifier only a round figure of hundreds or more stands for its neighbours, within one part in forty. */
const UNSAID = 0.025;
const MAGNITUDE_WORD = /(?:thousand|million|billion|trillion|\d\s?(?:k|m|mn|bn|tn|b)\b)/i;

function bounds(fact: QuantityFact): Bounds {
  const low = fact.value;
  const high = fact.max ?? fact.value;
  switch (fact.qualifier) {
    case 'about':
      return { low: low - slack(fact, low), high: high + slack(fact, high) };
    case 'more than':
    case 'at least':
      return { low, high: high * OPEN_END };
    case 'less than':
    case 'at most':
    case 'up to':
      return { low: low / OPEN_END, high };
    default:
      return { low, high };
  }
}

const meets = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high;

/** The size of the last digit that a figure prints: 0.1 million for "2.7 million", 1,000 for "3,000", 1 for "41,203". */
function printedStep(fact: QuantityFact): number {
  const digits = /\d[\d,.\u00A0\u202F ]*/.exec(fact.text)?.[0] ?? '';
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const printed = Number(digits.replaceAll(/[^\d.]/g, ''));
  const scale = printed > 0 && MAGNITUDE_WORD.test(fact.text) ? fact.value / printed : 1;
  if (decimals > 0) return scale * 10 ** -decimals;
  let step = 1;
  while (fact.value !== 0 && fact.value % (step * 10) === 0) step *= 10;
  return Math.max(step, scale === 1 ? 1 : 1);
}

const tolerance = 1e-9;

function roundsTo(exact: QuantityFact, round: QuantityFact): boolean {
  const step = printedStep(round);
  const gap = Math.abs(exact.value - round.value);
  const precise = step > printedStep(exact) || (Number.isInteger(round.value) && !Number.isInteger(exact.value));
  if (!precise || gap >= step / 2 - tolerance) return false;
  return round.percent || !Number.isInteger(round.value) ? true : step >= 100 && gap <= Math.abs(round.value) * UNSAID;
}

const isRange = (fact: QuantityFact): boolean => fact.max !== undefined && fact.max !== fact.value;

/** "dozens", "hundreds of": an order of magnitude, no figure. */
export const isVague = (fact: QuantityFact): boolean => /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|several|some|many)\b/i.test(fact.text) && !/\d/.test(fact.text) && (fact.max !== undefined || fact.qualifier !== undefined);

/** Agreement is by value; "2.7 thousand" is 2,700. Trend and sign must be the same. */
export function compareValues(a: QuantityFact, b: QuantityFact): Agreement {
  if (a.trend !== undefined && b.trend !== undefined && a.trend !== b.trend) return 'differ';
  const same = Math.abs(a.value - b.value) <= Math.abs(a.value) * tolerance && (a.max ?? a.value) === (b.max ?? b.value);
  if (same) return isLoose(a) === isLoose(b) ? 'agree' : 'rounding';
  if (meets(bounds(a), bounds(b)) && (isRange(a) || isRange(b) || isLoose(a) || isLoose(b))) return 'rounding';
  if (isLoose(a) || isLoose(b)) return 'differ';
  return roundsTo(a, b) || roundsTo(b, a) ? 'rounding' : 'differ';
}

const isLoose = (fact: QuantityFact): boolean => fact.qualifier !== undefined;

const contains = (a: DayRange, b: DayRange): boolean => (a.first === null || (b.first !== null && a.first <= b.first)) && (a.last === null || (b.last !== null && a.last >= b.last));

/** A year agrees with a day in it; an approximate date with one near it. */
export function compareDates(a: DateFact, b: DateFact, aDays: DayRange, bDays: DayRange): Agreement {
  if (aDays.first === bDays.first && aDays.last === bDays.last) return 'agree';
  if (contains(aDays, bDays) || contains(bDays, aDays)) return isApproximate(a.edtf!) || isApproximate(b.edtf!) ? 'rounding' : 'agree';
  if (overlap(aDays, bDays)) return 'rounding';
  const close = isApproximate(a.edtf!) || isApproximate(b.edtf!);
  return close && daysApart(aDays, bDays) <= 366 ? 'rounding' : 'differ';
}

export const overlap = (a: DayRange, b: DayRange): boolean => (a.first === null || b.last === null || a.first <= b.last) && (b.first === null || a.last === null || b.first <= a.last);

const DAY = 86_400_000;
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Days from the end of the one to the beginning of the other; 0 where they overlap or have an open end. */
export function daysApart(a: DayRange, b: DayRange): number {
  if (overlap(a, b)) return 0;
  const [earlier, later] = a.last !== null && b.first !== null && a.last < b.first ? [a, b] : [b, a];
  return earlier.last === null || later.first === null ? 0 : dayNumber(later.first) - dayNumber(earlier.last);
}

export const daysLong = ({ first, last }: DayRange): number => (first === null || last === null ? Infinity : dayNumber(last) - dayNumber(first) + 1);

/** The days two spans share, as a part of the longer one, 0 to 1. */
export function sharedPart(a: DayRange, b: DayRange): number {
  const first = a.first! > b.first! ? a.first! : b.first!;
  const last = a.last! < b.last! ? a.last! : b.last!;
  return last < first ? 0 : daysLong({ first, last }) / Math.max(daysLong(a), daysLong(b));
}
