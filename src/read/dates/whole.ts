/** What a part of a time is part of: "of 2024", "of last year", "of the month". */
import type { Cursor } from '../../text/cursor.ts';
import type { Of } from './context.ts';
import type { Expression, ParseDate } from './expression.ts';
import { singleUnit } from './length.ts';
import type { Unit } from './words.ts';

export interface Whole {
  of: Expression;
  /** The index after it. */
  to: number;
}

const WHOLES: ReadonlySet<Expression['type']> = new Set<Expression['type']>([
  'about',
  'year',
  'month',
  'unit',
  'years',
  'range',
  'season',
  'quarter',
  'half',
  'anaphor',
  'weekend',
  'day',
  'weekday',
]);
const UNITS_OF_NOW: ReadonlySet<Unit> = new Set<Unit>([
  'year',
  'month',
  'week',
  'quarter',
  'decade',
  'century',
  'day',
]);

/** "the year", "the month": that of the last date named, or the current one. */
export const unitOfNow = (unit: Unit): Of<'anaphor'> => ({
  type: 'anaphor',
  unit,
  by: 0,
  orNow: true,
});

/** "the year", "year" after "of". */
function readUnitOfNow(cursor: Cursor, at: number, inner: ParseDate): Whole | undefined {
  if (cursor.word(at) === 'year') return { of: unitOfNow('year'), to: at + 1 };
  const unit = cursor.word(at) === 'the' ? singleUnit(cursor, at + 1) : undefined;
  if (!unit || !UNITS_OF_NOW.has(unit)) return undefined;
  const date = inner(cursor, at);
  return date && date.to > at + 2
    ? { of: date.expression, to: date.to }
    : { of: unitOfNow(unit), to: at + 2 };
}

/** A date after "of" or "in", or right after the part where it may be bare. */
export function readWhole(
  cursor: Cursor,
  index: number,
  inner: ParseDate,
  mayBeBare: boolean,
): Whole | undefined {
  const isJoined = /^(?:of|in|on)$/.test(cursor.word(index));
  if (!isJoined && !mayBeBare) return undefined;
  const at = isJoined ? index + 1 : index;
  const now = isJoined ? readUnitOfNow(cursor, at, inner) : undefined;
  if (now) return now;
  const date = inner(cursor, at) ?? inner(cursor, cursor.word(at) === 'the' ? at + 1 : at);
  return date && WHOLES.has(date.expression.type)
    ? { of: date.expression, to: date.to }
    : undefined;
}

/** Whether an expression is one year. */
export const isYear = (of: Expression): boolean =>
  of.type === 'year' ||
  (of.type === 'about' && isYear(of.of)) ||
  ((of.type === 'unit' || of.type === 'anaphor') && of.unit === 'year');
