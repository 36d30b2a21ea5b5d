/** Words that a date or a length of time can begin with: all others are passed by without trying a rule. */
import type { Token } from '../../text/reading.ts';
import { HOLIDAY_STARTS } from './holidays.ts';
import {
  DAY_PARTS,
  LENGTH_ADJECTIVES,
  MONTHS,
  NUMBERS,
  ORDINALS,
  PARTS,
  SEASONS,
  SINGLE_DAYS,
  TURNS,
  UNITS,
  WEEKDAYS,
} from './words.ts';

const STARTS = new Set([
  ...[MONTHS, WEEKDAYS, NUMBERS, ORDINALS, SEASONS, SINGLE_DAYS, TURNS, UNITS].flatMap((table) => [
    ...table.keys(),
  ]),
  ...PARTS,
  ...HOLIDAY_STARTS,
  ...'the that those a an half another q h fy fiscal financial later earlier yearlong monthlong weeklong daylong hourlong decadelong twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  ),
]);

/** "the", "a", "that": they begin every other phrase too, so what follows must be a word that a date goes on with. */
const DETERMINERS = new Set(['the', 'a', 'an', 'that', 'those']);
const AFTER_DETERMINER = new Set([
  ...STARTS,
  ...LENGTH_ADJECTIVES,
  ...DAY_PARTS,
  ...'latest same corresponding comparable weekend dozen hundred quarter half full calendar rest remainder'.split(
    ' ',
  ),
]);

/** Whether a date can begin with `token`, given the one after it. */
export function canStart(token: Token, next: Token | undefined): boolean {
  if (token.type !== 'word') return token.type === 'number';
  if (!STARTS.has(token.lower)) return false;
  return (
    !DETERMINERS.has(token.lower) ||
    (next !== undefined && (next.type === 'number' || AFTER_DETERMINER.has(next.lower)))
  );
}
