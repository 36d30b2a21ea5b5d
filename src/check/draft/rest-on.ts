/** What of the sources a claim of a draft rests on. */
import type { Fact, QuantityFact } from '../../model/fact.ts';

import { stem } from '../../text/stems.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import { isNumberWord, isOwnCount, saysNumber } from '../agree-number-word.ts';
import { printsName } from '../agree-name.ts';
import { differenceOf, holdsWords } from '../agree-quotation.ts';
import type { Disagreement } from '../agree-quantity.ts';
import { disagree, type ReadAt, readAt } from '../bind-claim.ts';
import { type CheckContext, sourceNames, withoutArticle } from '../check-context.ts';
import type { Claim } from '../claim.ts';
import { printedNumbers } from '../marks/printed-numbers.ts';
import { isCountedBefore } from './counted-before.ts';
import { inOtherNumber, namesInOtherForm } from './other-names.ts';
import { rewordAs } from './own-words.ts';
import { isRoundingOf } from './rounded.ts';
import { naming } from './sentence-index.ts';
import { isOfSameMatter } from './same-matter.ts';
import { HEADLINE, headlinesOf, type Sentence, type Sources, type Support } from './sources.ts';
import { printsScore, scoreAt, toldOtherwise } from './told-otherwise.ts';

export interface Found {
  supports: Support[];
  /** Why the nearest fact doesn't bear it out; undefined where nothing is near. */
  against?: NonNullable<Disagreement> & { fact?: Fact };
  /** The author's own: how sources are called, and how many they are. */
  isOwn?: boolean;
}

const supportOf = (fact: Fact): Support => ({
  article: fact.article,
  paragraph: fact.paragraph,
  sentence: fact.sentence,
  fact,
});

type FigureClaim = Claim & { is: 'number' | 'date' };

interface Reason {
  fact: Fact;
  found: Disagreement;
}

const RIVALS: Record<FigureClaim['is'], readonly Fact['kind'][]> = {
  number: ['quantity', 'date'],
  date: ['date', 'quantity'],
};

const isNearMiss = (found: Disagreement): found is NonNullable<Disagreement> =>
  found !== null && !found.rule.endsWith('-has-source');

/** Sentences that print a number or date of which the reader made no fact on either side. */
const printedIn = (claim: Claim, text: string, sentences: readonly Sentence[]): Sentence[] => {
  if (isNumberWord(claim))
    return sentences.filter((sentence) => saysNumber(claim, text, sentence.text));
  const [value] = claim.is === 'number' ? printedNumbers(claim.text) : [];
  return sentences.filter(
    (sentence) =>
      printsName(sentence.text, claim.text) ||
      (value !== undefined && printedNumbers(sentence.text).includes(value)),
  );
};

const isShare = ({ value, percent }: QuantityFact): boolean => value < 1 && !percent;

/** Facts that could say the same: a number that the reader knows is held against those of its value. */
function rivalsOf(claim: FigureClaim, { quantity }: ReadAt, { dossier }: CheckContext): Fact[] {
  const kinds = RIVALS[claim.is];
  return dossier.facts.filter(
    (fact) =>
      kinds.includes(fact.kind) &&
      (fact.kind !== 'quantity' ||
        claim.is === 'date' ||
        quantity === undefined ||
        fact.value === quantity.value ||
        fact.max === quantity.value ||
        fact.text === quantity.text ||
        isRoundingOf(quantity, fact.value) ||
        (isShare(quantity) && fact.percent === true)),
  );
}

/** So many things may be counted in an author's own words: "two foreign exchanges" of "two exchanges". */
const FEW = 12;

function countsTheSame({ unit, value }: QuantityFact, fact: Fact): boolean {
  if (fact.kind !== 'quantity' || value > FEW || fact.value !== value) return false;
  const head = (words: string): string => stem(words.trim().split(/\s+/).at(-1) ?? '');
  return head(unit) === head(fact.unit);
}

function bearsOut(
  found: Disagreement,
  fact: Fact,
  claim: Claim,
  text: string,
  context: CheckContext,
): boolean {
  if (found === null) return true;
  const { quantity } = readAt(claim, context.read(text, null));
  if (found.rule === 'unit-agrees' && claim.form === 'cardinal' && quantity)
    return countsTheSame(quantity, fact);
  return false;
}

/** A figure that the reader made no fact of in any source: the sentence that prints it speaks of what is counted. */
function printedOnly(
  { value, unit, currency, percent }: QuantityFact,
  rivals: readonly { fact: Fact }[],
  sentences: readonly Sentence[],
): Sentence[] {
  if (percent || rivals.some(({ fact }) => fact.kind === 'quantity')) return [];
  const head = stem(unit.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '');
  return sentences.filter(
    ({ text }) =>
      printedNumbers(text).includes(value) &&
      (currency !== undefined ||
        (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => stem(word) === head)),
  );
}

/** The facts that agree, or that do where the draft's own words are taken for theirs. */
function agreeing(
  reasons: readonly Reason[],
  claim: FigureClaim,
  text: string,
  context: CheckContext,
): Fact[] {
  const borne = reasons.filter(({ fact, found }) => bearsOut(found, fact, claim, text, context));
  const { quantity } = readAt(claim, context.read(text, null));
  // "Half" stands in many sentences, and "50 percent" may be the one that is meant
  if (borne.length > 0 && !(quantity && isShare(quantity))) return borne.map(({ fact }) => fact);
  const reword = rewordAs(text, context);
  const meant = reasons.filter(
    (reason) =>
      borne.includes(reason) || disagree(claim, text, reason.fact, context, reword) === null,
  );
  return meant.map(({ fact }) => fact);
}

/** A number in words that counts nothing by name, a rank, a day without a number: passages that have it are of many matters. */
function isBare(claim: FigureClaim, { quantity }: ReadAt): boolean {
  if (claim.form === 'ordinal') return true;
  if (claim.is === 'date') return !/\p{N}/u.test(claim.text);
  const { unit = '', currency, percent } = quantity ?? {};
  return claim.form !== undefined && unit === '' && !currency && !percent;
}

/** What tells of which matter a passage is; a day is that of the sentences around it as well. */
function matterOf(claim: FigureClaim, support: Support, context: CheckContext): string {
  const article = context.article(support.article);
  if (support.paragraph === HEADLINE) return article?.title ?? '';
  return claim.is === 'date'
    ? (article?.paragraphs[support.paragraph - 1]?.text ?? '')
    : context.sentenceOf(support);
}

function restFigure(claim: FigureClaim, text: string, sources: Sources): Found {
  const read = readAt(claim, sources.context.read(text, null));
  const sides = read.date ? [] : scoreAt(claim, text);
  const found =
    sides.length > 0 ? restScore(sides, sources) : restValue(claim, text, read, sources);
  if (!isBare(claim, read) || found.supports.length === 0) return found;
  const isMeant = (support: Support): boolean =>
    isOfSameMatter(claim, text, matterOf(claim, support, sources.context));
  const supports = found.supports.filter(isMeant);
  if (supports.length > 0 || claim.is === 'date') return { ...found, supports };
  return {
    ...found,
    supports: sources.sentences.filter(
      (sentence) => saysNumber(claim, text, sentence.text) && isMeant(sentence),
    ),
  };
}

/** "19-13": both numbers stand in the source together, from either side. */
const restScore = (sides: readonly string[], { context, sentences }: Sources): Found => ({
  supports: [...sentences, ...headlinesOf(context)].filter(({ text }) =>
    sides.some((pair) => printsScore(text, pair)),
  ),
});

function restValue(
  claim: FigureClaim,
  text: string,
  read: ReadAt,
  { context, sentences }: Sources,
): Found {
  const reasons = rivalsOf(claim, read, context).map((fact) => ({
    fact,
    found: disagree(claim, text, fact, context),
  }));
  const facts = agreeing(reasons, claim, text, context);
  if (facts.length > 0) return { supports: facts.map(supportOf) };
  const headlines = headlinesOf(context);
  const published = context.dossier.articles.flatMap(({ published: day }) => day ?? []);
  const told = toldOtherwise(claim, text, [...sentences, ...headlines], published);
  if (told.length > 0) return { supports: told };
  const reword = rewordAs(text, context);
  const misses = reasons
    .filter(({ fact }) => isOfOneNature(read.quantity, fact))
    .flatMap(({ fact, found }) => {
      const near = isNearMiss(found) ? found : disagree(claim, text, fact, context, reword);
      return isNearMiss(near) ? { ...near, fact } : [];
    });
  const against = misses.find(({ rule }) => rule !== 'unit-agrees') ?? misses[0];
  if (against && (read.quantity ?? read.date)) return { supports: [], against };
  if (read.date)
    return { supports: sentences.filter((sentence) => saysDate(read.date?.text ?? '', sentence)) };
  const printed = read.quantity
    ? printedOnly(read.quantity, reasons, sentences)
    : printedIn(claim, text, sentences);
  return printed.length > 0
    ? { supports: printed, against }
    : { supports: printedIn(claim, text, headlines), against };
}

/** A share is no near miss of a count, nor is a sum of money. */
const isOfOneNature = (prose: QuantityFact | undefined, fact: Fact): boolean =>
  prose === undefined ||
  prose.unit === '' ||
  fact.kind !== 'quantity' ||
  Boolean(prose.percent) === Boolean(fact.percent);

/** "14 May" and "May 14". */
function saysDate(date: string, { text }: Sentence): boolean {
  const words = date.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words, words.toReversed()].some((order) => printsName(text, order.join(' ')));
}

function restQuotation({ text }: Claim, { context, sentences }: Sources): Found {
  const quotes = context.dossier.facts.filter(
    (fact) => fact.kind === 'quote' && holdsWords(fact.text, text),
  );
  if (quotes.length > 0) return { supports: quotes.map(supportOf) };
  const within = sentences.filter((sentence) => holdsWords(sentence.text, text));
  if (within.length > 0) return { supports: within };
  const across = context.dossier.articles.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((paragraph, index) =>
      holdsWords(paragraph.text, text) ? [{ article: id, paragraph: index + 1, sentence: 1 }] : [],
    ),
  );
  if (across.length > 0) return { supports: across };
  const [nearest] = sentences
    .flatMap(({ text: words, article }) => {
      const differs = differenceOf(words, text);
      return differs ? { ...differs, article } : [];
    })
    .sort((a, b) => b.shared - a.shared);
  if (!nearest) return { supports: [] };
  const { article, printed, said } = nearest;
  const label = indexOf(context.dossier).labelOf(article);
  return {
    supports: [],
    against: {
      rule: 'quotation-is-in-source',
      why: `${label} has "${printed}" where it has "${said}"`,
    },
  };
}

/** A word without capital in the sources that opens the sentence, and the name behind it: "Blank DVDs". */
function withoutOpening(
  { text: name, start, ...claim }: Claim,
  text: string,
  context: CheckContext,
) {
  const [, first = '', rest = ''] = /^(\p{Lu}\p{L}+) (.+)$/su.exec(name) ?? [];
  const opens = /(?:^|[.!?:”"]\s+|\n)$/u.test(text.slice(0, start));
  return rest !== '' && opens && context.isPlainWord(first.toLowerCase())
    ? { ...claim, text: rest, start: start + first.length + 1 }
    : undefined;
}

/** "In Ardania Moss won": a place and a name that only stand beside each other, in sentences of an article that has both. */
function inTwoNames({ text: name, start }: Claim, text: string, sources: Sources): Sentence[] {
  if (!/\b(?:in|at|from)\s$/i.test(text.slice(0, start))) return [];
  const words = name.split(' ');
  return words.slice(1).flatMap((_, index) => {
    const [place, other] = [words.slice(0, index + 1), words.slice(index + 1)].map((part) =>
      naming(part.join(' '), [], sources),
    );
    const articles = new Set(place?.map(({ article }) => article));
    return other?.filter(({ article }) => articles.has(article)) ?? [];
  });
}

function restName(claim: Claim, text: string, sources: Sources): Found {
  const { context, sentences } = sources;
  const own = sourceNames(context.dossier).map(withoutArticle);
  if (own.includes(withoutArticle(claim.text))) return { supports: [], isOwn: true };
  const read = readAt(claim, context.read(text, null)).all;
  const other = inOtherNumber(claim.text);
  const supports = [
    ...naming(claim.text, read, sources),
    ...(other === undefined ? [] : naming(other, [], sources)),
  ];
  if (supports.length > 0) return { supports };
  const place = context.dossier.articles.filter((article) =>
    printsName((article.place ?? '').toLowerCase(), claim.text.toLowerCase()),
  );
  if (place.length > 0)
    return { supports: place.map(({ id }) => ({ article: id, paragraph: 1, sentence: 1 })) };
  const everywhere = [...sentences, ...headlinesOf(context)];
  const loosely = everywhere.filter((sentence) => printsLoosely(claim.text, sentence));
  if (loosely.length > 0) return { supports: loosely };
  const inOtherForm = namesInOtherForm(claim.text, everywhere);
  if (inOtherForm.length > 0) return { supports: inOtherForm };
  const behind = withoutOpening(claim, text, context);
  return behind ? restName(behind, text, sources) : { supports: inTwoNames(claim, text, sources) };
}

/** "DUBLIN" of a dateline, "the London Exchange" of "the London exchange"; what a headline alone prints. */
function printsLoosely(name: string, { text, paragraph }: Sentence): boolean {
  if (paragraph === HEADLINE && printsName(text, name)) return true;
  const isLoose = /\s/.test(name) || /^\p{Lu}{4,}$/u.test(name);
  return isLoose && printsName(text.toLowerCase(), name.toLowerCase());
}

/** `text` is the block of the claim, `before` the draft up to it. */
export function restOn(claim: Claim, text: string, sources: Sources, before = ''): Found {
  const { articles, facts } = sources.context.dossier;
  const cited = articles.map((_, index) => index + 1);
  const isOwn = isOwnCount(claim, text, { cited, facts }) || isCountedBefore(claim, text, before);
  if (isOwn) return { supports: [], isOwn };
  switch (claim.is) {
    case 'quotation':
      return restQuotation(claim, sources);
    case 'name':
      return restName(claim, text, sources);
    default:
      return restFigure({ ...claim, is: claim.is }, text, sources);
  }
}

/** "2.700" and "3,2" of a language that writes them so, and as English does. */
const valuesOf = (text: string): number[] =>
  [text, text.replaceAll('.', '').replaceAll(',', '.')].flatMap(printedNumbers);

/** A figure or quotation of a draft in another language; its quotations are held where a source is in that language, and prints them. */
export function restForeign(claim: Claim, sources: Sources): Found {
  if (claim.is === 'quotation') {
    const found = restQuotation(claim, sources);
    const isHeld = sources.context.dossier.articles.some(({ language }) => !/^en/i.test(language));
    return found.supports.length > 0 || isHeld ? found : { supports: [], isOwn: true };
  }
  const values = new Set(valuesOf(claim.text));
  const supports = sources.sentences.filter(({ text }) =>
    [...printedNumbers(text), ...(text.match(/\d[\d.,]*\d/g) ?? []).flatMap(valuesOf)].some(
      (value) => values.has(value),
    ),
  );
  return { supports };
}
