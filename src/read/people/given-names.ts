/** Common first names. */
import { valuesOf } from '../../text/lexicon/index.ts';

/**
 * Across cultures, without accents, to the pronoun that nearly always goes with them, or nothing. Evidence only: a name that is not
 * here is recognised by its shape and context, and a name that is here is not a person without them.
 */
export const GIVEN_NAMES = valuesOf('given-names');
