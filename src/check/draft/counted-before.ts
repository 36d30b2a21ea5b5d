/** "The two countries", "all three times": what a draft counts of what it has named or counted right before. */
import { numbersIn } from '../agree-number-word.ts';
import { printedNumbers } from '../marks/printed-numbers.ts';
import type { Claim } from '../claim.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*`;
const LIST = new RegExp(`(?:${NAME}, )*${NAME},? and ${NAME}`, 'gu');
const POINTS_BACK = /\b(?:the|these|those|all|all the|of the) $/i;
/** More is seldom counted by pointing back. */
const MOST = 5;

/** "Five of the eight left; the other three stayed." */
function isRemainder({ value = 0, start }: Claim, text: string): boolean {
  const told = text.slice(0, start);
  if (!/\b(?:the|all) (?:other|remaining) $/i.test(told)) return false;
  const values = numbersIn(told).flatMap((other) => other.value ?? printedNumbers(other.text));
  return values.some((whole) => values.includes(whole - value));
}

/** `before` is the draft up to the block, `text` the block. */
export function isCountedBefore(claim: Claim, text: string, before: string): boolean {
  const { form, value, start } = claim;
  if (value === undefined || value < 2) return false;
  if (isRemainder(claim, text)) return true;
  if (value > MOST) return false;
  const pointsBack = form === 'cardinal' && POINTS_BACK.test(text.slice(0, start));
  if (!pointsBack && claim.text.toLowerCase() !== 'both') return false;
  const told = text.slice(0, start);
  return (
    (pointsBack && numbersIn(told).some((other) => other.value === value)) ||
    (`${before}\n${told}`.match(LIST) ?? []).some(
      (names) => names.split(/, (?:and )?| and /).length === value,
    )
  );
}
