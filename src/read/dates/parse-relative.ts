/** Dates counted from another day: "yesterday", "the week of March 6", "the year-earlier quarter", and those told by turns, weekdays and seasons. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { parseAnaphor } from './parse-anaphor.ts';
import { firstOf, rule } from './pattern.ts';
import { parseSeason } from './parse-season.ts';
import { parseTurn } from './parse-turn.ts';
import { parseWeekday } from './parse-weekday.ts';
import { RESULTS } from './words.ts';

/** "today's youth", "tomorrow's leaders": an age, not a day. */
const AN_AGE = wordsOf('nouns-of-an-age');

const isAge = (cursor: Cursor, index: number): boolean =>
  (cursor.word(index - 1) === 'of' && AN_AGE.has(cursor.word(index - 2))) ||
  (cursor.isPossessive(index + 1) && AN_AGE.has(cursor.word(index + 2)));

/** "USA Today", "the Tomorrow Fund": part of a name. */
const isOfName = (cursor: Cursor, index: number): boolean =>
  cursor.isCapital(index) &&
  ((cursor.isCapital(index + 1) && cursor.isWord(index + 1)) ||
    /^(?:usa|the|asia|china|russia)$/.test(cursor.word(index - 1)));

const YEAR_AGO = 'the|a? year - earlier|ago';

/** A date counted from another day that begins at `index`. */
export const parseRelative = firstOf(
  rule('the? week of|beginning|commencing|starting|ending|ended|to {date}', ({ date }) =>
    date.type === 'day' ? { type: 'weekOf', day: date } : undefined,
  ),
  rule(`${YEAR_AGO} {date}`, ({ date }) =>
    date.type === 'quarter' ? { type: 'sameTime', years: -1, of: date } : undefined,
  ),
  rule(`${YEAR_AGO} {unit}`, ({ unit }) => ({ type: 'sameTime', years: -1, unit })),
  rule(`${YEAR_AGO} period`, () => ({ type: 'sameTime', years: -1 })),
  rule(YEAR_AGO, (_, cursor, { to }) =>
    RESULTS.has(cursor.word(to)) ? { type: 'sameTime', years: -1 } : undefined,
  ),
  // The last that is over.
  rule('the latest quarter', () => ({ type: 'unit', unit: 'quarter', by: -1 })),
  rule('this time {turn} year', ({ turn }) =>
    turn === 0
      ? undefined
      : {
          type: 'about',
          of: { type: 'distance', count: 12, unit: 'month', direction: turn > 0 ? 1 : -1 },
        },
  ),
  rule('the day before yesterday', () => ({ type: 'unit', unit: 'day', by: -2 })),
  rule('the day after tomorrow', () => ({ type: 'unit', unit: 'day', by: 2 })),
  rule('{daysAway} {dayPart}?', ({ daysAway }, cursor, { from }) =>
    isAge(cursor, from) || isOfName(cursor, from)
      ? undefined
      : { type: 'unit', unit: 'day', by: daysAway },
  ),
  parseTurn,
  rule('the weekend', (_, cursor, { to }) =>
    cursor.word(to) === 'of' ? undefined : { type: 'weekend' },
  ),
  parseAnaphor,
  (cursor, index) => parseWeekday(cursor, index),
  parseSeason,
);
