/** Spans from one date to another: "between 2016 and 2019", "March-June", "from Monday to Wednesday". */
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match, ParseDate } from './expression.ts';
import { isMoved } from './tense.ts';

type Kind = Expression['type'];

/** Kinds of date that can be ends of a span, each with the kinds besides its own that the other end can be. */
const ENDS = new Map<Kind, readonly Kind[]>([
  ['about', []],
  ['day', ['month', 'unit']],
  ['month', ['year', 'day']],
  ['year', ['month', 'unit']],
  ['weekday', ['unit']],
  ['quarter', []],
  ['season', []],
  ['unit', ['year', 'day', 'weekday']],
  ['years', []],
]);

const inner = (expression: Expression): Expression =>
  expression.type === 'about' ? inner(expression.of) : expression;

function isSpan(first: Expression, second: Expression): boolean {
  if (!ENDS.has(first.type) || !ENDS.has(second.type)) return false;
  const [from, to] = [inner(first).type, inner(second).type];
  if (from === to) return from !== 'unit' || first.type === 'unit';
  return ENDS.get(from)?.includes(to) === true;
}

/** The index after what joins two dates to a span, given what stands before the first. */
function afterJoin(cursor: Cursor, from: number, at: number): number | undefined {
  const before = cursor.word(cursor.word(from - 1) === 'the' ? from - 2 : from - 1);
  const word = cursor.word(at);
  const isComma = word === ',' && before === 'from' && cursor.isNumber(at - 1);
  if (isComma && /^(?:to|through|until)$/.test(cursor.word(at + 1))) return at + 2;
  if (cursor.isDash(at)) return cursor.isDash(at + 1) ? undefined : at + 1;
  if (before === 'between') return word === 'and' ? at + 1 : undefined;
  const isJoin =
    /^(?:through|thru|to)$/.test(word) || (before === 'from' && /^(?:until|till)$/.test(word));
  return isJoin ? at + 1 : undefined;
}

/** "open Tuesday to Sunday": opening hours. */
const areHours = (cursor: Cursor, from: number): boolean =>
  /^(?:open|opens|hours|daily)$/.test(
    cursor.word(/^(?:from|,|:)$/.test(cursor.word(from - 1)) ? from - 2 : from - 1),
  );

/** "Monday to Friday next week": the week of the second day is the first one's too. */
const sharedWeek = (first: Expression, second: Expression): Expression =>
  first.type === 'weekday' &&
  second.type === 'weekday' &&
  second.week !== undefined &&
  first.turn === undefined
    ? { ...first, week: second.week }
    : first;

/** "between March and May": the second month has lost its preposition. */
function bareMonth(cursor: Cursor, index: number): Match | undefined {
  const { month } = cursor.tag(index);
  return month !== undefined && cursor.isCapital(index)
    ? { expression: { type: 'month', month }, from: index, to: index + 1 }
    : undefined;
}

/** The span that begins with a date, or the date itself. */
export function withRange(cursor: Cursor, first: Match, parse: ParseDate): Match {
  const at = afterJoin(cursor, first.from, first.to);
  if (at === undefined || (cursor.word(first.to) === 'to' && isMoved(cursor, first.from)))
    return first;
  const second =
    parse(cursor, at) ??
    (cursor.word(at) === 'the' ? parse(cursor, at + 1) : bareMonth(cursor, at));
  if (!second || !isSpan(first.expression, second.expression)) return first;
  const { from } = first;
  const { to } = second;
  return first.expression.type === 'weekday' && areHours(cursor, from)
    ? { expression: { type: 'none' }, from, to }
    : {
        expression: {
          type: 'range',
          from: sharedWeek(first.expression, second.expression),
          to: second.expression,
        },
        from,
        to,
      };
}

/** "March-June", "June through August": the first month has nothing but the second to say that it is one. */
export function monthRange(cursor: Cursor, index: number, parse: ParseDate): Match | undefined {
  const first = cursor.is(index, 'doubtfulMonth') ? bareMonth(cursor, index) : undefined;
  const isJoined = cursor.isDash(index + 1) || /^(?:to|through)$/.test(cursor.word(index + 1));
  return first && isJoined && bareMonth(cursor, index + 2)
    ? withRange(cursor, first, parse)
    : undefined;
}
