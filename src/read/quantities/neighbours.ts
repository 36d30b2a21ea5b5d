/** How tokens stand to one another: touching, joined by a hyphen, or apart. */
import type { Token } from '../../text/reading.ts';

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

export const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '‐' || token.text === '‑');

/** A hyphen that joins its neighbours without spaces. */
export const joinsAt = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at]) &&
  touches(tokens[at - 1], tokens[at]) &&
  touches(tokens[at], tokens[at + 1]);

/** Past a joining hyphen, else where it was. */
export const pastHyphen = (tokens: readonly Token[], at: number): number =>
  joinsAt(tokens, at) ? at + 1 : at;

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
