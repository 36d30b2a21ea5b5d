/** Words that a date or a length of time can begin with: all others are passed by without trying a rule. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Tag } from '../../text/tag.ts';
import { HOLIDAY_STARTS } from './holidays.ts';

const STARTS = wordsOf('date-starts', 'decades', 'long-lengths', 'parts-of-a-period');
/** "the", "a", "that": they begin every other phrase too, so what follows must be a word that a date goes on with. */
const DETERMINERS = wordsOf('determiners-of-a-date');
const AFTER_DETERMINER = wordsOf('after-a-date-determiner', 'length-adjectives', 'day-parts');

const isTimeWord = ({
  month,
  weekday,
  number,
  ordinal,
  season,
  daysAway,
  turn,
  timeUnit,
}: Tag): boolean =>
  (month ?? weekday ?? number ?? ordinal ?? season ?? daysAway ?? turn ?? timeUnit) !== undefined;

const isStart = (cursor: Cursor, index: number): boolean => {
  const word = cursor.word(index);
  return STARTS.has(word) || isTimeWord(cursor.tag(index)) || HOLIDAY_STARTS.has(word);
};

/** Whether a date can begin at an index, by its word and the one after it. */
export function canStart(cursor: Cursor, index: number): boolean {
  if (!cursor.isWord(index)) return cursor.isNumber(index);
  if (DETERMINERS.has(cursor.word(index))) {
    const next = index + 1;
    return (
      cursor.isNumber(next) || isStart(cursor, next) || AFTER_DETERMINER.has(cursor.word(next))
    );
  }
  return isStart(cursor, index);
}
