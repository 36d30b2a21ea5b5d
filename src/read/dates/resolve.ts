/** Date expression → time on the calendar, counted from the publication day, the sentence's tense and the last date named. */
import {
  addDays,
  addMonths,
  atUnit,
  compare,
  durationOf,
  halfOf,
  lastDay,
  quarterOf,
  shift,
  unitAt,
  weekdayOf,
  weekOf,
  type Point,
  type Time,
} from './calendar.ts';
import { firstDay, isDay, isOpen, time, type Context, type Of, type Resolved } from './context.ts';
import type { Expression } from './expression.ts';
import { HOLIDAYS } from './holidays.ts';
import {
  resolveAdjacent,
  resolveAnaphor,
  resolveDistance,
  resolveDistances,
  resolveSameTime,
  resolveTime,
} from './resolve-counted.ts';
import {
  resolveDay,
  resolveMonth,
  resolveWeekday,
  resolveWeekend,
  yearly,
  yearsAround,
} from './resolve-named.ts';
import type { Unit } from './words.ts';

const WINTER = 24;
/** The month in which a season begins. */
const seasonStart = (season: number): number => (season - 20) * 3;

function resolveSeason(expression: Of<'season'>, context: Context): Time | null {
  const { season, of: whole } = expression;
  const year =
    expression.year ?? (whole ? yearNamed(whole, context) : yearOfSeason(expression, context));
  return year === null ? null : { from: { year }, season };
}

/** The year with which a season's name goes: a winter is of the year in which it begins. */
function yearOfSeason(
  { season, turn }: Of<'season'>,
  { published, tense }: Context,
): number | null {
  if (!published) return null;
  const begins = seasonStart(season);
  const isNewYear = season === WINTER && published.month <= 2;
  const isRunning = isNewYear || (published.month >= begins && published.month < begins + 3);
  const last = published.month >= begins ? published.year : published.year - 1;
  switch (turn) {
    case undefined:
      return tense() === 'future' && !isRunning ? last + 1 : last;
    case -1:
      return isRunning ? last - 1 : last;
    case 0:
      return isNewYear ? published.year - 1 : published.year;
    case 1:
      return last + 1;
    default:
      return published.year + turn / 10;
  }
}

/** From January of the last year whose months are over. */
function resolveYearToDate({ months }: Of<'yearToDate'>, { published }: Context): Time | null {
  if (!published) return null;
  const year = published.month > months ? published.year : published.year - 1;
  return { from: { year, month: 1 }, to: { year, month: months } };
}

/** The first such season that begins after the last date named; of a year alone its own winter. */
function resolveSeasonAfter({ season }: Of<'seasonAfter'>, { last }: Context): Time | null {
  if (!last || last.season !== undefined) return null;
  const end = last.to ?? last.from;
  const month = end.month ?? (season === WINTER ? 1 : 12);
  return { from: { year: end.year + (month < seasonStart(season) ? 0 : 1) }, season };
}

/** The year that "of this year", "of 2023" or "of that year" names. */
function yearNamed(of: Expression, context: Context): number | null {
  const whole = resolve(of, context)?.time;
  return whole && whole.from.month === undefined && !whole.to ? whole.from.year : null;
}

/** Results of a quarter further ahead are named with its year; "expected second-quarter earnings" looks back. */
const MONTHS_AHEAD = 4;

function resolveShare(expression: Of<'quarter'> | Of<'half'>, context: Context): Time | null {
  const { number, of } = expression;
  const share = expression.type === 'quarter' ? quarterOf : halfOf;
  if (of) {
    const year = yearNamed(of, context);
    return year === null ? null : share(year, number);
  }
  if (!context.published) return null;
  const candidates = yearsAround(context.published).map((year) => share(year, number));
  const published = context.published;
  const next = candidates.find((candidate) => compare(lastDay(candidate.to), published) >= 0);
  const isRunning = next !== undefined && compare(firstDay(next), published) <= 0;
  if (next && isRunning && expression.type === 'half') return next;
  const reported = expression.type === 'half' || expression.results === true;
  if (
    next &&
    context.tense() === 'future' &&
    (!reported || compare(firstDay(next), addMonths(published, MONTHS_AHEAD)) < 0)
  )
    return next;
  return (
    candidates.filter((candidate) => compare(lastDay(candidate.to), published) < 0).at(-1) ?? null
  );
}

/** From a length before its end to its end. A single year is counted in months, so that "the past year" says which. */
function resolveRolling(expression: Of<'rolling'>, context: Context): Resolved | null {
  const { count, unit, direction, to, unsaid } = expression;
  const duration = durationOf(count, unit);
  const end = to ? resolve(to, context)?.time : context.published && { from: context.published };
  if (!end) return to ? null : { duration };
  if (to) return { time: spanTo(end, count, unit), ...(!unsaid && { duration }) };
  const precise = unit === 'year' && count === 1 ? 'month' : unit;
  if (isOpen(precise, context)) return { duration };
  const cut = (point: Point): Point =>
    precise === 'week' || precise === 'fortnight' ? point : atUnit(point, precise).from;
  const [near, far] = [cut(end.from), cut(shift(end.from, direction * count, unit))];
  const [from, last] = direction < 0 ? [far, near] : [near, far];
  return { time: compare(from, last) === 0 ? { from } : { from, to: last }, duration };
}

/** As long as the text says, the end named being its last day, month or year: "the year ended June 30" begins on 1 July, "the five years to April" in May. */
function spanTo(end: Time, count: number, unit: Unit): Time {
  const last = end.to ?? end.from;
  const begin = shift(last, -count, unit);
  if (
    last.day !== undefined &&
    last.day === lastDay({ year: last.year, month: last.month }).day &&
    !/^(?:day|week)$/.test(unit)
  )
    return {
      from: addMonths({ year: begin.year, month: begin.month }, 1),
      to: { year: last.year, month: last.month },
    };
  if (last.day === undefined && last.month !== undefined)
    return { from: addMonths(begin, 1), to: last };
  if (last.month === undefined)
    return { from: { year: begin.year + (begin.month === undefined ? 1 : 0) }, to: last };
  return { from: last.day !== undefined && unit !== 'day' ? addDays(begin, 1) : begin, to: last };
}

function resolveOffset(
  { count, unit, direction, of, exact }: Of<'offset'>,
  context: Context,
): Time | null {
  const day = resolve(of, context)?.time;
  return day && isDay(day)
    ? atUnit(shift(day.from, direction * count, unit), exact ? 'day' : unit)
    : null;
}

function resolveWeekdayBeside(
  { weekday, direction, of }: Of<'weekdayBeside'>,
  context: Context,
): Time | null {
  const day = resolve(of, context)?.time;
  if (!day || !isDay(day)) return null;
  const away =
    direction < 0
      ? ((weekdayOf(day.from) - weekday + 6) % 7) + 1
      : ((weekday - weekdayOf(day.from) + 6) % 7) + 1;
  return { from: addDays(day.from, direction * away) };
}

/** About the year with which a decade or century begins. */
function resolveTurn({ of }: Of<'turn'>, context: Context): Time | null {
  const whole = resolve(of, context)?.time;
  return whole ? { from: { year: whole.from.year }, approximate: true } : null;
}

function resolveNthWeekday(
  { number, weekday, weekend, of }: Of<'nthWeekday'>,
  context: Context,
): Time | null {
  const month = resolve(of, context)?.time?.from;
  if (month?.month === undefined) return null;
  const first = { year: month.year, month: month.month, day: 1 };
  const last = lastDay(month);
  const held = (from: Required<Point>): Time =>
    weekend ? { from, to: addDays(from, 1) } : { from };
  if (number < 0) return held(addDays(last, -((weekdayOf(last) - weekday + 7) % 7)));
  const from = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1));
  return from.month === month.month ? held(from) : null;
}

function resolvePart(expression: Of<'part'>, context: Context): Time | null {
  const { number, count, unit } = expression;
  const whole = resolve(expression.of, context)?.time;
  if (!whole || whole.season !== undefined) return null;
  const from = firstDay(whole);
  const to = lastDay(whole.to ?? whole.from);
  if (count === 0) return halfPart(whole, from, to, number);
  if (unit === 'year' || unit === 'month') return unitsOf(from, to, expression);
  const days = (unit === 'week' ? 7 : 1) * count;
  const begin = number < 0 ? addDays(to, 1 - days) : addDays(from, (number - 1) * days);
  const end = addDays(begin, days - 1);
  return days === 1 ? { from: begin } : { from: begin, to: compare(end, to) > 0 ? to : end };
}

/** So many years or months from the beginning of a time, or of its end where `number` is negative. */
function unitsOf(
  from: Required<Point>,
  to: Required<Point>,
  { number, count, unit }: Of<'part'>,
): Time {
  const by = number < 0 ? 1 - count : (number - 1) * count;
  const begin = atUnit(shift(number < 0 ? to : from, by, unit), unit).from;
  return count === 1 ? { from: begin } : { from: begin, to: shift(begin, count - 1, unit) };
}

/** The first or second half of a month (to the 15th, from the 16th) or of a decade. */
function halfPart(
  whole: Time,
  from: Required<Point>,
  to: Required<Point>,
  half: number,
): Time | null {
  if (whole.from.month !== undefined)
    return half === 1 ? { from, to: { ...from, day: 15 } } : { from: { ...from, day: 16 }, to };
  const middle = Math.floor((from.year + to.year) / 2);
  return half === 1
    ? { from: { year: from.year }, to: { year: middle } }
    : { from: { year: middle + 1 }, to: { year: to.year } };
}

const withoutYear = (expression: Expression): expression is Of<'day'> | Of<'month'> =>
  (expression.type === 'day' || expression.type === 'month') &&
  expression.year === undefined &&
  expression.turn === undefined;

/** The year of one end of a range serves the other: "April to June 2008", "May 6, 2023, to June 8". */
function shareYear(from: Expression, to: Expression, context: Context): [Expression, Expression] {
  if (withoutYear(from)) {
    const end = resolve(to, context)?.time;
    if (!end) return [from, to];
    const year = end.from.year;
    const begin = { ...from, year };
    return [
      compare(
        firstDay({
          from:
            begin.type === 'day'
              ? { year, month: begin.month, day: begin.day }
              : { year, month: begin.month },
        }),
        firstDay(end),
      ) > 0
        ? { ...begin, year: year - 1 }
        : begin,
      withoutYear(to) ? { ...to, year } : to,
    ];
  }
  if (withoutYear(to)) {
    const begin = resolve(from, context)?.time;
    if (!begin || begin.from.month === undefined) return [from, to];
    return [from, { ...to, year: begin.from.year + (to.month < begin.from.month ? 1 : 0) }];
  }
  return [from, to];
}

function resolveRange(expression: Of<'range'>, context: Context): Time | null {
  const [from, to] = shareYear(expression.from, expression.to, context);
  const first = resolve(from, context)?.time;
  let second = resolve(to, context)?.time;
  if (!first || !second) return null;
  if (to.type === 'weekday' && compare(second.from, first.from) < 0)
    second = { from: addDays(second.from, 7) };
  if (first.season !== undefined || second.season !== undefined) return null;
  const end = second.to ?? second.from;
  if (compare(lastDay(end), first.from) < 0) return null;
  return {
    from: first.from,
    to: end,
    ...((first.approximate || second.approximate) && { approximate: true }),
  };
}

function resolveAbout(expression: Of<'about'>, context: Context): Resolved | null {
  const found = resolve(expression.of, context);
  if (!found?.time) return found;
  const single = isDay(found.time) && !found.time.to;
  return {
    ...found,
    time:
      single && expression.of.type !== 'distance' && !expression.loose
        ? found.time
        : { ...found.time, approximate: true },
  };
}

/** "in two hours" is on no other day that a reader could name. */
const SHORT_UNITS: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);

function resolveLength(expression: Of<'length'>, context: Context): Resolved | null {
  const { count, unit, ahead } = expression;
  if (ahead && !SHORT_UNITS.has(unit) && context.published && context.tense() === 'future')
    return resolveDistance({ type: 'distance', count, unit, direction: 1 }, context);
  return { duration: durationOf(count, unit) };
}

function resolveWeekOf({ day }: Of<'weekOf'>, context: Context): Time | null {
  const found = resolve(day, context)?.time;
  return found ? weekOf(found.from) : null;
}

function resolveHoliday(expression: Of<'holiday'>, context: Context): Time | null {
  const dayIn = HOLIDAYS.get(expression.name);
  if (!dayIn) return null;
  const { year } = expression;
  return year === undefined ? yearly(dayIn, expression, context) : { from: dayIn(year) };
}

function resolveUncertain({ of }: Of<'uncertain'>, context: Context): Resolved | null {
  const found = resolve(of, context);
  return found?.time ? { ...found, time: { ...found.time, uncertain: true } } : found;
}

function resolveBounded({ of, open }: Of<'bounded'>, context: Context): Resolved | null {
  const found = resolve(of, context);
  return found?.time && !found.time.to ? { ...found, time: { ...found.time, open } } : found;
}

function resolveSame(expression: Of<'sameTime'>, context: Context): Time | null {
  const of = expression.of && resolve(expression.of, context)?.time;
  return resolveSameTime(expression, of ? { ...context, span: of } : context);
}

type Kind = Expression['type'];
type ByKind = { [E in Expression as E['type']]: E };
type Resolver<E> = (expression: E, context: Context) => Resolved | null;

/** A resolver of what says a time and no duration. */
const timed =
  <E>(place: (expression: E, context: Context) => Time | null): Resolver<E> =>
  (expression, context) =>
    time(place(expression, context));

const RESOLVERS: { [K in Kind]: Resolver<ByKind[K]> } = {
  day: timed(resolveDay),
  month: timed(resolveMonth),
  year: ({ year }) => ({ time: { from: { year } } }),
  years: ({ from, to }) => ({ time: { from: { year: from }, to: { year: to } } }),
  weekday: timed(resolveWeekday),
  weekend: timed(resolveWeekend),
  weekOf: timed(resolveWeekOf),
  season: timed(resolveSeason),
  seasonAfter: timed(resolveSeasonAfter),
  nthWeekday: timed(resolveNthWeekday),
  weekdayBeside: timed(resolveWeekdayBeside),
  quarter: timed(resolveShare),
  half: timed(resolveShare),
  part: timed(resolvePart),
  unit: ({ unit, by }, context) =>
    context.published && !isOpen(unit, context) ? time(unitAt(context.published, unit, by)) : null,
  distance: resolveDistance,
  distances: timed(resolveDistances),
  rolling: resolveRolling,
  adjacent: resolveAdjacent,
  length: resolveLength,
  anaphor: resolveAnaphor,
  sameTime: timed(resolveSame),
  yearToDate: timed(resolveYearToDate),
  turn: timed(resolveTurn),
  offset: timed(resolveOffset),
  holiday: timed(resolveHoliday),
  time: timed(resolveTime),
  range: timed(resolveRange),
  about: resolveAbout,
  uncertain: resolveUncertain,
  bounded: resolveBounded,
  none: () => null,
};

/** What an expression says, or null where it can't be placed. */
export function resolve<K extends Kind>(
  expression: ByKind[K] & { type: K },
  context: Context,
): Resolved | null {
  const type: K = expression.type;
  const resolver: { [P in Kind]: Resolver<ByKind[P]> }[K] = RESOLVERS[type];
  return resolver(expression, context);
}
