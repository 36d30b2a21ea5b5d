/**
 * EDTF, the Extended Date/Time Format of ISO 8601-2:2019, as far as Dossier uses it: days, months and years, seasons
 * (`2025-21` to `2025-24`), intervals (`2024-01/2024-09`, open ends `..`) and the approximate sign `~`.
 * The `edtf` package parses; this file says what a date covers on the calendar.
 */
import parse from 'edtf';
import { z } from 'zod';

/** First and last day that a date covers, `YYYY-MM-DD`, both inclusive. An open end is `null`. */
export interface DayRange {
  first: string | null;
  last: string | null;
}

const SEASON = /^(-?\d{4})-(2[1-4])$/;
/** Meteorological seasons of the northern hemisphere, as [first month, last month, years the end lies ahead]. */
const SEASON_MONTHS: Record<string, [string, string, number]> = {
  '21': ['03', '05', 0],
  '22': ['06', '08', 0],
  '23': ['09', '11', 0],
  '24': ['12', '02', 1],
};

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Years, months and days make up nearly all dates; the grammar of the package takes a thousand times longer for them. */
function plainDays(date: string): { first: string; last: string } | null {
  const [, year, month, day] = PLAIN.exec(date) ?? [];
  if (!year) return null;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) <= length ? { first: date, last: date } : null;
}

function dateDays(date: string): { first: string; last: string } {
  const plain = plainDays(date);
  if (plain) return plain;
  const season = SEASON.exec(date);
  if (season?.[1] && season[2]) {
    const [from, to, ahead] = SEASON_MONTHS[season[2]]!;
    const end = parse(`${String(Number(season[1]) + ahead).padStart(4, '0')}-${to}`);
    return { first: `${season[1]}-${from}-01`, last: isoDay(end.max) };
  }
  const value = parse(date);
  return { first: isoDay(value.min), last: isoDay(value.max) };
}

/** The days an EDTF date covers. Throws an Error that names the value where it is not EDTF. */
export function edtfDays(edtf: string): DayRange {
  const [from = '', to] = edtf.replaceAll(/[~?%]/g, '').split('/');
  try {
    const open = (end: string): boolean => end === '..' || end === '';
    const first = open(from) ? null : dateDays(from).first;
    const last = to === undefined ? dateDays(from).last : open(to) ? null : dateDays(to).last;
    if (first === null && last === null) throw new Error('no end is a date');
    if (first !== null && last !== null && first > last)
      throw new Error('it ends before it begins');
    return { first, last };
  } catch {
    throw new Error(
      `"${edtf}" is not a date in EDTF, such as 2024-09-09, 2024-09, 2024 or 2024-01/2024-09`,
    );
  }
}

export const isApproximate = (edtf: string): boolean => /[~%]/.test(edtf);

export const edtfSchema = z.string().superRefine((value, context) => {
  try {
    edtfDays(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});

/** ISO 8601 duration with one or more of years, months, weeks, days, hours and minutes: `P12M`, `P2W`. */
export const durationSchema = z
  .string()
  .regex(
    /^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=.)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/,
    'not an ISO 8601 duration such as P12M or P2W',
  );
