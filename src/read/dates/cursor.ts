/** A sentence's tokens, asked by index; beyond its ends every word is empty. */
import { tokenAt } from '../../text/neighbours.ts';
import type { Token } from '../../text/reading.ts';
import { DASHES, NUMBERS } from './words.ts';

export class Cursor {
  readonly tokens: readonly Token[];
  readonly first: number;
  /** One after the last. */
  readonly end: number;
  /** How many dates are being read inside one another. */
  depth = 0;

  constructor(tokens: readonly Token[], first: number, end: number) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  has(index: number): boolean {
    return index >= this.first && index < this.end;
  }

  /** Lower-case text of the token. */
  word(index: number): string {
    return this.has(index) ? tokenAt(this.tokens, index).lower : '';
  }

  text(index: number): string {
    return this.has(index) ? tokenAt(this.tokens, index).text : '';
  }

  isNumber(index: number): boolean {
    return this.has(index) && tokenAt(this.tokens, index).type === 'number';
  }

  isWord(index: number): boolean {
    return this.has(index) && tokenAt(this.tokens, index).type === 'word';
  }

  /** Whether the token begins with a capital. */
  isCapital(index: number): boolean {
    const character = this.text(index).charAt(0);
    return character !== character.toLowerCase();
  }

  isDash(index: number): boolean {
    return DASHES.has(this.word(index));
  }

  /** Whether nothing stands between the token and the one before it. */
  touches(index: number): boolean {
    return (
      this.has(index) &&
      this.has(index - 1) &&
      tokenAt(this.tokens, index - 1).end === tokenAt(this.tokens, index).start
    );
  }

  /** A whole number printed in digits alone, such as a day or a year; else -1. */
  digits(index: number): number {
    if (!this.isNumber(index)) return -1;
    const { text } = tokenAt(this.tokens, index);
    if (text.length > 4) return -1;
    let value = 0;
    for (let at = 0; at < text.length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  /** The index after an optional hyphen. */
  afterHyphen(index: number): number {
    return this.isDash(index) ? index + 1 : index;
  }
}

const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
const CARDINAL = /^\d{1,6}(?:,\d{3})*(?:\.\d{1,3})?$/;

/** A number in digits or words at `index`: "12", "twenty-one", "two-and-a-half", "a dozen"; `a` and `an` count as one. */
export function readNumber(cursor: Cursor, index: number): { value: number; to: number } | null {
  const base = readWhole(cursor, index);
  if (!base) return null;
  const at = cursor.afterHyphen(base.to);
  if (cursor.word(at) === 'and' && /^an?$/.test(cursor.word(cursor.afterHyphen(at + 1)))) {
    const half = cursor.afterHyphen(cursor.afterHyphen(at + 1) + 1);
    if (cursor.word(half) === 'half') return { value: base.value + 0.5, to: half + 1 };
  }
  return base;
}

function readWhole(cursor: Cursor, index: number): { value: number; to: number } | null {
  if (cursor.isNumber(index)) {
    const text = cursor.text(index);
    return CARDINAL.test(text)
      ? withFraction(cursor, Number(text.replaceAll(',', '')), index + 1)
      : null;
  }
  const word = cursor.word(index);
  if (word === 'a' || word === 'an') return readScale(cursor, 1, index + 1);
  if (word === 'half' && /^an?$/.test(cursor.word(cursor.afterHyphen(index + 1))))
    return { value: 0.5, to: cursor.afterHyphen(index + 1) + 1 };
  const value = NUMBERS.get(word);
  if (value === undefined) return null;
  if (value >= 20) {
    const next = cursor.afterHyphen(index + 1);
    const ones = NUMBERS.get(cursor.word(next));
    if (ones !== undefined && ones > 0 && ones < 10)
      return readScale(cursor, value + ones, next + 1);
  }
  return readScale(cursor, value, index + 1);
}

/** "5 1/2" and "5½". */
function withFraction(cursor: Cursor, value: number, at: number): { value: number; to: number } {
  const sign = FRACTIONS.get(cursor.word(at));
  if (sign !== undefined) return { value: value + sign, to: at + 1 };
  const [top, bottom] = [cursor.digits(at), cursor.digits(at + 2)];
  if (cursor.word(at + 1) !== '/' || top < 1 || bottom < 2 || bottom > 9 || top >= bottom)
    return { value, to: at };
  return { value: value + top / bottom, to: at + 3 };
}

function readScale(cursor: Cursor, value: number, at: number): { value: number; to: number } {
  if (cursor.word(at) === 'dozen') return { value: value * 12, to: at + 1 };
  if (cursor.word(at) === 'hundred') return { value: value * 100, to: at + 1 };
  return { value, to: at };
}
