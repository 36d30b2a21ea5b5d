/** States of the US and their abbreviations in news style and in addresses, to tell "Lebanon, Pa." from the country. */
import { wordsOf } from '../../text/lexicon/index.ts';
export const US_STATES = wordsOf('us-states');
/** As one token; "N.H." and "Pa" (its period is a token of its own). Two-letter postal codes that are words as well are left out. */
export const US_STATE_ABBREVIATIONS = wordsOf('us-state-abbreviations');
