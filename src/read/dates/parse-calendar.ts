/** Dates named by the calendar: days, months, years, decades, centuries. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { isPast } from '../../text/past-forms.ts';
import { isSubjectCount } from '../subject-counts.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match } from './expression.ts';
import { exists } from './calendar.ts';
import { centuryExpression, decadeExpression } from './parse-years.ts';
import {
  BEFORE_MONTH,
  BEFORE_YEAR,
  DOUBTFUL_MONTHS,
  HAPPENED,
  MONTHS,
  NOT_AFTER_YEAR,
  NUMBERS,
  NOT_BEFORE_YEAR,
  ORDINALS,
  ORDINAL_ENDINGS,
  SHORT_FORMS,
  WEEKDAYS,
} from './words.ts';

const ordinalEnd = (cursor: Cursor, index: number): number =>
  ORDINAL_ENDINGS.has(cursor.word(index)) && cursor.touches(index) ? index + 1 : index;

/** A year of four digits that stands where a year can: 1000 to 2199. */
export function plainYear(cursor: Cursor, index: number): number | null {
  const year = cursor.digits(index);
  if (year < 1000 || year > 2199 || cursor.text(index).length !== 4) return null;
  return NOT_AFTER_YEAR.has(cursor.word(index + 1)) ||
    (cursor.word(index + 1) === ':' && cursor.touches(index + 2))
    ? null
    : year;
}

function dayNumber(cursor: Cursor, index: number): { day: number; to: number } | null {
  const day = cursor.digits(index);
  return day >= 1 && day <= 31 ? { day, to: ordinalEnd(cursor, index + 1) } : null;
}

/** "third", "the 3rd": a day beside the name of its month. */
function dayOrdinal(cursor: Cursor, index: number): { day: number; to: number } | null {
  if (cursor.word(index) === 'the') {
    const number = dayNumber(cursor, index + 1);
    return number && number.to > index + 2 ? number : dayOrdinal(cursor, index + 1);
  }
  const day = ORDINALS.get(cursor.word(index)) ?? 0;
  const alone =
    cursor.word(index + 1) === 'of' ||
    cursor.word(index - 1) === 'the' ||
    /^[.,;:)]?$/.test(cursor.word(index + 1));
  return day > 0 && alone && !/^(?:opening|second)$/.test(cursor.word(index))
    ? { day, to: index + 1 }
    : null;
}

/** The index after a month's name and its period, or null. */
export function monthName(
  cursor: Cursor,
  index: number,
): { month: number; to: number; short: boolean } | null {
  const word = cursor.word(index);
  const month = MONTHS.get(word);
  if (month === undefined || !cursor.isCapital(index)) return null;
  const short = SHORT_FORMS.has(word) && word !== 'may';
  const period = short && cursor.word(index + 1) === '.' && cursor.touches(index + 1);
  return { month, to: period ? index + 2 : index + 1, short: short && !period };
}

/** A year after a month or day: "2024", ", 2024", "of 2024". */
function yearAfter(
  cursor: Cursor,
  index: number,
  comma: boolean,
): { year: number; to: number } | null {
  const at =
    cursor.word(index) === 'of' || (comma && cursor.word(index) === ',') ? index + 1 : index;
  const year = plainYear(cursor, at);
  return year === null ? null : { year, to: at + 1 };
}

const dayExpression = (month: number, day: number, year?: number): Expression | null =>
  exists({ year: year ?? 2024, month, day })
    ? { type: 'day', month, day, ...(year !== undefined && { year }) }
    : null;

/** "May 6, 2024", "May 6", "Sept. 9th". */
function monthDay(cursor: Cursor, index: number): Match | null {
  const name = monthName(cursor, index);
  const day = name && (dayNumber(cursor, name.to) ?? dayOrdinal(cursor, name.to));
  if (!name || !day) return null;
  if (
    NOT_AFTER_YEAR.has(cursor.word(day.to)) ||
    /^(?:million|billion|thousand|hundred|percent|%)$/.test(cursor.word(day.to))
  )
    return null;
  const year = yearAfter(cursor, day.to, true);
  const expression = dayExpression(name.month, day.day, year?.year);
  if (expression?.type === 'day' && !year && HAPPENED.has(cursor.word(day.to)))
    return { expression: { ...expression, turn: -1 }, from: index, to: day.to };
  return expression && withWeekday(cursor, { expression, from: index, to: year?.to ?? day.to });
}

/** "31 April 2031", "February 29, 2031": a day that is on no calendar; null where the day exists or none is named. */
export function impossibleDay(cursor: Cursor, index: number): { from: number; to: number } | null {
  const before = dayNumber(cursor, index);
  const name = monthName(cursor, before ? before.to : index);
  if (!name || (before && cursor.isDash(index - 1))) return null;
  const after = before ? null : dayNumber(cursor, name.to);
  const day = before ?? after;
  const end = before ? name.to : (after?.to ?? name.to);
  const year = yearAfter(cursor, end, true);
  if (!day || (year === null && NOT_AFTER_YEAR.has(cursor.word(end)))) return null;
  return exists({ year: year?.year ?? 2024, month: name.month, day: day.day })
    ? null
    : { from: index, to: year?.to ?? end };
}

/** "Aug. 30 (Friday)", "May 6, Monday". */
function withWeekday(cursor: Cursor, match: Match): Match {
  const { to, expression } = match;
  const bracket = cursor.word(to) === '(' && cursor.word(to + 2) === ')';
  const weekday =
    bracket || (cursor.word(to) === ',' && !WEEKDAYS.has(cursor.word(match.from - 2)))
      ? WEEKDAYS.get(cursor.word(to + 1))
      : undefined;
  return weekday === undefined || expression.type !== 'day'
    ? match
    : { ...match, expression: { ...expression, weekday }, to: to + (bracket ? 3 : 2) };
}

/** "6 May 2024", "6th of May". */
function dayMonth(cursor: Cursor, index: number): Match | null {
  const day =
    dayNumber(cursor, index) ??
    (cursor.word(index + 1) === 'of' && cursor.word(index - 1) === 'the'
      ? dayOrdinal(cursor, index)
      : null);
  if (!day) return null;
  const name = monthName(cursor, cursor.word(day.to) === 'of' ? day.to + 1 : day.to);
  if (!name) return null;
  const year = yearAfter(cursor, name.to, true);
  const expression = dayExpression(name.month, day.day, year?.year);
  return expression && withWeekday(cursor, { expression, from: index, to: year?.to ?? name.to });
}

/** "2024-09-09", "9/9/2024", "9.9.2024". Without a day beyond 12 a slashed date is read month first. */
function numericDay(cursor: Cursor, index: number): Match | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(cursor.isNumber(index) ? cursor.text(index) : '');
  if (
    dotted &&
    cursor.word(index + 1) === '.' &&
    cursor.touches(index + 1) &&
    cursor.touches(index + 2)
  ) {
    const year = plainYear(cursor, index + 2);
    const expression =
      year === null ? null : dayExpression(Number(dotted[2]), Number(dotted[1]), year);
    return expression && { expression, from: index, to: index + 3 };
  }
  const mark = cursor.word(index + 1);
  if ((mark !== '-' && mark !== '/') || cursor.word(index + 3) !== mark) return null;
  for (let at = index + 1; at <= index + 4; at++) if (!cursor.touches(at)) return null;
  const [a, b, c] = [cursor.digits(index), cursor.digits(index + 2), cursor.digits(index + 4)];
  const [year, month, day] =
    cursor.text(index).length === 4 ? [a, b, c] : a > 12 ? [c, b, a] : [c, a, b];
  const full =
    year < 100 && mark === '/' && cursor.text(index + 4).length === 2
      ? year + (year < 70 ? 2000 : 1900)
      : year;
  const expression =
    full >= 1000 && month >= 1 && day >= 1 ? dayExpression(month, day, full) : null;
  const orders = a <= 12 && b <= 12 && a !== b && cursor.text(index).length !== 4;
  return (
    expression && {
      expression:
        orders && expression.type === 'day' ? { ...expression, orders: true } : expression,
      from: index,
      to: index + 5,
    }
  );
}

/** Whether a bare month's name is meant as a month. */
function isMonth(cursor: Cursor, index: number, to: number, short: boolean): boolean {
  const word = cursor.word(index);
  const before = cursor.word(index - 1);
  if (short && word !== 'sept') return false;
  if (/^(?:every|each|most)$/.test(before) || (cursor.word(to) === 'day' && cursor.isCapital(to)))
    return false;
  if (/^[,/]$/.test(before) && MONTHS.has(cursor.word(index - 2)) && cursor.isCapital(index - 2))
    return true;
  if (/^(?:black|red|st|mr|mrs|ms|miss|president|minister)$/.test(before)) return false;
  if (!DOUBTFUL_MONTHS.has(word) || to > index + 1) return true;
  const namesAhead = cursor.isWord(index + 1) && cursor.isCapital(index + 1);
  if (namesAhead && /^(?:by|and|or|with|for|of|from|to|)$/.test(before)) return false;
  if (
    word === 'march' &&
    before === 'the' &&
    /^(?:on|for|to|from|in|through|of)$/.test(cursor.word(index + 1))
  )
    return false;
  if (cursor.isDash(index - 1))
    return (
      /^(?:mid|end|early|late)$/.test(cursor.word(index - 2)) || MONTHS.has(cursor.word(index - 2))
    );
  return BEFORE_MONTH.has(before) || (word !== 'may' && cursor.word(index + 1) === "'s");
}

/** "the March quarter": the quarter that ends with the month. */
function quarterTo(cursor: Cursor, index: number, month: number, to: number): Match | null {
  if (month % 3 !== 0 || cursor.isDash(index - 1) || cursor.word(index - 1) === 'to') return null;
  const year = yearAfter(cursor, to, false);
  const at = year?.to ?? to;
  if (cursor.word(at) !== 'quarter') return null;
  return {
    expression: {
      type: 'rolling',
      count: 1,
      unit: 'quarter',
      direction: -1,
      to: { type: 'month', month, ...(year && { year: year.year }) },
    },
    from: index,
    to: at + 1,
  };
}

/** The year of "that January day in 2011", or null. */
function dayOfMonthIn(cursor: Cursor, index: number, to: number): number | null {
  const isDayOf = /^(?:day|morning|afternoon|evening|night|weekend)$/.test(cursor.word(to));
  return isDayOf && /^(?:that|a|the)$/.test(cursor.word(index - 1)) && cursor.word(to + 1) === 'in'
    ? plainYear(cursor, to + 2)
    : null;
}

/** "a June agreement", "an October meeting": a month before the thing that it dates. */
const isOfThing = (cursor: Cursor, index: number, to: number): boolean =>
  /^an?$/.test(cursor.word(index - 1)) &&
  cursor.isWord(to) &&
  !cursor.isCapital(to) &&
  !BEFORE_MONTH.has(cursor.word(to));

/** "May 2024", "in May", "May last year". */
export function monthExpression(cursor: Cursor, index: number): Match | null {
  const name = monthName(cursor, index);
  if (!name) return null;
  const quarter = quarterTo(cursor, index, name.month, name.to);
  if (quarter) return quarter;
  const year = yearAfter(cursor, name.to, true);
  if (year)
    return {
      expression: { type: 'month', month: name.month, year: year.year },
      from: index,
      to: year.to,
    };
  const dayOf = dayOfMonthIn(cursor, index, name.to);
  if (dayOf !== null)
    return {
      expression: { type: 'month', month: name.month, year: dayOf },
      from: index,
      to: name.to,
    };
  if (isOfThing(cursor, index, name.to))
    return {
      expression: { type: 'month', month: name.month, named: true },
      from: index,
      to: name.to,
    };
  return isMonth(cursor, index, name.to, name.short)
    ? { expression: { type: 'month', month: name.month }, from: index, to: name.to }
    : null;
}

const DOUBTS = wordsOf('doubt-adverbs');
const CARS = wordsOf('car-makers');

/** "1935 Orchard St." */
function isHouseNumber(cursor: Cursor, index: number): boolean {
  for (let at = index + 2; at <= index + 4 && cursor.isCapital(at - 1); at++)
    if (
      /^(?:st|street|ave|avenue|road|rd|blvd|boulevard|drive|lane|ln|parkway|highway|way)$/.test(
        cursor.word(at),
      ) &&
      cursor.isCapital(at)
    )
      return true;
  return false;
}

/** A four-digit number that is a year by itself. */
function yearExpression(cursor: Cursor, index: number): Match | null {
  const year = plainYear(cursor, index);
  const before = cursor.word(index - 1);
  if (
    year === null ||
    NOT_BEFORE_YEAR.has(before) ||
    isSubjectCount(cursor.tokens, index) ||
    (cursor.word(index + 1) === 'of' &&
      /^(?:them|us|those|these|the)$/.test(cursor.word(index + 2)) &&
      /^(?:some|about|around|nearly|almost)$/.test(before))
  )
    return null;
  if (
    (cursor.isDash(index - 1) || before === '/' || before === '.' || before === ':') &&
    cursor.touches(index) &&
    ((cursor.isNumber(index - 2) && cursor.text(index - 2).length !== 4) ||
      /^(?:a|b|c|f|x)$/.test(cursor.word(index - 2)))
  )
    return null;
  if (
    cursor.word(index + 1) === '-' &&
    cursor.touches(index + 1) &&
    cursor.isNumber(index + 2) &&
    cursor.digits(index + 2) < 0
  )
    return null;
  if (isHouseNumber(cursor, index) || CARS.has(cursor.word(index + 1))) return null;
  const isBound = before === 'than' && /^(?:earlier|later)$/.test(cursor.word(index - 2));
  const isCirca = before === '.' && /^(?:c|ca)$/.test(cursor.word(index - 2));
  const trusted =
    BEFORE_YEAR.has(before) ||
    before === '(' ||
    before === '-' ||
    isCirca ||
    isBound ||
    DOUBTS.has(before);
  if ((year < 1900 || year > 2050) && !trusted) return null;
  if (/^(?:bc|bce|b\.c\.)$/.test(cursor.word(index + 1)) || cursor.word(index + 1) === '%')
    return null;
  return { expression: { type: 'year', year }, from: index, to: index + 1 };
}

/** "in 632": a year of three digits, where the sentence tells no number of anything. */
function lowYear(cursor: Cursor, index: number): Match | null {
  const year = cursor.digits(index);
  const isWhole = cursor.word(index - 1) === 'in' && cursor.text(index).length === 3;
  if (!isWhole || year < 100 || !(isPast(cursor.word(index - 2)) || isDeed(cursor, index - 2)))
    return null;
  return /^(?:[.,;:)]|and|when|where)?$/.test(cursor.word(index + 1))
    ? { expression: { type: 'year', year }, from: index, to: index + 1 }
    : null;
}

/** "his death in 632", "the battle of Tours in 732". */
const isDeed = (cursor: Cursor, index: number): boolean =>
  DEEDS.has(cursor.word(index)) ||
  (cursor.isCapital(index) && cursor.word(index - 1) === 'of' && DEEDS.has(cursor.word(index - 2)));
const DEEDS = wordsOf('deeds');

/** "nineteen ninety-four", "twenty twenty-five", "two thousand and eleven". */
function wordYear(cursor: Cursor, index: number): Match | null {
  if (!BEFORE_YEAR.has(cursor.word(index - 1))) return null;
  const century = NUMBERS.get(cursor.word(index)) ?? 0;
  if (century === 2 && cursor.word(index + 1) === 'thousand') {
    const and = cursor.word(index + 2) === 'and' ? index + 3 : index + 2;
    const rest = twoDigits(cursor, and);
    return (
      rest && { expression: { type: 'year', year: 2000 + rest.value }, from: index, to: rest.to }
    );
  }
  const rest = century >= 10 && century <= 20 ? twoDigits(cursor, index + 1) : null;
  return rest && rest.value >= 10
    ? { expression: { type: 'year', year: century * 100 + rest.value }, from: index, to: rest.to }
    : null;
}

/** A number below 100 in words: "ninety-four". */
function twoDigits(cursor: Cursor, index: number): { value: number; to: number } | null {
  const value = NUMBERS.get(cursor.word(index));
  if (value === undefined || value === 0) return null;
  const next = cursor.afterDash(index + 1);
  const ones = value >= 20 ? (NUMBERS.get(cursor.word(next)) ?? 0) : 0;
  return ones > 0 && ones < 10 ? { value: value + ones, to: next + 1 } : { value, to: index + 1 };
}

/** "2024-25", "1998/99": the second year in two digits. */
function shortYears(cursor: Cursor, index: number): Match | null {
  const year = plainYear(cursor, index);
  const mark = cursor.word(index + 1);
  if (
    year === null ||
    (mark !== '/' && !cursor.isDash(index + 1)) ||
    !cursor.touches(index + 1) ||
    !cursor.touches(index + 2)
  )
    return null;
  if (
    cursor.text(index + 2).length !== 2 ||
    (cursor.touches(index + 3) && (cursor.isDash(index + 3) || cursor.word(index + 3) === '/'))
  )
    return null;
  const end = cursor.digits(index + 2);
  const to = Math.floor(year / 100) * 100 + end;
  if (end < 0 || to <= year) return null;
  return {
    expression: { type: 'range', from: { type: 'year', year }, to: { type: 'year', year: to } },
    from: index,
    to: index + 3,
  };
}

/** "May 6-8, 2024", "6-8 May", "May 6 and 7": days of one month. */
function dayRange(cursor: Cursor, index: number): Match | null {
  const name = monthName(cursor, index);
  const first = dayNumber(cursor, name?.to ?? index);
  if (!first) return null;
  const joined =
    cursor.isDash(first.to) || /^(?:to|through|and|until|till|&)$/.test(cursor.word(first.to));
  const second = joined ? dayNumber(cursor, first.to + 1) : null;
  if (!second || second.day <= first.day) return null;
  const between = /^(?:between|from)$/.test(cursor.word(index - 1));
  if (cursor.word(first.to) === 'and' && second.day !== first.day + 1 && !between) return null;
  const after =
    name ?? monthName(cursor, cursor.word(second.to) === 'of' ? second.to + 1 : second.to);
  if (!after || (name && monthName(cursor, second.to))) return null;
  const end = name ? second.to : after.to;
  if (name && NOT_AFTER_YEAR.has(cursor.word(end))) return null;
  const year = yearAfter(cursor, end, true);
  const [from, to] = [first.day, second.day].map((day) =>
    dayExpression(after.month, day, year?.year),
  );
  return from && to
    ? { expression: { type: 'range', from, to }, from: index, to: year?.to ?? end }
    : null;
}

/** "2024-09": a month by ISO 8601; "2005-06" can be two years and is read as such before. */
function isoMonth(cursor: Cursor, index: number): Match | null {
  const year = plainYear(cursor, index);
  const month = cursor.digits(index + 2);
  if (
    year === null ||
    cursor.word(index + 1) !== '-' ||
    !cursor.touches(index + 1) ||
    !cursor.touches(index + 2)
  )
    return null;
  if (
    cursor.text(index + 2).length !== 2 ||
    month < 1 ||
    month > 12 ||
    (cursor.touches(index + 3) && cursor.isDash(index + 3))
  )
    return null;
  return { expression: { type: 'month', year, month }, from: index, to: index + 3 };
}

const LONGEST_LIST = 10;
const JOINS = /^(?:,|and|or|&)$/;
const ENDS_LIST = /^(?:[.,;:)]|and|or|in|at|for|when|but|as)?$/;

/** The month that closes a list of days: "18, 21 and 25 January". */
function monthAhead(cursor: Cursor, index: number): number | null {
  for (let at = index + 1; at < index + LONGEST_LIST && JOINS.test(cursor.word(at));) {
    if (JOINS.test(cursor.word(at + 1))) at++;
    const day = dayNumber(cursor, at + 1);
    if (!day) return null;
    const name = monthName(cursor, day.to);
    if (name) return name.month;
    at = day.to;
  }
  return null;
}

/** The month that opens a list of days: "May 6, 8 and 11"; what follows must be no thing that is counted. */
function monthBehind(cursor: Cursor, index: number): number | null {
  if (!ENDS_LIST.test(cursor.word(index + 1))) return null;
  if (
    JOINS.test(cursor.word(index + 1)) &&
    cursor.isNumber(index + 2) &&
    !ENDS_LIST.test(cursor.word(index + 3))
  )
    return null;
  for (let at = index - 1; at > index - LONGEST_LIST && JOINS.test(cursor.word(at)); at -= 2) {
    if (JOINS.test(cursor.word(at - 1))) at--;
    if (!dayNumber(cursor, at - 1)) return null;
    const name =
      monthName(cursor, at - 2) ?? (cursor.word(at - 2) === '.' ? monthName(cursor, at - 3) : null);
    if (name) return name.month;
  }
  return null;
}

/** A day of a list that shares its month. */
function dayInList(cursor: Cursor, index: number): Match | null {
  const day = dayNumber(cursor, index);
  if (!day || day.to !== index + 1) return null;
  const month = monthAhead(cursor, index) ?? monthBehind(cursor, index);
  const expression = month === null ? null : dayExpression(month, day.day);
  return expression && { expression, from: index, to: day.to };
}

const FORMS = [
  numericDay,
  dayRange,
  monthDay,
  dayMonth,
  dayInList,
  centuryExpression,
  decadeExpression,
  wordYear,
  lowYear,
  shortYears,
  isoMonth,
  monthExpression,
  yearExpression,
];

/** A date of the calendar that begins at `index`, or null. */
export function parseCalendar(cursor: Cursor, index: number): Match | null {
  for (const form of FORMS) {
    const match = form(cursor, index);
    if (match) return match;
  }
  return null;
}
