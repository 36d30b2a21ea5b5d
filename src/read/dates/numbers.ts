/** Numbers before a unit of time: "12", "twenty-one", "two-and-a-half", "a". */
import type { Cursor } from '../../text/cursor.ts';
import { NUMBERS } from './words.ts';

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
  const at = cursor.afterDash(base.to);
  if (cursor.word(at) === 'and' && /^an?$/.test(cursor.word(cursor.afterDash(at + 1)))) {
    const half = cursor.afterDash(cursor.afterDash(at + 1) + 1);
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
  if (word === 'half' && /^an?$/.test(cursor.word(cursor.afterDash(index + 1))))
    return { value: 0.5, to: cursor.afterDash(index + 1) + 1 };
  const value = NUMBERS.get(word);
  if (value === undefined) return null;
  if (value >= 20) {
    const next = cursor.afterDash(index + 1);
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
