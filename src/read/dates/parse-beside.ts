/** Dates beside a date that is named: "two days before Christmas", "the Sunday before Christmas", "a week from Friday", "the week before last". */
import type { Cursor } from '../../text/cursor.ts';
import type { Match, ParseDate } from './expression.ts';
import { readLength } from './parse-length.ts';
import { UNITS, WEEKDAYS } from './words.ts';

const sideOf = (cursor: Cursor, index: number): 1 | -1 | null =>
  cursor.word(index) === 'after' ? 1 : cursor.word(index) === 'before' ? -1 : null;

const theAt = (cursor: Cursor, index: number): number =>
  cursor.word(index) === 'the' ? index + 1 : index;

/** "two days before Christmas", "the day after the May 6 vote", "a week after Monday's raid". */
function lengthBeside(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const unit = cursor.word(index) === 'the' ? UNITS.get(cursor.word(index + 1)) : undefined;
  const length =
    unit && !cursor.word(index + 1).endsWith('s')
      ? { count: 1, unit, to: index + 2 }
      : readLength(cursor, index, true);
  if (!length || !/^(?:day|week|month|year)$/.test(length.unit)) return null;
  const { count, to } = length;
  if (cursor.word(to) === 'from') return lengthFrom(cursor, index, length, parse);
  const direction = sideOf(cursor, to);
  const day = direction && parse(cursor, theAt(cursor, to + 1));
  if (!day || !/^(?:day|weekday|holiday)$/.test(day.expression.type)) return null;
  return {
    expression: { type: 'offset', count, unit: length.unit, direction, of: day.expression },
    from: index,
    to: day.to,
  };
}

/** "a week from Friday": counted from the Friday to come. "For five days from Monday" is how long, and since when. */
function lengthFrom(
  cursor: Cursor,
  index: number,
  { count, unit, to }: NonNullable<ReturnType<typeof readLength>>,
  parse: ParseDate,
): Match | null {
  const day = parse(cursor, to + 1);
  if (cursor.word(index - 1) === 'for') return null;
  if (day?.expression.type !== 'weekday' || day.expression.turn !== undefined) return null;
  return {
    expression: {
      type: 'offset',
      count,
      unit,
      direction: 1,
      of: { ...day.expression, turn: 0 },
      exact: true,
    },
    from: index,
    to: day.to,
  };
}

/** "the Sunday before Christmas", "the Tuesday after Labor Day". */
function weekdayBeside(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const at = theAt(cursor, index);
  const weekday = at > index && cursor.isCapital(at) ? WEEKDAYS.get(cursor.word(at)) : undefined;
  if (weekday === undefined) return null;
  if (cursor.word(at + 1) === 'before' && cursor.word(at + 2) === 'last')
    return { expression: { type: 'weekday', weekday, turn: -2 }, from: index, to: at + 3 };
  const direction = sideOf(cursor, at + 1);
  const day = direction && parse(cursor, theAt(cursor, at + 2));
  if (!day || !/^(?:day|holiday)$/.test(day.expression.type)) return null;
  return {
    expression: { type: 'weekdayBeside', weekday, direction, of: day.expression },
    from: index,
    to: day.to,
  };
}

/** "the week before last", "the year after next". */
function twoAway(cursor: Cursor, index: number): Match | null {
  const unit = cursor.word(index) === 'the' ? UNITS.get(cursor.word(index + 1)) : undefined;
  const words = `${cursor.word(index + 2)} ${cursor.word(index + 3)}`;
  const by = words === 'before last' ? -2 : words === 'after next' ? 2 : 0;
  if (by === 0 || cursor.word(index) !== 'the') return null;
  if (cursor.word(index + 1) === 'weekend')
    return { expression: { type: 'weekend', turn: by }, from: index, to: index + 4 };
  return unit && /^(?:week|month|quarter|year)$/.test(cursor.word(index + 1))
    ? { expression: { type: 'unit', unit, by }, from: index, to: index + 4 }
    : null;
}

/** A date counted from the one named after it that begins at `index`, or null. */
export function parseBeside(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  return (
    twoAway(cursor, index) ??
    weekdayBeside(cursor, index, parse) ??
    lengthBeside(cursor, index, parse)
  );
}
