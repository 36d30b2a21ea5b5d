/** Verbs and the words about them that tell what has happened from what is planned or offered. */
import { wordsOf } from '../text/lexicon/index.ts';

/** Before "to" and a verb, or before a noun: something intended or foreseen. */
export const PLANNING = wordsOf('planning-words');

/** Words that by themselves, with what is counted as their object, mean an intention or a forecast. */
export const PLANS = wordsOf('plan-words');

/** Verbs whose object is offered, with nothing done yet. */
export const OFFERS = wordsOf('offer-words');

/** Before "to" and a verb: what follows has happened, or happens, as the verb itself has. */
export const ACHIEVED = wordsOf('achieving-verbs');

/** Before "to" and a verb: what follows has not happened. */
export const REFUSED = wordsOf('refusing-verbs');
export const DENIED = wordsOf('denial-words');

/** A sentence begins anew after these. */
export const REPORTING = wordsOf('reporting-verbs');

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS = wordsOf('clause-openers');
export const HARD_BOUNDARIES = wordsOf('hard-boundaries');

/** Adverbs, pronouns and the like that may stand within a verb group. */
export const WITHIN_GROUP = wordsOf('within-a-verb-group');

export const NEGATIONS = wordsOf('negations');

/** Past forms and participles without -ed. */
export { IRREGULAR_PAST } from '../text/past-forms.ts';

/** Present forms that are seldom nouns: they tell of what is, and end the search. */
export const PRESENT_VERBS = wordsOf('present-verbs');

/** Words in -ed that are no past form, or that belong to the number or the noun. */
export const NOT_PAST = wordsOf('participles-no-verbs', 'ed-words-no-verbs');

/** Bare infinitives that may follow "to" as a purpose; other words after it make it a preposition. */
export const INFINITIVES = wordsOf('infinitives');
