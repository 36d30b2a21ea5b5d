/**
 * The tagger: what the lexicon says of a word by itself, before anything around it is looked at. A token gets its tag once, when its
 * paragraph is cut into tokens, and every extractor asks the tag (through `Cursor`) in place of looking the word up again:
 * `cursor.tag(at).month`, `cursor.is(at, 'preposition')`. What needs the words around it (whether "may" is a month, which verb
 * governs) is judged by the extractors.
 */
import { groupsOf, numbersOf, wordsOf } from './lexicon/index.ts';
import { isPast } from './past-forms.ts';
import { DENOMINATORS, NUMBERS, SCALES, VULGAR_FRACTIONS } from './number-words.ts';
import { TIME_UNITS, type TimeUnit } from './time-units.ts';

/** Classes of words, each with the lists that hold it. A word may be of several: "that" is a determiner and opens a clause. Add what a rule needs. */
const CLASSES = [
  ['article', wordsOf('articles')],
  ['determiner', wordsOf('noun-phrase-determiners')],
  ['possessive', wordsOf('possessives')],
  ['pronoun', wordsOf('subject-pronouns')],
  ['preposition', wordsOf('prepositions')],
  // Opens a clause: "that", "because", "who".
  ['clause', wordsOf('clause-words')],
  ['be', wordsOf('be-forms')],
  ['auxiliary', wordsOf('speech-auxiliaries')],
  ['negation', wordsOf('negations')],
  // "Mr", "Dr": no office.
  ['honorific', wordsOf('honorifics')],
  // "President", "Gen": an office that a name follows.
  ['title', wordsOf('forms-of-address', 'short-titles')],
  ['role', wordsOf('role-nouns')],
  ['relation', wordsOf('relations')],
  ['givenName', wordsOf('given-names')],
  // Months that are also words or given names: "may".
  ['doubtfulMonth', wordsOf('doubtful-months')],
  ['dash', wordsOf('dashes')],
] as const;

export type Kind = (typeof CLASSES)[number][0];

const AUXILIARIES = ['future', 'possible', 'is', 'was', 'has', 'had', 'does', 'did'] as const;

/** What an auxiliary does to the verb after it: "will" and "would" → `future`, "may" → `possible`; else its own verb and tense. */
export type Auxiliary = (typeof AUXILIARIES)[number];

export interface Tag {
  /** "twelve" → 12, "twenty" → 20; no scales. */
  readonly number: number | undefined;
  /** "dozen" → 12, "million" → 1,000,000. */
  readonly scale: number | undefined;
  /** "first" → 1, "last" → -1. */
  readonly ordinal: number | undefined;
  /** "thirds" → 3. */
  readonly denominator: number | undefined;
  /** "½" → 0.5. */
  readonly fraction: number | undefined;
  /** 1 to 12, of full and short names, in capitals or not. */
  readonly month: number | undefined;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number | undefined;
  /** EDTF seasons: 21 (spring) to 24 (winter). */
  readonly season: number | undefined;
  /** "weeks" → `week`. */
  readonly timeUnit: TimeUnit | undefined;
  /** "last" → -1, "this" → 0, "next" → 1. */
  readonly turn: number | undefined;
  /** "yesterday" → -1, "today" → 0. */
  readonly daysAway: number | undefined;
  /** "may" is told from the month by its capital. */
  readonly auxiliary: Auxiliary | undefined;
  /** A past tense or a participle: "went", "sued", "was"; not "hundred". */
  readonly isPast: boolean;
  /** By its ending alone: "formally", and "family" too. */
  readonly endsAsAdverb: boolean;
  readonly kinds: ReadonlySet<Kind>;
}

const [ORDINALS, MONTHS, WEEKDAYS, SEASONS, TURNS, SINGLE_DAYS] = [
  numbersOf('ordinals'),
  numbersOf('months'),
  numbersOf('weekdays'),
  numbersOf('seasons'),
  numbersOf('turns'),
  numbersOf('single-days'),
];
const OF_NO_KIND: ReadonlySet<Kind> = new Set();

function kindsOf(lower: string): ReadonlySet<Kind> {
  const kinds = CLASSES.filter(([, words]) => words.has(lower)).map(([kind]) => kind);
  return kinds.length === 0 ? OF_NO_KIND : new Set(kinds);
}

const BY_WORD: ReadonlyMap<string, Auxiliary> = new Map(
  AUXILIARIES.flatMap((auxiliary) =>
    (groupsOf('auxiliaries').get(auxiliary) ?? []).map((word) => [word, auxiliary] as const),
  ),
);

/** Of a word by itself ("will") or at the end of a contraction: "they'll", "couldn't". */
function auxiliaryOf(lower: string): Auxiliary | undefined {
  const straight = lower.replace('’', "'");
  const listed = BY_WORD.get(straight);
  if (listed !== undefined || !straight.includes("'")) return listed;
  return straight.endsWith("n't")
    ? BY_WORD.get(straight.slice(0, -3))
    : BY_WORD.get(straight.slice(straight.indexOf("'")));
}

/** What the lexicon says of a word in lower case. */
export const readTag = (lower: string): Tag => ({
  number: NUMBERS.get(lower),
  scale: SCALES.get(lower),
  ordinal: ORDINALS.get(lower),
  denominator: DENOMINATORS.get(lower),
  fraction: VULGAR_FRACTIONS.get(lower),
  month: MONTHS.get(lower),
  weekday: WEEKDAYS.get(lower),
  season: SEASONS.get(lower),
  timeUnit: TIME_UNITS.get(lower),
  turn: TURNS.get(lower),
  daysAway: SINGLE_DAYS.get(lower),
  auxiliary: auxiliaryOf(lower),
  isPast: isPast(lower),
  endsAsAdverb: lower.endsWith('ly'),
  kinds: kindsOf(lower),
});
