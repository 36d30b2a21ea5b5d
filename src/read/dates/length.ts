/** Lengths of time: "three years", "a day", "two-and-a-half weeks", "a quarter of a century", "yearlong". */
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { readNumber } from './numbers.ts';
import { LENGTH_ADJECTIVES, UNITS, type Unit } from './words.ts';

export interface Length {
  count: number;
  unit: Unit;
  /** The token after it. */
  to: number;
}

/** "for a year" is a length; "$5 a year" is a rate. */
const BEFORE_A = wordsOf('before-a-length');
const AFTER_A = wordsOf('after-a-length');
/** "yearlong" and its like, with their unit. */
const LONG = valuesOf('long-lengths');

/** The unit of a singular name: "year". */
export function singleUnit(cursor: Cursor, index: number): Unit | undefined {
  return cursor.word(index).endsWith('s') ? undefined : cursor.tag(index).timeUnit;
}

/** "71-year-old", "six months of age", "two years his junior" are ages. */
function isAge(cursor: Cursor, from: number, to: number): boolean {
  const [word, next] = [cursor.word(to), cursor.word(to + 1)];
  return (
    /^olds?$/.test(cursor.word(cursor.afterDash(to))) ||
    (word === 'of' && next === 'age') ||
    (cursor.is(to, 'possessive') && /^(?:junior|senior)$/.test(next)) ||
    /^(?:older|younger)$/.test(word) ||
    /^(?:aged|ages?)$/.test(cursor.word(from - 1))
  );
}

/** "24 hours a day", "five days a week". */
const isRate = (cursor: Cursor, to: number): boolean =>
  /^(?:an?|per|each|every)$/.test(cursor.word(to)) &&
  /^(?:day|week|month|year|night)$/.test(cursor.word(to + 1));

function readUnit(
  cursor: Cursor,
  index: number,
): { unit: Unit; to: number; hyphen: boolean } | undefined {
  const hyphen = cursor.isDash(index);
  const first = cursor.afterDash(index);
  let at = first;
  for (let words = 0; words < 2 && LENGTH_ADJECTIVES.has(cursor.word(at)); words++)
    at = cursor.afterDash(at + 1);
  const unit = cursor.tag(at).timeUnit;
  if (unit === undefined || (cursor.isCapital(at) && !cursor.isCapital(at - 1))) return undefined;
  if (cursor.word(at) === 'second' && !hyphen) return undefined;
  if (unit === 'quarter' && at === first) return undefined;
  return { unit, to: at + 1, hyphen };
}

/** Lengths without a number: "yearlong", "year-long", "another week", "half-hour", "half year to". */
function readNumberless(cursor: Cursor, index: number): Length | undefined {
  const word = cursor.word(index);
  const long = UNITS.get(LONG.get(word) ?? '');
  if (long) return { count: 1, unit: long, to: index + 1 };
  const unit = singleUnit(cursor, index);
  if (unit && cursor.isDash(index + 1) && cursor.word(index + 2) === 'long')
    return { count: 1, unit, to: index + 3 };
  const next = singleUnit(cursor, index + 1);
  if (word === 'another' && next && next !== 'second')
    return { count: 1, unit: next, to: index + 2 };
  if (word !== 'half') return undefined;
  if (next === 'year' && /^(?:to|ended|ending)$/.test(cursor.word(index + 2)))
    return { count: 0.5, unit: next, to: index + 2 };
  const half = cursor.isDash(index + 1) ? singleUnit(cursor, index + 2) : undefined;
  return half === 'hour' || half === 'year' ? { count: 0.5, unit: half, to: index + 3 } : undefined;
}

/** A number and a unit of time, without ages and rates. `an`: whether "a year" may stand without a word before it. */
export function readLength(cursor: Cursor, index: number, an = false): Length | undefined {
  const numberless = readNumberless(cursor, index) ?? quarterCentury(cursor, index);
  if (numberless) return numberless;
  const number = readNumber(cursor, index);
  const unit = number && readUnit(cursor, number.to);
  if (!unit || number.value <= 0) return undefined;
  const isBare = !an && isSingle(cursor, number) && !isOneHyphened(cursor, number.to, unit.hyphen);
  if (isBare && !allowsSingle(cursor, index, unit.to)) return undefined;
  if (isAge(cursor, index, unit.to) || isRate(cursor, unit.to) || isTail(cursor, index, number.to))
    return undefined;
  return withHalf(cursor, { count: number.value, unit: unit.unit, to: unit.to });
}

const isSingle = (cursor: Cursor, { value, to }: { value: number; to: number }): boolean =>
  value === 1 && /^(?:an?|one)$/.test(cursor.word(to - 1));

/** "one-year". */
const isOneHyphened = (cursor: Cursor, to: number, hyphen: boolean): boolean =>
  hyphen && cursor.word(to - 1) === 'one';

/** "$5", "10:30", "1/2": digits that are part of another number. */
const isTail = (cursor: Cursor, index: number, to: number): boolean =>
  to === index + 1 && cursor.isNumber(index) && /^[$£€¥:/]$/.test(cursor.word(index - 1));

function allowsSingle(cursor: Cursor, from: number, to: number): boolean {
  if (cursor.isDash(to)) return cursor.word(to + 1) === 'long';
  if (cursor.word(to) === 'and' && cursor.word(to + 2) === 'half') return true;
  return (
    (BEFORE_A.has(cursor.word(from - 1)) && cursor.word(from - 2) !== 'times') ||
    AFTER_A.has(cursor.word(to))
  );
}

/** "a year and a half". */
function withHalf(cursor: Cursor, length: Length): Length {
  const { to } = length;
  const isHalf =
    cursor.word(to) === 'and' && cursor.word(to + 1) === 'a' && cursor.word(to + 2) === 'half';
  return isHalf ? { ...length, count: length.count + 0.5, to: to + 3 } : length;
}

/** Years of a share of a century. */
const SHARES = new Map([
  ['quarter', 25],
  ['half', 50],
]);

/** "a quarter of a century", "a quarter-century", "half a century". */
function quarterCentury(cursor: Cursor, index: number): Length | undefined {
  const at = cursor.word(index) === 'a' ? index + 1 : index;
  const count = SHARES.get(cursor.word(at));
  if (count === undefined) return undefined;
  const of = cursor.word(at + 1) === 'of' && cursor.word(at + 2) === 'a' ? at + 2 : at + 1;
  const end = cursor.word(of) === 'a' ? of + 1 : cursor.afterDash(of);
  return cursor.word(end) === 'century' ? { count, unit: 'year', to: end + 1 } : undefined;
}
