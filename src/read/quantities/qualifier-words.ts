/** Words that make a number a bound or an approximation, and those that tell which way it moved. */
import { QUALIFIERS, type Qualifier } from '../../model/fact.ts';
import { groupsOf, wordsOf } from '../../text/lexicon/index.ts';

const phrasesOf = (list: string): [phrase: string, says: Qualifier][] =>
  QUALIFIERS.flatMap((says) =>
    (groupsOf(list).get(says) ?? []).map((phrase): [string, Qualifier] => [phrase, says]),
  );

/** Before the number, the longest that fits. */
export const QUALIFIERS_BEFORE = phrasesOf('qualifiers-before');

/** After the number and its unit. */
export const QUALIFIERS_AFTER = phrasesOf('qualifiers-after');

/** May stand between a qualifier and its number without changing it. */
export const TRANSPARENT = wordsOf('between-qualifier-and-number');

/** Verbs and adverbs whose number is how far something moved; any unit. */
export const UP = wordsOf('rising-words');
export const DOWN = wordsOf('falling-words');
/** As above, but only of money, percentages and points: one also gains a seat and loses a match. */
export const UP_OF_RATES = wordsOf('rising-rate-verbs');
export const DOWN_OF_RATES = wordsOf('falling-rate-verbs');

/** Nouns and adverbs after the number: "a 7 percent increase", "3 points lower". */
export const UP_AFTER = wordsOf('rising-nouns');
export const DOWN_AFTER = wordsOf('falling-nouns');

/** Verbs of change before "from 5 to 7": two levels, not a range. */
export const CHANGES = wordsOf(
  'rising-words',
  'falling-words',
  'rising-rate-verbs',
  'falling-rate-verbs',
  'changing-verbs',
);
