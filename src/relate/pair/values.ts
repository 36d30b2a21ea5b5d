/** How two figures agree: the same value, the same within rounding or a qualifier, or not. */
import type { DateFact, QuantityFact } from '../../model/fact.ts';
import { readMeasureUnit } from '../frame/measure-units.ts';
import type { DayRange } from '../../model/edtf.ts';
import { isApproximate } from '../../model/edtf.ts';

interface Sized {
  fact: DateFact | QuantityFact;
  /** As in a frame. */
  dimension: string;
}

/** Days in a unit of time. */
const UNIT_DAYS: Record<string, number> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30.4375,
  season: 91,
  quarter: 91,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};
/** The first word of a unit of time, in the singular. */
const timeUnit = (unit: string): string =>
  unit.toLowerCase().replace(/^([a-z]+?)s?(?:[\s-].*)?$/, '$1');

/** Weeks, days, hours and so on of an ISO 8601 duration, in days. */
function daysOf(duration: string): number {
  const [, date = '', time = ''] = /^P([^T]*)(?:T(.*))?$/.exec(duration) ?? [];
  const sum = (part: string, units: Record<string, string>): number =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (days, [, count, letter]) => days + Number(count) * (UNIT_DAYS[units[letter!]!] ?? 0),
      0,
    );
  return (
    sum(date, { Y: 'year', M: 'month', W: 'week', D: 'day' }) +
    sum(time, { H: 'hour', M: 'minute', S: 'second' })
  );
}

/** A figure's value; a length of time's in days, an area's, weight's or distance's in square metres, kilograms or metres. */
export function sizeOf({ fact, dimension }: Sized): number {
  if (fact.kind !== 'quantity') return dimension === 'length' ? daysOf(fact.duration!) : 0;
  if (dimension.startsWith('measure')) return fact.value * readMeasureUnit(fact.unit)!.factor;
  if (dimension === 'percent' && !fact.percent) return fact.value * 100;
  return dimension === 'length' ? fact.value * (UNIT_DAYS[timeUnit(fact.unit)] ?? 1) : fact.value;
}

export type Agreement = 'agree' | 'rounding' | 'differ';

interface Bounds {
  low: number;
  high: number;
}

/** An approximate figure stands for its neighbours: its last digit's step to either side, yet no less than 3 and no more than 7 parts in a hundred of it. */
const ABOUT = { least: 0.03, most: 0.075 };
const slack = (fact: QuantityFact, value: number): number =>
  Math.min(
    Math.max(printedStep(fact), Math.abs(value) * ABOUT.least),
    Math.abs(value) * ABOUT.most,
  );
/** Without a qualifier only a round figure of hundreds or more stands for its neighbours, within one part in forty. */
const UNSAID = 0.025;
/** With a word of magnitude a figure is rounded more often than not. */
const UNSAID_OF_MILLIONS = 0.05;
/** A floor ("more than 30") is not contradicted by a figure up to the next that would be said so (40), nor a ceiling by one above the last. */
const ALMOST = 0.99;
const MAGNITUDE_WORD = /(?:thousand|million|billion|trillion|\d\s?(?:k|m|mn|bn|tn|b)\b)/i;

function bounds(fact: QuantityFact): Bounds {
  const low = fact.value;
  const high = fact.max ?? fact.value;
  switch (fact.qualifier) {
    case 'about':
      return { low: low - slack(fact, low), high: high + slack(fact, high) };
    case 'more than':
    case 'at least':
      return { low, high: high + printedStep(fact) };
    case 'less than':
    case 'at most':
    case 'up to':
      return { low: low - printedStep(fact) * ALMOST, high };
    default:
      return { low, high };
  }
}

const meets = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high;

/** The size of the last digit that a figure prints: 0.1 million for "2.7 million", 1,000 for "3,000", 1 for "41,203". */
function printedStep(fact: QuantityFact): number {
  const known = steps.get(fact);
  if (known !== undefined) return known;
  const step = readStep(fact);
  steps.set(fact, step);
  return step;
}
const steps = new WeakMap<QuantityFact, number>();

function readStep(fact: QuantityFact): number {
  const digits = /\d[\d,.\u00A0\u202F ]*/.exec(fact.text)?.[0] ?? '';
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const printed = Number(digits.replaceAll(/[^\d.]/g, ''));
  const scale = printed > 0 && MAGNITUDE_WORD.test(fact.text) ? fact.value / printed : 1;
  if (decimals > 0) return scale * 10 ** -decimals;
  if (fact.percent) return 1;
  let step = 1;
  while (fact.value !== 0 && fact.value % (step * 10) === 0) step *= 10;
  return step;
}

const tolerance = 1e-9;

/** Half a step of the rounder figure: "$27bn" for "$27.5bn", "£1.3bn" for "£1.35bn", as some cut where others round. */
function roundsTo(exact: QuantityFact, round: QuantityFact): boolean {
  const step = printedStep(round);
  const gap = Math.abs(exact.value - round.value);
  const precise =
    step > printedStep(exact) || (Number.isInteger(round.value) && !Number.isInteger(exact.value));
  if (!precise || gap > step / 2 + step * tolerance) return false;
  if (round.percent || !Number.isInteger(round.value)) return true;
  const most = MAGNITUDE_WORD.test(round.text) ? UNSAID_OF_MILLIONS : UNSAID;
  return step >= 100 && gap <= Math.abs(round.value) * most;
}

/** "$9.3bn" and "$9.4bn": both round a figure that neither prints. */
const areNeighbours = (a: QuantityFact, b: QuantityFact): boolean =>
  MAGNITUDE_WORD.test(a.text) &&
  MAGNITUDE_WORD.test(b.text) &&
  Math.abs(a.value - b.value) <= Math.max(printedStep(a), printedStep(b)) * (1 + tolerance) &&
  Math.abs(a.value - b.value) <= Math.abs(a.value) * UNSAID;

const isRange = (fact: QuantityFact): boolean => fact.max !== undefined && fact.max !== fact.value;

/** "dozens", "hundreds of": an order of magnitude, no figure. */
export const isVague = (fact: QuantityFact): boolean =>
  /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|several|some|many)\b/i.test(
    fact.text,
  ) &&
  !/\d/.test(fact.text) &&
  (fact.max !== undefined || fact.qualifier !== undefined);

/** A figure of a frame in the unit of its dimension: lengths of time in days, shares in percent. */
function scaled({ fact, dimension }: Sized): QuantityFact {
  if (fact.kind === 'date')
    return { ...fact, kind: 'quantity', value: sizeOf({ fact, dimension }), unit: 'day' };
  const scale = sizeOf({ fact: { ...fact, value: 1 }, dimension });
  return {
    ...fact,
    value: fact.value * scale,
    ...(fact.max !== undefined && { max: fact.max * scale }),
  };
}

/** Agreement is by value; "2.7 thousand" is 2,700 and "two weeks" 14 days. Trend and sign must be the same. */
export function compareValues(x: Sized, y: Sized): Agreement {
  const [a, b] = [x.fact, y.fact];
  return a.kind === 'date' || b.kind === 'date' || inOtherUnits(a, b, x.dimension)
    ? compareConverted(scaled(x), scaled(y), x.dimension)
    : comparePrinted(a, b);
}

function compareConverted(a: QuantityFact, b: QuantityFact, dimension: string): Agreement {
  const apart =
    Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value), tolerance);
  if (apart <= (dimension === 'percent' ? ABOUT.most : SAME_LENGTH))
    return apart < tolerance || dimension === 'length' ? 'agree' : 'rounding';
  return (isLoose(a) || isLoose(b)) && meets(bounds(a), bounds(b)) ? 'rounding' : 'differ';
}

const areEqual = (a: QuantityFact, b: QuantityFact): boolean =>
  Math.abs(a.value - b.value) <= Math.abs(a.value) * tolerance &&
  (a.max ?? a.value) === (b.max ?? b.value);

function comparePrinted(a: QuantityFact, b: QuantityFact): Agreement {
  if (a.trend !== undefined && b.trend !== undefined && a.trend !== b.trend) return 'differ';
  if (areEqual(a, b)) return isLoose(a) === isLoose(b) ? 'agree' : 'rounding';
  if (isCeiling(a) && isCeiling(b)) return 'differ';
  if (meets(bounds(a), bounds(b)) && [a, b].some((fact) => isRange(fact) || isLoose(fact)))
    return 'rounding';
  return roundsTo(a, b) || roundsTo(b, a) || areNeighbours(a, b) ? 'rounding' : 'differ';
}

/** Two weeks and 14 days, a fifth and 22 percent, tonnes and kilograms. */
function inOtherUnits(a: QuantityFact, b: QuantityFact, dimension: string): boolean {
  if (dimension === 'length') return timeUnit(a.unit) !== timeUnit(b.unit);
  if (dimension === 'percent') return !(a.percent && b.percent);
  return (
    dimension.startsWith('measure') &&
    readMeasureUnit(a.unit)?.factor !== readMeasureUnit(b.unit)?.factor
  );
}

/** Two limits that differ are two limits. */
const CEILINGS = new Set(['less than', 'at most', 'up to']);
const isCeiling = ({ qualifier }: QuantityFact): boolean => CEILINGS.has(qualifier ?? '');

/** A year and twelve months, 30 days and a month are one length. */
const SAME_LENGTH = 0.02;

const isLoose = (fact: QuantityFact): boolean => fact.qualifier !== undefined;

const contains = (a: DayRange, b: DayRange): boolean =>
  (a.first === null || (b.first !== null && a.first <= b.first)) &&
  (a.last === null || (b.last !== null && a.last >= b.last));

/** A year agrees with a day in it; an approximate date with one near it. */
export function compareDates(
  a: DateFact,
  b: DateFact,
  aDays: DayRange,
  bDays: DayRange,
): Agreement {
  if (aDays.first === bDays.first && aDays.last === bDays.last) return 'agree';
  if (contains(aDays, bDays) || contains(bDays, aDays))
    return isApproximate(a.edtf!) || isApproximate(b.edtf!) ? 'rounding' : 'agree';
  if (overlap(aDays, bDays)) return 'rounding';
  return daysApart(aDays, bDays) <= Math.max(slackOf(a, aDays), slackOf(b, bDays))
    ? 'rounding'
    : 'differ';
}

/** In days: how far from it an "about" lets another date lie. */
const slackOf = ({ text }: DateFact, days: DayRange): number =>
  !ABOUT_A_DATE.test(text) ? 0 : daysLong(days) > YEARLONG ? ABOUT_YEARS : ABOUT_DAYS;

/** "about 1340": the years or days around it; "the end of July" and "mid-August" are two times. */
const ABOUT_A_DATE = /^(?:about|around|circa|roughly|some|nearly|almost|c)\b/i;
const YEARLONG = 300;
const ABOUT_YEARS = 10 * 366;
const ABOUT_DAYS = 31;

const overlap = (a: DayRange, b: DayRange): boolean =>
  (a.first === null || b.last === null || a.first <= b.last) &&
  (b.first === null || a.last === null || b.first <= a.last);

const DAY = 86_400_000;
const dayNumbers = new Map<string, number>();
/** Of `YYYY-MM-DD`, read once: there are few days and many pairs. */
export function dayNumber(day: string): number {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  const number = Date.UTC(year ?? 0, (month ?? 1) - 1, date) / DAY;
  dayNumbers.set(day, number);
  return number;
}

/** Days from the end of the one to the beginning of the other; 0 where they overlap or have an open end. */
export function daysApart(a: DayRange, b: DayRange): number {
  if (overlap(a, b)) return 0;
  const [earlier, later] =
    a.last !== null && b.first !== null && a.last < b.first ? [a, b] : [b, a];
  return earlier.last === null || later.first === null
    ? 0
    : dayNumber(later.first) - dayNumber(earlier.last);
}

const ANY_TIME: DayRange = { first: null, last: null };
/** The period of a frame, open to both sides where it names none. */
export const periodOf = ({ period }: { period: DayRange | null }): DayRange => period ?? ANY_TIME;

export const daysLong = ({ first, last }: DayRange): number =>
  first === null || last === null ? Infinity : dayNumber(last) - dayNumber(first) + 1;

/** The days two spans share, as a part of the longer one, 0 to 1. */
export function sharedPart(a: DayRange, b: DayRange): number {
  const first = a.first! > b.first! ? a.first! : b.first!;
  const last = a.last! < b.last! ? a.last! : b.last!;
  return last < first ? 0 : daysLong({ first, last }) / Math.max(daysLong(a), daysLong(b));
}
