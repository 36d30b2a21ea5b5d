/** Words that say what a longer capitalised name is, for a country's name inside it. */
import { wordsOf } from '../../text/lexicon/index.ts';

/** A part of the state: the country is named. They win over the words below ("Energy Ministry"). */
export const STATE_HEADS = wordsOf('state-heads');

/** Outlets, companies, schools, clubs, contests: the country is only part of their name. */
export const PRIVATE_HEADS = wordsOf('private-heads');

/** Places: streets, waters and towns that bear a country's name. */
export const PLACE_HEADS = wordsOf('place-heads');

/** "Bank of ...", "University of ...", "Church in ...": what stands before the name and makes it a part. */
export const LEADING_HEADS = wordsOf('leading-heads');

/** Words right before a name that make a company, a team or a contest of it ("Air India", "Hockey Canada"). */
export const PREFIXED_HEADS = wordsOf('prefixed-heads');
