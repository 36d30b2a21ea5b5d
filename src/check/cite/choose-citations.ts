/**
 * What the claims of a block rest on beyond doubt: a claim has one reading, and every passage that fits its sentence best says the same.
 * Whatever may be read otherwise is left open, with what it could rest on.
 */
import type { Fact } from '../../model/fact.ts';
import { sentenceId } from '../../model/fact-id.ts';
import type { Problem } from '../../model/problem.ts';
import { stem } from '../../text/stems.ts';
import { hasName, printsName } from '../agree-name.ts';
import { isNumberWord } from '../agree-number-word.ts';
import { type ReadAt, readAt, sentenceAround } from '../bind-claim.ts';
import { boundBy, sentenceAt } from '../block-check.ts';
import { isNamed } from '../check-names.ts';
import { type CheckContext, sourceNames, withoutArticle } from '../check-context.ts';
import { checkBlock } from '../check-prose.ts';
import type { Claim } from '../claim.ts';
import { distinctClaims } from '../claims.ts';
import { combinedProblem } from '../draft/combined-claims.ts';
import { contentStems, plainStems } from '../draft/content-stems.ts';
import { type Found, restOn } from '../draft/rest-on.ts';
import { tellingsOf } from '../draft/tellings.ts';
import { HEADLINE, type Sources, type Support } from '../draft/sources.ts';
import { type BoundSpan, pieceAt, positionAt, type ProseBlock } from '../prose-block.ts';

export interface Choice {
  /** Offsets in the block's text. */
  start: number;
  end: number;
  /** Ids; the earliest source first. */
  facts: string[];
  passages: string[];
}

export interface OpenClaim {
  claim: Claim;
  /** Ids of facts and passages that it may rest on; none where it rests on nothing. */
  candidates: string[];
}

export interface Chosen {
  chosen: Choice[];
  open: OpenClaim[];
}

/** So many facts are named for one claim. */
const MOST = 3;
/** A passage fits better than one that says something else by so many words. */
const MARGIN = 2;

const candidateOf = (support: Support): string => support.fact?.id ?? sentenceId(support);

/** Fields that make two facts say two things wherever both have them. */
const COMPARED = [
  'value',
  'max',
  'currency',
  'percent',
  'qualifier',
  'period',
  'status',
  'trend',
  'negated',
  'edtf',
  'duration',
  'speaker',
];
/** Fields that make a difference by being there. */
const EXACT = new Set(['value', 'max', 'currency', 'percent', 'qualifier', 'negated', 'edtf']);

function saysTheSame(a: Fact, b: Fact): boolean {
  const [one, other] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ];
  return (
    a.kind === b.kind &&
    COMPARED.every((field) => {
      const [x, y] = [one.get(field), other.get(field)];
      return x === y || (!EXACT.has(field) && (x === undefined || y === undefined));
    })
  );
}

interface Scored {
  support: Support;
  /** Words of its sentence. */
  words: ReadonlySet<string>;
  /** Words that its sentence shares with that of the claim; two more for each other claim that it bears out. */
  fit: number;
}

/** A claim with what it rests on, which other claims of its sentence are held against. */
interface Judged {
  claim: Claim;
  found: Found;
}

const BESIDE = 2;
/** Of what the passage that tells of a sentence best shares with it: one that is cited for a name shares so much. */
const TELLS = 0.5;
/** In words that stand in one sentence only; a shorter sentence tells too little to be found again. */
const ENOUGH = 1.4;
const THERE = { before: 0, after: 0 };
/** What the passage that tells best of the sentence, with those around it, fits better: less than a word, so it only parts what is even. */
const TELLING = 0.9;

function scored(
  { claim }: Judged,
  span: { start: number; end: number },
  supports: readonly Support[],
  beside: readonly Judged[],
  block: ProseBlock,
  sources: Sources,
): Scored[] {
  const { context } = sources;
  const { start, end } = sentenceAt(block, claim.start);
  const around = contentStems(
    `${block.text.slice(start, Math.max(start, span.start))} ${block.text.slice(span.end, end)}`,
  );
  const others = beside
    .filter((each) => each.claim !== claim && start <= each.claim.start && each.claim.start < end)
    .map(({ found }) => new Set(found.supports.map(sentenceId)));
  const tellings = tellingsOf(block.text.slice(start, end), claim.text, sources);
  return supports
    .map((support): Scored => {
      const at = sentenceId(support);
      const words = contentStems(context.sentenceOf(support));
      const shared = [...around].filter((word) => words.has(word)).length;
      const borne = others.filter((passages) => passages.has(at)).length;
      const telling = tellings.best < ENOUGH ? 0 : tellings.shareOf([support], THERE);
      return { support, words, fit: shared + BESIDE * borne + TELLING * telling };
    })
    .toSorted((a, b) => b.fit - a.fit);
}

/** Two reports in much the same words. */
const SIMILAR = 0.5;
const LEAST_SHARED = 3;

function areSimilar(a: Scored, b: Scored): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared >= LEAST_SHARED && shared >= SIMILAR * Math.min(a.words.size, b.words.size);
}

const isSamePassage = (a: Scored, b: Scored): boolean =>
  sentenceId(a.support) === sentenceId(b.support);

const areOne = ({ support: { fact: a } }: Scored, { support: { fact: b } }: Scored): boolean =>
  a !== undefined && b !== undefined && saysTheSame(a, b);

/** By how much the best must fit better than the other: where both say one thing, of another matter perhaps, by less. */
function marginTo(best: Scored, other: Scored): number {
  if (isSamePassage(best, other)) return 0;
  if (!areOne(best, other)) return MARGIN;
  return areSimilar(best, other) ? 0 : 1;
}

/** The best of them, with those that say the same in much the same words; null where another could be meant. */
function sure(ranked: readonly Scored[]): Scored[] | null {
  const [best, ...others] = ranked;
  if (!best) return null;
  const rivals = others.filter((other) => !areOne(best, other) || !areSimilar(best, other));
  if (best.fit < Math.min(MARGIN, rivals.length + 1)) return null;
  if (others.some((other) => best.fit - other.fit < marginTo(best, other))) return null;
  return [best, ...others.filter((other) => areOne(best, other) && areSimilar(best, other))];
}

/** Ids of the facts that it is sure of, one a passage. */
function sureFacts(ranked: readonly Scored[]): string[] | null {
  const found = sure(ranked);
  if (!found?.[0]?.support.fact) return null;
  const byPassage = new Map(
    found.toReversed().map(({ support }) => [sentenceId(support), candidateOf(support)] as const),
  );
  return [...byPassage.values()].reverse().slice(0, MOST);
}

/** The sentence that prints what the reader made no fact of. */
function surePassage(ranked: readonly Scored[]): string | null {
  const [best, next] = ranked;
  if (!best || best.fit < MARGIN) return null;
  return next === undefined || best.fit > next.fit ? sentenceId(best.support) : null;
}

/** The whole of what the reader reads at a claim, where no markup parts it. */
function spanOfClaim(
  claim: Claim,
  block: ProseBlock,
  at: ReadAt,
): { start: number; end: number } | null {
  const read = claim.is === 'quotation' || claim.is === 'name' ? null : (at.quantity ?? at.date);
  const whole = read
    ? {
        start: Math.min(claim.start, read.start ?? claim.start),
        end: Math.max(claim.end, read.end ?? claim.end),
      }
    : claim;
  const span = [whole, claim].find((each) => pieceAt(block, each));
  return span ? { start: span.start, end: span.end } : null;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const KINDS_OF: Record<Claim['is'], readonly Fact['kind'][]> = {
  number: ['quantity'],
  date: ['date'],
  quotation: ['quote'],
  name: [],
};

/** A date is told by dates before it is by what happened on it. */
function ofOwnKind(claim: Claim, supports: readonly Support[], at: ReadAt): readonly Support[] {
  const kinds =
    claim.is === 'number' && !at.quantity && at.date ? KINDS_OF.date : KINDS_OF[claim.is];
  const own = supports.filter(({ fact }) => fact && kinds.includes(fact.kind));
  return own.length > 0 ? own : supports;
}

/** The claim as it is read on the day of the first source that bears it out: "23 March" is a date of some year. */
function readOn(
  claim: Claim,
  { supports }: Found,
  block: ProseBlock,
  { context }: Sources,
): ReadAt {
  const [first] = supports;
  const day = first ? (context.article(first.article)?.published ?? null) : null;
  return readAt(claim, context.read(block.text, day));
}

/** The noun that a number word counts, as a stem; a word that can be none where there is no noun. */
function nounAfter({ end }: Claim, text: string): string[] {
  const [, noun] = /^\s+(\p{L}{3,})/u.exec(text.slice(end)) ?? [];
  return [noun === undefined ? '-' : stem(noun.toLowerCase())];
}

/** "Fifth" and "doubled" are of no fact, but of a sentence; "the two" of who was named before. */
const isOfNoFact = (claim: Claim, at: ReadAt): boolean =>
  claim.is === 'number' &&
  at.date === undefined &&
  (at.quantity?.unit ?? '') === '' &&
  at.quantity?.currency === undefined &&
  !at.quantity?.percent;

/** "Apollo 11": a number that is part of a name stands with the word before it. */
function namedNumber({ start, end }: Claim, text: string, { sentences }: Sources): Support[] {
  const [word] = /\p{Lu}[\p{L}’'-]*\s$/u.exec(text.slice(0, start)) ?? [];
  return word === undefined
    ? []
    : sentences.filter((sentence) => printsName(sentence.text, word + text.slice(start, end)));
}

/** The facts that a claim which the reader reads is sure of. */
function factsOfClaim(claim: Claim, at: ReadAt, ranked: readonly Scored[]): string[] | null {
  const isRead = at.quantity !== undefined || at.date !== undefined || claim.is !== 'number';
  const of = ranked[0]?.support.fact;
  const isCounted = isOfNoFact(claim, at) && of?.kind === 'quantity' && of.unit !== '';
  return isRead && !isCounted ? sureFacts(ranked) : null;
}

/** The passage that prints what the reader makes no fact of. */
function sentenceIdClaim(claim: Claim, text: string, ranked: readonly Scored[]): string | null {
  if (claim.is === 'date' || claim.form === 'group' || claim.form === 'none') return null;
  if (isNumberWord(claim)) {
    const nouns = nounAfter(claim, text);
    return surePassage(ranked.filter(({ words }) => nouns.every((noun) => words.has(noun))));
  }
  return ranked.some(({ support }) => support.fact) ? null : surePassage(ranked);
}

function chooseFigure(
  judged: Judged,
  beside: readonly Judged[],
  block: ProseBlock,
  sources: Sources,
): { choice: Choice | null; candidates: string[] } {
  const { claim, found } = judged;
  const at = readOn(claim, found, block, sources);
  const named = at.quantity || at.date ? [] : namedNumber(claim, block.text, sources);
  const supports = named.length > 0 ? named : ofOwnKind(claim, found.supports, at);
  const span = spanOfClaim(claim, block, at);
  const ranked = scored(judged, span ?? claim, supports, beside, block, sources);
  const candidates = ranked.slice(0, MOST).map(({ support }) => candidateOf(support));
  if (!span || combinedProblem(claim, found, block, sources) !== null)
    return { choice: null, candidates };
  const facts = factsOfClaim(claim, at, ranked);
  if (facts) return { choice: { ...span, facts, passages: [] }, candidates };
  const passage = sentenceIdClaim(claim, block.text, ranked);
  const isSure = ranked.some(
    ({ support }) =>
      sentenceId(support) === passage &&
      (claim.is === 'quotation' || isOfOneMatter(claim, block.text, support, sources.context)),
  );
  const choice = passage !== null && isSure ? { ...span, facts: [], passages: [passage] } : null;
  return { choice, candidates };
}

function chooseFigures(judged: readonly Judged[], block: ProseBlock, sources: Sources): Chosen {
  const result: Chosen = { chosen: [], open: [] };
  for (const each of judged) {
    const { claim, found } = each;
    if (claim.is === 'name' || found.isOwn) continue;
    if (result.chosen.some((other) => overlaps(other, claim))) continue;
    const { choice, candidates } = chooseFigure(each, judged, block, sources);
    if (!choice) result.open.push({ claim, candidates });
    else if (!result.chosen.some((other) => overlaps(other, choice))) result.chosen.push(choice);
  }
  return result;
}

/** Words besides names and figures that a sentence and the passage cited for a name or a bare number share at least; fewer where the sentence has fewer than four. */
const SHARED = 2;

/** A name, "a quarter" and "third" stand in many passages: the one that is cited says something of what the sentence does. */
function isOfOneMatter(
  claim: Claim,
  text: string,
  support: Support,
  context: CheckContext,
): boolean {
  const said = plainStems(context.sentenceOf(support));
  const own = plainStems(sentenceAround(claim, text));
  const shared = [...own].filter((word) => said.has(word));
  return shared.length >= Math.min(SHARED, own.size - 2);
}

/** The passage with the name that tells best of its sentence; undefined where others tell of it much better. */
function bestTelling(
  claim: Claim,
  supports: readonly Support[],
  block: ProseBlock,
  sources: Sources,
): Support | undefined {
  const sentence = sentenceAround(claim, block.text);
  const tellings = tellingsOf(sentence, claim.text, sources);
  const own = [...contentStems(sentence)];
  const [best] = supports
    .map((support) => {
      const words = contentStems(sources.context.sentenceOf(support));
      const shared = own.filter((word) => words.has(word)).length / own.length;
      return { support, share: tellings.shareOf([support], THERE), shared };
    })
    .toSorted((a, b) => b.share + b.shared - (a.share + a.shared));
  const tellsEnough = tellings.best === 0 || tellings.best >= ENOUGH;
  return best && tellsEnough && best.share >= TELLS ? best.support : undefined;
}

/** Names that no passage cited in the block holds yet: each in the passage that fits its sentence best. */
function chooseNames(
  judged: readonly Judged[],
  block: ProseBlock,
  sources: Sources,
  figures: Chosen,
): Chosen {
  const { context } = sources;
  const result: Chosen = { chosen: [], open: [] };
  const own = new Set(sourceNames(context.dossier).map(withoutArticle));
  const read = context.read(block.text, null);
  const cited: string[] = [
    ...block.spans.flatMap(({ facts, passages }) => [...facts, ...passages]),
    ...figures.chosen.flatMap(({ facts }) => facts),
  ];
  const holdsName = (name: Claim): boolean => {
    const facts = cited.flatMap((id) => context.fact(id) ?? []);
    const passages = cited.filter((id) => context.fact(id) === undefined);
    return hasName(name.text, readAt(name, read).all, context.sourcesOf(facts, passages));
  };
  for (const each of judged) {
    const { claim, found } = each;
    if (claim.is !== 'name' || own.has(withoutArticle(claim.text)) || holdsName(claim)) continue;
    const best = bestTelling(claim, found.supports, block, sources);
    const isFree = ![...figures.chosen, ...result.chosen, ...block.spans].some(
      (other) => !('name' in other && other.name === 'Judgement') && overlaps(other, claim),
    );
    const isSure = best !== undefined && isOfOneMatter(claim, block.text, best, context);
    if (!isSure || !isFree || !pieceAt(block, claim)) {
      result.open.push({ claim, candidates: best ? [sentenceId(best)] : [] });
      continue;
    }
    const passage = sentenceId(best);
    const fact = context
      .factsIn(passage)
      .find(
        (bearer) =>
          isNamed(bearer) &&
          hasName(claim.text, readAt(claim, read).all, { texts: [], facts: [bearer] }),
      );
    cited.push(passage);
    result.chosen.push({
      start: claim.start,
      end: claim.end,
      facts: fact ? [fact.id] : [],
      passages: fact ? [] : [passage],
    });
  }
  return result;
}

const asSpan = ({ start, end, facts, passages }: Choice): BoundSpan => ({
  name: 'Cite',
  start,
  end,
  facts,
  passages,
});

/** The block with what was chosen in it. */
const withChoices = (block: ProseBlock, chosen: readonly Choice[]): ProseBlock => ({
  ...block,
  spans: [...block.spans, ...chosen.map(asSpan)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  ),
});

/** Offsets of the words at which a value is refused. */
function refusedAt(block: ProseBlock, problems: readonly Problem[]): number[] {
  const places = new Set(
    problems.flatMap(({ line, column, value }) => (value === undefined ? [] : `${line}:${column}`)),
  );
  return [...block.text.matchAll(/\S+/g)].flatMap(({ index }) => {
    const { line, column } = positionAt(block, index);
    return places.has(`${line}:${column}`) ? index : [];
  });
}

/** Without what the check itself would not pass. */
function passing(block: ProseBlock, chosen: readonly Choice[], { context }: Sources): Choice[] {
  if (chosen.length === 0) return [];
  const refused = refusedAt(block, checkBlock(withChoices(block, chosen), context));
  return chosen.filter(({ start, end }) => !refused.some((at) => start <= at && at < end));
}

/** Without headlines, which stand in no paragraph. */
const citable = (found: Found): Found => ({
  ...found,
  supports: found.supports.filter(({ paragraph }) => paragraph !== HEADLINE),
});

const claimsToCite = (block: ProseBlock, { context }: Sources): Claim[] =>
  distinctClaims(block.text, {
    read: context.read(block.text, null),
    isPlainWord: context.isPlainWord,
  }).filter((claim) => !boundBy(claim, block));

/** What the claims of a draft rest on; as the check of drafts takes an author's own words. */
export function chooseSupport(block: ProseBlock, sources: Sources): Chosen {
  const judged = claimsToCite(block, sources).map((claim) => ({
    claim,
    found: citable(restOn(claim, block.text, sources)),
  }));
  const figures = chooseFigures(judged, block, sources);
  const names = chooseNames(judged, block, sources, figures);
  return {
    chosen: [...figures.chosen, ...names.chosen].toSorted((a, b) => a.start - b.start),
    open: [...figures.open, ...names.open],
  };
}

/** What may be written as `<Cite>`: without what the check of a dossier would refuse, which holds words to those of the fact. */
export function chooseCitations(block: ProseBlock, sources: Sources): Chosen {
  const { chosen: proposed, open } = chooseSupport(block, sources);
  const chosen = passing(block, proposed, sources);
  const dropped = proposed.filter((each) => !chosen.includes(each));
  const droppedClaims = claimsToCite(block, sources).filter((claim) =>
    dropped.some((each) => overlaps(each, claim)),
  );
  return {
    chosen,
    open: [
      ...open,
      ...droppedClaims.map((claim) => ({
        claim,
        candidates: dropped
          .filter((each) => overlaps(each, claim))
          .flatMap(({ facts, passages }) => [...facts, ...passages]),
      })),
    ],
  };
}
