/** What stands about digits that name, place or time something and count nothing. */
import { wordsOf } from '../../text/lexicon/index.ts';

/** Nouns whose number is a label, whatever follows. */
export const LABELS = wordsOf('labels');

/** Labels that are everyday words too: a label only with a capital, or where nothing countable follows. */
export const SOFT_LABELS = wordsOf('soft-labels');

export const STREETS = wordsOf('streets');

export const CLOCK = wordsOf('clock-words');

/** Words that may touch a number through a hyphen and leave it a number. */
export const NUMBER_PREFIXES = wordsOf('number-prefixes');

/** Words in capitals that begin sentences or headlines and are no names. */
export const PLAIN_CAPITALS = wordsOf('plain-capitals');

/** "one" is no count before these, or after those. */
export const ONE_BEFORE = wordsOf('before-pronoun-one');
export const ONE_AFTER = wordsOf('after-pronoun-one');

/** After these a number alone is a rank. */
export const RANK_BEFORE = wordsOf('before-a-rank');
