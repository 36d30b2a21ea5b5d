/** Days of the calendar: "May 6, 2024", "6th of May", "2024-09-09", "6-8 May", "18, 21 and 25 January". */
import type { Cursor } from '../../text/cursor.ts';
import { exists } from './calendar.ts';
import type { Of } from './context.ts';
import {
  plainYear,
  readDay,
  readDayOrdinal,
  readMonth,
  readYearAfter,
  type Read,
} from './day-and-month.ts';
import type { Match } from './expression.ts';
import { HAPPENED, NOT_AFTER_YEAR } from './words.ts';

/** A leap year: a day without a year may be 29 February. */
const ANY_YEAR = 2024;

function dayOf(month: number, day: number, year?: number): Of<'day'> | undefined {
  if (!exists({ year: year ?? ANY_YEAR, month, day })) return undefined;
  return { type: 'day', month, day, ...(year !== undefined && { year }) };
}

/** "May 6, 2024", "May 6", "Sept. 9th". */
export function monthDay(cursor: Cursor, index: number): Match | undefined {
  const month = readMonth(cursor, index);
  const day = month && (readDay(cursor, month.to) ?? readDayOrdinal(cursor, month.to));
  if (!day || isCounted(cursor, day.to)) return undefined;
  const year = readYearAfter(cursor, day.to);
  const expression = dayOf(month.value, day.value, year?.value);
  if (!expression) return undefined;
  if (!year && HAPPENED.has(cursor.word(day.to)))
    return { expression: { ...expression, turn: -1 }, from: index, to: day.to };
  return withWeekday(cursor, expression, index, year?.to ?? day.to);
}

/** "May 6 million": the number counts. */
const isCounted = (cursor: Cursor, index: number): boolean =>
  NOT_AFTER_YEAR.has(cursor.word(index)) || cursor.tag(index).scale !== undefined;

/** "31 April 2031", "February 29, 2031": a day that is on no calendar; undefined where the day exists or none is named. */
export function impossibleDay(
  cursor: Cursor,
  index: number,
): { from: number; to: number } | undefined {
  const before = readDay(cursor, index);
  const month = readMonth(cursor, before?.to ?? index);
  if (!month || (before && cursor.isDash(index - 1))) return undefined;
  const day = before ?? readDay(cursor, month.to);
  if (!day) return undefined;
  const end = before ? month.to : day.to;
  const year = readYearAfter(cursor, end);
  if (year === undefined && NOT_AFTER_YEAR.has(cursor.word(end))) return undefined;
  return dayOf(month.value, day.value, year?.value)
    ? undefined
    : { from: index, to: year?.to ?? end };
}

/** "Aug. 30 (Friday)", "May 6, Monday". */
function withWeekday(cursor: Cursor, day: Of<'day'>, from: number, to: number): Match {
  const isBracketed = cursor.word(to) === '(' && cursor.word(to + 2) === ')';
  const isAfterComma = cursor.word(to) === ',' && cursor.tag(from - 2).weekday === undefined;
  const { weekday } = cursor.tag(to + 1);
  return weekday === undefined || !(isBracketed || isAfterComma)
    ? { expression: day, from, to }
    : { expression: { ...day, weekday }, from, to: to + (isBracketed ? 3 : 2) };
}

const pastOf = (cursor: Cursor, index: number): number =>
  cursor.word(index) === 'of' ? index + 1 : index;

/** "6 May 2024", "6th of May". */
export function dayMonth(cursor: Cursor, index: number): Match | undefined {
  const isOrdinal = cursor.word(index + 1) === 'of' && cursor.word(index - 1) === 'the';
  const day = readDay(cursor, index) ?? (isOrdinal ? readDayOrdinal(cursor, index) : undefined);
  const month = day && readMonth(cursor, pastOf(cursor, day.to));
  if (!month) return undefined;
  const year = readYearAfter(cursor, month.to);
  const expression = dayOf(month.value, day.value, year?.value);
  return expression && withWeekday(cursor, expression, index, year?.to ?? month.to);
}

/** "9.9.2024": the tokenizer takes the first two for one number. */
export function dottedDay(cursor: Cursor, index: number): Match | undefined {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(cursor.text(index)) ?? [];
  const isDotted =
    cursor.word(index + 1) === '.' && cursor.touches(index + 1) && cursor.touches(index + 2);
  const year = isDotted ? plainYear(cursor, index + 2) : undefined;
  if (day === undefined || year === undefined) return undefined;
  const expression = dayOf(Number(month), Number(day), year);
  return expression && { expression, from: index, to: index + 3 };
}

/** A year of two digits is of this century up to this. */
const LAST_SHORT_YEAR = 69;

function fullYear(cursor: Cursor, index: number, mark: string): number {
  const year = cursor.digits(index);
  if (year > 99 || mark !== '/' || cursor.text(index).length !== 2) return year;
  return year + (year > LAST_SHORT_YEAR ? 1900 : 2000);
}

function numericMatch(
  [year, month, day]: readonly [number, number, number],
  index: number,
  orders = false,
): Match | undefined {
  const expression = year >= 1000 && month > 0 && day > 0 ? dayOf(month, day, year) : undefined;
  return (
    expression && {
      expression: orders ? { ...expression, orders } : expression,
      from: index,
      to: index + 5,
    }
  );
}

/** "2024-09-09", "9/9/2024", "9/9/24". Without a day beyond 12 a slashed date is read month first. */
export function numericDay(cursor: Cursor, index: number): Match | undefined {
  const mark = cursor.word(index + 1);
  if ((mark !== '-' && mark !== '/') || cursor.word(index + 3) !== mark) return undefined;
  if (![1, 2, 3, 4].every((ahead) => cursor.touches(index + ahead))) return undefined;
  const [first, second] = [cursor.digits(index), cursor.digits(index + 2)];
  if (cursor.text(index).length === 4)
    return numericMatch([first, second, cursor.digits(index + 4)], index);
  const year = fullYear(cursor, index + 4, mark);
  return first > 12
    ? numericMatch([year, second, first], index)
    : numericMatch([year, first, second], index, second <= 12 && first !== second);
}

const JOINS_DAYS = /^(?:to|through|and|until|till|&)$/;

/** "May 6-8, 2024", "6-8 May", "May 6 and 7": days of one month. */
export function dayRange(cursor: Cursor, index: number): Match | undefined {
  const before = readMonth(cursor, index);
  const first = readDay(cursor, before?.to ?? index);
  const second = first && secondDay(cursor, index, first);
  if (!second) return undefined;
  const month = before
    ? sharedMonth(cursor, before, second.to)
    : readMonth(cursor, pastOf(cursor, second.to));
  if (!month) return undefined;
  const year = readYearAfter(cursor, month.to);
  const from = dayOf(month.value, first.value, year?.value);
  const to = dayOf(month.value, second.value, year?.value);
  return (
    from && to && { expression: { type: 'range', from, to }, from: index, to: year?.to ?? month.to }
  );
}

/** The month of "May 6-8", where the second day has none of its own and counts nothing; it ends with the days. */
const sharedMonth = (cursor: Cursor, month: Read, end: number): Read | undefined =>
  readMonth(cursor, end) || NOT_AFTER_YEAR.has(cursor.word(end))
    ? undefined
    : { value: month.value, to: end };

/** The later day that a dash or a word joins to the first; "6 and 8" are two days, not three, but for "between 6 and 8". */
function secondDay(cursor: Cursor, index: number, first: Read): Read | undefined {
  const join = cursor.word(first.to);
  if (!cursor.isDash(first.to) && !JOINS_DAYS.test(join)) return undefined;
  const second = readDay(cursor, first.to + 1);
  if (!second || second.value <= first.value) return undefined;
  const isSpan = join !== 'and' || /^(?:between|from)$/.test(cursor.word(index - 1));
  return isSpan || second.value === first.value + 1 ? second : undefined;
}

const LONGEST_LIST = 10;
const JOINS = /^(?:,|and|or|&)$/;
const ENDS_LIST = /^(?:[.,;:)]|and|or|in|at|for|when|but|as)?$/;

/** The month that closes a list of days: "18, 21 and 25 January". */
function monthAhead(cursor: Cursor, index: number): number | undefined {
  for (let at = index + 1; at < index + LONGEST_LIST && JOINS.test(cursor.word(at));) {
    if (JOINS.test(cursor.word(at + 1))) at++;
    const day = readDay(cursor, at + 1);
    if (!day) return undefined;
    const month = readMonth(cursor, day.to);
    if (month) return month.value;
    at = day.to;
  }
  return undefined;
}

/** The month that opens a list of days: "May 6, 8 and 11"; what follows must be no thing that is counted. */
function monthBehind(cursor: Cursor, index: number): number | undefined {
  if (!ENDS_LIST.test(cursor.word(index + 1)) || isCountedNext(cursor, index + 1)) return undefined;
  for (let at = index - 1; at > index - LONGEST_LIST && JOINS.test(cursor.word(at)); at -= 2) {
    if (JOINS.test(cursor.word(at - 1))) at--;
    if (!readDay(cursor, at - 1)) return undefined;
    const name = cursor.word(at - 2) === '.' ? at - 3 : at - 2;
    const month = readMonth(cursor, name);
    if (month) return month.value;
  }
  return undefined;
}

/** "and 11 ships": the number that is joined counts. */
const isCountedNext = (cursor: Cursor, index: number): boolean =>
  JOINS.test(cursor.word(index)) &&
  cursor.isNumber(index + 1) &&
  !ENDS_LIST.test(cursor.word(index + 2));

/** A day of a list that shares its month. */
export function dayInList(cursor: Cursor, index: number): Match | undefined {
  const day = readDay(cursor, index);
  if (day?.to !== index + 1) return undefined;
  const month = monthAhead(cursor, index) ?? monthBehind(cursor, index);
  const expression = month === undefined ? undefined : dayOf(month, day.value);
  return expression && { expression, from: index, to: day.to };
}
