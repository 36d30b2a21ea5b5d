/** Days of the week: "Monday", "Monday (Sep 9)", "Friday of last week", "the following Sunday". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { readMonth, type Read } from './day-and-month.ts';
import type { Match } from './expression.ts';
import { parseCalendar } from './parse-calendar.ts';
import { DAY_PARTS, SHORT_FORMS } from './words.ts';

/** "Black Friday", "Ash Wednesday". */
const NAMING = wordsOf('named-weekdays');
/** "end Saturday publication": of every Saturday. */
const RECURRING_NOUNS = wordsOf('recurring-nouns');
const DETERMINERS = wordsOf('determiners');
const NEWSPAPERS = wordsOf('after-newspaper-weekdays');
const RECURRING = wordsOf('recurring-determiners');
/** "on Monday nights": time and again. */
const PLURAL_DAY_PARTS = wordsOf('plural-day-parts');
const AFTER_ANY_DAY = wordsOf('after-any-day');

const isDated = (cursor: Cursor, index: number): boolean =>
  readMonth(cursor, index) !== undefined || cursor.isNumber(index);

/** "(Wed", "Wed 3 May", "Wed, 3 May": short and without a period, yet a day. */
const isShortDay = (cursor: Cursor, index: number): boolean =>
  cursor.word(index - 1) === '(' ||
  isDated(cursor, index + 1) ||
  (cursor.word(index + 1) === ',' && isDated(cursor, index + 2));

/** Why a day's name is not the day: "Black Friday", "every Friday", "the Friday Times", "the third Friday". */
function isOtherName(cursor: Cursor, index: number, to: number): boolean {
  const before = cursor.word(index - 1);
  const isRecurring =
    RECURRING_NOUNS.has(cursor.word(to)) &&
    !DETERMINERS.has(before) &&
    !cursor.isPossessive(index - 1);
  return (
    isRecurring ||
    (NAMING.has(before) && cursor.isCapital(index - 1)) ||
    (cursor.tag(index - 1).ordinal !== undefined && before !== 'last') ||
    (RECURRING.has(before) && !isOneDay(cursor, index, to)) ||
    (NEWSPAPERS.has(cursor.word(to)) && cursor.isCapital(to))
  );
}

/** A weekday's name with its period, where it is meant as a day. */
export function readWeekday(cursor: Cursor, index: number): Read | undefined {
  const { weekday } = cursor.tag(index);
  if (weekday === undefined || !cursor.isCapital(index)) return undefined;
  const isShort = SHORT_FORMS.has(cursor.word(index));
  const hasPeriod = isShort && cursor.word(index + 1) === '.' && cursor.touches(index + 1);
  const to = hasPeriod ? index + 2 : index + 1;
  if (isShort && !hasPeriod && !isShortDay(cursor, index)) return undefined;
  return isOtherName(cursor, index, to) ? undefined : { value: weekday, to };
}

/** "a Sunday night vigil" is one day; "on a Sunday" is any. */
function isOneDay(cursor: Cursor, index: number, to: number): boolean {
  const next = DAY_PARTS.has(cursor.word(to)) ? to + 1 : to;
  return (
    cursor.word(index - 1) === 'a' && cursor.isWord(next) && !AFTER_ANY_DAY.has(cursor.word(next))
  );
}

/** A weekday with what stands after it; `from` is where the words before it begin, "last" in "last Friday". */
export function parseWeekday(
  cursor: Cursor,
  index: number,
  from = index,
  turn?: number,
): Match | undefined {
  const name = readWeekday(cursor, index);
  if (!name || PLURAL_DAY_PARTS.has(cursor.word(name.to))) return undefined;
  const hasPart = DAY_PARTS.has(cursor.word(name.to));
  const part = hasPart ? name.to + 1 : name.to;
  if (hasPart && cursor.isCapital(name.to) && cursor.isWord(part) && cursor.isCapital(part))
    return undefined;
  const weekday = name.value;
  const day = dayBeside(cursor, part);
  if (day?.expression.type === 'day')
    return { expression: { ...day.expression, weekday }, from, to: day.to };
  const of = cursor.word(part) === 'of' ? part + 1 : part;
  const week = cursor.word(of + 1) === 'week' ? cursor.tag(of).turn : undefined;
  if (week !== undefined)
    return { expression: { type: 'weekday', weekday, week }, from, to: of + 2 };
  return {
    expression: { type: 'weekday', weekday, ...(turn !== undefined && { turn }) },
    from,
    to: part,
  };
}

/** The day printed beside a weekday: after a comma, in brackets, or right after it. */
function dayBeside(cursor: Cursor, index: number): Match | undefined {
  const isBracketed = cursor.word(index) === '(';
  const at = isBracketed || cursor.word(index) === ',' ? index + 1 : index;
  const day = parseCalendar(cursor, cursor.word(at) === 'the' ? at + 1 : at);
  if (day?.expression.type !== 'day') return undefined;
  if (!isBracketed) return day;
  return cursor.word(day.to) === ')' ? { ...day, to: day.to + 1 } : undefined;
}
