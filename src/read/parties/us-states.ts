/** States of the US and their abbreviations in news style and in addresses, to tell "Lebanon, Pa." from the country. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';

export const US_STATES = wordsOf('us-states');
/** As one token; "N.H." and "Pa" (its period is a token of its own). Two-letter postal codes that are words as well are left out. */
const ABBREVIATIONS = wordsOf('us-state-abbreviations');

/** A name of a state of the US, or its abbreviation, begins at this token. */
export const isUsState = (cursor: Cursor, at: number): boolean =>
  cursor.isWord(at) &&
  (ABBREVIATIONS.has(cursor.text(at)) ||
    US_STATES.has(cursor.word(at)) ||
    US_STATES.has(`${cursor.word(at)} ${cursor.word(at + 1)}`));
