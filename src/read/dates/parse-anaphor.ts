/** Dates that hang on the last one named: "that year", "the same day", "the year before", "the same period of 2022". */
import type { Cursor } from '../../text/cursor.ts';
import type { Of } from './context.ts';
import { plainYear } from './day-and-month.ts';
import type { Match } from './expression.ts';
import { readLength } from './length.ts';
import { calendarUnit } from './pattern.ts';
import { PARTS_OF_DAY, type Unit } from './words.ts';

const ENDS_CLAUSE = /^(?:[.,;:)!?"'”’—–_-]|in|at|on|when|and|but|to|from|for|with|by)?$/;

const unitOrDay = (cursor: Cursor, index: number): Unit | undefined =>
  calendarUnit(cursor, index) ?? (PARTS_OF_DAY.has(cursor.word(index)) ? 'day' : undefined);

/** What follows "the same period": "last year", "a year ago", "of the previous year", "in 2023". */
function sameTime(
  cursor: Cursor,
  index: number,
): { at: { years?: number; year?: number }; to: number } | undefined {
  const at = /^(?:of|in)$/.test(cursor.word(index)) ? index + 1 : index;
  const the = cursor.word(at) === 'the' ? at + 1 : at;
  if (
    /^(?:last|previous|prior|preceding)$/.test(cursor.word(the)) &&
    cursor.word(the + 1) === 'year'
  )
    return { at: { years: -1 }, to: the + 2 };
  const length = readLength(cursor, at, true);
  if (length?.unit === 'year' && /^(?:ago|earlier|before)$/.test(cursor.word(length.to)))
    return { at: { years: -length.count }, to: length.to + 1 };
  const year = at > index ? plainYear(cursor, at) : undefined;
  return year === undefined ? undefined : { at: { year }, to: at + 1 };
}

/** "that year", "that summer", "the same day": the unit of the last date at `at`. */
function thatUnit(cursor: Cursor, index: number, at: number): Match | undefined {
  const { season } = cursor.tag(at);
  const of: Of<'anaphor'> = { type: 'anaphor', unit: 'year', by: 0 };
  if (season !== undefined && !cursor.isCapital(at))
    return { expression: { type: 'season', season, of }, from: index, to: at + 1 };
  const unit = unitOrDay(cursor, at);
  return unit && { expression: { ...of, unit }, from: index, to: at + 1 };
}

/** "the same period last year", "the comparable quarter of 2022"; else "the same day". */
function theSame(cursor: Cursor, index: number): Match | undefined {
  const at = index + 2;
  const unit = unitOrDay(cursor, at);
  const time =
    unit !== undefined || cursor.word(at) === 'period' ? sameTime(cursor, at + 1) : undefined;
  if (!time) return thatUnit(cursor, index, at);
  return {
    expression: { type: 'sameTime', ...time.at, ...(unit && { unit }) },
    from: index,
    to: time.to,
  };
}

/** "the year before", "the day after". */
function unitBeside(cursor: Cursor, index: number): Match | undefined {
  const unit = unitOrDay(cursor, index + 1);
  const after = cursor.word(index + 2);
  if (!unit || !ENDS_CLAUSE.test(cursor.word(index + 3))) return undefined;
  const isBefore = /^(?:before|earlier|prior|previously)$/.test(after);
  if (!isBefore && !/^(?:after|later)$/.test(after)) return undefined;
  return {
    expression: { type: 'anaphor', unit, by: isBefore ? -1 : 1 },
    from: index,
    to: index + 3,
  };
}

export function parseAnaphor(cursor: Cursor, index: number): Match | undefined {
  const isSame = (at: number): boolean =>
    /^(?:same|corresponding|comparable)$/.test(cursor.word(at));
  switch (cursor.word(index)) {
    case 'that':
      return thatUnit(cursor, index, cursor.word(index + 1) === 'same' ? index + 2 : index + 1);
    case 'the':
      return isSame(index + 1) ? theSame(cursor, index) : unitBeside(cursor, index);
    default:
      return undefined;
  }
}
