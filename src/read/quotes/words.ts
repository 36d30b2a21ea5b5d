/** Words that tell names, asides and clauses apart when one looks for who speaks. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Capitalised words that are no names: what sentences open with, days and months. */
export const NOT_NAMES =
  set(`I He She They We It You The A An In On At But And As When While If For After Before Yet So This That These Those There His Her Their Our My
  Its What Who One Some Many Hundreds Thousands Dozens Scores Several Others Both Two Three Four Five Six Ten Nobody Everyone Someone People Critics Police Officials Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December`);

/** Words that open what stands between a name and its verb: "Jane Doe, an aide to X, said". */
export const ASIDES =
  set(`a an the who whose which whom former formerly chairman chairwoman chair president director head founder author professor minister secretary also
  now then both one aged himself herself speaking writing citing standing according while when although though asked referring as`);

/** Words that open a clause or phrase before the subject of the sentence. */
export const SUBORDINATORS =
  set(`when while if as after before since although though because once until despite during in on at with for from by under following amid without
  like unlike speaking asked`);

/** Nouns that a name before them only modifies: "the Doe campaign". */
export const NAMED_THINGS =
  set(`campaign supporters supporter administration team aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson
  official officials camp allies ally voters surrogate surrogates government police ministry foundation presidency fans critics lawyer lawyers attorney
  family company group organization organisation backers staff staffers report study poll survey book speech rally article column editorial story`);
