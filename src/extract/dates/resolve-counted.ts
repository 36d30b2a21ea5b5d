/** Dates counted from publication ("three years ago") or from the last date named ("two days later", "that year"). */
import { atUnit, compare, durationOf, lastDay, shift, unitAt, type Point, type Time } from './calendar.ts';
import { firstDay, isDay, time, type Context, type Of, type Resolved } from './context.ts';
import type { Unit } from './words.ts';

const COARSE: Unit[] = ['year', 'decade', 'century'];

export function resolveDistance({ count, unit, direction, precise: given }: Of<'distance'>, { published }: Context): Resolved | null {
  if (!published) return null;
  const point = shift(published, direction * count, unit);
  const precise: Unit = given ?? (COARSE.includes(unit) && !Number.isInteger(count) ? 'month' : unit);
  return time(atUnit(point, precise));
}

/** "two to three years ago". */
export function resolveDistances({ least, most, unit, ago }: Of<'distances'>, context: Context): Time | null {
  if (!ago) return null;
  const [from, to] = [most, least].map((count) => resolveDistance({ type: 'distance', count, unit, direction: -1 }, context)?.time);
  return from && to ? { from: from.from, to: to.to ?? to.from } : null;
}

/** Whether a time is at least as precise as the unit that is counted from it. */
function preciseEnough(value: Time, unit: Unit): boolean {
  if (COARSE.includes(unit)) return true;
  if (unit === 'month' || unit === 'quarter') return value.from.month !== undefined;
  return isDay(value);
}

/** "by the end of the year" in a sentence that looks ahead: the running year, though an earlier one was named before. */
const isNow = ({ published, last, here, tense }: Context): boolean => published !== null && last !== null && !here && compare(lastDay(last.to ?? last.from), published) < 0 && tense() === 'future';

export function resolveAnaphor(expression: Of<'anaphor'>, context: Context): Resolved | null {
  const { unit, by, distance, orNow } = expression;
  const { published, last } = context;
  const usable = last && !(orNow && isNow(context)) && (last.season === undefined || COARSE.includes(unit)) && preciseEnough(last, unit) ? last : null;
  if (distance) {
    const duration = durationOf(Math.abs(by), unit);
    if (!usable || unit === 'hour' || unit === 'minute' || unit === 'second') return { duration };
    return time(atUnit(shift(usable.from, by, unit), unit));
  }
  const base = usable ?? (published && by <= 0 ? { from: published } : null);
  if (!base || (by === 0 && !usable && !orNow)) return null;
  return time(unitAt(firstDay(base), unit, by));
}

export function resolveSameTime({ years, year, unit }: Of<'sameTime'>, { span, published }: Context): Time | null {
  const base = span ?? (unit && published ? unitAt(published, unit, 0) : null);
  if (!base) return year === undefined ? null : { from: { year } };
  const by = year === undefined ? (years ?? 0) : year - base.from.year;
  const move = (point: Point): Point => shift(point, by, 'year');
  const moved: Time = { ...base, from: move(base.from), ...(base.to && { to: move(base.to) }) };
  return unit === 'month' || unit === 'quarter' || unit === 'year' ? unitAt(firstDay(moved), unit, 0) : moved;
}

/** The day of a time of day: the last day named, or with a zone ("at 16:08 UTC") the day of publication. */
export function resolveTime({ zone }: Of<'time'>, { last, near, published, tense }: Context): Time | null {
  if (last && near && isDay(last) && !last.to) return { from: last.from };
  return zone && published && tense() !== 'future' ? { from: published } : null;
}
