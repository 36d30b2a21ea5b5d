/** Capitalised words that are no part of a person's name. General English. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { PLACE_HEADS, PRIVATE_HEADS, STATE_HEADS } from '../parties/heads.ts';

/** Begin sentences or headlines; a name may follow them. */
export const OPENERS = wordsOf('name-openers');

/** Openers that are first names as well, and family names. */
export const OPENER_NAMES = wordsOf('openers-that-are-names');

/** First names that are places or makes as well: they count for less. */
export const PLACE_NAMES = wordsOf('given-names-that-are-places');

const OTHER = wordsOf('words-of-no-person');

/** "Hill", "Cook", "King": words that family names are made of as well; after a first name they need further evidence. */
export const SURNAME_WORDS = wordsOf('surname-words');

/** A word that ends names of organisations, offices and places: "Park", "Church". */
export const isHead = (lower: string): boolean =>
  PRIVATE_HEADS.has(lower) || PLACE_HEADS.has(lower) || STATE_HEADS.has(lower);

/** A word of an organisation, a place, an event or an idea: no person's name holds it. */
export const isCommonWord = (lower: string): boolean => OTHER.has(lower) || isHead(lower);

/** Companies, ships, things and feasts that are written like persons. */
export const NOT_PERSONS = wordsOf('names-of-no-person');
