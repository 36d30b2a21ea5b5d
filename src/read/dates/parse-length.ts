/** Lengths of time and what hangs on them: "three years", "two weeks ago", "the next 12 months", "a day later". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { readNumber } from './numbers.ts';
import type { Match } from './expression.ts';
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
const LONG = new Map<string, Unit>([
  ['yearlong', 'year'],
  ['monthlong', 'month'],
  ['weeklong', 'week'],
  ['daylong', 'day'],
  ['hourlong', 'hour'],
  ['decadelong', 'decade'],
]);

/** "71-year-old", "six months of age", "two years his junior" are ages. */
function isAge(cursor: Cursor, from: number, to: number): boolean {
  const next = cursor.afterDash(to);
  if (/^olds?$/.test(cursor.word(next))) return true;
  if (cursor.word(to) === 'of' && cursor.word(to + 1) === 'age') return true;
  if (
    /^(?:his|her|their|my|your)$/.test(cursor.word(to)) &&
    /^(?:junior|senior)$/.test(cursor.word(to + 1))
  )
    return true;
  return (
    /^(?:older|younger)$/.test(cursor.word(to)) || /^(?:aged|age|ages)$/.test(cursor.word(from - 1))
  );
}

/** "24 hours a day", "five days a week". */
const isRate = (cursor: Cursor, to: number): boolean =>
  /^(?:an?|per|each|every)$/.test(cursor.word(to)) &&
  /^(?:day|week|month|year|night)$/.test(cursor.word(to + 1));

function readUnit(
  cursor: Cursor,
  index: number,
): { unit: Unit; to: number; hyphen: boolean } | null {
  const hyphen = cursor.isDash(index);
  let at = cursor.afterDash(index);
  for (let words = 0; words < 2 && LENGTH_ADJECTIVES.has(cursor.word(at)); words++)
    at = cursor.afterDash(at + 1);
  const unit = UNITS.get(cursor.word(at));
  if (unit === undefined || (cursor.isCapital(at) && !cursor.isCapital(at - 1))) return null;
  const adjective = at > cursor.afterDash(index);
  if (unit === 'second' && cursor.word(at) === 'second' && !hyphen) return null;
  if (unit === 'quarter' && !adjective) return null;
  return { unit, to: at + 1, hyphen };
}

/** A number and a unit of time, without ages and rates. `an`: whether "a year" may stand without a word before it. */
export function readLength(cursor: Cursor, index: number, an = false): Length | null {
  const long = LONG.get(cursor.word(index));
  if (long) return { count: 1, unit: long, to: index + 1 };
  const bare = UNITS.get(cursor.word(index));
  if (
    bare &&
    cursor.isDash(index + 1) &&
    cursor.word(index + 2) === 'long' &&
    !cursor.word(index).endsWith('s')
  )
    return { count: 1, unit: bare, to: index + 3 };
  if (
    cursor.word(index) === 'another' &&
    UNITS.has(cursor.word(index + 1)) &&
    !/s$/.test(cursor.word(index + 1)) &&
    cursor.word(index + 1) !== 'second'
  )
    return { count: 1, unit: UNITS.get(cursor.word(index + 1))!, to: index + 2 };
  if (
    cursor.word(index) === 'half' &&
    cursor.word(index + 1) === 'year' &&
    /^(?:to|ended|ending)$/.test(cursor.word(index + 2))
  )
    return { count: 0.5, unit: 'year', to: index + 2 };
  if (
    cursor.word(index) === 'half' &&
    cursor.isDash(index + 1) &&
    /^(?:hour|year)$/.test(cursor.word(index + 2))
  )
    return { count: 0.5, unit: UNITS.get(cursor.word(index + 2))!, to: index + 3 };
  const quarter = quarterCentury(cursor, index);
  if (quarter) return quarter;
  const number = readNumber(cursor, index);
  const unit = number && readUnit(cursor, number.to);
  if (!number || !unit) return null;
  const single = /^(?:an?|one)$/.test(cursor.word(number.to - 1)) && number.value === 1;
  const one = cursor.word(number.to - 1) === 'one' && unit.hyphen;
  if (single && !an && !one && !allowsSingle(cursor, index, unit.to)) return null;
  if (isAge(cursor, index, unit.to) || isRate(cursor, unit.to) || number.value <= 0) return null;
  if (
    number.to === index + 1 &&
    cursor.isNumber(index) &&
    /^[$£€¥:/]$/.test(cursor.word(index - 1))
  )
    return null;
  return withHalf(cursor, { count: number.value, unit: unit.unit, to: unit.to });
}

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
  const half =
    cursor.word(to) === 'and' && cursor.word(to + 1) === 'a' && cursor.word(to + 2) === 'half';
  return half ? { ...length, count: length.count + 0.5, to: to + 3 } : length;
}

/** "a quarter of a century", "a quarter-century", "half-century". */
function quarterCentury(cursor: Cursor, index: number): Length | null {
  const at = cursor.word(index) === 'a' ? index + 1 : index;
  const share = cursor.word(at) === 'quarter' ? 25 : cursor.word(at) === 'half' ? 50 : 0;
  if (share === 0) return null;
  const of =
    cursor.word(at + 1) === 'of' && cursor.word(at + 2) === 'a'
      ? at + 3
      : cursor.word(at + 1) === 'a'
        ? at + 2
        : cursor.afterDash(at + 1);
  return cursor.word(of) === 'century' ? { count: share, unit: 'year', to: of + 1 } : null;
}

const ENDS = /^[.,;:)!?"'”’—–_-]$/;

/** "six to eight weeks", "two or three years ago": read as one. */
function lengthRange(cursor: Cursor, index: number): Match | null {
  const least = readNumber(cursor, index);
  if (!least || !(/^(?:to|or|and)$/.test(cursor.word(least.to)) || cursor.isDash(least.to)))
    return null;
  if (cursor.word(least.to) === 'and' && cursor.word(index - 1) !== 'between') return null;
  const most = readLength(cursor, least.to + 1, true);
  if (!most || most.count <= least.value) return null;
  const ago = cursor.word(most.to) === 'ago';
  return {
    expression: { type: 'distances', least: least.value, most: most.count, unit: most.unit, ago },
    from: index,
    to: ago ? most.to + 1 : most.to,
  };
}

/** "ago today", "ago this week", "ago this month": how precisely the same time is meant. */
function agoOn(cursor: Cursor, index: number): { unit: Unit; to: number } | null {
  if (cursor.word(index) === 'today') return { unit: 'day', to: index + 1 };
  const unit = cursor.word(index) === 'this' ? UNITS.get(cursor.word(index + 1)) : undefined;
  return unit === 'week' || unit === 'month' ? { unit, to: index + 2 } : null;
}

/** "its first vote in 12 years", "the worst storm in a decade": the years behind it. */
function isRecord(cursor: Cursor, index: number): boolean {
  for (let at = index - 1; at >= Math.max(cursor.first, index - 7); at--)
    if (/^(?:first|second|third|only|worst|best|most|least|[a-z]{3,}est)$/.test(cursor.word(at)))
      return true;
  return false;
}

/** "could cross the desert in 100 days": how long it takes, not when it is. */
function isAbility(cursor: Cursor, index: number): boolean {
  for (let at = index - 1; at >= Math.max(cursor.first, index - 8); at--)
    if (/^(?:could|can|would|might|able)$/.test(cursor.word(at))) return true;
  return false;
}

/** Whether "in" before a length may count it from today: "in two weeks". */
const isAhead = (cursor: Cursor, index: number): boolean =>
  cursor.word(index) === 'in' && !isRecord(cursor, index) && !isAbility(cursor, index);

/** A length and the words that place it: "ago", "later", "from now", "'s time". */
export function parseLength(cursor: Cursor, index: number): Match | null {
  const range = lengthRange(cursor, index);
  if (range) return range;
  const length = readLength(cursor, index);
  if (!length) return null;
  const { count, unit, to } = length;
  const after = cursor.word(to);
  const sameDay = after === 'ago' ? agoOn(cursor, to + 1) : null;
  if (sameDay)
    return {
      expression: { type: 'distance', count, unit, direction: -1, precise: sameDay.unit },
      from: index,
      to: sameDay.to,
    };
  if (after === 'ago' || (after === 'back' && ENDS.test(cursor.word(to + 1))))
    return {
      expression: { type: 'distance', count, unit, direction: -1 },
      from: index,
      to: to + 1,
    };
  if (after === 'from' && /^(?:now|today)$/.test(cursor.word(to + 1)))
    return { expression: { type: 'distance', count, unit, direction: 1 }, from: index, to: to + 2 };
  if (after === 'hence')
    return { expression: { type: 'distance', count, unit, direction: 1 }, from: index, to: to + 1 };
  if (/^(?:'s|’s|'|’)$/.test(after) && cursor.word(to + 1) === 'time')
    return { expression: { type: 'distance', count, unit, direction: 1 }, from: index, to: to + 2 };
  if (/^(?:later|afterwards?|thereafter)$/.test(after) && cursor.word(to + 1) !== 'than')
    return {
      expression: { type: 'anaphor', unit, by: count, distance: true },
      from: index,
      to: to + 1,
    };
  if (
    after === 'earlier' ||
    (after === 'before' && (ENDS.test(cursor.word(to + 1)) || !cursor.has(to + 1)))
  )
    return {
      expression: { type: 'anaphor', unit, by: -count, distance: true },
      from: index,
      to: to + 1,
    };
  return {
    expression: {
      type: 'length',
      count,
      unit,
      ...(isAhead(cursor, index - 1) && { ahead: true }),
    },
    from: index,
    to,
  };
}
