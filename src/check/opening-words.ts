/** Words that open a sentence with a capital and are no names: in doubt a word is a name, so this list holds words of everyday prose only. */
import {
  ACHIEVED,
  INFINITIVES,
  IRREGULAR_PAST,
  OFFERS,
  PLANNING,
  PLANS,
  PRESENT_VERBS,
  REFUSED,
  REPORTING,
} from '../read/status-words.ts';
import {
  ATTRIBUTIVE_PLURALS,
  MORE_WORDS,
  PLAIN_VERBS,
  STATE_NOUNS,
} from '../read/quantities/noun-words.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import { stem } from '../text/stems.ts';

const KNOWN = new Set(
  [
    ...wordsOf('everyday-nouns', 'everyday-adjectives'),
    ...[
      ACHIEVED,
      INFINITIVES,
      IRREGULAR_PAST,
      OFFERS,
      PLANNING,
      PLANS,
      PRESENT_VERBS,
      REFUSED,
      REPORTING,
      ATTRIBUTIVE_PLURALS,
      MORE_WORDS,
      PLAIN_VERBS,
      STATE_NOUNS,
    ].flatMap((words) => [...words]),
  ].flatMap((word) => [word, stem(word)]),
);

/** Endings that make common nouns and adverbs; few names have them. */
const COMMON_ENDING = /.{3}(?:ing|ings|ly|tions?|sions?|ments?|ness|ists|tors|ability|ibility)$/;

export const isOpeningWord = (lower: string): boolean =>
  KNOWN.has(lower) || KNOWN.has(stem(lower)) || COMMON_ENDING.test(lower);
