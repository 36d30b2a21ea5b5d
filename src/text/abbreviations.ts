/** Abbreviations that a name, number or further word follows: their period ends no sentence. Without the last period. */
import { wordsOf } from './lexicon/index.ts';
export const ABBREVIATIONS = wordsOf('abbreviations');

/** Words that begin a sentence after an abbreviation or initial more often than they continue one ("in the U.S. The ..."). */
export const MAY_END = wordsOf('sentence-starts');
