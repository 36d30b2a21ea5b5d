/** Dates counted from publication ("three years ago") or from the last date named ("two days later", "that year"). */
import {
  atUnit,
  compare,
  durationOf,
  lastDay,
  shift,
  unitAt,
  type Point,
  type Time,
} from './calendar.ts';
import { firstDay, isDay, time, type Context, type Of, type Resolved } from './context.ts';
import type { Unit } from './words.ts';

const COARSE: Unit[] = ['year', 'decade', 'century'];

export function resolveDistance(
  { count, unit, direction, precise: given }: Of<'distance'>,
  { published }: Context,
): Resolved | null {
  if (!published) return null;
  const point = shift(published, direction * count, unit);
  const precise: Unit =
    given ?? (COARSE.includes(unit) && !Number.isInteger(count) ? 'month' : unit);
  return time(atUnit(point, precise));
}

/** "two to three years ago". */
export function resolveDistances(
  { least, most, unit, ago }: Of<'distances'>,
  context: Context,
): Time | null {
  if (!ago) return null;
  const [from, to] = [most, least].map(
    (count) => resolveDistance({ type: 'distance', count, unit, direction: -1 }, context)?.time,
  );
  return from && to ? { from: from.from, to: to.to ?? to.from } : null;
}

/** Whether a time is at least as precise as the unit that is counted from it. */
function preciseEnough(value: Time, unit: Unit): boolean {
  if (COARSE.includes(unit)) return true;
  if (unit === 'month' || unit === 'quarter') return value.from.month !== undefined;
  return isDay(value);
}

/** "by the end of the year" in a sentence that looks ahead: the running year, though an earlier one was named before; so too back from one to come. */
function isNow({ published, last, here, tense }: Context): boolean {
  if (published === null || last === null || here) return false;
  const future = tense() === 'future';
  return future
    ? compare(lastDay(last.to ?? last.from), published) < 0
    : compare(last.from, published) > 0;
}

/** "peaked by the end of the year", said in October: of the year before. */
const isPastYearEnd = ({ published, tense }: Context, unit: Unit): boolean =>
  unit === 'year' && published !== null && published.month < 12 && tense() === 'past';

export function resolveAnaphor(expression: Of<'anaphor'>, context: Context): Resolved | null {
  const { unit, distance, orNow } = expression;
  const { published, last } = context;
  const usable =
    last &&
    !(orNow && isNow(context)) &&
    (last.season === undefined || COARSE.includes(unit)) &&
    preciseEnough(last, unit)
      ? last
      : null;
  const isOver = expression.isEnd === true && usable === null && isPastYearEnd(context, unit);
  const by = isOver ? expression.by - 1 : expression.by;
  if (distance) {
    const duration = durationOf(Math.abs(by), unit);
    const part = unit === 'year' && by < 0 ? partOfYear(context) : null;
    if (part) return time(movedYears(part, by));
    if (!usable && unit === 'day' && by === -1 && published)
      return time({ from: shift(published, -1, 'day') });
    if (!usable || unit === 'hour' || unit === 'minute' || unit === 'second') return { duration };
    return time(atUnit(shift(usable.from, by, unit), unit));
  }
  const base = usable ?? (published && by <= 0 ? { from: published } : null);
  if (!base || (by === 0 && !usable && !orNow)) return null;
  return time(unitAt(firstDay(base), unit, by));
}

/** A month or quarter named a sentence back at most, which "a year earlier" takes to its own year. */
function partOfYear({ span, near }: Context): Time | null {
  if (
    !span ||
    !near ||
    span.from.month === undefined ||
    span.from.day !== undefined ||
    span.season !== undefined
  )
    return null;
  const months = span.to
    ? (span.to.year - span.from.year) * 12 + (span.to.month ?? 12) - span.from.month + 1
    : 1;
  return months <= 6 ? span : null;
}

function movedYears(base: Time, by: number): Time {
  const move = (point: Point): Point => shift(point, by, 'year');
  return { ...base, from: move(base.from), ...(base.to && { to: move(base.to) }) };
}

/** "the previous three months", right before the span named last; a length where none is near. */
export function resolveAdjacent(
  { count, unit, direction }: Of<'adjacent'>,
  { span, near }: Context,
): Resolved {
  const duration = durationOf(count, unit);
  if (
    !span ||
    !near ||
    !preciseEnough(span, unit) ||
    span.season !== undefined ||
    span.from.day !== undefined
  )
    return { duration };
  const end = span.to ?? span.from;
  if (unit !== 'month' && unit !== 'year') return { duration };
  const [from, to] =
    direction < 0
      ? [shift(span.from, -count, unit), shift(span.from, -1, unit)]
      : [shift(end, 1, unit), shift(end, count, unit)];
  return { time: { from: atUnit(from, unit).from, to: atUnit(to, unit).from }, duration };
}

export function resolveSameTime(
  { years, year, unit }: Of<'sameTime'>,
  { span, published }: Context,
): Time | null {
  const base = span ?? (unit && published ? unitAt(published, unit, 0) : null);
  if (!base) return year === undefined ? null : { from: { year } };
  const by = year === undefined ? (years ?? 0) : year - base.from.year;
  const moved = movedYears(base, by);
  return unit === 'month' || unit === 'quarter' || unit === 'year'
    ? unitAt(firstDay(moved), unit, 0)
    : moved;
}

/** The day of a time of day: the last day named, or with a zone ("at 16:08 UTC") the day of publication. */
export function resolveTime(
  { zone }: Of<'time'>,
  { last, near, published, tense }: Context,
): Time | null {
  if (last && near && isDay(last) && !last.to) return { from: last.from };
  return zone && published && tense() !== 'future' ? { from: published } : null;
}
