/** Words that a date or a length of time can begin with: all others are passed by without trying a rule. */
import type { Token } from '../reading.ts';
import { HOLIDAY_STARTS } from './holidays.ts';
import { MONTHS, NUMBERS, ORDINALS, PARTS, SEASONS, SINGLE_DAYS, TURNS, UNITS, WEEKDAYS } from './words.ts';

const STARTS = new Set([
  ...[MONTHS, WEEKDAYS, NUMBERS, ORDINALS, SEASONS, SINGLE_DAYS, TURNS, UNITS].flatMap((table) => [...table.keys()]),
  ...PARTS,
  ...HOLIDAY_STARTS,
  ...'the that those a an half another q h fy fiscal financial later earlier yearlong monthlong weeklong daylong hourlong decadelong twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
]);

export const canStart = (token: Token): boolean => token.type === 'number' || (token.type === 'word' && STARTS.has(token.lower));
