/**
 * What the claims of a block rest on beyond doubt: a claim has one reading, and every passage that fits its sentence best says the same.
 * Whatever may be read otherwise is left open, with what it could rest on.
 */
import type { Fact } from '../../model/fact.ts';
import { tokenize } from '../../text/tokens.ts';
import { stem } from '../../text/stems.ts';
import { isCommonWord } from '../../read/people/words.ts';
import { hasName } from '../agree-name.ts';
import { readAt } from '../bind-claim.ts';
import { boundBy, sentenceAt } from '../block-check.ts';
import { sourceNames, withoutArticle } from '../check-context.ts';
import { checkBlock } from '../check-prose.ts';
import type { Claim } from '../claim.ts';
import { claimsIn, onceEach, outermost } from '../claims.ts';
import { combinedProblem } from '../draft/combined-claims.ts';
import { restOn, type Sources, type Support } from '../draft/rest-on.ts';
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

const passageOf = ({ article, paragraph, sentence }: Support): string =>
  `${article}/p${paragraph}.s${sentence}`;
const candidateOf = (support: Support): string => support.fact?.id ?? passageOf(support);

const contentStems = (text: string): Set<string> =>
  new Set(
    tokenize(text).flatMap(({ type, lower }) =>
      type === 'word' && lower.length > 2 && !isCommonWord(lower) ? [stem(lower)] : [],
    ),
  );

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
  /** Words that its sentence shares with that of the claim. */
  shared: number;
}

function scored(claim: Claim, block: ProseBlock, supports: readonly Support[], sources: Sources) {
  const { start, end } = sentenceAt(block, claim.start);
  const around = contentStems(
    `${block.text.slice(start, claim.start)} ${block.text.slice(claim.end, end)}`,
  );
  const textOf = (support: Support): string =>
    sources.sentences.find((each) => passageOf(each) === passageOf(support))?.text ?? '';
  return supports
    .map((support): Scored => {
      const words = contentStems(textOf(support));
      return { support, shared: [...around].filter((word) => words.has(word)).length };
    })
    .toSorted((a, b) => b.shared - a.shared);
}

/** The sentence that prints what the reader made no fact of, where there is but one that fits best. */
function surePassage(claim: Claim, [best, next]: readonly Scored[]): string | null {
  if (!best || best.support.fact || claim.is === 'date') return null;
  return next === undefined || best.shared > next.shared ? passageOf(best.support) : null;
}

/** The facts that fit best, where all of them say one thing and what says another fits clearly less; null where that is open. */
function sureFacts(ranked: readonly Scored[]): string[] | null {
  const [best] = ranked;
  if (!best?.support.fact) return null;
  const isLone = ranked.length === 1;
  if (best.shared === 0 && !isLone) return null;
  const { fact } = best.support;
  const rival = ranked.find(
    ({ support }) =>
      passageOf(support) !== passageOf(best.support) &&
      !(support.fact && saysTheSame(support.fact, fact)),
  );
  if (rival && best.shared - rival.shared < MARGIN) return null;
  return ranked
    .filter(
      ({ shared, support }) => support.fact && shared === best.shared && support !== rival?.support,
    )
    .filter(({ support }) => support.fact && saysTheSame(support.fact, fact))
    .slice(0, MOST)
    .map(({ support }) => candidateOf(support));
}

/** The whole of what the reader reads at a claim, where no markup parts it. */
function spanOfClaim(
  claim: Claim,
  block: ProseBlock,
  sources: Sources,
): { start: number; end: number } | null {
  const at = readAt(claim, sources.context.read(block.text, null));
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

const KIND_OF: Record<Claim['is'], readonly Fact['kind'][]> = {
  number: ['quantity'],
  date: ['date'],
  quotation: ['quote'],
  name: [],
};

/** A date is told by dates before it is by what happened on it. */
function ofOwnKind(
  claim: Claim,
  supports: readonly Support[],
  block: ProseBlock,
  sources: Sources,
) {
  const read = readAt(claim, sources.context.read(block.text, null));
  const kinds =
    claim.is === 'number' && !read.quantity && read.date ? KIND_OF.date : KIND_OF[claim.is];
  const own = supports.filter(({ fact }) => fact && kinds.includes(fact.kind));
  return own.length > 0 ? own : supports;
}

function chooseFigures(claims: readonly Claim[], block: ProseBlock, sources: Sources): Chosen {
  const result: Chosen = { chosen: [], open: [] };
  for (const claim of claims) {
    if (claim.is === 'name') continue;
    const found = restOn(claim, block.text, sources);
    if (found.isOwn) continue;
    const ranked = scored(claim, block, ofOwnKind(claim, found.supports, block, sources), sources);
    const span = spanOfClaim(claim, block, sources);
    const isWhole = span !== null && combinedProblem(claim, found, block, sources) === null;
    const facts = isWhole ? sureFacts(ranked) : null;
    const passage = isWhole ? surePassage(claim, ranked) : null;
    if (span && result.chosen.some((other) => overlaps(other, span))) continue;
    if (span && facts) result.chosen.push({ ...span, facts, passages: [] });
    else if (span && passage) result.chosen.push({ ...span, facts: [], passages: [passage] });
    else
      result.open.push({
        claim,
        candidates: ranked.slice(0, MOST).map(({ support }) => candidateOf(support)),
      });
  }
  return result;
}

/** Names that no passage cited in the block holds yet: each in the passage that fits its sentence best. */
function chooseNames(
  claims: readonly Claim[],
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
  for (const claim of claims) {
    if (claim.is !== 'name' || own.has(withoutArticle(claim.text)) || holdsName(claim)) continue;
    const [best] = scored(claim, block, restOn(claim, block.text, sources).supports, sources);
    const isFree = ![...figures.chosen, ...result.chosen, ...block.spans].some(
      (other) => !('name' in other && other.name === 'Judgement') && overlaps(other, claim),
    );
    if (!best || !isFree || !pieceAt(block, claim)) {
      result.open.push({ claim, candidates: best ? [passageOf(best.support)] : [] });
      continue;
    }
    const passage = passageOf(best.support);
    const fact = context
      .factsIn(passage)
      .find(
        (each) =>
          (each.kind === 'person' || each.kind === 'party' || each.kind === 'name') &&
          hasName(claim.text, readAt(claim, read).all, { texts: [], facts: [each] }),
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
export const withChoices = (block: ProseBlock, chosen: readonly Choice[]): ProseBlock => ({
  ...block,
  spans: [...block.spans, ...chosen.map(asSpan)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  ),
});

/** Without what the check itself would not pass. */
function passing(block: ProseBlock, chosen: readonly Choice[], { context }: Sources): Choice[] {
  const problems = checkBlock(withChoices(block, chosen), context);
  const isAt = ({ start, end }: Choice): boolean =>
    problems.some(({ line, column, value }) =>
      [...block.text.matchAll(/\S+/g)].some(({ index }) => {
        const at = positionAt(block, index);
        return (
          value !== undefined &&
          at.line === line &&
          at.column === column &&
          start <= index &&
          index < end
        );
      }),
    );
  return chosen.filter((choice) => !isAt(choice));
}

export function chooseCitations(block: ProseBlock, sources: Sources): Chosen {
  const { context } = sources;
  const read = context.read(block.text, null);
  const claims = onceEach(
    outermost(claimsIn(block.text, { read, isPlainWord: context.isPlainWord })),
    read,
  ).filter((claim) => !boundBy(claim, block));
  if (claims.length === 0) return { chosen: [], open: [] };
  const figures = chooseFigures(claims, block, sources);
  const names = chooseNames(claims, block, sources, figures);
  const proposed = [...figures.chosen, ...names.chosen];
  const chosen = passing(block, proposed, sources);
  const dropped = proposed.filter((each) => !chosen.includes(each));
  const droppedClaims = claims.filter((claim) => dropped.some((each) => overlaps(each, claim)));
  return {
    chosen: chosen.toSorted((a, b) => a.start - b.start),
    open: [
      ...figures.open,
      ...names.open,
      ...droppedClaims.map((claim) => ({
        claim,
        candidates: dropped
          .filter((each) => overlaps(each, claim))
          .flatMap(({ facts, passages }) => [...facts, ...passages]),
      })),
    ],
  };
}
