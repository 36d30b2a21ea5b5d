/** Joins numbers that make one range, and spreads what the first leaves to the second: scale, currency, unit. */
import { SCALES, SHORT_SCALES } from '../../text/number-words.ts';
import { tokenAt, lowerAt, touches } from '../../text/neighbours.ts';
import type { Numeral } from './numeral.ts';
import { CHANGES, DOWN } from './qualifier-words.ts';
import type { Unit } from './unit.ts';
import type { Token } from '../../text/reading.ts';

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

const isDash = (text: string): boolean => /^[-‐‑–—]$/.test(text);

/** The words between two numbers, where they are few enough to join them. */
function between(tokens: readonly Token[], left: Count, right: Count): string | null {
  if (right.first - left.next > 3 || right.first < left.next) return null;
  return tokens
    .slice(left.next, right.first)
    .map((token) => (isDash(token.text) ? '-' : token.lower))
    .join(' ');
}

/** The scale that a number's last word gives it: a million in "4.5 million", else 1. */
function scaleOf(tokens: readonly Token[], { numeral }: Count): number {
  const last = tokenAt(tokens, numeral.next - 1);
  if (numeral.next - numeral.first < 2) return 1;
  return SCALES.get(last.lower) ?? SHORT_SCALES.get(last.lower) ?? 1;
}

/** "4 to 5 million" is millions twice; "200 to 4 million" is not. */
function spreadScale(tokens: readonly Token[], left: Count, right: Count): number {
  const scale = scaleOf(tokens, right);
  const isSpread = scale > 1 && scaleOf(tokens, left) === 1 && left.value < right.value / scale;
  return isSpread ? Number((left.value * scale).toPrecision(15)) : left.value;
}

const isSameKind = (left: Count, right: Count): boolean =>
  left.unit.kind === right.unit.kind &&
  (left.currency === right.currency || right.currency === undefined) &&
  (left.unit.kind !== 'noun' || left.unitText === right.unitText);

/** How far before a number the verb of change may stand. */
const CHANGE_REACH = 4;

const isFromBefore = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'from' ||
  (lowerAt(tokens, at - 1) === 'the' && lowerAt(tokens, at - 2) === 'from');

/** "fell from 40 to 30" and "rose 2 percent to 30" tell of two levels or of a change and a level; "down from the 30 to 40" tells of a range. */
function isChange(tokens: readonly Token[], left: Count, bare: boolean): boolean {
  const isFrom = isFromBefore(tokens, left.first);
  for (
    let at = left.first - 1;
    at >= 0 && at >= left.first - (isFrom ? CHANGE_REACH + 3 : CHANGE_REACH);
    at--
  ) {
    if (tokenAt(tokens, at).sentence !== tokenAt(tokens, left.first).sentence) return false;
    if (CHANGES.has(tokenAt(tokens, at).lower))
      return isFrom ? !DOWN.has(tokenAt(tokens, at).lower) : !bare;
  }
  return false;
}

/** A level is so many times the step that led to it, where both have a unit; less is a range. */
const LEAST_LEVEL = 3;

/** "down by 30 to 126", "rose by two to nine": a change and the level that it reached. */
function isStep(tokens: readonly Token[], { first, value }: Count, right: Count): boolean {
  const isLevel = right.unit.kind === 'none' || right.value > LEAST_LEVEL * value;
  if (lowerAt(tokens, first - 1) !== 'by' || !isLevel) return false;
  for (let at = first - 2; at >= first - 2 - CHANGE_REACH; at--)
    if (CHANGES.has(lowerAt(tokens, at))) return true;
  return false;
}

const joinsWithAnd = (tokens: readonly Token[], left: Count): boolean => {
  for (let at = left.first - 1; at >= left.first - 3 && at >= 0; at--)
    if (lowerAt(tokens, at) === 'between') return true;
  return false;
};

function isRange(tokens: readonly Token[], left: Count, right: Count): boolean {
  if (
    left.max !== undefined ||
    right.max !== undefined ||
    tokenAt(tokens, left.first).sentence !== tokenAt(tokens, right.first).sentence
  )
    return false;
  if (left.numeral.form === 'part' && right.numeral.form !== 'part') return false;
  const words = between(tokens, left, right);
  const bare =
    left.unit.kind === 'none' || (left.unit.kind === 'money' && right.unit.kind === 'none');
  if (words === null || (!bare && !isSameKind(left, right))) return false;
  if (spreadScale(tokens, left, right) >= right.value) return false;
  switch (words) {
    case 'to':
    case '- to -':
    case 'to -':
    case '- to':
    case 'up to':
      return !isChange(tokens, left, bare) && !isStep(tokens, left, right);
    case 'or':
    case '- or':
      return bare;
    case 'and':
      return joinsWithAnd(tokens, left);
    case '-':
      return (
        right.unit.kind !== 'none' ||
        left.unit.kind !== 'none' ||
        scaleOf(tokens, right) > 1 ||
        joinsWithAnd(tokens, left)
      );
    default:
      return false;
  }
}

function joined(tokens: readonly Token[], left: Count, right: Count): Count {
  const lead = left.unit.kind === 'none' ? right : left;
  const money = left.unit.kind === 'money' ? left : right;
  const isMoney = left.unit.kind === 'money' || right.unit.kind === 'money';
  const source = isMoney
    ? right.unit.parts.length && right.currency === money.currency
      ? right
      : money
    : right.unit.kind === 'none'
      ? lead
      : right;
  return {
    ...source,
    numeral: right.numeral,
    value: spreadScale(tokens, left, right),
    max: right.value,
    first: left.first,
    next: right.next,
    currency: money.currency ?? right.currency,
    percent: right.percent ?? left.percent,
  };
}

/** "the 5-4 ruling", "won 2 - 1", "555-0199": numbers about a dash that make no range count nothing, alone or together. */
function isScore(tokens: readonly Token[], left: Count, right: Count): boolean {
  const words = between(tokens, left, right);
  if (
    words === 'to' &&
    left.unit.kind === 'none' &&
    right.unit.kind === 'none' &&
    left.value > right.value &&
    /^(?:by|won|lost|voted)$/.test(lowerAt(tokens, left.first - 1))
  )
    return true;
  if (words !== '-' || left.unit.kind !== 'none' || left.currency !== undefined) return false;
  const isTight =
    touches(tokens[left.next - 1], tokens[left.next]) &&
    touches(tokens[left.next], tokens[right.first]);
  const isBare =
    right.unit.kind === 'none' ||
    (right.unit.kind === 'noun' && (right.unit.plural !== true || isTight));
  return isBare || (isTight && left.value >= right.value && right.unit.kind !== 'money');
}

/** Pairs of numbers become ranges; pairs that are scores or codes are dropped. Order is kept. */
export function joinRanges(tokens: readonly Token[], counts: readonly Count[]): Count[] {
  const result: Count[] = [];
  for (let index = 0; index < counts.length; index++) {
    const left = counts[index]!;
    const right = counts[index + 1];
    if (right !== undefined && isRange(tokens, left, right) && !isVersus(right)) {
      result.push(joined(tokens, left, right));
      index++;
    } else if (right !== undefined && isScore(tokens, left, right)) {
      while (index + 1 < counts.length && isScore(tokens, counts[index]!, counts[index + 1]!))
        index++;
    } else result.push(left);
  }
  return result;
}

const isVersus = (right: Count): boolean =>
  /^(?:wins?|victor(?:y|ies)|losses|defeats|draws|votes?|lead|record|majority)$/.test(
    right.unitText,
  );
