/** Dates named by the calendar: days, months, years, decades, centuries. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { plainYear, readMonth, readYearAfter } from './day-and-month.ts';
import type { Expression, Match } from './expression.ts';
import { dayInList, dayMonth, dayRange, dottedDay, monthDay, numericDay } from './parse-days.ts';
import { century, decade, lowYear, shortYears, wordYear, yearAlone } from './parse-years.ts';
import { BEFORE_MONTH } from './words.ts';

const NO_MONTH = wordsOf('before-no-month');
const PARTS_BEFORE_DASH = /^(?:mid|end|early|late)$/;

/** "January, March": a month before the comma. */
const isListed = (cursor: Cursor, index: number): boolean =>
  /^[,/]$/.test(cursor.word(index - 1)) && readMonth(cursor, index - 2) !== undefined;

/** "Feb 2" that no day follows, "Black May", "May Day". */
const isName = (cursor: Cursor, index: number, to: number): boolean =>
  NO_MONTH.has(cursor.word(index - 1)) || (cursor.word(to) === 'day' && cursor.isCapital(to));

/** "by May Smith", "the march on": a name, a walk. */
const isOtherWord = (cursor: Cursor, index: number): boolean =>
  cursor.isWord(index + 1) && cursor.isCapital(index + 1)
    ? /^(?:by|and|or|with|for|of|from|to|)$/.test(cursor.word(index - 1))
    : cursor.word(index) === 'march' &&
      cursor.word(index - 1) === 'the' &&
      /^(?:on|for|to|from|in|through|of)$/.test(cursor.word(index + 1));

/** "may", "march" and the like as months: a preposition stands before them, or a dash after a part of the month. */
function isDoubtfulMonth(cursor: Cursor, index: number): boolean {
  if (isOtherWord(cursor, index)) return false;
  if (cursor.isDash(index - 1))
    return (
      PARTS_BEFORE_DASH.test(cursor.word(index - 2)) || cursor.tag(index - 2).month !== undefined
    );
  return (
    BEFORE_MONTH.has(cursor.word(index - 1)) ||
    (cursor.word(index) !== 'may' && cursor.word(index + 1) === "'s")
  );
}

/** Whether a bare month's name is meant as a month. */
function isMonth(cursor: Cursor, index: number, to: number, isShort: boolean): boolean {
  if (isShort && cursor.word(index) !== 'sept') return false;
  if (isName(cursor, index, to)) return false;
  if (isListed(cursor, index)) return true;
  return !cursor.is(index, 'doubtfulMonth') || to > index + 1 || isDoubtfulMonth(cursor, index);
}

/** "the March quarter": the quarter that ends with the month. */
function quarterTo(cursor: Cursor, index: number): Match | undefined {
  const month = readMonth(cursor, index);
  if (!month || month.value % 3 !== 0) return undefined;
  if (cursor.isDash(index - 1) || cursor.word(index - 1) === 'to') return undefined;
  const year = readYearAfter(cursor, month.to);
  const at = year?.to ?? month.to;
  if (cursor.word(at) !== 'quarter') return undefined;
  const to: Expression = {
    type: 'month',
    month: month.value,
    ...(year && { year: year.value }),
  };
  return {
    expression: { type: 'rolling', count: 1, unit: 'quarter', direction: -1, to },
    from: index,
    to: at + 1,
  };
}

/** The year of "that January day in 2011". */
function yearOfDay(cursor: Cursor, index: number, to: number): number | undefined {
  const isDayOf =
    /^(?:day|morning|afternoon|evening|night|weekend)$/.test(cursor.word(to)) &&
    /^(?:that|a|the)$/.test(cursor.word(index - 1));
  return isDayOf && cursor.word(to + 1) === 'in' ? plainYear(cursor, to + 2) : undefined;
}

/** "a June agreement", "an October meeting": a month before the thing that it dates. */
const isOfThing = (cursor: Cursor, index: number, to: number): boolean =>
  cursor.is(index - 1, 'article') &&
  cursor.isWord(to) &&
  !cursor.isCapital(to) &&
  !BEFORE_MONTH.has(cursor.word(to));

/** "May 2024", "in May", "May last year". */
function monthAlone(cursor: Cursor, index: number): Match | undefined {
  const name = readMonth(cursor, index);
  if (!name) return undefined;
  const { value: month, to, isShort } = name;
  const after = readYearAfter(cursor, to);
  if (after)
    return { expression: { type: 'month', month, year: after.value }, from: index, to: after.to };
  const year = yearOfDay(cursor, index, to);
  if (year !== undefined) return { expression: { type: 'month', month, year }, from: index, to };
  if (isOfThing(cursor, index, to))
    return { expression: { type: 'month', month, named: true }, from: index, to };
  return isMonth(cursor, index, to, isShort)
    ? { expression: { type: 'month', month }, from: index, to }
    : undefined;
}

/** "2024-09": a month by ISO 8601; "2005-06" can be two years and is read as such before. */
function isoMonth(cursor: Cursor, index: number): Match | undefined {
  const year = plainYear(cursor, index);
  const month = cursor.digits(index + 2);
  const isJoined =
    cursor.word(index + 1) === '-' && cursor.touches(index + 1) && cursor.touches(index + 2);
  const goesOn = cursor.touches(index + 3) && cursor.isDash(index + 3);
  if (year === undefined || !isJoined || goesOn) return undefined;
  return cursor.text(index + 2).length === 2 && month >= 1 && month <= 12
    ? { expression: { type: 'month', year, month }, from: index, to: index + 3 }
    : undefined;
}

/** The first that fits is read. */
const FORMS = [
  dottedDay,
  numericDay,
  dayRange,
  monthDay,
  dayMonth,
  dayInList,
  century,
  decade,
  wordYear,
  lowYear,
  shortYears,
  isoMonth,
  quarterTo,
  monthAlone,
  yearAlone,
];

/** A date of the calendar that begins at `index`. */
export function parseCalendar(cursor: Cursor, index: number): Match | undefined {
  for (const form of FORMS) {
    const match = form(cursor, index);
    if (match) return match;
  }
  return undefined;
}
