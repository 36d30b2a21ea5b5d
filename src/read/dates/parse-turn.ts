/** Dates told by a turn of the calendar: "last week", "the past three years", "this morning", "next Friday", "the following winter". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match } from './expression.ts';
import { readLength } from './length.ts';
import { parseCalendar } from './parse-calendar.ts';
import { calendarUnit } from './pattern.ts';
import { parseWeekday, readWeekday } from './parse-weekday.ts';
import { PARTS_OF_DAY } from './words.ts';

/** A turn with its determiner. */
interface Turn {
  /** The first token, "the" where it stands there. */
  from: number;
  at: number;
  word: string;
  by: number;
  direction: 1 | -1;
}

const ADJACENT = wordsOf('adjacent-turns');
const ROLLING_BEFORE = wordsOf('before-rolling-spans');

function readTurn(cursor: Cursor, index: number): Turn | undefined {
  const isDetermined =
    cursor.word(index) === 'the' ||
    (cursor.word(index) === 'this' && /^(?:past|coming|last|next)$/.test(cursor.word(index + 1)));
  const at = isDetermined ? index + 1 : index;
  const by = cursor.tag(at).turn;
  return by === undefined
    ? undefined
    : { from: index, at, word: cursor.word(at), by, direction: by > 0 ? 1 : -1 };
}

/** "past three years", "next 12 months", "the previous three months". */
function turnedLength(cursor: Cursor, { from, at, word, by, direction }: Turn): Match | undefined {
  const length = by === 0 ? undefined : readLength(cursor, at + 1, true);
  if (!length || cursor.is(at + 1, 'article') || cursor.isDash(length.to - 2)) return undefined;
  const { count, unit, to } = length;
  if (!ADJACENT.has(word))
    return { expression: { type: 'rolling', count, unit, direction }, from, to };
  return cursor.word(at - 1) === 'the'
    ? { expression: { type: 'adjacent', count, unit, direction }, from, to }
    : undefined;
}

/** "this morning", "last night", "the following evening". */
function turnedDayPart(cursor: Cursor, { from, at, word, by }: Turn): Match | undefined {
  if (!PARTS_OF_DAY.has(cursor.word(at + 1))) return undefined;
  const isDay = word === 'this' || (word === 'last' && cursor.word(at + 1) === 'night');
  if (!isDay && !/^(?:next|following|previous)$/.test(word)) return undefined;
  return {
    expression: isDay ? { type: 'unit', unit: 'day', by } : { type: 'anaphor', unit: 'day', by },
    from,
    to: at + 2,
  };
}

/** "the following Sunday", "the following winter": counted from the last date named. */
function besideLast(cursor: Cursor, { from, at, word, direction }: Turn): Match | undefined {
  const weekday = word === 'prior' ? undefined : readWeekday(cursor, at + 1);
  if (weekday)
    return {
      expression: {
        type: 'weekdayBeside',
        weekday: weekday.value,
        direction,
        of: { type: 'anaphor', unit: 'day', by: 0, orNow: true },
      },
      from,
      to: weekday.to,
    };
  const { season } = cursor.tag(at + 1);
  return word === 'following' && season !== undefined
    ? { expression: { type: 'seasonAfter', season }, from, to: at + 2 }
    : undefined;
}

/** A weekday, month, season or weekend after "last", "this", "next", and after "this past". */
function turnedName(cursor: Cursor, turn: Turn): Match | undefined {
  const { from, at, word } = turn;
  if (ADJACENT.has(word)) return from < at ? besideLast(cursor, turn) : undefined;
  if (word === 'current') return undefined;
  const isPast = cursor.word(at + 1) === 'past';
  const [index, by] = isPast ? [at + 2, -1] : [at + 1, turn.by];
  const { weekday, season, month } = cursor.tag(index);
  if (cursor.word(index) === 'weekend')
    return { expression: { type: 'weekend', turn: by }, from, to: index + 1 };
  if (weekday !== undefined) return parseWeekday(cursor, index, from, by);
  if (season !== undefined)
    return { expression: { type: 'season', season, turn: by }, from, to: index + 1 };
  const date = month === undefined ? undefined : parseCalendar(cursor, index);
  return date?.expression.type === 'month' || date?.expression.type === 'day'
    ? { expression: { ...date.expression, turn: by }, from, to: date.to }
    : undefined;
}

/** "the last year", "the next month": rolling, but for "the next" in a story. */
function determinedUnit(
  cursor: Cursor,
  { from, at, word, direction }: Turn,
): Expression | undefined {
  const unit = calendarUnit(cursor, at + 1);
  if (!unit || /^(?:of|in)$/.test(cursor.word(at + 2))) return undefined;
  if (word === 'next' && !ROLLING_BEFORE.has(cursor.word(from - 1)))
    return { type: 'anaphor', unit, by: 1 };
  return unit === 'day' ? undefined : { type: 'rolling', count: 1, unit, direction };
}

function unitExpression(cursor: Cursor, turn: Turn): Expression | undefined {
  const { from, at, word, by, direction } = turn;
  const unit = calendarUnit(cursor, at + 1);
  if (!unit) return undefined;
  const isDetermined = from < at;
  if (/^(?:past|coming|upcoming)$/.test(word))
    return isDetermined || cursor.word(at - 1) === 'this'
      ? { type: 'rolling', count: 1, unit, direction }
      : undefined;
  if (ADJACENT.has(word)) return { type: 'anaphor', unit, by };
  if (isDetermined && /^(?:last|next)$/.test(word)) return determinedUnit(cursor, turn);
  if (unit !== 'day' || word === 'this') return { type: 'unit', unit, by };
  return word === 'next' ? { type: 'anaphor', unit, by: 1 } : undefined;
}

/** "this day in 1999": of every year. */
const isAnniversary = (cursor: Cursor, { at, word }: Turn): boolean =>
  word === 'this' &&
  cursor.word(at + 1) === 'day' &&
  cursor.word(at + 2) === 'in' &&
  cursor.isNumber(at + 3);

/** "this year", "last month", "the past year", "the previous day". */
function turnedUnit(cursor: Cursor, turn: Turn): Match | undefined {
  const to = turn.at + 2;
  const isJoined = cursor.isDash(to) && cursor.touches(to);
  const expression =
    isJoined || isAnniversary(cursor, turn) ? undefined : unitExpression(cursor, turn);
  return expression && { expression, from: turn.from, to };
}

/** What a turn and the words after it say. */
export function parseTurn(cursor: Cursor, index: number): Match | undefined {
  const turn = readTurn(cursor, index);
  return (
    turn &&
    (turnedLength(cursor, turn) ??
      turnedDayPart(cursor, turn) ??
      turnedName(cursor, turn) ??
      turnedUnit(cursor, turn))
  );
}
