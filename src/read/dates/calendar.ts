/** Calendar arithmetic on dates as precise as they are known, and their EDTF. */
import type { Unit } from './words.ts';

/** A day, a month or a year. Month and day count from 1. */
export interface Point {
  year: number;
  month?: number;
  day?: number;
}

/** One point, or a span with both ends included. */
export interface Time {
  from: Point;
  to?: Point;
  /** 21 to 24: the EDTF season of `from.year`. */
  season?: number;
  approximate?: boolean;
  uncertain?: boolean;
  /** The end that is not named: `from` leaves open what came before ("until 1973"), `to` what came after. */
  open?: 'from' | 'to';
}

const DAY = 864e5;
const two = (value: number): string => String(value).padStart(2, '0');
const utc = (point: Point): number => {
  const date = new Date(0);
  return date.setUTCFullYear(point.year, (point.month ?? 1) - 1, point.day ?? 1);
};
const fromUtc = (milliseconds: number): Required<Point> => {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export function pointOf(iso: string): Required<Point> {
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  };
}

const daysInMonth = (year: number, month: number): number =>
  fromUtc(utc({ year, month: month + 1, day: 1 }) - DAY).day;

export const exists = ({ year, month, day }: Point): boolean =>
  month === undefined ||
  (month >= 1 &&
    month <= 12 &&
    (day === undefined || (day >= 1 && day <= daysInMonth(year, month))));

export const addDays = (point: Point, days: number): Required<Point> =>
  fromUtc(utc(point) + days * DAY);
export const compare = (a: Point, b: Point): number => utc(a) - utc(b);

export function addMonths(point: Point, months: number): Point & { month: number } {
  const index = point.year * 12 + (point.month ?? 1) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return point.day === undefined
    ? { year, month }
    : { year, month, day: Math.min(point.day, daysInMonth(year, month)) };
}

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (point: Point): number => ((new Date(utc(point)).getUTCDay() + 6) % 7) + 1;

/** The week, Monday to Sunday, that holds the day. */
export function weekOf(day: Point, weeks = 0): Time {
  const from = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return { from, to: addDays(from, 6) };
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendOf(day: Point, weeks = 0): Time {
  const { from } = weekOf(day, weeks);
  return { from: addDays(from, 5), to: addDays(from, 6) };
}

/** A time with both its ends. */
export type Span = Time & { to: Point };

export const quarterOf = (year: number, quarter: number): Span => ({
  from: { year, month: quarter * 3 - 2 },
  to: { year, month: quarter * 3 },
});
export const halfOf = (year: number, half: number): Span => ({
  from: { year, month: half * 6 - 5 },
  to: { year, month: half * 6 },
});

/** The calendar unit that holds `day`, `by` units on: a day, a week, a month, a quarter, a year, a decade, a century. */
export function unitAt(day: Required<Point>, unit: Unit, by: number): Time {
  switch (unit) {
    case 'week':
      return weekOf(day, by);
    case 'fortnight':
      return weekOf(day, 2 * by);
    case 'month': {
      const { year, month } = addMonths({ year: day.year, month: day.month }, by);
      return { from: { year, month } };
    }
    case 'quarter': {
      const { year, month } = addMonths({ year: day.year, month: day.month }, 3 * by);
      return quarterOf(year, Math.ceil(month / 3));
    }
    case 'year':
      return { from: { year: day.year + by } };
    case 'decade': {
      const year = (Math.floor(day.year / 10) + by) * 10;
      return { from: { year }, to: { year: year + 9 } };
    }
    case 'century': {
      const year = (Math.floor(day.year / 100) + by) * 100;
      return { from: { year }, to: { year: year + 99 } };
    }
    default:
      return { from: addDays(day, unit === 'day' ? by : 0) };
  }
}

const YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };
const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTH_COUNTS: Partial<Record<Unit, number>> = { month: 1, quarter: 3 };

/** `count` units before (negative) or after a point; hours and less stay on the day. Keeps the point's own precision where it can. */
export function shift(point: Point, count: number, unit: Unit): Point {
  if (YEARS[unit]) return addYears(point, count * YEARS[unit]);
  if (MONTH_COUNTS[unit]) return addMonths(point, Math.round(count * MONTH_COUNTS[unit]));
  if (DAYS[unit]) return addDays(point, Math.round(count * DAYS[unit]));
  return addDays(point, Math.trunc((count * (unit === 'hour' ? 3600e3 : 0)) / DAY));
}

function addYears(point: Point, count: number): Point {
  if (!Number.isInteger(count)) return addMonths(point, Math.round(count * 12));
  const year = point.year + count;
  return point.day === undefined
    ? { ...point, year }
    : { ...point, year, day: Math.min(point.day, daysInMonth(year, point.month ?? 1)) };
}

/** A day in the precision in which people count with a unit: years in years, months in months, weeks in weeks. */
export function atUnit(point: Point, unit: Unit): Time {
  if (YEARS[unit]) return { from: { year: point.year } };
  if (MONTH_COUNTS[unit])
    return { from: { year: point.year, ...(point.month && { month: point.month }) } };
  return DAYS[unit] && unit !== 'day' ? weekOf(point) : { from: point };
}

function pointEdtf({ year, month, day }: Point): string {
  return [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
}

/** A winter ends in the next year. */
const LAST_WINTER = 9998;

/** EDTF, or null where a year lies outside 0001 to 9999 or a span ends before it begins. */
export function edtfOf(time: Time): string | null {
  const point = closedEdtf(time);
  if (point === null || time.open === undefined) return point;
  return time.open === 'from' ? `../${point}` : `${point}/..`;
}

function closedEdtf({ from, to, season, ...marks }: Time): string | null {
  const mark = uncertaintyMark(marks);
  if (!isPrintable(from)) return null;
  if (season !== undefined)
    return from.year > LAST_WINTER ? null : `${pointEdtf({ year: from.year })}-${season}${mark}`;
  if (to === undefined) return pointEdtf(from) + mark;
  if (!isPrintable(to) || compare(lastDay(to), from) < 0) return null;
  const [first, last] = [pointEdtf(from), pointEdtf(to)];
  return first === last ? first + mark : `${first}${mark}/${last}${mark}`;
}

const isPrintable = (point: Point): boolean =>
  point.year >= 1 && point.year <= 9999 && exists(point);

function uncertaintyMark({ approximate, uncertain }: Omit<Time, 'from'>): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}

/** The last day that a point covers. */
export function lastDay({ year, month, day }: Point): Required<Point> {
  if (month === undefined) return { year, month: 12, day: 31 };
  return { year, month, day: day ?? daysInMonth(year, month) };
}

const LETTERS: Record<Unit, [string, number]> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** ISO 8601: 12 months → `P12M`, 16 hours → `PT16H`, half an hour → `PT30M`, a year and a half → `P1Y6M`. */
export function durationOf(count: number, unit: Unit): string {
  const [letter, factor] = LETTERS[unit];
  const whole = Math.floor(count);
  if (whole !== count && unit === 'hour')
    return `PT${whole ? `${whole}H` : ''}${Math.round((count - whole) * 60)}M`;
  if (whole !== count && unit === 'year')
    return `P${whole ? `${whole}Y` : ''}${Math.round((count - whole) * 12)}M`;
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  return `P${time}${Number((count * factor).toFixed(3))}${letter}`;
}
