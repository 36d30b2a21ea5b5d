/** Words for offices, ranks, professions and relations, and the forms of address before a name. General English. */
import { wordsOf } from '../../text/lexicon/index.ts';

/** Forms of address: a name follows, they say no office. */
export const HONORIFICS = wordsOf('honorifics');

/** Ranks and offices shortened before a name, with what they stand for. */
export const SHORT_TITLES = wordsOf('short-titles');

/** Nouns that end the name of an office or profession. Singular; people hold them. */
export const ROLE_NOUNS = wordsOf('role-nouns');

/** Offices that are forms of address as well: a name of one word may follow ("President Suharto"). */
export const ADDRESSES = wordsOf('forms-of-address');

/** Words that follow an office and belong to it: "Mayor Pro Tem", "President-elect". */
export const AFTER_OFFICE = wordsOf('after-office');

/** Relations: they say who somebody is, and are no office. */
export const RELATIONS = wordsOf('relations');

/** What may stand in the name of an office before its noun: "deputy foreign minister", "vice president", "lead author". */
export const ROLE_MODIFIERS = wordsOf('role-modifiers');

/** Nouns in the names of offices after "of", "for", "and": "Minister of Public Security", "Secretary of State". */
export const PORTFOLIOS = wordsOf('portfolios');

/** Verbs with which somebody says something, in the forms a report uses. */
export const SPEECH_VERBS = wordsOf('speech-forms');
