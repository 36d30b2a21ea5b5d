/** Units of measure and time as news prints them. */
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';

export const TIME_UNITS = wordsOf('time-units');

const LENGTHS = wordsOf('length-units');
const WEIGHTS = wordsOf('weight-units');

/** Units whose measured stuff belongs to what is counted: "tonnes of rice", "hectares of forest". */
export const SUBSTANCE_UNITS = wordsOf('length-units', 'weight-units', 'volume-units');

/** Words that are a unit by themselves. */
export const MEASURES: ReadonlySet<string> = wordsOf(
  'length-units',
  'weight-units',
  'volume-units',
  'power-units',
  'data-units',
  'time-units',
  'small-units',
);

/** Two-word units by their first word and the second words it takes. */
export const UNIT_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['square', 'cubic', 'nautical'].map((word) => [word, LENGTHS] as const),
  ...['metric', 'fluid', 'troy'].map((word) => [word, WEIGHTS] as const),
  ...[...valuesOf('unit-pairs')].map(
    ([word, seconds]) => [word, new Set(seconds.split(' '))] as const,
  ),
]);

/** Short forms, as printed. */
export const ABBREVIATIONS = wordsOf('unit-abbreviations');

/** Short forms that are a unit only where they touch their digits. */
export const TIGHT_ABBREVIATIONS = wordsOf('tight-unit-abbreviations');

/** After a rate's "a" or "an": "3,500 a month". */
export const RATE_WORDS = wordsOf('time-units', 'rate-nouns');
export const AFTER_NO_RATE = wordsOf('after-no-rate');

export const PERCENT_WORDS = wordsOf('percent-words');

/** Capitalised or not, a number's age: "years old". */
export const AGE_UNITS = wordsOf('age-units');
