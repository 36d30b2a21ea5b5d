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
import { firstDay, isDay, isOpen, time, type Context, type Of, type Resolved } from './context.ts';
import type { Unit } from './words.ts';

const COARSE: Unit[] = ['year', 'decade', 'century'];

export function resolveDistance(
  { count, unit, direction, precise: given }: Of<'distance'>,
  context: Context,
): Resolved | null {
  const { published } = context;
  if (!published || isOpen(given ?? unit, context)) return null;
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

/** The last date named, where a unit can be counted from it. */
function usableLast({ unit, orNow }: Of<'anaphor'>, context: Context): Time | null {
  const { last } = context;
  if (!last || (orNow && isNow(context))) return null;
  const isSeason = last.season !== undefined && !COARSE.includes(unit);
  return isSeason || !preciseEnough(last, unit) ? null : last;
}

const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(['hour', 'minute', 'second']);

/** "two days later", "a year earlier": a length where no date can be counted from. */
function awayFrom(base: Time | null, unit: Unit, by: number, context: Context): Resolved | null {
  const part = unit === 'year' && by < 0 ? partOfYear(context) : null;
  if (part) return time(movedYears(part, by));
  if (base && !CLOCK_UNITS.has(unit)) return time(atUnit(shift(base.from, by, unit), unit));
  const isYesterday = !base && unit === 'day' && by === -1;
  return isYesterday && context.published && !isOpen('day', context)
    ? time({ from: shift(context.published, -1, 'day') })
    : { duration: durationOf(Math.abs(by), unit) };
}

export function resolveAnaphor(expression: Of<'anaphor'>, context: Context): Resolved | null {
  const { unit, distance, orNow, isEnd } = expression;
  const { published } = context;
  const last = usableLast(expression, context);
  const isOver = isEnd === true && last === null && isPastYearEnd(context, unit);
  const by = isOver ? expression.by - 1 : expression.by;
  if (distance) return awayFrom(last, unit, by, context);
  const mayBeNow = published !== null && (by < 0 || (by === 0 && orNow === true));
  const base = last ?? (mayBeNow ? { from: published } : null);
  return base && time(unitAt(firstDay(base), unit, by));
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
export function resolveTime({ zone }: Of<'time'>, context: Context): Time | null {
  const { last, near, published, tense } = context;
  if (last && near && isDay(last) && !last.to) return { from: last.from };
  return zone && published && !isOpen('day', context) && tense() !== 'future'
    ? { from: published }
    : null;
}
