/** A whole clause of a sentence, for a label: its own subject and verb, and no end left hanging. */
import type { Sentence } from '../model/article.ts';
import { pairMarks } from '../read/quotes/marks.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import { lowerAt, tokenAt } from '../text/neighbours.ts';
import { isPast } from '../text/past-forms.ts';
import type { Token } from '../text/reading.ts';
import { rememberedLately } from '../text/remembered.ts';
import { tokenize } from '../text/tokens.ts';

interface Range {
  /** Offsets in the paragraph's text, UTF-16 code units. */
  start: number;
  end: number;
}

export interface Clause extends Range {
  text: string;
  /** In words. */
  length: number;
}

const SHORTEST = 4;
const BACK_POINTING = wordsOf('back-pointing-subjects');
const LINKING = wordsOf('linking-openers');
const BREAKS = wordsOf('clause-breaks');
const FINITE = wordsOf(
  'be-forms',
  'have-present',
  'future-modals',
  'present-verbs',
  'plain-verbs',
  'ahead-words',
  'calendar-verbs',
);
const NEVER_LAST = wordsOf('prepositions', 'determiners', 'clause-breaks', 'linking-openers');
const SPEECH = wordsOf('speech-forms');
const PRONOUNS = wordsOf('subject-pronouns');
const SUBJECT_STARTS = wordsOf('determiners');
const DASHES = new Set(['—', '–', '-']);

const isCapital = ({ text, lower, type }: Token): boolean => type === 'word' && text !== lower;
const isFinite = ({ lower }: Token): boolean => FINITE.has(lower) || isPast(lower);

/** A dash with white space about it. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  DASHES.has(lowerAt(tokens, at)) &&
  tokenAt(tokens, at - 1).end < tokenAt(tokens, at).start &&
  tokenAt(tokens, at).end < tokenAt(tokens, at + 1).start;

/** A subject and soon a verb: "…, and the mayor left". */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  (isCapital(tokenAt(tokens, at)) || SUBJECT_STARTS.has(lowerAt(tokens, at))) &&
  (tokens.slice(at + 1, at + 9).find((token) => token.text === ',' || isFinite(token))?.text ??
    ',') !== ',';

/** Indices of tokens at which a clause may begin. */
function startsOf(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) => {
    if (at === 0) return LINKING.has(token.lower) ? [] : [0];
    const before = lowerAt(tokens, at - 1);
    const opensAnew =
      before === ';' ||
      (LINKING.has(before) && (at === 1 || lowerAt(tokens, at - 2) === ',')) ||
      (before === ',' && LINKING.has(lowerAt(tokens, at - 2)) && at === 2);
    return opensAnew && (at <= 2 || opensClause(tokens, at)) ? [at] : [];
  });
}

/** Indices of tokens before which a clause may end. */
function endsOf(tokens: readonly Token[]): number[] {
  const inner = tokens.flatMap(({ text, lower }, at) => {
    const next = lowerAt(tokens, at + 1);
    const breaks =
      text === ';' ||
      isDash(tokens, at) ||
      (text === ',' && (BREAKS.has(next) || next.endsWith('ing'))) ||
      (/^(?:after|before|while|because|although|amid)$/.test(lower) && at > SHORTEST) ||
      (lower === 'and' && opensClause(tokens, at + 1));
    return breaks && lowerAt(tokens, at - 1) !== ',' ? [at] : [];
  });
  const last = tokens.at(-1);
  return [...inner, last && /^[.!?…]$/.test(last.text) ? tokens.length - 1 : tokens.length];
}

const count = (tokens: readonly Token[], pattern: RegExp): number =>
  tokens.filter(({ text }) => pattern.test(text)).length;

const isBalanced = (tokens: readonly Token[]): boolean =>
  tokens.filter((_, at) => isDash(tokens, at)).length % 2 === 0 &&
  count(tokens, /^\($/) === count(tokens, /^\)$/) &&
  count(tokens, /^\[$/) === count(tokens, /^\]$/);

/** Openers of what somebody named may have done first: "After greeting Berg, he left". A place is named behind others. */
const NAMING_OPENERS = /^(?:after|before|when|while|as|since|because|although|though)$/;

/** "By noon she had left", "In Luma, he spoke": nobody is named before the pronoun. */
function opensWithPronoun(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => PRONOUNS.has(lower));
  if (at < 1) return at === 0;
  const before = tokens.slice(0, at);
  return lowerAt(tokens, at - 1) === ','
    ? !NAMING_OPENERS.test(lowerAt(tokens, 0)) || !before.slice(1).some(isCapital)
    : !before.some((token) => isFinite(token) || SPEECH.has(token.lower));
}

/** "It", "the pair": of whom, only the text before tells. */
const pointsBack = (tokens: readonly Token[]): boolean =>
  opensWithPronoun(tokens) ||
  BACK_POINTING.has(lowerAt(tokens, 0)) ||
  (SUBJECT_STARTS.has(lowerAt(tokens, 0)) && BACK_POINTING.has(lowerAt(tokens, 1)));

const isWhole = (tokens: readonly Token[]): boolean =>
  !pointsBack(tokens) &&
  !/^[\p{P}`]/u.test(tokenAt(tokens, 0).text) &&
  tokens.slice(1).some(isFinite) &&
  tokens.every(({ text }) => text !== ';') &&
  !tokens.some(({ lower }, at) => lower === 'not' && lowerAt(tokens, at + 1) === 'only') &&
  !NEVER_LAST.has(lowerAt(tokens, tokens.length - 1)) &&
  isBalanced(tokens);

const wordsIn = (tokens: readonly Token[]): number =>
  tokens.filter(({ type }) => type !== 'punctuation').length;

const BRACKETS = / \([^()]*\)/g;
const ANY_ASIDE = / \([^()]*\)|, (?:which|who|whose) [^,;()"“”]*,/g;

/** Whether the fact stands in an aside between commas or in brackets: the clause is of something else. */
export const isAside = (text: string, sentence: Range, { start, end }: Range): boolean =>
  asidesOf(text, sentence, { start: -1, end: -1 }).some(
    (aside) => aside.start <= start && aside.end >= end,
  );

/** Bracketed asides and "which" clauses between commas, so far as they lie clear of the fact. */
function asidesOf(
  text: string,
  { start, end }: Range,
  fact: Range,
  pattern: RegExp = ANY_ASIDE,
): Range[] {
  const inner = text.slice(start, end);
  return [...inner.matchAll(pattern)]
    .map(({ 0: aside, index }) => ({ start: start + index, end: start + index + aside.length }))
    .filter((aside) => aside.end <= fact.start || aside.start >= fact.end);
}

function wordsWithout(text: string, range: Range, asides: readonly Range[]): string {
  let words = '';
  let from = range.start;
  for (const aside of asides) {
    words += text.slice(from, aside.start);
    from = aside.end;
  }
  words = `${words}${text.slice(from, range.end)}`.replaceAll(/\s+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const rangeOf = (tokens: readonly Token[]): Range => ({
  start: tokenAt(tokens, 0).start,
  end: tokenAt(tokens, tokens.length - 1).end,
});

/** The quotations of a paragraph with their marks: they may begin before a sentence, and end after it. */
function readQuotations(text: string): Range[] {
  const tokens = tokenize(text);
  return pairMarks(tokens, text)
    .filter(({ single, closed }) => closed || !single)
    .map(({ open, after }) => rangeOf(tokens.slice(open, after)));
}

const lately = rememberedLately<Range[]>(32);
const quotationsIn = (text: string): Range[] => lately(text, () => readQuotations(text));

const liesIn = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Whether it tells something itself, and not in the words of a quotation, and takes of no quotation a part. */
const isToldWith = (quotations: readonly Range[], clause: Range): boolean =>
  quotations.every(
    (quotation) =>
      liesIn(quotation, clause) || quotation.end <= clause.start || quotation.start >= clause.end,
  );

/**
 * The longest clause of at most `most` words that holds the fact; null where there is none. Brackets go; asides between commas go
 * where the clause is too long with them.
 */
export function clauseAround(
  text: string,
  sentence: Sentence,
  fact: Range,
  most: number,
): Clause | null {
  const tokens = tokenize(text.slice(sentence.start, sentence.end)).map((token) => ({
    ...token,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }));
  const quotations = quotationsIn(text);
  if (quotations.some((quotation) => liesIn(fact, quotation))) return null;
  const ends = endsOf(tokens);
  const spans = startsOf(tokens)
    .flatMap((from) => ends.filter((to) => to > from).map((to) => tokens.slice(from, to)))
    .filter((span) => span[0] !== undefined && span[0].start <= fact.start)
    .filter((span) => tokenAt(span, span.length - 1).end >= fact.end && isWhole(span))
    .filter((span) => isToldWith(quotations, rangeOf(span)))
    .sort((a, b) => b.length - a.length);
  for (const span of spans)
    for (const pattern of [BRACKETS, ANY_ASIDE]) {
      const asides = asidesOf(text, rangeOf(span), fact, pattern);
      const words = wordsWithout(text, rangeOf(span), asides);
      const length = wordsIn(tokenize(words));
      if (length >= SHORTEST && length <= most) return { ...rangeOf(span), text: words, length };
    }
  return null;
}
