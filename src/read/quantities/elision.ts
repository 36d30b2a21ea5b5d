/** Fills in what a number leaves unsaid because another number beside it says it: "19, 20 and 21 people", "19 arrests, up from 11". */
import { wordsOf } from '../../text/lexicon/index.ts';
import { PRONOUN_HEADS, STATE_NOUNS } from './noun-words.ts';
import { readNounPhrase } from './nouns.ts';
import type { Count } from './ranges.ts';
import type { Cursor } from '../../text/cursor.ts';

const isBare = (count: Count): boolean => count.unit.kind === 'none' && count.unitText === '';

/** Takes over what is counted, not where it is printed. */
function inherit(count: Count, from: Count): void {
  count.unitText = from.unitText;
  count.currency = from.currency;
  count.percent = from.percent;
  count.unit = { ...count.unit, kind: from.unit.kind, plural: from.unit.plural };
}

const LIST_WORDS = new Set([
  ',',
  'and',
  'or',
  '&',
  ', and',
  ', or',
  'of the',
  'of its',
  'of their',
  'of his',
  'of her',
  'of those',
  'of these',
  'of our',
  'out of',
  'out of the',
  'of',
  'of a',
  'of the total',
  'of more than',
  'of some',
  'of about',
  'of an estimated',
  'of the combined',
  'of the estimated',
  'to',
  '-',
  'out of a',
  'and about',
  'or even',
  'to about',
  'to as many as',
  'and some',
]);

const FORWARD_REACH = 6;
/** "two of the city's four bridges" */
const OWNED = /^of (?:\S+ ){1,4}['’]s$/;

/** "3, 4 and 5 percent" is a row; "4,210, 12 percent less" is none. */
const goesOn = (cursor: Cursor, last: Count, following: Count | undefined): boolean =>
  following?.percent === true &&
  following.first - last.next <= 2 &&
  /^(?:,|and|or)$/.test(cursor.word(last.next));

/** Whether two numbers stand in one row or one is of the other: "19, 20 and 21 people", "two of the four". */
function isRow(cursor: Cursor, count: Count, next: Count, following: Count | undefined): boolean {
  if (next.first - count.next > FORWARD_REACH || !cursor.share(count.first, next.first))
    return false;
  const words = cursor.words(count.next, next.first);
  if (!LIST_WORDS.has(words) && !OWNED.test(words)) return false;
  return words !== ',' || next.percent !== true || goesOn(cursor, next, following);
}

/** What a number takes over from the next in its row. A share takes over only what it is of. */
function inheritFromNext(cursor: Cursor, count: Count, next: Count): void {
  const isPart = count.percent === true || count.numeral.form === 'part';
  if (!isPart && isBare(count) && next.unit.kind !== 'age') inherit(count, next);
  if (isPart && count.unitText === '' && cursor.word(count.next).startsWith('of'))
    count.unitText = next.unitText;
}

/** From the last back, so that "19, 20 and 21 people" all count people. */
function inheritForward(cursor: Cursor, counts: readonly Count[]): void {
  let [next, following]: (Count | undefined)[] = [];
  for (const count of counts.toReversed()) {
    if (next && !isBare(next) && isRow(cursor, count, next, following))
      inheritFromNext(cursor, count, next);
    [following, next] = [next, count];
  }
}

/** Before a number that is compared with one named earlier. */
const COMPARATORS = wordsOf('comparators');
const OF_THEM = /^of (?:them|whom|these|those|which)$/;
const SKIPPED = wordsOf('before-the-number');

function comparator(cursor: Cursor, count: Count): string {
  let at = count.first - 1;
  while (at > count.first - 4 && SKIPPED.has(cursor.word(at))) at--;
  return cursor.word(at);
}

/** "Of the 64 trucks, 40 arrived": the whole opens the sentence. */
function opensWithWhole(cursor: Cursor, whole: Count): boolean {
  const of = cursor.word(whole.first - 1) === 'of' ? whole.first - 1 : whole.first - 2;
  return cursor.word(of) === 'of' && cursor.token(of - 1)?.sentence !== cursor.token(of).sentence;
}

const isOfThem = (cursor: Cursor, { next }: Count): boolean =>
  OF_THEM.test(cursor.words(next, next + 2));

type Comparison = (cursor: Cursor, count: Count, previous: Count) => boolean;

const isOfNouns: Comparison = (_, __, previous) => previous.unit.kind === 'noun';
const isOfWhom: Comparison = (cursor, { first }, previous) =>
  previous.unit.kind === 'noun' && cursor.word(first - 2) === 'of';
const isFall: Comparison = (cursor, { value, first }, { percent }) =>
  percent !== true || (value <= 100 && cursor.word(first - 2) !== 'to');

/** When the words before a number hold it against the one before, by the last of them; the others always do. */
const COMPARISONS = new Map<string, Comparison>([
  ['whom', isOfWhom],
  ['which', isOfWhom],
  ['including', isOfNouns],
  ['other', isOfNouns],
  ['further', isOfNouns],
  ['from', isFall],
  ['than', isFall],
  [
    'to',
    (cursor, count, previous) =>
      comparator(cursor, previous) === 'from' ||
      (/^votes?$/.test(previous.unitText) && count.first - previous.next === 1),
  ],
  [
    'with',
    (cursor, { first }) =>
      /^compare[sd]?$/.test(cursor.word(first - 2)) || cursor.word(first - 3) === 'compared',
  ],
]);

/** "two percent to 25": after "to" or "by" the unit carries over only within one comparison. */
function comparesWith(cursor: Cursor, count: Count, previous: Count): boolean {
  const word = comparator(cursor, count);
  const isOfNoun = previous.unit.kind === 'noun';
  if (count.numeral.form === 'part' && previous.unit.kind === 'money') return false;
  if (word === ',' && opensWithWhole(cursor, previous)) return isOfNoun;
  if (PRONOUN_HEADS.has(cursor.word(count.next)) || isOfThem(cursor, count)) return isOfNoun;
  if (!COMPARATORS.has(word)) return false;
  return COMPARISONS.get(word)?.(cursor, count, previous) ?? true;
}

/** How many counts back the thing counted is looked for. */
const BACK = 3;

/** "40 died and 100 were hurt", "1,034 in 2021, 1,210 in 2022": one of a row, told by what stands on both sides. */
const ROW_AFTER = wordsOf('after-a-row');
const inRow = (cursor: Cursor, count: Count): boolean =>
  /^(?:,|and|or|but|with|;)$/.test(comparator(cursor, count)) &&
  ROW_AFTER.has(cursor.word(count.next));

/** Whether a relative clause opens between two tokens of a sentence: what is counted in it is an aside. */
const isAside = (cursor: Cursor, from: number, to: number): boolean =>
  cursor.findFrom(from, to - from, (at) => /^(?:which|that|who|where)$/.test(cursor.word(at))) !==
  undefined;

/** "1,537 visitors were hurt in a fire that burned 70,000 tents, with 25 of them in hospital": of the visitors; open where two things may be meant. */
function inheritOfThem(cursor: Cursor, counts: readonly Count[], index: number): void {
  const count = counts[index];
  if (count === undefined) return;
  const { sentence } = cursor.token(count.first);
  const before = counts
    .slice(Math.max(0, index - BACK), index)
    .filter(({ unit }) => unit.kind === 'noun');
  const here = before.filter(({ first }) => cursor.token(first).sentence === sentence);
  const near = here.length > 0 ? here : before.slice(-1);
  const main = near.filter(
    ({ first }, at) => at === 0 || !isAside(cursor, near[at - 1]?.next ?? 0, first),
  );
  const [only] = main;
  if (only && main.every(({ unitText }) => unitText === only.unitText)) inherit(count, only);
}

/** Whether a unit can be handed on to a later number. */
const hasUnit = ({ unit, numeral }: Count): boolean =>
  !/^(?:age|time|none)$/.test(unit.kind) && numeral.form !== 'part';

/** "40 dead, 100 others": not the dead. */
const isOtherThan = (cursor: Cursor, count: Count, { unitText }: Count): boolean =>
  STATE_NOUNS.has(unitText) && cursor.word(count.next) === 'others';

/** Whether a number is of the same thing as one before it. */
function continues(cursor: Cursor, count: Count, previous: Count): boolean {
  const isNear =
    cursor.share(previous.first, count.first) || PRONOUN_HEADS.has(cursor.word(count.next));
  return (
    isNear &&
    (comparesWith(cursor, count, previous) ||
      (inRow(cursor, count) && previous.percent === undefined))
  );
}

function inheritBackward(cursor: Cursor, counts: readonly Count[]): void {
  counts.forEach((count, index) => {
    if (!isBare(count)) return;
    if (isOfThem(cursor, count)) {
      inheritOfThem(cursor, counts, index);
      return;
    }
    const previous = counts
      .slice(Math.max(0, index - BACK), index)
      .findLast((one) => hasUnit(one) && !isOtherThan(cursor, count, one));
    if (previous && continues(cursor, count, previous)) inherit(count, previous);
  });
}

const NUMBER_REACH = 14;

/** "the number of", before what is counted. */
const isNumberOf = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'of' && /^(?:numbers?|total|count|tally)$/.test(cursor.word(at - 1));

/** "the number of arrests rose to 15": what is counted stands before the verb. */
function inheritFromNumberOf(
  cursor: Cursor,
  counts: readonly Count[],
  unitOf: (from: number, to: number) => string,
): void {
  for (const count of counts.filter(isBare)) {
    const of = cursor.findBefore(
      count.first,
      NUMBER_REACH,
      (at) => !cursor.share(at, count.first) || isNumberOf(cursor, at),
    );
    const isHere = of !== undefined && cursor.share(of, count.first);
    const phrase = isHere ? readNounPhrase(cursor, of + 1) : null;
    if (phrase === null) continue;
    if (phrase.next <= count.first) count.unitText = unitOf(phrase.first, phrase.next);
    count.unit = { ...count.unit, kind: 'noun', plural: true };
  }
}

/** Works in place, on the numbers of one paragraph in their order. */
export function fillElided(
  cursor: Cursor,
  counts: Count[],
  unitOf: (from: number, to: number) => string,
): void {
  inheritForward(cursor, counts);
  inheritFromNumberOf(cursor, counts, unitOf);
  inheritBackward(cursor, counts);
}
