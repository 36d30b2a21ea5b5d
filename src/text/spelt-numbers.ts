/** Numbers spelt in words: "one hundred and twenty-five thousand". Digits are no part of them. */
import type { Cursor } from './cursor.ts';

/** A number or a part of one, and the index after it. */
export interface NumberPart {
  value: number;
  next: number;
}

/** A number as far as it is read: "two million" said, "three hundred" being counted up. */
interface Sum {
  /** What the scales have closed. */
  total: number;
  /** Below the next scale; null right after one. */
  current: number | null;
  /** Scales fall from left to right. */
  smallestScale: number;
}

/** Whether "five" may follow what is read so far: "twenty five", "hundred five"; not "ten five". */
function takesOne(current: number | null, one: number): boolean {
  if (current === null) return true;
  if (one === 0 || current % 10 !== 0) return false;
  const tens = current % 100;
  return tens === 0 ? current >= 100 : tens >= 20 && one < 10;
}

const takesTen = (current: number | null): boolean =>
  current === null || (current >= 100 && current % 100 === 0);

const takesNumber = ({ current }: Sum, number: number): boolean =>
  number < 20 ? takesOne(current, number) : takesTen(current);

/** With "hundred", "thousand" and so on; undefined where the scale does not fit. */
function withScale({ total, current, smallestScale }: Sum, scale: number): Sum | undefined {
  if (current === null || current <= 0) return undefined;
  if (scale <= 100)
    return current < 100 ? { total, current: current * scale, smallestScale } : undefined;
  return scale < smallestScale
    ? { total: total + current * scale, current: null, smallestScale: scale }
    : undefined;
}

function withWord(sum: Sum, cursor: Cursor, at: number): Sum | undefined {
  const { number, scale } = cursor.tag(at);
  if (number !== undefined && takesNumber(sum, number))
    return { ...sum, current: (sum.current ?? 0) + number };
  return scale === undefined ? undefined : withScale(sum, scale);
}

/** The number whose words begin at an index; an article is none of them. */
export function readSpelt(cursor: Cursor, at: number): NumberPart | undefined {
  let sum: Sum = { total: 0, current: null, smallestScale: Infinity };
  let end: number | undefined;
  for (let place = at; ;) {
    const longer = withWord(sum, cursor, place);
    if (longer === undefined) break;
    sum = longer;
    end = place + 1;
    const next = cursor.afterHyphen(end);
    const isAnd = cursor.word(next) === 'and' && /^(?:hundred|thousand)$/.test(cursor.word(place));
    place = isAnd ? next + 1 : next;
  }
  return end === undefined ? undefined : { value: sum.total + (sum.current ?? 0), next: end };
}
