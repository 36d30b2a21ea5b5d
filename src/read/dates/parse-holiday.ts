/** Holidays: "Christmas Eve", "Labor Day, 2024", "Easter Sunday night". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { plainYear } from './day-and-month.ts';
import type { Match } from './expression.ts';
import { HOLIDAYS, HOLIDAY_STARTS } from './holidays.ts';
import { DAY_PARTS } from './words.ts';

/** Words after the name of a holiday that make it another name. */
const NOT_HOLIDAY = wordsOf('after-no-holiday');
const LONGEST_NAME = 7;

/** The longest name of a holiday at an index. */
function readName(cursor: Cursor, index: number): { name: string; to: number } | undefined {
  let words = '';
  let longest: { name: string; to: number } | undefined;
  for (let at = index; at < index + LONGEST_NAME && cursor.has(at); at++) {
    const space = at === index || cursor.touches(at) ? '' : ' ';
    words += space + cursor.word(at).replace('’', "'");
    if (HOLIDAYS.has(words)) longest = { name: words, to: at + 1 };
  }
  return longest;
}

export function parseHoliday(cursor: Cursor, index: number): Match | undefined {
  if (!HOLIDAY_STARTS.has(cursor.word(index)) || !cursor.isCapital(index)) return undefined;
  const holiday = cursor.word(index - 1) === 'orthodox' ? undefined : readName(cursor, index);
  if (!holiday || NOT_HOLIDAY.has(cursor.word(holiday.to))) return undefined;
  const { name } = holiday;
  const to = DAY_PARTS.has(cursor.word(holiday.to)) ? holiday.to + 1 : holiday.to;
  const at = /^(?:,|in)$/.test(cursor.word(to)) ? to + 1 : to;
  const year = plainYear(cursor, at);
  return year === undefined
    ? { expression: { type: 'holiday', name }, from: index, to }
    : { expression: { type: 'holiday', name, year }, from: index, to: at + 1 };
}
