/** Closed word classes that tell where a counted noun phrase ends. */
import { wordsOf } from '../../text/lexicon/index.ts';

/** Words that cannot stand inside a counted noun phrase: prepositions, conjunctions, pronouns, determiners, auxiliaries, adverbs. */
export const PHRASE_ENDS = wordsOf('phrase-ends');

/** Comparatives and the like that stand before the noun and are no part of what is counted. */
export const MORE_WORDS = wordsOf('more-words');

/** Words that take the place of the noun, which then is the one counted before. */
export const PRONOUN_HEADS = wordsOf('pronoun-heads');

/** Plural or collective nouns without a plural ending. */
export const PLURALS = wordsOf('plurals');

/** Words in -s that are not plural nouns. */
export const NOT_PLURALS = wordsOf('not-plurals');

/** Plurals among `NOT_PLURALS` that are nouns by themselves when no noun follows ("30 arms", "500 sales"). */
export const ATTRIBUTIVE_PLURALS = wordsOf('attributive-plurals');

/** Verbs, in forms without -ed, that may follow the number itself where the noun is left out ("25 say") or end a phrase without plural. */
export const PLAIN_VERBS = wordsOf('plain-verbs');

/** Verbs that no plural noun is spelt like: what stands before them is the head. */
export const ONLY_VERBS = wordsOf('only-verbs');

/** Words of degree between "of the" and the noun. */
export const DEGREES = wordsOf('degree-words');

/** People left without a noun: they count as what they are called. */
export const STATE_NOUNS = wordsOf('state-nouns');

/** Adverbs in -ly are read by their ending; these are not adverbs. */
export const NOT_ADVERBS = wordsOf('not-adverbs');

/** Nouns that "two-", "three-" and the like may measure: "a three-day summit", "a ten-member panel". */
export const COMPOUND_NOUNS = wordsOf('compound-nouns');

/** After these a hyphened number tells a kind, not a count: "two-way", "24-7". */
export const COMPOUND_KINDS = wordsOf('compound-kinds');

/** Determiners after "of" that make the counted thing a part of a whole: "three of the suspects". */
export const PARTITIVE_DETERMINERS = wordsOf('partitive-determiners');
