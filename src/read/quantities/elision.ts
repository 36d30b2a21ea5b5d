/** Fills in what a number leaves unsaid because another number beside it says it: "19, 20 and 21 people", "19 arrests, up from 11". */
import { wordsOf } from '../../text/lexicon/index.ts';
import { PRONOUN_HEADS, STATE_NOUNS } from './noun-words.ts';
import { tokenAt, lowerAt } from '../../text/neighbours.ts';
import { readNounPhrase } from './nouns.ts';
import type { Count } from './ranges.ts';
import type { Token } from '../../text/reading.ts';

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
const goesOn = (tokens: readonly Token[], last: Count, following: Count | undefined): boolean =>
  following?.percent === true &&
  following.first - last.next <= 2 &&
  /^(?:,|and|or)$/.test(lowerAt(tokens, last.next));

/** From the last back, so that "19, 20 and 21 people" all count people. */
function inheritForward(tokens: readonly Token[], counts: Count[]): void {
  for (let index = counts.length - 2; index >= 0; index--) {
    const count = counts[index]!;
    const next = counts[index + 1]!;
    const isPart = count.percent === true || count.numeral.form === 'part';
    if (
      (!isBare(count) && !(isPart && count.unitText === '')) ||
      isBare(next) ||
      next.first - count.next > FORWARD_REACH ||
      tokenAt(tokens, count.first).sentence !== tokenAt(tokens, next.first).sentence
    )
      continue;
    const words = tokens
      .slice(count.next, next.first)
      .map((token) => token.lower)
      .join(' ');
    if ((!LIST_WORDS.has(words) && !OWNED.test(words)) || (isPart && !words.startsWith('of')))
      continue;
    if (words === ',' && next.percent === true && !goesOn(tokens, next, counts[index + 2]))
      continue;
    if (isPart) count.unitText = next.unitText;
    else if (next.unit.kind !== 'age') inherit(count, next);
  }
}

/** Before a number that is compared with one named earlier. */
const COMPARATORS = wordsOf('comparators');
const OF_THEM = /^of (?:them|whom|these|those|which)$/;
const SKIPPED = wordsOf('before-the-number');

function comparator(tokens: readonly Token[], count: Count): string {
  let at = count.first - 1;
  while (at > count.first - 4 && SKIPPED.has(lowerAt(tokens, at))) at--;
  return lowerAt(tokens, at);
}

/** "Of the 64 trucks, 40 arrived": the whole opens the sentence. */
function opensWithWhole(tokens: readonly Token[], whole: Count): boolean {
  const of = lowerAt(tokens, whole.first - 1) === 'of' ? whole.first - 1 : whole.first - 2;
  return lowerAt(tokens, of) === 'of' && tokens[of - 1]?.sentence !== tokenAt(tokens, of).sentence;
}

/** "two percent to 25": after "to" or "by" the unit carries over only within one comparison. */
function comparesWith(tokens: readonly Token[], count: Count, previous: Count): boolean {
  const word = comparator(tokens, count);
  if (count.numeral.form === 'part' && previous.unit.kind === 'money') return false;
  if (word === ',' && opensWithWhole(tokens, previous)) return previous.unit.kind === 'noun';
  if (
    PRONOUN_HEADS.has(lowerAt(tokens, count.next)) ||
    OF_THEM.test(`${lowerAt(tokens, count.next)} ${lowerAt(tokens, count.next + 1)}`)
  )
    return previous.unit.kind === 'noun';
  if (!COMPARATORS.has(word)) return false;
  if (word === 'whom' || word === 'which')
    return previous.unit.kind === 'noun' && lowerAt(tokens, count.first - 2) === 'of';
  if (word === 'to')
    return (
      comparator(tokens, previous) === 'from' ||
      (/^votes?$/.test(previous.unitText) && count.first - previous.next === 1)
    );
  if (word === 'with')
    return (
      /^(?:compared|compares|compare)$/.test(lowerAt(tokens, count.first - 2)) ||
      /^(?:compared)$/.test(lowerAt(tokens, count.first - 3))
    );
  if (previous.percent && (word === 'from' || word === 'than'))
    return count.value <= 100 && lowerAt(tokens, count.first - 2) !== 'to';
  return (
    (word !== 'including' && word !== 'other' && word !== 'further') ||
    previous.unit.kind === 'noun'
  );
}

/** How many counts back the thing counted is looked for. */
const BACK = 3;

/** "40 died and 100 were hurt", "1,034 in 2021, 1,210 in 2022": one of a row, told by what stands on both sides. */
const ROW_AFTER = wordsOf('after-a-row');
const inRow = (tokens: readonly Token[], count: Count): boolean =>
  /^(?:,|and|or|but|with|;)$/.test(comparator(tokens, count)) &&
  ROW_AFTER.has(lowerAt(tokens, count.next));

const isOfThem = (tokens: readonly Token[], { next }: Count): boolean =>
  OF_THEM.test(`${lowerAt(tokens, next)} ${lowerAt(tokens, next + 1)}`);

/** Whether a relative clause opens between two tokens of a sentence: what is counted in it is an aside. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:which|that|who|where)$/.test(lowerAt(tokens, at))) return true;
  return false;
}

/** "1,537 visitors were hurt in a fire that burned 70,000 tents, with 25 of them in hospital": of the visitors; open where two things may be meant. */
function inheritOfThem(tokens: readonly Token[], counts: readonly Count[], index: number): void {
  const count = counts[index];
  if (count === undefined) return;
  const { sentence } = tokenAt(tokens, count.first);
  const before = counts
    .slice(Math.max(0, index - BACK), index)
    .filter(({ unit }) => unit.kind === 'noun');
  const here = before.filter(({ first }) => tokenAt(tokens, first).sentence === sentence);
  const near = here.length > 0 ? here : before.slice(-1);
  const main = near.filter(
    ({ first }, at) => at === 0 || !isAside(tokens, near[at - 1]?.next ?? 0, first),
  );
  const [only] = main;
  if (only && main.every(({ unitText }) => unitText === only.unitText)) inherit(count, only);
}

function inheritBackward(tokens: readonly Token[], counts: Count[]): void {
  counts.forEach((count, index) => {
    if (!isBare(count)) return;
    if (isOfThem(tokens, count)) {
      inheritOfThem(tokens, counts, index);
      return;
    }
    for (let back = index - 1; back >= 0 && back >= index - BACK; back--) {
      const previous = counts[back]!;
      const kind = previous.unit.kind;
      if (kind === 'age' || kind === 'time' || kind === 'none' || previous.numeral.form === 'part')
        continue;
      if (STATE_NOUNS.has(previous.unitText) && lowerAt(tokens, count.next) === 'others') continue;
      const isNear =
        tokenAt(tokens, previous.first).sentence === tokenAt(tokens, count.first).sentence ||
        PRONOUN_HEADS.has(lowerAt(tokens, count.next));
      if (
        isNear &&
        (comparesWith(tokens, count, previous) ||
          (inRow(tokens, count) && previous.percent === undefined))
      )
        inherit(count, previous);
      return;
    }
  });
}

const NUMBER_REACH = 14;

/** "the number of arrests rose to 15": what is counted stands before the verb. */
function inheritFromNumberOf(
  tokens: readonly Token[],
  counts: Count[],
  unitOf: (from: number, to: number) => string,
): void {
  for (const count of counts) {
    if (!isBare(count)) continue;
    for (
      let at = count.first - 1;
      at > 0 &&
      at >= count.first - NUMBER_REACH &&
      tokenAt(tokens, at).sentence === tokenAt(tokens, count.first).sentence;
      at--
    ) {
      if (
        lowerAt(tokens, at) !== 'of' ||
        !/^(?:number|numbers|total|count|tally)$/.test(lowerAt(tokens, at - 1))
      )
        continue;
      const phrase = readNounPhrase(tokens, at + 1);
      if (phrase !== null && phrase.next <= count.first)
        count.unitText = unitOf(phrase.first, phrase.next);
      if (phrase !== null) count.unit = { ...count.unit, kind: 'noun', plural: true };
      break;
    }
  }
}

/** Works in place, on the numbers of one paragraph in their order. */
export function fillElided(
  tokens: readonly Token[],
  counts: Count[],
  unitOf: (from: number, to: number) => string,
): void {
  inheritForward(tokens, counts);
  inheritFromNumberOf(tokens, counts, unitOf);
  inheritBackward(tokens, counts);
}
