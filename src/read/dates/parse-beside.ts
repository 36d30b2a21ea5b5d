/** Dates beside a date that is named: "two days before Christmas", "the Sunday before Christmas", "a week from Friday", "the week before last". */
import type { Cursor } from '../../text/cursor.ts';
import type { Expression } from './expression.ts';
import { firstOf, rule, type Found, type Place, type Rule } from './pattern.ts';
import type { Unit } from './words.ts';

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year']);
const TURNED: ReadonlySet<Unit> = new Set<Unit>(['week', 'month', 'quarter', 'year']);

/** "two days before Christmas", "the day after the May 6 vote", "a week after Monday's raid". */
function offsetFrom({ count, unit, direction, date }: Found): Expression | undefined {
  if (!COUNTED.has(unit) || !/^(?:day|weekday|holiday)$/.test(date.type)) return undefined;
  return { type: 'offset', count, unit, direction, of: date };
}

/** "a week from Friday": counted from the Friday to come. "For five days from Monday" is how long, and since when. */
function fromWeekday(
  { count, unit, date }: Found,
  cursor: Cursor,
  { from }: Place,
): Expression | undefined {
  if (!COUNTED.has(unit) || cursor.word(from - 1) === 'for') return undefined;
  if (date.type !== 'weekday' || date.turn !== undefined) return undefined;
  return { type: 'offset', count, unit, direction: 1, of: { ...date, turn: 0 }, exact: true };
}

const twoAway = (by: number): Rule[] => {
  const words = by < 0 ? 'before last' : 'after next';
  return [
    rule(`the weekend ${words}`, () => ({ type: 'weekend', turn: by })),
    rule(`the {single} ${words}`, ({ unit }) =>
      TURNED.has(unit) ? { type: 'unit', unit, by } : undefined,
    ),
  ];
};

/** A date counted from the one named after it that begins at `index`. */
export const parseBeside = firstOf(
  ...twoAway(-2),
  ...twoAway(2),
  rule('the {weekday} before last', ({ weekday }) => ({ type: 'weekday', weekday, turn: -2 })),
  rule('the {weekday} {side} the? {date}', ({ weekday, direction, date }) =>
    date.type === 'day' || date.type === 'holiday'
      ? { type: 'weekdayBeside', weekday, direction, of: date }
      : undefined,
  ),
  rule('the {single} {side} the? {date}', offsetFrom),
  rule('{length} {side} the? {date}', offsetFrom),
  rule('the {single} from {date}', fromWeekday),
  rule('{length} from {date}', fromWeekday),
);
