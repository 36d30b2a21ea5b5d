/** The numbers that a text prints, in digits or in words. */
import { readNumeral } from '../../read/quantities/numerals.ts';
import { Cursor } from '../../text/cursor.ts';
import { remembered } from '../../text/remembered.ts';
import { tokenize } from '../../text/tokens.ts';

const SHORT_SCALES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };
const SHORT = /(\d[\d,]*(?:\.\d+)?)(k|mn?|bn?|tn)(?![\p{L}\p{N}])/giu;

/** "204.3m" may be millions, whatever the reader makes of it. */
function shortNumbers(text: string): number[] {
  if (!/\d[kmbt]/i.test(text)) return [];
  return [...text.matchAll(SHORT)].map(([, digits = '', scale = '']) => {
    const value = Number(digits.replaceAll(',', '')) * (SHORT_SCALES[scale.toLowerCase()] ?? 1);
    return Number(value.toPrecision(12));
  });
}

/** Every number that the words print, ends of ranges apart. */
export const printedNumbers = remembered((text): readonly number[] => {
  const cursor = new Cursor(tokenize(text));
  const found: number[] = [];
  for (let at = 0; cursor.has(at); at++) {
    const numeral = readNumeral(cursor, at);
    if (numeral === null || Number.isNaN(numeral.value)) continue;
    found.push(numeral.value, ...(numeral.max === undefined ? [] : [numeral.max]));
    at = Math.max(at, numeral.next - 1);
  }
  return [...found, ...shortNumbers(text)];
});
