/** Years, decades and centuries: "2024", "in nineteen ninety-four", "2024-25", "the '90s", "19th century". */
import { numbersOf, wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { isSubjectCount } from '../subject-counts.ts';
import { hasOrdinalEnding, plainYear } from './day-and-month.ts';
import type { Expression, Match } from './expression.ts';
import { BEFORE_YEAR, NOT_BEFORE_YEAR } from './words.ts';

const DOUBTS = wordsOf('doubt-adverbs');
const CARS = wordsOf('car-makers');
const ROADS = wordsOf('roads');
const BEFORE_CHRIST = /^(?:bc|bce|b\.c\.)$/;

const yearMatch = (year: number, from: number, to: number): Match => ({
  expression: { type: 'year', year },
  from,
  to,
});

/** "1935 Orchard St." */
function isHouseNumber(cursor: Cursor, index: number): boolean {
  for (let at = index + 2; at <= index + 4 && cursor.isCapital(at - 1); at++)
    if (ROADS.has(cursor.word(at)) && cursor.isCapital(at)) return true;
  return false;
}

/** "about 1900 of them": so many. */
const isCountOf = (cursor: Cursor, index: number): boolean =>
  cursor.word(index + 1) === 'of' &&
  /^(?:them|us|those|these|the)$/.test(cursor.word(index + 2)) &&
  /^(?:some|about|around|nearly|almost)$/.test(cursor.word(index - 1));

/** "12-2024", "F-1900", "3.2024": the end of a number or a name. */
const isTail = (cursor: Cursor, index: number): boolean =>
  (cursor.isDash(index - 1) || /^[/.:]$/.test(cursor.word(index - 1))) &&
  cursor.touches(index) &&
  ((cursor.isNumber(index - 2) && cursor.text(index - 2).length !== 4) ||
    /^[abcfx]$/.test(cursor.word(index - 2)));

/** "1900-12,500": the first of two amounts. */
const isOfAmounts = (cursor: Cursor, index: number): boolean =>
  cursor.word(index + 1) === '-' &&
  cursor.touches(index + 1) &&
  cursor.isNumber(index + 2) &&
  cursor.digits(index + 2) < 0;

/** Why a number of four digits is no year. */
const NO_YEAR: ((cursor: Cursor, index: number) => boolean)[] = [
  (cursor, index) => NOT_BEFORE_YEAR.has(cursor.word(index - 1)),
  (cursor, index) => isSubjectCount(cursor.tokens, index),
  isCountOf,
  isTail,
  isOfAmounts,
  isHouseNumber,
  (cursor, index) => CARS.has(cursor.word(index + 1)),
  (cursor, index) => BEFORE_CHRIST.test(cursor.word(index + 1)),
];

/** Whether what stands before it lets a number far from our time be a year. */
function isTrusted(cursor: Cursor, index: number): boolean {
  const [before, outer] = [cursor.word(index - 1), cursor.word(index - 2)];
  return (
    BEFORE_YEAR.has(before) ||
    DOUBTS.has(before) ||
    /^[(-]$/.test(before) ||
    (before === '.' && /^ca?$/.test(outer)) ||
    (before === 'than' && /^(?:earlier|later)$/.test(outer))
  );
}

/** A four-digit number that is a year by itself. */
export function yearAlone(cursor: Cursor, index: number): Match | undefined {
  const year = plainYear(cursor, index);
  if (year === undefined || NO_YEAR.some((reason) => reason(cursor, index))) return undefined;
  const isNear = year >= 1900 && year <= 2050;
  return isNear || isTrusted(cursor, index) ? yearMatch(year, index, index + 1) : undefined;
}

const DEEDS = wordsOf('deeds');

/** "his death in 632", "the battle of Tours in 732". */
const isDeed = (cursor: Cursor, index: number): boolean =>
  DEEDS.has(cursor.word(index)) ||
  (cursor.isCapital(index) && cursor.word(index - 1) === 'of' && DEEDS.has(cursor.word(index - 2)));

/** "in 632": a year of three digits, where the sentence tells no number of anything. */
export function lowYear(cursor: Cursor, index: number): Match | undefined {
  const year = cursor.digits(index);
  if (year < 100 || cursor.text(index).length !== 3 || cursor.word(index - 1) !== 'in')
    return undefined;
  if (!cursor.tag(index - 2).isPast && !isDeed(cursor, index - 2)) return undefined;
  return /^(?:[.,;:)]|and|when|where)?$/.test(cursor.word(index + 1))
    ? yearMatch(year, index, index + 1)
    : undefined;
}

/** "nineteen ninety-four", "twenty twenty-five", "two thousand and eleven". */
export function wordYear(cursor: Cursor, index: number): Match | undefined {
  const hundreds = cursor.tag(index).number ?? 0;
  if (hundreds < 2 || !BEFORE_YEAR.has(cursor.word(index - 1))) return undefined;
  if (hundreds === 2 && cursor.word(index + 1) === 'thousand') {
    const rest = twoDigits(cursor, cursor.word(index + 2) === 'and' ? index + 3 : index + 2);
    return rest && yearMatch(2000 + rest.value, index, rest.to);
  }
  const rest = hundreds >= 10 && hundreds <= 20 ? twoDigits(cursor, index + 1) : undefined;
  return rest && rest.value >= 10
    ? yearMatch(hundreds * 100 + rest.value, index, rest.to)
    : undefined;
}

/** A number below 100 in words: "ninety-four". */
function twoDigits(cursor: Cursor, index: number): { value: number; to: number } | undefined {
  const value = cursor.tag(index).number ?? 0;
  if (value === 0) return undefined;
  const next = cursor.afterDash(index + 1);
  const ones = value >= 20 ? (cursor.tag(next).number ?? 0) : 0;
  return ones > 0 && ones < 10 ? { value: value + ones, to: next + 1 } : { value, to: index + 1 };
}

/** "2024-25", "1998/99": the second year in two digits. */
export function shortYears(cursor: Cursor, index: number): Match | undefined {
  const year = plainYear(cursor, index);
  const isMark = (at: number): boolean =>
    (cursor.isDash(at) || cursor.word(at) === '/') && cursor.touches(at);
  if (year === undefined || !isMark(index + 1) || isMark(index + 3)) return undefined;
  const end = cursor.touches(index + 2) ? cursor.digits(index + 2) : -1;
  const to = Math.floor(year / 100) * 100 + end;
  if (end < 0 || cursor.text(index + 2).length !== 2 || to <= year) return undefined;
  return {
    expression: { type: 'range', from: { type: 'year', year }, to: { type: 'year', year: to } },
    from: index,
    to: index + 3,
  };
}

const DECADE_NAMES = numbersOf('decades');
const OWNERS = wordsOf('possessives');
const WEATHER = wordsOf('weather-words');
const PART_OF_DECADE = /^(?:early|mid|late|-)$/;

/** Ten years, or the hundred of "the 1800s". */
const decadeFrom = (from: number): Expression => ({
  type: 'years',
  from,
  to: from % 100 === 0 && from < 2000 ? from + 99 : from + 9,
});

/** Whether the sentence speaks of temperatures: "in the 90s". */
const isWarm = (cursor: Cursor, index: number): boolean =>
  cursor.findFrom(Math.max(cursor.first, index - 20), 32, (at) => WEATHER.has(cursor.word(at))) !==
  undefined;

/** The index after the "s" of "1990s" and "90's", or undefined. */
function pluralEnd(cursor: Cursor, index: number): number | undefined {
  if (!cursor.touches(index)) return undefined;
  if (cursor.word(index) === 's' || cursor.isPossessive(index)) return index + 1;
  return /^['’‘]$/.test(cursor.word(index)) && cursor.word(index + 1) === 's'
    ? index + 2
    : undefined;
}

/** "1990s", "the '90s", "the 70s", "the nineties". */
export function decade(cursor: Cursor, index: number): Match | undefined {
  const named = DECADE_NAMES.get(cursor.word(index));
  if (named !== undefined)
    return cursor.word(index - 1) === 'the'
      ? { expression: decadeFrom(1900 + named), from: index, to: index + 1 }
      : undefined;
  const number = cursor.digits(index);
  const to = number >= 10 && number % 10 === 0 ? pluralEnd(cursor, index + 1) : undefined;
  if (to === undefined) return undefined;
  if (number >= 1000 && number < 2100) return { expression: decadeFrom(number), from: index, to };
  const isQuoted = /^['’‘]$/.test(cursor.word(index - 1)) && cursor.touches(index);
  const from = isQuoted ? index - 1 : index;
  const isDecade = number <= 90 && isShortDecade(cursor, from, isQuoted);
  return isDecade ? { expression: decadeFrom(1900 + number), from, to } : undefined;
}

/** Whether "'90s" or "90s" at an index are years: not "in her 90s", not degrees. */
function isShortDecade(cursor: Cursor, from: number, isQuoted: boolean): boolean {
  const before = cursor.word(from - 1);
  const owner = cursor.isDash(from - 1) ? from - 3 : from - 2;
  if (OWNERS.has(before)) return false;
  if (PART_OF_DECADE.test(before) && OWNERS.has(cursor.word(owner))) return false;
  if (isQuoted) return true;
  return /^(?:the|early|mid|late|-|and)$/.test(before) && !isWarm(cursor, from);
}

/** An ordinal in digits or words, compounds too: "19th", "twentieth", "twenty-first"; 0 where there is none. */
function ordinalAt(cursor: Cursor, index: number): { number: number; to: number } {
  const digits = cursor.digits(index);
  if (digits > 0)
    return hasOrdinalEnding(cursor, index)
      ? { number: digits, to: index + 2 }
      : { number: 0, to: index };
  const tens = cursor.tag(index).number ?? 0;
  const ones = tens >= 20 && cursor.isDash(index + 1) ? (cursor.tag(index + 2).ordinal ?? 0) : 0;
  if (ones > 0 && ones < 10) return { number: tens + ones, to: index + 3 };
  return { number: cursor.tag(index).ordinal ?? 0, to: index + 1 };
}

const isCentury = (cursor: Cursor, index: number): boolean =>
  /^centur(?:y|ies)$/.test(cursor.word(index)) && !BEFORE_CHRIST.test(cursor.word(index + 1));

/** Whether another ordinal of a century follows "and": "the 18th and early 19th centuries". */
function sharesCentury(cursor: Cursor, index: number): boolean {
  if (!/^(?:and|or|to|through)$/.test(cursor.word(index))) return false;
  const at = /^(?:early|late|mid)$/.test(cursor.word(index + 1))
    ? cursor.afterDash(index + 2)
    : index + 1;
  const { number, to } = ordinalAt(cursor, at);
  return number > 0 && isCentury(cursor, cursor.afterDash(to));
}

/** "19th century", "the twenty-first century", the "18th" of "the 18th and 19th centuries". */
export function century(cursor: Cursor, index: number): Match | undefined {
  const { number, to } = ordinalAt(cursor, index);
  if (number < 1 || number > 30) return undefined;
  const at = cursor.afterDash(to);
  const isNamed = isCentury(cursor, at);
  if (!isNamed && !sharesCentury(cursor, to)) return undefined;
  return {
    expression: { type: 'years', from: (number - 1) * 100 || 1, to: number * 100 - 1 },
    from: index,
    to: isNamed ? at + 1 : to,
  };
}
