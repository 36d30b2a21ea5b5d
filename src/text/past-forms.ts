/** Past tenses and participles, told by a table or by their ending. */
import { wordsOf } from './lexicon/index.ts';

export const IRREGULAR_PAST = wordsOf('irregular-past');
const PAST_AUXILIARIES = wordsOf('past-auxiliary-forms');
const NO_VERBS = wordsOf('ed-words-no-verbs');

/** Whether a lower-case word looks like a past tense or a participle: "went", "sued", "was"; not "hundred". */
export const isPast = (lower: string): boolean =>
  IRREGULAR_PAST.has(lower) ||
  PAST_AUXILIARIES.has(lower) ||
  (lower.length > 3 && lower.endsWith('ed') && !NO_VERBS.has(lower));
