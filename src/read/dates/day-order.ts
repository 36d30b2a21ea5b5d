/** Whether an article writes days before months, where digits alone leave it open: "04/05/2031". */
import { lowerAt, tokenAt } from '../../text/neighbours.ts';
import type { Reading, Token } from '../../text/reading.ts';
import type { Expression } from './expression.ts';
import { MONTHS } from './words.ts';

/** `null` where the text decides nowhere. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** What one token says: a number beyond 12 in a slashed date, or a day beside the name of its month. */
function orderAt(tokens: readonly Token[], at: number): { slashed: number; named: number } {
  const { type, text } = tokenAt(tokens, at);
  if (type !== 'number' || text.length > 2) return { slashed: 0, named: 0 };
  const after = lowerAt(tokens, at + 1) === '/' && lowerAt(tokens, at + 3) === '/';
  const [first, second] = [Number(text), Number(lowerAt(tokens, at + 2))];
  if (after && /^\d{4}$/.test(lowerAt(tokens, at + 4)) && lowerAt(tokens, at - 1) !== '/')
    return { slashed: first > 12 ? 1 : second > 12 ? -1 : 0, named: 0 };
  if (MONTHS.has(lowerAt(tokens, at + 1))) return { slashed: 0, named: 1 };
  return { slashed: 0, named: MONTHS.has(lowerAt(tokens, at - 1)) ? -1 : 0 };
}

/** Slashed dates decide; where all of them may be read in two ways, whether "6 May" is more usual than "May 6". */
export function dayOrderOf({ paragraphs }: Reading): DayOrder {
  let [slashed, named] = [0, 0];
  for (const { tokens } of paragraphs)
    for (let at = 0; at < tokens.length; at++) {
      const said = orderAt(tokens, at);
      slashed += said.slashed;
      named += said.named;
    }
  const sum = slashed || named;
  return sum === 0 ? null : sum > 0 ? 'day-first' : 'month-first';
}

/** Whether day and month of a date can change places and the text does not say which is which. */
export const hasTwoReadings = (
  expression: Expression,
  { dayOrder }: { dayOrder: () => DayOrder },
): boolean => expression.type === 'day' && expression.orders === true && dayOrder() === null;
