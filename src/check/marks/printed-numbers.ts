/** The numbers that a text prints, in digits or in words. */
import { readNumeral } from '../../read/quantities/numerals.ts';
import { tokenize } from '../../text/tokens.ts';

/** Every number that the words print, ends of ranges apart. */
export function printedNumbers(text: string): number[] {
  const tokens = tokenize(text);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const numeral = readNumeral(tokens, at);
    if (numeral === null || Number.isNaN(numeral.value)) continue;
    found.push(numeral.value, ...(numeral.max === undefined ? [] : [numeral.max]));
    at = Math.max(at, numeral.next - 1);
  }
  return found;
}
