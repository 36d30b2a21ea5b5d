/** The closed vocabulary of written numbers. Values only; how they combine is judged in `numerals.ts`. */
import { numbersOf, wordsOf } from './lexicon/index.ts';

/** "zero" to "nineteen" and the tens. */
export const NUMBERS = numbersOf('number-words');

export const ONES: ReadonlyMap<string, number> = new Map(
  [...NUMBERS].filter(([, value]) => value < 20),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  [...NUMBERS].filter(([, value]) => value >= 20),
);

/** Words that multiply what stands before them. */
export const SCALES = numbersOf('scales');

/** Short forms of scales; a lone letter only where it touches its digits ("4.3M"). `m` may also be metres. */
export const SHORT_SCALES = numbersOf('short-scales');

/** "Hundreds", "tens of thousands": an order of magnitude, read as the span from one to ten of it. */
export const VAGUE_SCALES = numbersOf('vague-scales');
export const VAGUE_COUNTS = wordsOf('vague-counts');

/** Denominators, singular and plural; "second" and "quarter" of a year are told apart by what stands around them. */
export const DENOMINATORS = numbersOf('denominators');

export const VULGAR_FRACTIONS = numbersOf('vulgar-fractions');
