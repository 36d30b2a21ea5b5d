/** Joins numbers that make one range, and spreads what the first leaves to the second: scale, currency, unit. */
import { SCALES, SHORT_SCALES } from '../../text/number-words.ts';
import type { Numeral } from './numeral.ts';
import { CHANGES, DOWN } from './qualifier-words.ts';
import type { Unit } from './unit.ts';
import type { Cursor } from '../../text/cursor.ts';

/** A number that counts, as far as it is read. */
export interface Count {
  numeral: Numeral;
  unit: Unit;
  value: number;
  max?: number;
  /** Indices of the first token and of the token after the last: what the fact's span covers. */
  first: number;
  next: number;
  unitText: string;
  currency?: string;
  percent?: true;
}

/** The words between two numbers, where they are few enough to join them; any dash is "-". */
function between(cursor: Cursor, left: Count, right: Count): string | null {
  if (right.first - left.next > 3 || right.first < left.next) return null;
  return cursor.words(left.next, right.first).replaceAll(/[‐‑–—]/g, '-');
}

/** The scale that a number's last word gives it: a million in "4.5 million", else 1. */
function scaleOf(cursor: Cursor, { numeral }: Count): number {
  const last = cursor.token(numeral.next - 1);
  if (numeral.next - numeral.first < 2) return 1;
  return SCALES.get(last.lower) ?? SHORT_SCALES.get(last.lower) ?? 1;
}

/** "4 to 5 million" is millions twice; "200 to 4 million" is not. */
function spreadScale(cursor: Cursor, left: Count, right: Count): number {
  const scale = scaleOf(cursor, right);
  const isSpread = scale > 1 && scaleOf(cursor, left) === 1 && left.value < right.value / scale;
  return isSpread ? Number((left.value * scale).toPrecision(15)) : left.value;
}

const isSameKind = (left: Count, right: Count): boolean =>
  left.unit.kind === right.unit.kind &&
  (left.currency === right.currency || right.currency === undefined) &&
  (left.unit.kind !== 'noun' || left.unitText === right.unitText);

/** How far before a number the verb of change may stand. */
const CHANGE_REACH = 4;

const isFromBefore = (cursor: Cursor, at: number): boolean =>
  cursor.word(at - 1) === 'from' ||
  (cursor.word(at - 1) === 'the' && cursor.word(at - 2) === 'from');

/** "fell from 40 to 30" and "rose 2 percent to 30" tell of two levels or of a change and a level; "down from the 30 to 40" tells of a range. */
function isChange(cursor: Cursor, left: Count, bare: boolean): boolean {
  const isFrom = isFromBefore(cursor, left.first);
  const reach = isFrom ? CHANGE_REACH + 3 : CHANGE_REACH;
  const at = cursor.findBefore(
    left.first,
    reach,
    (place) => !cursor.share(place, left.first) || CHANGES.has(cursor.word(place)),
  );
  if (at === undefined || !cursor.share(at, left.first)) return false;
  return isFrom ? !DOWN.has(cursor.word(at)) : !bare;
}

/** A level is so many times the step that led to it, where both have a unit; less is a range. */
const LEAST_LEVEL = 3;

/** "down by 30 to 126", "rose by two to nine": a change and the level that it reached. */
function isStep(cursor: Cursor, { first, value }: Count, right: Count): boolean {
  const isLevel = right.unit.kind === 'none' || right.value > LEAST_LEVEL * value;
  const isChanging = (at: number): boolean => CHANGES.has(cursor.word(at));
  return (
    cursor.word(first - 1) === 'by' &&
    isLevel &&
    cursor.findBefore(first - 1, CHANGE_REACH + 1, isChanging) !== undefined
  );
}

const followsBetween = (cursor: Cursor, { first }: Count): boolean =>
  cursor.findBefore(first, 3, (at) => cursor.word(at) === 'between') !== undefined;

const isBare = ({ unit }: Count): boolean => unit.kind === 'none';

/** Whether two numbers can be ends of one range, whatever stands between them. */
function mayBeEnds(cursor: Cursor, left: Count, right: Count): boolean {
  if (left.max !== undefined || right.max !== undefined || !cursor.share(left.first, right.first))
    return false;
  if (left.numeral.form === 'part' && right.numeral.form !== 'part') return false;
  return isOpen(left, right) || isSameKind(left, right);
}

/** Whether the first number leaves its unit to the second: "4 to 5 people", "$4 to 5". */
const isOpen = (left: Count, right: Count): boolean =>
  isBare(left) || (left.unit.kind === 'money' && isBare(right));

const TO = /^(?:to|- to -|to -|- to|up to)$/;
const OR = /^(?:or|- or)$/;

function isRange(cursor: Cursor, left: Count, right: Count): boolean {
  const words = between(cursor, left, right);
  if (words === null || !mayBeEnds(cursor, left, right)) return false;
  if (spreadScale(cursor, left, right) >= right.value) return false;
  const open = isOpen(left, right);
  if (TO.test(words)) return !isChange(cursor, left, open) && !isStep(cursor, left, right);
  if (OR.test(words)) return open;
  if (words === 'and') return followsBetween(cursor, left);
  const isMeasured = !isBare(right) || !isBare(left) || scaleOf(cursor, right) > 1;
  return words === '-' && (isMeasured || followsBetween(cursor, left));
}

/** The number whose unit a range has. */
function unitSource(left: Count, right: Count): Count {
  const money = left.unit.kind === 'money' ? left : right;
  if (money.unit.kind !== 'money') return isBare(right) ? left : right;
  return right.unit.parts.length > 0 && right.currency === money.currency ? right : money;
}

function joined(cursor: Cursor, left: Count, right: Count): Count {
  const { currency } = left.unit.kind === 'money' ? left : right;
  return {
    ...unitSource(left, right),
    numeral: right.numeral,
    value: spreadScale(cursor, left, right),
    max: right.value,
    first: left.first,
    next: right.next,
    currency: currency ?? right.currency,
    percent: right.percent ?? left.percent,
  };
}

/** "won 30 to 12": a result. */
const isResult = (cursor: Cursor, left: Count, right: Count): boolean =>
  isBare(left) &&
  isBare(right) &&
  left.value > right.value &&
  /^(?:by|won|lost|voted)$/.test(cursor.word(left.first - 1));

/** "the 5-4 ruling", "won 2 - 1", "555-0199": numbers about a dash that make no range count nothing, alone or together. */
function isScore(cursor: Cursor, left: Count, right: Count): boolean {
  const words = between(cursor, left, right);
  if (words === 'to') return isResult(cursor, left, right);
  if (words !== '-' || !isBare(left) || left.currency !== undefined) return false;
  const isTight = cursor.touches(left.next) && cursor.touches(right.first);
  const isNoPlural = right.unit.kind === 'noun' && (right.unit.plural !== true || isTight);
  if (isBare(right) || isNoPlural) return true;
  return isTight && left.value >= right.value && right.unit.kind !== 'money';
}

/** Pairs of numbers become ranges; pairs that are scores or codes are dropped. Order is kept. */
export function joinRanges(cursor: Cursor, counts: readonly Count[]): Count[] {
  const result: Count[] = [];
  let isInScore = false;
  let open: Count | undefined;
  for (const count of counts) {
    const left = open;
    open = count;
    if (left === undefined) continue;
    if (!isInScore && isRange(cursor, left, count) && !isVersus(count)) {
      result.push(joined(cursor, left, count));
      open = undefined;
      continue;
    }
    const isTied = isScore(cursor, left, count);
    if (!isTied && !isInScore) result.push(left);
    isInScore = isTied;
  }
  if (open !== undefined && !isInScore) result.push(open);
  return result;
}

const isVersus = (right: Count): boolean =>
  /^(?:wins?|victor(?:y|ies)|losses|defeats|draws|votes?|lead|record|majority)$/.test(
    right.unitText,
  );
