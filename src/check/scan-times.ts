/** Months and weekdays of a text. */
import { wordsOf } from '../text/lexicon/index.ts';
import type { Token } from '../text/reading.ts';
import type { Claim } from './claim.ts';
import { opensSentence } from './scan-names.ts';

const MONTHS = wordsOf('months');
/** In full: "Sun" and "Sat" are words, and papers. */
const WEEKDAYS = new Set([...wordsOf('weekdays')].filter((day) => day.endsWith('day')));
/** Months that are words as well: a month only where something beside them says so. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep']);
const BEFORE = new Set(
  'in since until till by last next early late mid this during from to of and between before after'.split(
    ' ',
  ),
);
/** What a month does where it opens a sentence: "March was the deadliest month", "May 2031", "March's toll". */
const AFTER = new Set(
  "was is were are has had will would saw brought came went ended began passed to and through until alone 's ’s ,".split(
    ' ',
  ),
);

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

function isMonth(tokens: readonly Token[], index: number, token: Token): boolean {
  if (!MONTHS.has(token.lower) || !isCapital(token)) return false;
  if (!AMBIGUOUS.has(token.lower)) return true;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.type === 'number' || after?.type === 'number') return true;
  return opensSentence(tokens, index)
    ? after !== undefined && AFTER.has(after.lower)
    : before !== undefined && BEFORE.has(before.lower);
}

const NEWSPAPERS = wordsOf('after-newspaper-weekdays');

/** "Sunday"; not that of "the Sunday Mail". */
function isWeekday(token: Token, next: Token | undefined): boolean {
  if (!isCapital(token) || (next && isCapital(next) && NEWSPAPERS.has(next.lower))) return false;
  return WEEKDAYS.has(token.lower) || WEEKDAYS.has(token.lower.replace(/s$/, ''));
}

export const scanTimes = (tokens: readonly Token[]): Claim[] =>
  tokens.flatMap((token, index): Claim[] =>
    isMonth(tokens, index, token) || isWeekday(token, tokens[index + 1])
      ? [{ is: 'date', text: token.text, start: token.start, end: token.end }]
      : [],
  );
