/** Numbers that are for no time, though their clause names one: an age, a distance, the size of a plan, a rank. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';

const PLANS = wordsOf('sized-plans');
/** "40 miles east of here" */
const BEARING = /^(?:away|(?:north|south)?(?:east|west)|north|south)$/;

/** Tokens of the number with its unit. */
interface Stretch {
  first: number;
  next: number;
  /** A length of time. */
  onlyAfter: boolean;
}

/** "the top 12 films", "from 40 to 90 in March", "four years to go", "the past five years": a rank, a level left, a length that is a time. */
export function isOfNoTime(cursor: Cursor, { first, next, onlyAfter }: Stretch): boolean {
  const isLeft = cursor.word(first - 1) === 'from' && cursor.word(next) === 'to';
  const isToCome = onlyAfter && /^(?:to|left)$/.test(cursor.word(next));
  const isRolling = onlyAfter && /^(?:past|last|next|coming)$/.test(cursor.word(first - 1));
  return (
    cursor.word(first - 1) === 'top' ||
    isLeft ||
    isToCome ||
    isRolling ||
    isAge(cursor, first) ||
    BEARING.test(cursor.word(next)) ||
    isOfPlan(cursor, next) ||
    isWorth(cursor, first) ||
    isKnownGroup(cursor, first, next)
  );
}

/** "is worth 40 crowns", ", worth 40 crowns,": what it is worth when told of. */
const isWorth = (cursor: Cursor, first: number): boolean => {
  const worth = cursor.findBefore(first, 3, (at) => cursor.word(at) === 'worth');
  return worth !== undefined && (cursor.is(worth - 1, 'be') || cursor.word(worth - 1) === ',');
};

/** "the two firms", "his four sons", "one of the ports", "Ana Silva, 31,": who they are, not how many there were. */
function isKnownGroup(cursor: Cursor, first: number, next: number): boolean {
  const isAside = cursor.word(first - 1) === ',' && cursor.word(next) === ',' && next === first + 1;
  if (isAside && cursor.isNumber(first)) return true;
  if (cursor.isNumber(first) || cursor.tag(first).number === undefined) return false;
  const isOne = cursor.word(first) === 'one' && cursor.word(first + 1) === 'of';
  return isOne || DEFINITE.has(cursor.word(first - 1)) || cursor.is(first - 1, 'possessive');
}

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'all']);

/** "both 14,", "27 and 29 years old" */
function isAge(cursor: Cursor, first: number): boolean {
  if (!cursor.isNumber(first)) return false;
  const before = cursor.word(first - 1);
  if (/^age[ds]?$/.test(before) || (before === 'both' && cursor.word(first + 1) === ','))
    return true;
  let at = first + 1;
  while (cursor.isNumber(at) || /^(?:and|or|to|years?|-)$/.test(cursor.word(at))) at++;
  return cursor.word(at) === 'old';
}

/** "outlined a $21 million spending plan on Monday": the day is that of the telling. */
function isOfPlan(cursor: Cursor, next: number): boolean {
  const plan = cursor.findFrom(next, PHRASE_REACH, (at) => PLANS.has(cursor.word(at)));
  if (plan === undefined) return false;
  return (
    cursor.findFrom(
      next,
      plan - next,
      (at) => !cursor.isWord(at) || cursor.is(at, 'preposition'),
    ) === undefined
  );
}

const PHRASE_REACH = 3;
