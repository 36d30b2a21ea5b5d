/** The parts that calendar dates are made of: day numbers, names of months, years. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { NOT_AFTER_YEAR, ORDINAL_ENDINGS, SHORT_FORMS } from './words.ts';

/** What was read, and the index after it. */
export interface Read {
  value: number;
  to: number;
}

const LATEST_YEAR = 2199;

/** A year of four digits that stands where a year can: 1000 to 2199. */
export function plainYear(cursor: Cursor, index: number): number | undefined {
  const year = cursor.digits(index);
  if (year < 1000 || year > LATEST_YEAR || cursor.text(index).length !== 4) return undefined;
  const isClock = cursor.word(index + 1) === ':' && cursor.touches(index + 2);
  return isClock || NOT_AFTER_YEAR.has(cursor.word(index + 1)) ? undefined : year;
}

/** "6", "6th". */
export function readDay(cursor: Cursor, index: number): Read | undefined {
  const value = cursor.digits(index);
  if (value < 1 || value > 31) return undefined;
  return { value, to: hasOrdinalEnding(cursor, index) ? index + 2 : index + 1 };
}

/** Whether "st", "nd", "rd" or "th" ends the number at an index. */
export const hasOrdinalEnding = (cursor: Cursor, index: number): boolean =>
  ORDINAL_ENDINGS.has(cursor.word(index + 1)) && cursor.touches(index + 1);

/** Ordinals that are no day. */
const NO_DAYS = wordsOf('ordinals-of-no-day');
const ENDS_PHRASE = /^[.,;:)]?$/;

/** "third", "the 3rd": a day beside the name of its month. */
export function readDayOrdinal(cursor: Cursor, index: number): Read | undefined {
  if (cursor.word(index) === 'the') {
    const number = readDay(cursor, index + 1);
    return number && number.to > index + 2 ? number : readDayOrdinal(cursor, index + 1);
  }
  const value = cursor.tag(index).ordinal ?? 0;
  if (value < 1 || NO_DAYS.has(cursor.word(index))) return undefined;
  const after = cursor.word(index + 1);
  const isAlone = after === 'of' || cursor.word(index - 1) === 'the' || ENDS_PHRASE.test(after);
  return isAlone ? { value, to: index + 1 } : undefined;
}

export interface MonthName extends Read {
  /** Shortened, without a period. */
  isShort: boolean;
}

/** A month's name with its period. */
export function readMonth(cursor: Cursor, index: number): MonthName | undefined {
  const value = cursor.tag(index).month;
  if (value === undefined || !cursor.isCapital(index)) return undefined;
  const isShortened = SHORT_FORMS.has(cursor.word(index)) && cursor.word(index) !== 'may';
  const hasPeriod = isShortened && cursor.word(index + 1) === '.' && cursor.touches(index + 1);
  return { value, to: hasPeriod ? index + 2 : index + 1, isShort: isShortened && !hasPeriod };
}

/** A year after a month or day: "2024", "of 2024", and after a day ", 2024". */
export function readYearAfter(cursor: Cursor, index: number): Read | undefined {
  const at = cursor.word(index) === 'of' || cursor.word(index) === ',' ? index + 1 : index;
  const value = plainYear(cursor, at);
  return value === undefined ? undefined : { value, to: at + 1 };
}
