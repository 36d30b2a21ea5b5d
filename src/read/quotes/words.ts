/** Words that tell names, asides and clauses apart when one looks for who speaks. */
import { wordsOf } from '../../text/lexicon/index.ts';

/** Capitalised words that are no names: what sentences open with, days and months. */
export const NOT_NAMES = wordsOf('capitals-of-no-name');

/** Words that open what stands between a name and its verb: "Jane Doe, an aide to X, said". */
export const ASIDES = wordsOf('aside-openers');

/** Words that open a clause or phrase before the subject of the sentence. */
export const SUBORDINATORS = wordsOf('subordinators');

/** Nouns that a name before them only modifies: "the Doe campaign". */
export const NAMED_THINGS = wordsOf('nouns-a-name-modifies');
