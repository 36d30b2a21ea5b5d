/** How tokens stand to one another: touching, joined by a hyphen, or apart. */
import type { Token } from './reading.ts';
import { wordOf } from './word.ts';

/** What stands beyond the ends of a paragraph: no word, of no sentence. */
export const END: Token = {
  ...wordOf(''),
  start: -1,
  end: -1,
  type: 'punctuation',
  sentence: -1,
};

/** The token at an index; beyond the ends an empty one. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? END;

export const lowerAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at).lower;

export const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '‐' || token.text === '‑');

/** A hyphen that joins its neighbours without spaces. */
export const joinsAt = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at]) &&
  touches(tokens[at - 1], tokens[at]) &&
  touches(tokens[at], tokens[at + 1]);

/** Most words begin with a letter of ASCII, which needs no pattern. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}
