/**
 * A stretch of tokens asked by index: a sentence, a paragraph. Indexes are those of the paragraph's tokens; beyond either end of the
 * stretch every word is empty, so that a rule looks ahead and behind without asking where it is. Rules walk the tokens with it in
 * place of indexing an array: no undefined, no non-null assertion.
 */
import { END, isCapital, joinsAt } from './neighbours.ts';
import type { Token } from './reading.ts';
import type { Kind, Tag } from './tag.ts';

export class Cursor {
  readonly tokens: readonly Token[];
  readonly first: number;
  /** One after the last. */
  readonly end: number;

  constructor(tokens: readonly Token[], first = 0, end = tokens.length) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  has(index: number): boolean {
    return index >= this.first && index < this.end;
  }

  /** The token, or an empty one. */
  token(index: number): Token {
    return (this.has(index) ? this.tokens[index] : undefined) ?? END;
  }

  /** The first token that begins at or after an offset in the text; `end` where none does. */
  indexFrom(offset: number): number {
    let low = this.first;
    let high = this.end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.token(middle).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Lower-case text of the token. */
  word(index: number): string {
    return this.token(index).lower;
  }

  /** Lower-case text of the token without accents. */
  folded(index: number): string {
    return this.token(index).folded;
  }

  /** The token as printed. */
  text(index: number): string {
    return this.token(index).text;
  }

  /** What the lexicon says of the token's word. */
  tag(index: number): Tag {
    return this.token(index).tag;
  }

  is(index: number, kind: Kind): boolean {
    return this.token(index).tag.kinds.has(kind);
  }

  isNumber(index: number): boolean {
    return this.token(index).type === 'number';
  }

  isWord(index: number): boolean {
    return this.token(index).type === 'word';
  }

  /** Whether the token begins with a capital. */
  isCapital(index: number): boolean {
    return isCapital(this.text(index));
  }

  isDash(index: number): boolean {
    return this.is(index, 'dash');
  }

  /** "'s", straight or curly. */
  isPossessive(index: number): boolean {
    const word = this.word(index);
    return word === "'s" || word === '’s';
  }

  /** A hyphen that joins its neighbours without spaces. */
  joins(index: number): boolean {
    return joinsAt(this.tokens, index);
  }

  /** Characters between the token and the one before it; without end where either is missing. */
  gap(index: number): number {
    return this.has(index - 1) && this.has(index)
      ? this.token(index).start - this.token(index - 1).end
      : Infinity;
  }

  /** Whether nothing stands between the token and the one before it. */
  touches(index: number): boolean {
    return this.gap(index) === 0;
  }

  /** Whether two tokens stand in one sentence. */
  share(index: number, other: number): boolean {
    return this.token(index).sentence === this.token(other).sentence;
  }

  opensSentence(index: number): boolean {
    return !this.share(index - 1, index);
  }

  /** The tokens as printed, with one space wherever the text has white space. */
  slice(from: number, to: number): string {
    let slice = '';
    for (let at = from; at < to; at++)
      slice += at > from && this.gap(at) > 0 ? ` ${this.text(at)}` : this.text(at);
    return slice;
  }

  /** A whole number of at most four digits, such as a day or a year; else -1. */
  digits(index: number): number {
    const { text, type } = this.token(index);
    return type === 'number' && DIGITS.test(text) ? Number(text) : -1;
  }

  /** The index after a joining hyphen, else where it was. */
  afterHyphen(index: number): number {
    return this.joins(index) ? index + 1 : index;
  }

  /** The lower-case words from an index up to another, with a space between two. */
  words(from: number, to: number): string {
    let words = this.word(from);
    for (let at = from + 1; at < to; at++) words += ` ${this.word(at)}`;
    return from < to ? words : '';
  }

  /** The index after an optional dash. */
  afterDash(index: number): number {
    return this.isDash(index) ? index + 1 : index;
  }

  /** The nearest index before `index` that passes, at most `reach` tokens back; undefined where none does. */
  findBefore(index: number, reach: number, passes: (at: number) => boolean): number | undefined {
    for (let at = index - 1; at >= Math.max(this.first, index - reach); at--)
      if (passes(at)) return at;
    return undefined;
  }

  /** The first index from `index` on that passes, of `reach` tokens at most; undefined where none does. */
  findFrom(index: number, reach: number, passes: (at: number) => boolean): number | undefined {
    for (let at = index; at < Math.min(this.end, index + reach); at++) if (passes(at)) return at;
    return undefined;
  }
}

const DIGITS = /^[0-9]{1,4}$/;
