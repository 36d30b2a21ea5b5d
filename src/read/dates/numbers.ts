/** Numbers before a unit of time: "12", "5 1/2", "twenty-one", "two-and-a-half", "a dozen"; "a" and "an" count as one. */
import type { Cursor } from '../../text/cursor.ts';
import { readSpelt } from '../../text/spelt-numbers.ts';

interface NumberRead {
  value: number;
  to: number;
}

const CARDINAL = /^\d{1,6}(?:,\d{3})*(?:\.\d{1,3})?$/;

export function readNumber(cursor: Cursor, index: number): NumberRead | undefined {
  const base = readWhole(cursor, index);
  if (!base) return undefined;
  const and = cursor.afterDash(base.to);
  const article = cursor.afterDash(and + 1);
  const half = cursor.afterDash(article + 1);
  const isAndAHalf =
    cursor.word(and) === 'and' && cursor.is(article, 'article') && cursor.word(half) === 'half';
  return isAndAHalf ? { value: base.value + 0.5, to: half + 1 } : base;
}

function readWhole(cursor: Cursor, index: number): NumberRead | undefined {
  if (cursor.isNumber(index)) {
    const text = cursor.text(index);
    const value = CARDINAL.test(text) ? Number(text.replaceAll(',', '')) : undefined;
    return value === undefined ? undefined : withFraction(cursor, value, index + 1);
  }
  if (cursor.is(index, 'article')) return withScale(cursor, 1, index + 1);
  const next = cursor.afterDash(index + 1);
  if (cursor.word(index) === 'half' && cursor.is(next, 'article'))
    return { value: 0.5, to: next + 1 };
  const spelt = readSpelt(cursor, index);
  return spelt && { value: spelt.value, to: spelt.next };
}

/** "5 1/2" and "5½". */
function withFraction(cursor: Cursor, value: number, at: number): NumberRead {
  const sign = cursor.tag(at).fraction;
  if (sign !== undefined) return { value: value + sign, to: at + 1 };
  const [top, bottom] = [cursor.digits(at), cursor.digits(at + 2)];
  const isFraction =
    cursor.word(at + 1) === '/' && top > 0 && bottom > 1 && bottom < 10 && top < bottom;
  return isFraction ? { value: value + top / bottom, to: at + 3 } : { value, to: at };
}

/** "a dozen", "a hundred". */
function withScale(cursor: Cursor, value: number, at: number): NumberRead {
  const { scale } = cursor.tag(at);
  return scale !== undefined && scale <= 100
    ? { value: value * scale, to: at + 1 }
    : { value, to: at };
}
