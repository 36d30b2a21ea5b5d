/** Numbers that a source says in another form than the draft: a count by its last rank, a share in words, the two sides of a vote. */
import { stem } from '../../text/stems.ts';
import { remembered } from '../../text/remembered.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { printedNumbers } from '../marks/printed-numbers.ts';
import { isNumberWord, numbersIn, saysNumber } from '../agree-number-word.ts';
import { contentStems } from './content-stems.ts';
import type { Sentence } from './sources.ts';

const valueOf = ({ value, text }: Claim): number | undefined => value ?? printedNumbers(text)[0];

/** The lower-case words behind a number, as stems. */
const nounsAfter = ({ end }: Claim, text: string): string[] =>
  (/^(?:[\s-]+(?:of\s+)?\p{L}+){1,3}/u.exec(text.slice(end))?.[0].match(/\p{L}{3,}/gu) ?? []).map(
    (word) => stem(word.toLowerCase()),
  );

/** "Two drop goals" where a source tells of the second: as many had been counted. */
function isCountOfRanked(claim: Claim, text: string, { text: said }: Sentence): boolean {
  const value = valueOf(claim);
  if (claim.form !== 'cardinal' || value === undefined || value < 2) return false;
  const [first, ...more] = nounsAfter(claim, text);
  if (first === undefined) return false;
  return numbersIn(said).some((other) => {
    if (other.form !== 'ordinal' || other.value !== value) return false;
    const nouns = nounsAfter(other, said);
    return nouns[0] === first && (more[0] === undefined || nouns.includes(more[0]) || !nouns[1]);
  });
}

/** More is seldom told without a number. */
const MOST_TOLD = 4;

/** "Two recorders" of "a video recorder and a DVD recorder": each is told by itself. */
function isCountOfTold(claim: Claim, text: string, { text: said }: Sentence): boolean {
  const { form, value = 0 } = claim;
  if (form !== 'cardinal' || value < 2 || value > MOST_TOLD) return false;
  const [, counted = ''] = /^ (\p{Ll}{3,})/u.exec(text.slice(claim.end)) ?? [];
  const [noun] = contentStems(counted);
  const told = tokenize(said).filter(({ lower }) => lower === noun);
  return told.length === value;
}

/** "One exchange" of "the exchange". */
function isOneTold(claim: Claim, text: string, { text: said }: Sentence): boolean {
  if (claim.form !== 'cardinal' || claim.value !== 1) return false;
  const [, noun] = /^ (\p{Ll}{3,})/u.exec(text.slice(claim.end)) ?? [];
  return (
    noun !== undefined &&
    new RegExp(`\\b(?:an?|the|its|his|her|their) (?:[\\p{L}-]+ ){0,2}${noun}\\b`, 'iu').test(said)
  );
}

/** So many words behind a number tell what it is of. */
const WITHIN = 6;

const wordsBehind = ({ end }: Claim, text: string): string[] =>
  tokenize(text.slice(end))
    .slice(0, WITHIN)
    .flatMap(({ lower }) => (/^\p{L}{4,}$/u.test(lower) ? [stem(lower)] : []));

const isOfSome = ({ end }: Claim, text: string): boolean => /^ (?:in|of) /.test(text.slice(end));

/** "The ninth in 14 matches" where a source says "nine of their last 14 matches": what was counted is understood. */
function isRankOfCounted(claim: Claim, text: string, { text: said }: Sentence): boolean {
  if (claim.form !== 'ordinal' || !isOfSome(claim, text)) return false;
  const of = wordsBehind(claim, text);
  return numbersIn(said).some(
    (other) =>
      other.form === 'cardinal' &&
      other.value === claim.value &&
      isOfSome(other, said) &&
      wordsBehind(other, said).some((word) => of.includes(word)),
  );
}

/** "A quarter of Clearnet" of "Clearnet, in which it has a quarter stake". */
function isShareInWords(claim: Claim, text: string, { text: said }: Sentence): boolean {
  if (claim.form !== 'fraction' || !saysNumber(claim, text, said)) return false;
  const of = /^ of (?:the )?(\p{L}+)/u.exec(text.slice(claim.end))?.[1];
  return (
    of !== undefined && tokenize(said).some((word) => stem(word.lower) === stem(of.toLowerCase()))
  );
}

/** The two numbers of a vote or score, with its place. */
interface Sides {
  pair: string;
  start: number;
  end: number;
}

const TO = new Set(['to', '-', '–']);

const sidesIn = remembered((text): readonly Sides[] => {
  const tokens = tokenize(text);
  return tokens.flatMap(({ start, text: one }, index) => {
    const to = [index + 1, index + 2].find((at) => TO.has(tokens[at]?.lower ?? ''));
    const other = to === undefined ? undefined : tokens[to + 1];
    const [a, b] = [printedNumbers(one)[0], printedNumbers(other?.text ?? '')[0]];
    return other === undefined || a === undefined || b === undefined
      ? []
      : { pair: `${a}:${b}`, start, end: other.end };
  });
});

const SCORE = /(?<![\p{N}\p{L}.,/–-])(\d{1,3})[-–/](\d{1,3})(?![\p{N}\p{L}/–-]|[.,]\d)/gu;

/** The score or odds in digits that a number is part of, "19-13". */
export const scoreAt = ({ start, end }: Claim, text: string): string[] =>
  [...text.matchAll(SCORE)].flatMap((match) =>
    match.index <= start && end <= match.index + match[0].length ? [match[0]] : [],
  );

/** From either side. */
export const printsScore = (text: string, score: string): boolean =>
  printsSides(text, score.split(/[-–/]/).join(':'));

function printsSides(text: string, pair: string): boolean {
  const asked = [pair, pair.split(':').toReversed().join(':')];
  return (
    [...text.matchAll(SCORE)].some(([, a, b]) => asked.includes(`${a}:${b}`)) ||
    sidesIn(text).some((sides) => asked.includes(sides.pair))
  );
}

/** "Eight votes to one" of "an eight to one majority", "30 to 35" of "(35-30)". */
const isSideOf = (sides: readonly Sides[], { text }: Sentence): boolean =>
  sides.some(({ pair }) => printsSides(text, pair));

const YEAR = /(?<![\p{L}\p{N}.,])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu;

/** "For the second time in five years", beside 2000 and on the day of a source of 2005: the author's own subtraction. */
function yearsSince(
  claim: Claim,
  text: string,
  sentences: readonly Sentence[],
  published: readonly string[],
): Sentence[] {
  const value = valueOf(claim);
  if (!/^[ -]years?\b/.test(text.slice(claim.end))) return [];
  const days = [...published, ...(text.match(YEAR) ?? [])].map((day) => Number(day.slice(0, 4)));
  const [from] = (text.match(YEAR) ?? []).filter((year) =>
    days.some((day) => day - Number(year) === value),
  );
  return from === undefined ? [] : sentences.filter((sentence) => sentence.text.includes(from));
}

/** Sentences that say the number of a draft in another form. `text` is the block of the claim, `published` the days of the sources. */
export function toldOtherwise(
  claim: Claim,
  text: string,
  sentences: readonly Sentence[],
  published: readonly string[],
): Sentence[] {
  if (claim.is !== 'number') return [];
  const since = yearsSince(claim, text, sentences, published);
  if (since.length > 0) return since;
  const sides = sidesIn(text).filter(({ start, end }) => start <= claim.start && claim.end <= end);
  const mayBe = isNumberWord(claim) || claim.form === 'cardinal';
  if (sides.length === 0 && !mayBe) return [];
  return sentences.filter(
    (sentence) =>
      (sides.length > 0 && isSideOf(sides, sentence)) ||
      isCountOfRanked(claim, text, sentence) ||
      isRankOfCounted(claim, text, sentence) ||
      isShareInWords(claim, text, sentence) ||
      isCountOfTold(claim, text, sentence) ||
      isOneTold(claim, text, sentence),
  );
}
