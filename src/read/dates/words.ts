/** Words that dates are made of. Looked up by lower-case token. */
import { groupsOf, numbersOf, wordsOf } from '../../text/lexicon/index.ts';

/** Full and short names → 1 to 12. */
export const MONTHS = numbersOf('months');

/** Short forms that need a period, a number or a bracket beside them to be read as a month or weekday. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  [...groupsOf('months').values(), ...groupsOf('weekdays').values()].flatMap(
    ([, ...short]) => short,
  ),
);

export { TIME_UNITS as UNITS, type TimeUnit as Unit } from '../../text/time-units.ts';

export const ORDINALS = numbersOf('ordinals');
export const ORDINAL_ENDINGS = wordsOf('ordinal-endings');

export const DAY_PARTS = wordsOf('day-parts');
/** Those that "this" and "last" go with. */
export const PARTS_OF_DAY = wordsOf('parts-of-the-day');

/** What a quarter is reported by, after it is over. */
export const RESULTS = wordsOf('results-nouns');

/** Where in a period: approximate in EDTF. */
export const PARTS = wordsOf('parts-of-a-period');

/** Before a length or date: it is approximate. */
export const ABOUT = wordsOf('about-words');

/** Words before a four-digit number that make it a name or number of a thing. */
export const NOT_BEFORE_YEAR = wordsOf('not-before-a-year');
/** Words after a four-digit number that make it a count, measure or time of day. */
export const NOT_AFTER_YEAR = wordsOf('not-after-a-year');
/** Words that let a number of 1000 to 2199 that is not near our time be a year. */
export const BEFORE_YEAR = wordsOf('before-a-year');

/** Words before a bare month name. */
export const BEFORE_MONTH = wordsOf('before-a-month');

/** Verbs that move an appointment: "moved from Monday to Friday" is no span. */
export const MOVED = wordsOf('moving-verbs');

/** Between a number and its unit of time: "three full days". */
export const LENGTH_ADJECTIVES = wordsOf('length-adjectives');

/** What happened once and took its day's name: "the Oct. 7 attack" looks back however near the next one is. */
export const HAPPENED = wordsOf('events-that-happened');
