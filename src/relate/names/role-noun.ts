/** What a role is, without whose and whether it is over. */

/** Of a role that is over. */
export const OVER = /^(?:former|ex-?|late|then)\b[\s-]*|\bformer\s/i;
/** The noun of a role, without what it is of: "coach" of "former coach of the club". */
export const nounOf = (role: string): string =>
  role
    .replace(OVER, '')
    .split(/ (?:of|for|at|in|to|with) /)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase() ?? '';
