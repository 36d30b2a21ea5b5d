/** Numbers that the reader makes no quantity of, "the fifth", "a pair", "doubled", against words of a source. */
import { printedNumbers } from './marks/printed-numbers.ts';
import { denies } from './marks/mark-status.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import type { Fact } from '../model/fact.ts';
import { stem } from '../text/stems.ts';
import { remembered } from '../text/remembered.ts';
import { tokenize } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { scanNumbers } from './scan-numbers.ts';

const COUNTING: readonly Claim['form'][] = ['cardinal', 'group', undefined];
const SHARING: readonly Claim['form'][] = ['fraction', 'multiple'];

const valueOf = ({ value, text }: Claim): number | undefined => value ?? printedNumbers(text)[0];

function isSame(a: Claim, b: Claim): boolean {
  if (valueOf(a) !== valueOf(b) || valueOf(a) === undefined) return false;
  return (
    a.form === b.form ||
    (COUNTING.includes(a.form) && COUNTING.includes(b.form)) ||
    (SHARING.includes(a.form) && SHARING.includes(b.form) && a.value === 0.5)
  );
}

const ENDING = /^(?:st|nd|rd|th)\b/;

/** "5th" is an ordinal in digits. */
const ranked = (claim: Claim, text: string): Claim =>
  claim.form === undefined && ENDING.test(text.slice(claim.end))
    ? { ...claim, form: 'ordinal' }
    : claim;

/** Whether the number may be any but a plain one: those stand in sentences that the reader makes no fact of. */
export const isNumberWord = ({ is, form }: Claim): boolean =>
  is === 'number' && form !== undefined && form !== 'cardinal';

/** "In a single week" of "within a week". */
function saysOne(noun: string, text: string): boolean {
  return new RegExp(`\\b(?:an?|one|single) ${noun}`, 'iu').test(text);
}

/** The lower-case word right behind a claim. */
const wordAfter = ({ end }: Claim, text: string): string =>
  /^\s+(?:of (?:the|these|those) )?(\p{Ll}+)/u.exec(text.slice(end))?.[1] ?? '';

/** Sentences of the sources are asked for every number word. */
export const numbersIn = remembered((text): readonly Claim[] => scanNumbers(tokenize(text), text));

/** Whether the words of a source say the number in the same way. `whole` is the text of the claim. */
export function saysNumber(claim: Claim, whole: string, text: string): boolean {
  if (claim.form === 'none') return denies(text);
  const noun = wordAfter(claim, whole);
  if (claim.text === 'single' && noun && saysOne(noun, text)) return true;
  return numbersIn(text).some((other) => isSame(claim, ranked(other, text)));
}

const SOURCE_NOUNS = wordsOf('source-nouns');

const VERBS = /^(?:is|are|was|were|has|have|had|say|put|give|agree|tell|name|count|speak|take)$/;

/** "Two figures", "both reports", "both are": what an author counts of the things cited beside. `cited` are the numbers of facts, passages and articles there. */
function countsCited(claim: Claim, text: string, cited: readonly number[]): boolean {
  if (claim.is !== 'number' || claim.form === undefined || claim.value === undefined) return false;
  const rest = text.slice(claim.end);
  const next = wordAfter(claim, text);
  const second = /^\s+[\p{Ll}-]+ (\p{Ll}+)/u.exec(rest)?.[1] ?? '';
  const isOfSources = SOURCE_NOUNS.has(next) || SOURCE_NOUNS.has(second);
  const isPronoun = claim.text.toLowerCase() === 'both' && VERBS.test(next);
  return (isOfSources || isPronoun) && cited.includes(claim.value);
}

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*`;
const NAMED_BEFORE = new RegExp(`((?:${NAME}, )*${NAME},? and ${NAME}),? (?:the )?$`, 'u');

const NAMED_AFTER = new RegExp(
  `^(?: \\p{Ll}[\\p{L}-]*){1,3}[:,]? ((?:${NAME}, )*${NAME},? and ${NAME})`,
  'u',
);

/** "Ana Moss and Per Lund, two of the divers", "three ports: Kirun, Lund and Vestby": what an author counts of the names beside. */
function countsNamed({ value, start, end, form }: Claim, text: string): boolean {
  if (form !== 'cardinal') return false;
  return [NAMED_BEFORE.exec(text.slice(0, start)), NAMED_AFTER.exec(text.slice(end))].some(
    (match) => match?.[1]?.split(/,| and /).filter((name) => name.trim() !== '').length === value,
  );
}

/** "One of their lawyers" picks one of many, and counts none. */
const picksOne = ({ text, end }: Claim, whole: string): boolean =>
  text.toLowerCase() === 'one' && /^ of /.test(whole.slice(end));

/** "Their third missed test", where a source counts three tests: the last of as many. */
function isLastOf({ value, form, end }: Claim, text: string, facts: readonly Fact[]): boolean {
  if (form !== 'ordinal' || value === undefined || value < 2) return false;
  const nouns = (/^(?: [\p{Ll}-]+){1,3}/u.exec(text.slice(end))?.[0] ?? '')
    .trim()
    .split(' ')
    .map(stem);
  return facts.some(
    (fact) =>
      fact.kind === 'quantity' &&
      fact.value === value &&
      fact.unit !== '' &&
      nouns.includes(stem(fact.unit.split(/\s+/).at(-1) ?? '')),
  );
}

/** A count of the author's own, which no source need say. `cited` as of `countsCited`; `facts` are those of the sources. */
export const isOwnCount = (
  claim: Claim,
  text: string,
  { cited, facts }: { cited: readonly number[]; facts: readonly Fact[] },
): boolean =>
  countsCited(claim, text, cited) ||
  countsNamed(claim, text) ||
  picksOne(claim, text) ||
  isLastOf(claim, text, facts);
