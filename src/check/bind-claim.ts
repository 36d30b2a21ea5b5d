/** One claim of the prose against one fact. */
import type { DateFact, Fact, QuantityFact } from '../model/fact.ts';
import { disagreeDate } from './agree-date.ts';
import { hasName } from './agree-name.ts';
import {
  type Disagreement,
  disagreeQuantity,
  periodsAgree,
  statusAfter,
} from './agree-quantity.ts';
import { differenceOf, quotesFact } from './agree-quotation.ts';
import type { CheckContext } from './check-context.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { remembered } from '../text/remembered.ts';
import { tokenize } from '../text/tokens.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import type { Claim } from './claim.ts';
import { saysNumber } from './agree-number-word.ts';
import { denies } from './marks/mark-status.ts';

const covers = (fact: Fact, claim: Claim): boolean =>
  (fact.start ?? 0) <= claim.start && claim.end <= (fact.end ?? 0);
const touches = (fact: Fact, claim: Claim): boolean =>
  (fact.start ?? 0) < claim.end && claim.start < (fact.end ?? 0);

const ofKind = <K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
): Extract<Fact, { kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);

/** What the reader makes of the prose at a claim. */
export interface ReadAt {
  date?: DateFact;
  quantity?: QuantityFact;
  all: Fact[];
}

export function readAt(claim: Claim, read: readonly Fact[]): ReadAt {
  const all = read.filter((fact) => touches(fact, claim));
  const date = ofKind(all, 'date').find((fact) => covers(fact, claim));
  const quantity = ofKind(all, 'quantity').find((fact) => covers(fact, claim));
  return { all, ...(date && { date }), ...(quantity && { quantity }) };
}

/** A number with what the reader takes together with it: "£1.35bn" of "1.35". */
export function asRead(claim: Claim, read: readonly Fact[]): Claim {
  const { quantity } = readAt(claim, read);
  return claim.is === 'number' && quantity ? { ...claim, text: quantity.text } : claim;
}

const digits = (text: string): string => text.replaceAll(/[,\s\u00A0\u202F\u2009]/g, '');

/** A number that the reader makes nothing of agrees only with the same number printed in the fact's own words. */
function disagreePrinted(claim: Claim, fact: Fact): Disagreement {
  const printed = (fact.text.match(/[\p{L}\p{N}.,]+/gu) ?? []).some(
    (word) => digits(word.replace(/[.,]$/, '')).toLowerCase() === digits(claim.text).toLowerCase(),
  );
  return printed
    ? null
    : {
        rule: claim.is === 'date' ? 'date-has-source' : 'number-has-source',
        why: `the fact cited says "${fact.text}"`,
      };
}

/** "A year earlier" and "the day after" hang on what was said before, and "the Christmas weekend" is longer than Christmas. */
const ANAPHORIC = /\b(?:earlier|later|before|after(?:wards)?)\b/i;
const AROUND_A_DAY = /^\s+(?:weekend|season|holidays?|period|break|week)\b/i;
/** Counted from the day of writing, which nobody knows of a draft: "last year", "next week". */
const FROM_NOW = /^(?:last|next|this|the (?:past|last|coming|next))\b/i;

/** Whether the words that the prose dates a figure with can't be held against a day. */
function isLooselyDated(prose: QuantityFact, text: string, read: readonly Fact[]): boolean {
  if (prose.unit === '' && !prose.currency && !prose.percent) return true;
  const dates = read.filter(
    (each): each is DateFact => each.kind === 'date' && each.edtf === prose.period,
  );
  return dates.some((date) => ANAPHORIC.test(date.text) || AROUND_A_DAY.test(text.slice(date.end)));
}

const isCountedFromNow = (prose: QuantityFact, read: readonly Fact[]): boolean =>
  read.some(
    (each) => each.kind === 'date' && each.edtf === prose.period && FROM_NOW.test(each.text),
  );

const WEEKDAY = /^(?:on |last |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "On Tuesday" of a draft may be the Tuesday of any week: which, nobody knows of it. */
function isOnSuchADay(prose: QuantityFact, fact: QuantityFact, read: readonly Fact[]): boolean {
  const weekday = (edtf: string | undefined): number => new Date(`${edtf}T00:00:00Z`).getUTCDay();
  return read.some(
    (each) =>
      each.kind === 'date' &&
      each.edtf === prose.period &&
      WEEKDAY.test(each.text) &&
      weekday(each.edtf) === weekday(fact.period),
  );
}

/** A fact without a period may be given a date that its article states. */
function withDateOfArticle(
  found: Disagreement,
  prose: QuantityFact,
  text: string,
  fact: Fact,
  context: CheckContext,
): Disagreement {
  const { period } = prose;
  if (found?.rule !== 'period-agrees' || fact.kind !== 'quantity' || !period) return found;
  const published = context.article(fact.article)?.published ?? null;
  const read = context.read(text, published);
  if (isLooselyDated(prose, text, read) || isOnSuchADay(prose, fact, read)) return null;
  if (fact.period) return found;
  if (isCountedFromNow(prose, read)) return null;
  const dates = context
    .factsOf(fact.article)
    .flatMap((other) => (other.kind === 'date' && other.edtf ? [other.edtf] : []));
  return dates.some((edtf) => periodsAgree(period, edtf)) ? null : found;
}

/** The end of a clause: a date behind it is not that of the figure before it. */
const CLAUSE_END = /[;:–—]|,\s+(?:and|but|while|which|who|where|when|then)\b/;

/** Whether the date that the reader gives a figure stands in another clause, and the fact has none to hold against it. */
function isOfOtherClause(claim: Claim, text: string, fact: Fact, context: CheckContext): boolean {
  if (fact.kind !== 'quantity') return false;
  const published = context.article(fact.article)?.published ?? null;
  const read = context.read(text, published);
  const date = read.find(
    ({ kind, start = 0, end = 0 }) => kind === 'date' && (start > claim.end || end < claim.start),
  );
  if (date === undefined) return false;
  const { start: from = 0, end: to = 0 } = date;
  const [start, end] = [Math.min(to, claim.end), Math.max(from, claim.start)];
  const isOfAnotherFigure = read.some(
    (each) => each.kind === 'quantity' && (each.start ?? 0) > claim.end && (each.end ?? 0) < from,
  );
  return (
    isOfAnotherFigure || (fact.period === undefined && CLAUSE_END.test(text.slice(start, end)))
  );
}

const OFFERING = wordsOf('offer-words', 'offer-nouns');
/** What has not changed is denied to have changed, not to be. */
const UNCHANGED =
  /\b(?:not|never|n['’]t|un)[ -]?(?:been |yet |since )?(?:chang|alter|mov|budg|vari)(?:ed|ing|es?)\b/;

const DONE = /\b(?:was|were|been|already) \p{L}+ed\b/u;

/** A block is asked for every claim of it. */
const sentencesOf = remembered(splitSentences);

/** The sentence of a claim in its block. */
export function sentenceAround(
  { start = 0, end = 0 }: { start?: number | undefined; end?: number | undefined },
  text: string,
): string {
  const around = sentencesOf(text).find((each) => each.start <= start && end <= each.end);
  return around ? text.slice(around.start, around.end) : text;
}

/** Status and denial that the reader gives a figure for words that say another thing: "an offer of 530 pence had not changed". */
function isToldOtherwise(
  found: Disagreement,
  claim: Claim,
  text: string,
  fact: Fact,
  context: CheckContext,
): boolean {
  const sentence = sentenceAround(claim, text);
  if (found?.rule === 'negation-agrees')
    return !fact.negated && (UNCHANGED.test(sentence) || denies(context.sentenceOf(fact)));
  if (found?.rule !== 'status-agrees' || fact.status !== 'offered' || DONE.test(sentence))
    return false;
  return tokenize(sentence).some(({ lower }) => OFFERING.has(lower));
}

/** A figure may be told with the date that its own sentence states. */
function withDatesBeside(
  found: Disagreement,
  prose: DateFact | undefined,
  fact: Fact,
  context: CheckContext,
): Disagreement {
  if (found?.rule !== 'date-has-source' || fact.kind !== 'quantity' || !prose) return found;
  return context
    .factsBeside(fact)
    .some((other) => other.kind === 'date' && disagreeDate(prose, other) === null)
    ? null
    : found;
}

/** "Above the 18 million expected" compares with a figure, and does not qualify it; "3,000 trained" tells what was done. */
function asWritten({ qualifier, ...quantity }: QuantityFact, text: string): QuantityFact {
  const isCompared = /\bthe $/i.test(text.slice(0, quantity.start));
  const status = quantity.status ?? statusAfter(text.slice(quantity.end));
  return {
    ...quantity,
    ...(qualifier && !isCompared && { qualifier }),
    ...(status && { status }),
  };
}

/** A figure of the prose in the words of the fact that it is held against. */
export type Reword = (prose: QuantityFact, fact: Fact) => QuantityFact;

const inItsOwnWords: Reword = (prose) => prose;

function disagreeNumber(
  claim: Claim,
  text: string,
  read: ReadAt,
  fact: Fact,
  context: CheckContext,
  reword: Reword,
): Disagreement {
  if (read.date && fact.kind === 'quantity' && !read.quantity)
    return withDatesBeside(disagreeDate(read.date, fact), read.date, fact, context);
  if (
    read.date &&
    !(read.quantity && fact.kind === 'quantity' && fact.value === read.quantity.value)
  )
    return disagreeDate(read.date, fact);
  if (read.quantity) {
    const prose = reword(asWritten(read.quantity, text), fact);
    const found = withDateOfArticle(
      disagreeQuantity(prose, fact, {
        sentence: context.sentenceOf(fact),
        paragraphs: context.everything.texts,
      }),
      prose,
      text,
      fact,
      context,
    );
    const isRight =
      isToldOtherwise(found, claim, text, fact, context) ||
      (found?.rule === 'period-agrees' && isOfOtherClause(claim, text, fact, context));
    return isRight ? null : found;
  }
  return claim.form !== undefined && saysNumber(claim, text, wordsAbout(fact, context))
    ? null
    : disagreePrinted(claim, fact);
}

/** The sentence of a fact, and what a note declares of it without printing it. */
const wordsAbout = (fact: Fact, context: CheckContext): string =>
  [
    context.sentenceOf(fact),
    ...(fact.kind === 'quantity' || fact.kind === 'date' ? [fact.about] : []),
  ].join('. ');

function disagreeQuotation(words: string, fact: Fact): Disagreement {
  if (quotesFact(words, fact)) return null;
  const differs = fact.kind === 'quote' ? differenceOf(fact.text, words) : null;
  const why = differs
    ? `the fact cited has "${differs.printed}" where the quotation has "${differs.said}"`
    : 'the fact cited does not quote these words';
  return { rule: 'quotation-is-in-source', why };
}

/** Null where they agree. `text` is the whole block, read with the fact's day of publication. */
export function disagree(
  claim: Claim,
  text: string,
  fact: Fact,
  context: CheckContext,
  reword: Reword = inItsOwnWords,
): Disagreement {
  const at = readAt(claim, context.read(text, context.article(fact.article)?.published ?? null));
  switch (claim.is) {
    case 'number':
      return disagreeNumber(claim, text, at, fact, context, reword);
    case 'date':
      return withDatesBeside(
        at.date ? disagreeDate(at.date, fact) : disagreePrinted(claim, fact),
        at.date,
        fact,
        context,
      );
    case 'quotation':
      return disagreeQuotation(claim.text, fact);
    case 'name': {
      const source = context.sourcesOf([fact], []);
      return hasName(claim.text, at.all, source)
        ? null
        : { rule: 'name-has-source', why: 'the paragraph cited does not name it' };
    }
  }
}
