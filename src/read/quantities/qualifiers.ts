/** Reads what qualifies a number, before and after it, and which way a change went. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Qualifier } from '../../model/fact.ts';
import {
  CHANGES,
  DOWN,
  DOWN_AFTER,
  DOWN_OF_RATES,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  TRANSPARENT,
  UP,
  UP_AFTER,
  UP_OF_RATES,
} from './qualifier-words.ts';
import type { Count } from './ranges.ts';
import type { Cursor } from '../../text/cursor.ts';

interface Phrase {
  words: string[];
  qualifier: Qualifier;
}

/** Phrases under the word that the search meets first, longest first. */
function phraseTable(
  list: readonly [string, Qualifier][],
  key: (words: string[]) => string,
): ReadonlyMap<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [phrase, qualifier] of list) {
    const words = phrase.split(' ');
    table.set(key(words), [...(table.get(key(words)) ?? []), { words, qualifier }]);
  }
  for (const found of table.values()) found.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const BEFORE = phraseTable(QUALIFIERS_BEFORE, (words) => words.at(-1) ?? '');
const AFTER = phraseTable(QUALIFIERS_AFTER, (words) => words[0] ?? '');

const fits = (cursor: Cursor, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => cursor.word(at + index) === word);

/** "back up to 5 percent": a level, not a bound. */
const isLevel = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'up' && (CHANGES.has(cursor.word(at - 1)) || cursor.word(at - 1) === 'back');

/** How far a qualifier may stand from its number. */
const REACH = 4;

/** The qualifier before a token, and where it begins; `first` is the token itself where there is none. */
function readBefore(cursor: Cursor, first: number): { qualifier?: Qualifier; first: number } {
  const sentence = cursor.token(first).sentence;
  for (
    let at = first - 1;
    at >= 0 && at >= first - REACH && cursor.token(at).sentence === sentence;
    at--
  ) {
    const found = BEFORE.get(cursor.word(at))?.find(({ words }) =>
      fits(cursor, at - words.length + 1, words),
    );
    if (found && !isLevel(cursor, at - found.words.length + 1))
      return { qualifier: found.qualifier, first: at - found.words.length + 1 };
    if (
      !TRANSPARENT.has(cursor.word(at)) &&
      !(cursor.word(at) === 'of' && cursor.word(at - 1) === 'total')
    )
      break;
  }
  return { first };
}

const STRENGTH: Record<Qualifier, number> = {
  about: 0,
  'up to': 1,
  'less than': 2,
  'more than': 2,
  'at least': 2,
  'at most': 3,
};

/** "at least some 200", "up nearly 57%": the stronger of two qualifiers counts. */
function readChain(cursor: Cursor, first: number): { qualifier?: Qualifier; first: number } {
  const inner = readBefore(cursor, first);
  if (inner.qualifier === undefined) return inner;
  const outer = readBefore(cursor, inner.first);
  if (outer.qualifier === undefined) return inner;
  return STRENGTH[outer.qualifier] > STRENGTH[inner.qualifier]
    ? outer
    : { qualifier: inner.qualifier, first: outer.first };
}

/** "over two years" is how long, not how many more; "for over two years" and "just over two years" are a bound. */
function isDuring(cursor: Cursor, at: number, count: Count): boolean {
  return (
    count.unit.kind === 'time' &&
    cursor.word(at) === 'over' &&
    !/^(?:for|just|well|slightly|little|of|took|takes|lasted|after|is|was|bit)$/.test(
      cursor.word(at - 1),
    )
  );
}

/** "42 million plus up to 8 million", "20 plus a bonus": a sum, not a bound. */
const isAddition = (cursor: Cursor, at: number): boolean =>
  cursor.isNumber(at) ||
  /^(?:up|about|some|another|an?|the|its|their|\p{Sc})$/u.test(cursor.word(at));

function readAfter(cursor: Cursor, next: number): Qualifier | undefined {
  if (cursor.word(next) === 'plus' && isAddition(cursor, next + 1)) return undefined;
  return AFTER.get(cursor.word(next))?.find(({ words }) => fits(cursor, next, words))?.qualifier;
}

/** Where "between" or "from" opens the range that the number begins. */
function rangeStart(cursor: Cursor, count: Count): number {
  const opener = cursor.word(count.first - 1);
  return count.max !== undefined && (opener === 'between' || opener === 'from')
    ? count.first - 1
    : count.first;
}

/** The qualifier of a number, and the index where what belongs to it begins. */
export function readQualifier(
  cursor: Cursor,
  count: Count,
): { qualifier?: Qualifier; first: number } {
  const start = rangeStart(cursor, count);
  const before = readChain(cursor, start);
  const afterNumber = readAfter(cursor, count.numeral.next);
  const after =
    readAfter(cursor, count.next) ?? (count.numeral.next < count.next ? afterNumber : undefined);
  const isBound = before.qualifier !== undefined && !isDuring(cursor, before.first, count);
  if (isBound && (after === undefined || before.qualifier !== 'about')) return before;
  return after === undefined ? { first: start } : { qualifier: after, first: before.first };
}

const isPoints = (count: Count): boolean =>
  count.percent === true || /\b(?:points?|cents?|pence|p)$/.test(count.unitText);
const isRate = (count: Count): boolean => isPoints(count) || count.currency !== undefined;

/** Words of the object between a verb of change and "by". */
const BY_REACH = 8;

/** Between the verb of change and its number. */
const BETWEEN = wordsOf('between-change-and-by');

function trendOf(lower: string, rate: boolean): 'up' | 'down' | undefined {
  if (UP.has(lower) || (rate && UP_OF_RATES.has(lower))) return 'up';
  return DOWN.has(lower) || (rate && DOWN_OF_RATES.has(lower)) ? 'down' : undefined;
}

/** "raised its rate by 25 points": the verb stands before its object. */
function trendBy(cursor: Cursor, by: number): 'up' | 'down' | undefined {
  const sentence = cursor.token(by).sentence;
  for (
    let at = by - 1;
    at >= 0 && at >= by - BY_REACH && cursor.token(at).sentence === sentence;
    at--
  ) {
    const trend = trendOf(cursor.word(at), true);
    if (trend !== undefined) return trend;
    if (!cursor.isWord(at)) return undefined;
  }
  return undefined;
}

/** "shot down 27 drones", "rounded up 40 men": part of the verb. */
const isParticle = (cursor: Cursor, at: number): boolean =>
  /^(?:up|down)$/.test(cursor.word(at)) &&
  /^(?:sh(?:oo|o)t(?:s|ing)?|shut(?:s|ting)?|clos(?:e|es|ed|ing)|br(?:eak|oke|oken)|t(?:ear|ore|orn)|pull(?:s|ed|ing)?|gunn?(?:s|ed|ing)?|burn(?:s|ed|t|ing)?|track(?:s|ed|ing)?|hunt(?:s|ed|ing)?|turn(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking)|round(?:s|ed|ing)?|pick(?:s|ed|ing)?|set(?:s|ting)?|ma(?:ke|kes|de|king)|sign(?:s|ed|ing)?|bl(?:ow|ew|own|owing)|g(?:ive|ives|ave|iven|iving)|mow(?:s|ed|n)?)$/.test(
    cursor.word(at - 1),
  );

function trendBefore(cursor: Cursor, first: number, count: Count): 'up' | 'down' | undefined {
  const sentence = cursor.token(first).sentence;
  for (
    let at = first - 1;
    at >= 0 && at >= first - 3 && cursor.token(at).sentence === sentence;
    at--
  ) {
    const lower = cursor.word(at);
    const trend = trendOf(lower, isPoints(count));
    if (trend !== undefined) return isParticle(cursor, at) ? undefined : trend;
    if (lower === 'by') return trendBy(cursor, at);
    if (lower === 'to' || (!BETWEEN.has(lower) && !lower.endsWith('ly'))) return undefined;
  }
  return undefined;
}

function trendAfter(cursor: Cursor, count: Count): 'up' | 'down' | undefined {
  const lower = cursor.word(count.next);
  if (!isRate(count) || cursor.token(count.next)?.sentence !== cursor.token(count.first).sentence)
    return undefined;
  if (UP_AFTER.has(lower)) return 'up';
  return DOWN_AFTER.has(lower) ? 'down' : undefined;
}

/** Which way the amount moved, where the number says by how much. `first` is where its qualifier begins. */
export function readTrend(cursor: Cursor, count: Count, first: number): 'up' | 'down' | undefined {
  if (count.unit.kind === 'age' || count.unit.kind === 'time') return undefined;
  if (cursor.text(count.first) === '+' && isRate(count)) return 'up';
  return trendBefore(cursor, first, count) ?? trendAfter(cursor, count);
}
