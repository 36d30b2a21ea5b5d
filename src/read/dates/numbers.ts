/** Numbers before a unit of time: "12", "5 1/2", "twenty-one", "two-and-a-half", "a dozen"; "a" and "an" count as one. */
import type { Cursor } from '../../text/cursor.ts';

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
  const value = cursor.tag(index).number;
  if (value === undefined) return undefined;
  const ones = value >= 20 ? (cursor.tag(next).number ?? 0) : 0;
  return ones > 0 && ones < 10
    ? withScale(cursor, value + ones, next + 1)
    : withScale(cursor, value, index + 1);
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

/** "two dozen", "three hundred". */
function withScale(cursor: Cursor, value: number, at: number): NumberRead {
  const { scale } = cursor.tag(at);
  return scale !== undefined && scale <= 100
    ? { value: value * scale, to: at + 1 }
    : { value, to: at };
}
