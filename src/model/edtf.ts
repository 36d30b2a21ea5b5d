/**
 * EDTF, the Extended Date/Time Format of ISO 8601-2:2019, as far as every stage can compare, draw and print it:
 *
 *   2024-09-09   2024-09   2024   a day, a month, a year; years of four digits, 0000 is 1 BC and -0043 is 44 BC
 *   2024-21                       a season, 21 spring to 24 winter
 *   2024~  2024?  2024%           approximately, probably, both
 *   2024-01/2024-09               an interval; each end may be any of the above
 *   ../1545   1973/..             open at an end
 *
 * Nothing else is taken: no time of day, no digits left open (`197X`), no sets, no other seasons (`2024-33`).
 */
import { z } from 'zod';

/** One end of a date. */
export interface EdtfDate {
  /** Astronomical: 0 is 1 BC. */
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** `~` */
  isApproximate: boolean;
  /** `?` */
  isUncertain: boolean;
}

/** An end that is open is null. */
export type Edtf =
  | { kind: 'date'; date: EdtfDate }
  | { kind: 'interval'; from: EdtfDate; to: EdtfDate | null }
  | { kind: 'interval'; from: null; to: EdtfDate };

/** First and last day that a date covers, both inclusive; years before 1 BC in six digits, as `Date.parse` takes them. An open end is `null`. */
export interface DayRange {
  first: string | null;
  last: string | null;
}

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
const SEASONS = new Map([
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn'],
  [24, 'winter'],
] as const);
/** Meteorological seasons of the northern hemisphere: the first month of three. */
const SEASON_STARTS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** The last year of four digits: it has no seasons, since its winter would end in the year after. */
const LAST_YEAR = 9999;

function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

function readDate(text: string): EdtfDate | null {
  const [, year, second, day, sign] = DATE.exec(text) ?? [];
  if (year === undefined || year === '-0000') return null;
  const date = {
    year: Number(year),
    isApproximate: sign === '~' || sign === '%',
    isUncertain: sign === '?' || sign === '%',
  };
  if (second === undefined) return date;
  const month = Number(second);
  return seasonOf(month) === undefined
    ? readWithin(date, month, day)
    : readSeason(date, month, day);
}

const seasonOf = (number: number) => [...SEASONS].find(([each]) => each === number)?.[1];

const readSeason = (date: EdtfDate, number: number, day: string | undefined): EdtfDate | null =>
  day === undefined && date.year < LAST_YEAR ? { ...date, season: seasonOf(number) } : null;

function readWithin(date: EdtfDate, month: number, day: string | undefined): EdtfDate | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { ...date, month };
  const isDay = Number(day) >= 1 && Number(day) <= daysInMonth(date.year, month);
  return isDay ? { ...date, month, day: Number(day) } : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

const isoDay = (year: number, month: number, day: number): string =>
  `${year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

function firstDay({ year, month, day, season }: EdtfDate): string {
  if (season) return isoDay(year, SEASON_STARTS[season], 1);
  return isoDay(year, month ?? 1, day ?? 1);
}

function lastDay({ year, month, day, season }: EdtfDate): string {
  if (season) {
    const end = SEASON_STARTS[season] + 2;
    return end > 12
      ? isoDay(year + 1, end - 12, daysInMonth(year + 1, end - 12))
      : isoDay(year, end, daysInMonth(year, end));
  }
  const last = month ?? 12;
  return isoDay(year, last, day ?? daysInMonth(year, last));
}

/** Milliseconds since 1970 at the beginning of a day of a DayRange, UTC. */
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const OPEN = '..';

function readInterval(left: string, right: string): Edtf | null {
  const from = readDate(left);
  const to = readDate(right);
  if (from && right === OPEN) return { kind: 'interval', from, to: null };
  if (to && left === OPEN) return { kind: 'interval', from: null, to };
  if (!from || !to || dayStart(firstDay(from)) > dayStart(lastDay(to))) return null;
  return { kind: 'interval', from, to };
}

/** Null where it is none of the forms above. */
export function readEdtf(edtf: string): Edtf | null {
  const [left = '', right, more] = edtf.split('/');
  if (more !== undefined) return null;
  if (right !== undefined) return readInterval(left, right);
  const date = readDate(left);
  return date && { kind: 'date', date };
}

/** What is wrong with a value that is none, and what to write; the commonest slips have their own words. */
function refusal(value: string): string {
  const start = `"${value}" is not a date that can be printed`;
  if (/^\d{4}-\d\d-\d\dT/.test(value))
    return `${start}: leave out the time of day, ${value.slice(0, 10)}`;
  if (/[Xu]/.test(value))
    return `${start}: write digits left open as an interval, such as 1970/1979`;
  if (/^\/|\/$/.test(value)) return `${start}: write .. for an open end, such as 1973/..`;
  return `${start}; give EDTF such as 2024-09-09, 2024-09, 2024, 2024~, 2024-01/2024-09 or 1973/..`;
}

/** The days an EDTF date covers. Throws an Error that names the value where it is not EDTF. */
export function edtfDays(edtf: string): DayRange {
  const read = readEdtf(edtf);
  if (!read) throw new Error(refusal(edtf));
  if (read.kind === 'date') return { first: firstDay(read.date), last: lastDay(read.date) };
  const { from, to } = read;
  return { first: from && firstDay(from), last: to && lastDay(to) };
}

export const isApproximate = (edtf: string): boolean => /[~%]/.test(edtf);

export const edtfSchema = z.string().superRefine((value, context) => {
  if (!readEdtf(value)) context.addIssue({ code: 'custom', message: refusal(value) });
});

/** ISO 8601 duration with one or more of years, months, weeks, days, hours and minutes: `P12M`, `P2W`. */
export const durationSchema = z
  .string()
  .regex(
    /^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=.)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/,
    'not an ISO 8601 duration such as P12M or P2W',
  );
