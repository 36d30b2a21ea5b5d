/** Days, weekdays, months and weekends named without a year: which of them is meant, by the tense and by "last" and "next". */
import {
  addDays,
  compare,
  exists,
  lastDay,
  weekdayOf,
  weekendOf,
  weekOf,
  type Point,
  type Time,
} from './calendar.ts';
import { isOpen, type Context, type Of } from './context.ts';

/** Of the same date in the years around publication: the one that the tense points at, or the nearest where no verb tells. */
function byTense(
  candidates: readonly Point[],
  published: Required<Point>,
  { tense, isDone, isOfNewThing }: Pick<Context, 'tense' | 'isDone' | 'isOfNewThing'>,
): Point | null {
  const distance = (point: Point): number => compare(point, published);
  const past = candidates.filter((point) => distance(point) <= 0).sort((a, b) => compare(b, a))[0];
  const future = candidates
    .filter((point) => compare(lastDay(point), published) >= 0)
    .sort(compare)[0];
  if (!past || !future) return past ?? future ?? null;
  const [back, ahead] = [-distance(past), distance(future)];
  const month = 31 * 864e5;
  switch (tense()) {
    case 'future':
      return ahead > 10.7 * month && back <= month ? past : future;
    case 'past': {
      const isSoon = back > 10 * month && ahead <= (past.day === undefined ? 1.05 : 1) * month;
      return isSoon && !isDone() ? future : past;
    }
    default:
      return ahead < (isOfNewThing() ? back : back / 6) ? future : past;
  }
}

/** Of an article that came out some day of a month or year, the date that lies in it. */
function withinPublication(
  candidates: readonly Point[],
  { published, publishedBy }: Context,
): Point | undefined {
  if (!published || !publishedBy || compare(published, publishedBy) === 0) return undefined;
  return candidates.find(
    (point) => compare(point, published) >= 0 && compare(lastDay(point), publishedBy) <= 0,
  );
}

export const yearsAround = (published: Point): number[] =>
  [-1, 0, 1].map((by) => published.year + by);

/** The turn of a yearly date: -10 and 10 name the year, -1 the last one before, 1 the next one after, 0 this year's. */
function byTurn(
  candidates: readonly Point[],
  published: Required<Point>,
  turn: number,
): Point | null {
  const month = { year: published.year, month: published.month };
  if (turn < -1 || turn > 1)
    return candidates.find((point) => point.year === published.year + turn / 10) ?? null;
  if (turn === 0) return candidates.find((point) => point.year === published.year) ?? null;
  const limit = (point: Point): Point => (point.day === undefined ? month : published);
  const past = candidates
    .filter((point) => compare(point, limit(point)) < 0)
    .sort((a, b) => compare(b, a))[0];
  const future = candidates.filter((point) => compare(point, limit(point)) > 0).sort(compare)[0];
  return (turn < 0 ? past : future) ?? null;
}

export function yearly(
  date: (year: number) => Point,
  expression: { turn?: number },
  context: Context,
  weekday?: number,
): Time | null {
  const { published } = context;
  if (!published) return null;
  const all = yearsAround(published).map(date).filter(exists);
  const matching = weekday === undefined ? [] : all.filter((point) => weekdayOf(point) === weekday);
  const candidates = matching.length > 0 ? matching : all;
  const point =
    expression.turn === undefined
      ? (withinPublication(candidates, context) ?? byTense(candidates, published, context))
      : byTurn(candidates, published, expression.turn);
  return point && { from: point };
}

/** The year that a day or month names, or that its paragraph tells of; null where neither does. */
function yearTold(
  { year, turn }: Of<'day'> | Of<'month'>,
  { history, tense }: Context,
  month: number,
): number | null {
  if (year !== undefined) return year;
  const told = turn === undefined || turn === -1 ? history.yearOf(month) : null;
  return told !== null && tense() !== 'future' ? told : null;
}

export function resolveDay(expression: Of<'day'>, context: Context): Time | null {
  const { weekday, orders } = expression;
  const [month, day] =
    orders && context.dayOrder() === 'day-first'
      ? [expression.day, expression.month]
      : [expression.month, expression.day];
  if (orders && context.dayOrder() === null) return null;
  const told = yearTold(expression, context, month);
  if (told !== null)
    return exists({ year: told, month, day }) ? { from: { year: told, month, day } } : null;
  return yearly((candidate) => ({ year: candidate, month, day }), expression, context, weekday);
}

export function resolveMonth(expression: Of<'month'>, context: Context): Time | null {
  const { month } = expression;
  const told = yearTold(expression, context, month);
  if (told !== null) return { from: { year: told, month } };
  if (expression.named && expression.turn === undefined && context.tense() === 'past')
    return yearly((candidate) => ({ year: candidate, month }), { turn: -1 }, context);
  return yearly((candidate) => ({ year: candidate, month }), expression, context);
}

export function resolveWeekday(
  { weekday, turn, week }: Of<'weekday'>,
  context: Context,
): Time | null {
  const { published, tense } = context;
  if (!published || isOpen('week', context)) return null;
  const today = weekdayOf(published);
  if (week !== undefined) return { from: addDays(weekOf(published, week).from, weekday - 1) };
  if (turn === -1 || turn === -2)
    return { from: addDays(published, 7 * (turn + 1) - (((today - weekday + 6) % 7) + 1)) };
  if (turn === 1) return { from: addDays(weekOf(published, 1).from, weekday - 1) };
  const ahead = (weekday - today + 7) % 7;
  const back = (today - weekday + 7) % 7;
  if (turn === 0) return { from: addDays(published, tense() === 'past' ? -back : ahead) };
  return { from: addDays(published, tense() === 'future' ? ahead : -back) };
}

export function resolveWeekend({ turn }: Of<'weekend'>, context: Context): Time | null {
  const { published, tense } = context;
  if (!published || isOpen('week', context)) return null;
  const onWeekend = weekdayOf(published) > 5;
  if (turn !== undefined && turn !== 0) return weekendOf(published, turn);
  if (onWeekend || tense() === 'future' || (turn === 0 && tense() === null))
    return weekendOf(published);
  return turn === 0 && weekdayOf(published) > 2 ? weekendOf(published) : weekendOf(published, -1);
}
