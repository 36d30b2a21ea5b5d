/** Lengths of time and what hangs on them: "three years", "two weeks ago", "a day later", "six to eight weeks". */
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match } from './expression.ts';
import { readLength, type Length } from './length.ts';
import { readNumber } from './numbers.ts';
import type { Unit } from './words.ts';

const ENDS = /^[.,;:)!?"'”’—–_-]?$/;

/** "six to eight weeks", "two or three years ago": read as one. */
function lengthRange(cursor: Cursor, index: number): Match | undefined {
  const least = readNumber(cursor, index);
  if (!least) return undefined;
  const join = cursor.word(least.to);
  const isRange =
    /^(?:to|or)$/.test(join) ||
    cursor.isDash(least.to) ||
    (join === 'and' && cursor.word(index - 1) === 'between');
  const most = isRange ? readLength(cursor, least.to + 1, true) : undefined;
  if (!most || most.count <= least.value) return undefined;
  const ago = cursor.word(most.to) === 'ago';
  return {
    expression: { type: 'distances', least: least.value, most: most.count, unit: most.unit, ago },
    from: index,
    to: ago ? most.to + 1 : most.to,
  };
}

const RECORDS = /^(?:first|second|third|only|best|most|least|[a-z]{3,}est|worst)$/;

/** "its first vote in 12 years", "the worst storm in a decade": the years behind it. */
const isRecord = (cursor: Cursor, index: number): boolean =>
  cursor.findBefore(index, 7, (at) => RECORDS.test(cursor.word(at))) !== undefined;

/** "could cross the desert in 100 days", "if you don't pay in a week": how long it takes or may take, not when it is. */
const isAbility = (cursor: Cursor, index: number): boolean =>
  cursor.findBefore(index, 8, (at) =>
    /^(?:could|can|would|might|able|if)$/.test(cursor.word(at)),
  ) !== undefined;

/** Whether "in" before a length may count it from today: "in two weeks". */
const isAhead = (cursor: Cursor, index: number): boolean =>
  cursor.word(index) === 'in' && !isRecord(cursor, index) && !isAbility(cursor, index);

/** What the words after a length make of it, and how many they are. */
type Placed = [expression: Expression, words: number];

const distance = ({ count, unit }: Length, direction: 1 | -1, precise?: Unit): Expression => ({
  type: 'distance',
  count,
  unit,
  direction,
  ...(precise && { precise }),
});

/** "ago", "ago today", "ago this week", "ago this month": how precisely the same time is meant. */
function placedAgo(cursor: Cursor, length: Length): Placed {
  const { to } = length;
  if (cursor.word(to + 1) === 'today') return [distance(length, -1, 'day'), 2];
  const unit = cursor.word(to + 1) === 'this' ? cursor.tag(to + 2).timeUnit : undefined;
  return unit === 'week' || unit === 'month'
    ? [distance(length, -1, unit), 3]
    : [distance(length, -1), 1];
}

type Placing = (length: Length, cursor: Cursor) => Placed | undefined;

/** Counted on or back from the last date named. */
const fromLast =
  (sign: 1 | -1): Placing =>
  ({ count, unit }) => [{ type: 'anaphor', unit, by: sign * count, distance: true }, 1];

const later: Placing = (length, cursor) =>
  cursor.word(length.to + 1) === 'than' ? undefined : fromLast(1)(length, cursor);

/** "two weeks' time" */
const inTime: Placing = (length, cursor) =>
  cursor.word(length.to + 1) === 'time' ? [distance(length, 1), 2] : undefined;

/** What stands after a length, by its first word. */
const AFTER = new Map<string, Placing>([
  ['ago', (length, cursor) => placedAgo(cursor, length)],
  [
    'back',
    (length, cursor) =>
      cursor.has(length.to + 1) && ENDS.test(cursor.word(length.to + 1))
        ? [distance(length, -1), 1]
        : undefined,
  ],
  ['hence', (length) => [distance(length, 1), 1]],
  [
    'from',
    (length, cursor) =>
      /^(?:now|today)$/.test(cursor.word(length.to + 1)) ? [distance(length, 1), 2] : undefined,
  ],
  ...["'s", '’s', "'", '’'].map((mark): [string, Placing] => [mark, inTime]),
  ['later', later],
  ['afterward', later],
  ['afterwards', later],
  ['thereafter', later],
  ['earlier', fromLast(-1)],
  [
    'before',
    (length, cursor) =>
      ENDS.test(cursor.word(length.to + 1)) ? fromLast(-1)(length, cursor) : undefined,
  ],
]);

/** A length that begins at `index`, with the words that place it. */
export function parseLength(cursor: Cursor, index: number): Match | undefined {
  const range = lengthRange(cursor, index);
  if (range) return range;
  const length = readLength(cursor, index);
  if (!length) return undefined;
  const { count, unit, to } = length;
  const ahead = isAhead(cursor, index - 1) && { ahead: true };
  const [expression, words] = AFTER.get(cursor.word(to))?.(length, cursor) ?? [
    { type: 'length', count, unit, ...ahead },
    0,
  ];
  return { expression, from: index, to: to + words };
}
