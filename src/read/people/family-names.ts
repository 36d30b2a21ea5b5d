/** Family names by what they are made of. */
import { wordsOf } from '../../text/lexicon/index.ts';

/** Those that come first in Chinese, Korean and Vietnamese names, in the usual romanisations. */
export const FIRST_FAMILY_NAMES = wordsOf('family-names-first');

/** Endings that tell a family name: patronymics and the like. Five letters at least before or with them. */
export const FAMILY_ENDINGS = [...wordsOf('family-name-endings')];
