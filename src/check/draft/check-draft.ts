/** Any draft against any sources, without a dossier: what each claim rests on, and what rests on nothing. */
import { settingsSchema } from '../../model/settings.ts';
import type { Article } from '../../model/article.ts';
import { languageOf } from '../../read/head/language.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Fact } from '../../model/fact.ts';
import { paragraphId } from '../../model/fact-id.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleId } from '../../model/rules.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import { asRead, readAt } from '../bind-claim.ts';
import { sentenceAt } from '../block-check.ts';
import { createCheckContext } from '../check-context.ts';
import type { Claim, ClaimKind } from '../claim.ts';
import { distinctClaims } from '../claims.ts';
import { isInNoSource, nearestFacts } from '../nearest-facts.ts';
import { pieceAt, positionAt } from '../prose-block.ts';
import { contradictedDeeds, contradictionOf } from './contradiction.ts';
import { combinedProblem } from './combined-claims.ts';
import { type DraftBlock, readDraft } from './read-draft.ts';
import { isOddPair } from './named-together.ts';
import { type Found, restForeign, restOn } from './rest-on.ts';
import { headlinesOf, sentencesOf, type Sources } from './sources.ts';

export interface Rest {
  /** Id of the article, as `sources` names it. */
  source: string;
  label: string;
  /** 0 for the headline. */
  paragraph: number;
  sentence: number;
  /** The sentence. */
  words: string;
  /** Id of the fact, where the reader made one of it. */
  fact: string | null;
}

export interface DraftClaim {
  kind: ClaimKind;
  text: string;
  line: number;
  column: number;
  /** Offsets in the draft, UTF-16 code units, a line ending being one; both 0 where markup parts it. */
  start: number;
  end: number;
  /** The sentence of the draft. */
  sentence: string;
  /** The passages that say it, best first; empty where it rests on nothing, or is the author's own. */
  rests: Rest[];
  /** How sources are called and how many they are is the author's to say. */
  isOwn: boolean;
  problem: Problem | null;
}

export interface DraftReport {
  draft: string;
  sources: { id: string; label: string; file: string; paragraphs: number; facts: number }[];
  claims: DraftClaim[];
  /** What was not held against the sources, and why. */
  warnings: Problem[];
  /** For each kind of claim: how many there are, and how many of them rest on nothing. */
  summary: Record<ClaimKind, { claims: number; unsupported: number }>;
}

const RULES: Record<ClaimKind, RuleId> = {
  number: 'number-has-source',
  date: 'date-has-source',
  quotation: 'quotation-is-in-source',
  name: 'name-has-source',
};

/** So many passages are named for a claim. */
const MOST_RESTS = 3;

function dossierOf(articles: readonly Article[], facts: readonly Fact[]): Dossier {
  const settings = settingsSchema.parse({
    title: 'Draft',
    standfirst: 'Draft',
    edition: { number: 1, date: '2000-01-01', authors: ['-'], contact: '-' },
  });
  return {
    settings,
    articles: [...articles],
    facts: [...facts],
    sections: [],
    pages: [],
    topics: [],
    origins: [],
    sets: [],
    questions: [],
    editions: [],
  };
}

interface DraftSources extends Sources {
  /** The draft is in another language than English. */
  isForeign: boolean;
}

interface Judged {
  claim: Claim;
  found: Found;
}

/** Passages that bear out more of the sentence stand first. */
function ranked(judged: Judged, beside: readonly Judged[]): Found['supports'] {
  const shared = new Map<string, number>();
  for (const { found } of beside)
    for (const key of new Set(found.supports.map(paragraphId)))
      shared.set(key, (shared.get(key) ?? 0) + 1);
  return judged.found.supports.toSorted(
    (a, b) => (shared.get(paragraphId(b)) ?? 0) - (shared.get(paragraphId(a)) ?? 0),
  );
}

function messageOf({ claim, found }: Judged, { context }: Sources): string {
  const { against } = found;
  if (against) {
    const said = against.fact
      ? indexOf(context.dossier).labelOf(against.fact.article)
      : 'the source';
    return `"${claim.text}": ${against.why.replaceAll('the fact cited', said)}.`;
  }
  const isAbsent =
    claim.is === 'name' || (claim.is === 'number' && isInNoSource(claim, context.dossier));
  if (isAbsent) return `"${claim.text}" is in no source.`;
  return claim.is === 'quotation'
    ? `no source prints "${claim.text}".`
    : `no source says "${claim.text}" of this.`;
}

function problemOf(judged: Judged, block: DraftBlock, sources: DraftSources): Problem | null {
  const { found } = judged;
  const claim = sources.isForeign
    ? judged.claim
    : asRead(judged.claim, sources.context.read(block.text, null));
  const at = { file: block.file, ...positionAt(block, claim.start), value: claim.text };
  if (found.supports.length > 0 || found.isOwn) {
    const wrong = sources.isForeign ? null : combinedProblem(claim, found, block, sources);
    return wrong && { ...at, ...wrong, near: [], severity: 'error' };
  }
  return {
    ...at,
    rule: found.against?.rule ?? RULES[claim.is],
    message: messageOf({ claim, found }, sources),
    near: nearestFacts(claim, sources.context.dossier),
    severity: 'error',
  };
}

/** A name that stands in the sources, beside one that it has nothing to do with there. */
function pairProblem(
  before: Judged | undefined,
  { claim, found }: Judged,
  block: DraftBlock,
  sources: DraftSources,
): Problem | null {
  if (!before || sources.isForeign) return null;
  const one = { claim: before.claim, supports: before.found.supports };
  const other = { claim, supports: found.supports };
  if (!isOddPair(one, other, block.text, sources)) return null;
  return {
    rule: 'name-has-source',
    file: block.file,
    ...positionAt(block, claim.start),
    value: claim.text,
    message: `no source names "${before.claim.text}" and "${claim.text}" near each other; look whether the right one is meant.`,
    near: [],
    severity: 'error',
  };
}

/** What the passages that tell of the sentence say otherwise; of the sentence as a whole, at its first claim. */
function contradictionProblem(
  { claim, found }: Judged,
  beside: readonly Judged[],
  block: DraftBlock,
  sources: DraftSources,
): Problem | null {
  if (sources.isForeign) return null;
  const { start, end } = sentenceAt(block, claim.start);
  const sentence = block.text.slice(start, end);
  const ofClaim = contradictionOf(claim, sentence, block.text, found, sources);
  const isFirst = beside[0]?.claim === claim;
  const wrong = ofClaim ?? (isFirst ? contradictedDeeds(sentence, sources)[0] : undefined);
  return wrong
    ? {
        file: block.file,
        ...positionAt(block, claim.start),
        value: claim.text,
        ...wrong,
        near: [],
        severity: 'error',
      }
    : null;
}

/** "1. Background": the number of a heading counts headings. */
const isHeadingNumber = ({ start, end }: Claim, { isHeading, text }: DraftBlock): boolean =>
  isHeading && start === 0 && /^[.)]|^\s/.test(text.slice(end));

/** Of the whole figure where the reader knows it: "£1.35bn" of "1.35". */
function offsetsOf(
  claim: Claim,
  block: DraftBlock,
  read: readonly Fact[],
): Pick<DraftClaim, 'start' | 'end'> {
  const { quantity, date } = readAt(claim, read);
  const whole = claim.is === 'quotation' || claim.is === 'name' ? undefined : (quantity ?? date);
  const { start = claim.start, end = claim.end } = whole ?? claim;
  const piece = pieceAt(block, { start, end });
  const from = piece?.node.position?.start.offset;
  if (!piece || from === undefined) return { start: 0, end: 0 };
  return { start: from + start - piece.start, end: from + end - piece.start };
}

/** Of another language than English only figures in digits and quotations are known. */
const isKnownAnywhere = ({ is, form }: Claim): boolean =>
  is === 'quotation' || (is === 'number' && form === undefined);

function claimsOf({ text }: DraftBlock, { context, isForeign }: DraftSources): Claim[] {
  if (isForeign) return distinctClaims(text).filter(isKnownAnywhere);
  return distinctClaims(text, {
    read: context.read(text, null),
    isPlainWord: context.isPlainWord,
  });
}

/** `before` is the draft up to the block. */
function checkBlock(block: DraftBlock, before: string, sources: DraftSources): DraftClaim[] {
  const { context } = sources;
  const read = context.read(block.text, null);
  const claims = claimsOf(block, sources).filter((claim) => !isHeadingNumber(claim, block));
  const judged = claims.map((claim) => ({
    claim,
    found: sources.isForeign
      ? restForeign(claim, sources)
      : restOn(claim, block.text, sources, before),
  }));
  const own = new Map(judged.map((each) => [each, problemOf(each, block, sources)]));
  return judged.map((each, index): DraftClaim => {
    const { claim, found } = each;
    const { start, end } = sentenceAt(block, claim.start);
    const beside = judged.filter((other) => start <= other.claim.start && other.claim.start < end);
    /* Who has been given another's words is named once. */
    const isTold =
      claim.is === 'name' && beside.some((other) => own.get(other)?.rule === 'speaker-agrees');
    const problem =
      own.get(each) ??
      pairProblem(judged[index - 1], each, block, sources) ??
      (isTold ? null : contradictionProblem(each, beside, block, sources));
    return {
      kind: claim.is,
      text: claim.text,
      ...positionAt(block, claim.start),
      ...offsetsOf(claim, block, read),
      sentence: block.text.slice(start, end).trim(),
      rests: problem
        ? []
        : ranked(each, beside)
            .slice(0, MOST_RESTS)
            .map((support) => restOf(support, sources)),
      isOwn: found.isOwn ?? false,
      problem,
    };
  });
}

function restOf(support: Found['supports'][number], { context, sentences }: Sources): Rest {
  const words = [...sentences, ...headlinesOf(context)].find(
    ({ article, paragraph, sentence }) =>
      article === support.article &&
      paragraph === support.paragraph &&
      sentence === support.sentence,
  );
  return {
    source: support.article,
    label: indexOf(context.dossier).labelOf(support.article),
    paragraph: support.paragraph,
    sentence: support.sentence,
    words: words?.text ?? '',
    fact: support.fact?.id ?? null,
  };
}

const KINDS: readonly ClaimKind[] = ['number', 'date', 'quotation', 'name'];

function summaryOf(claims: readonly DraftClaim[]): DraftReport['summary'] {
  const count = (kind: ClaimKind): { claims: number; unsupported: number } => {
    const ofKind = claims.filter((claim) => claim.kind === kind);
    return {
      claims: ofKind.length,
      unsupported: ofKind.filter(({ problem }) => problem !== null).length,
    };
  };
  const [number, date, quotation, name] = KINDS.map(count);
  const none = { claims: 0, unsupported: 0 };
  return {
    number: number ?? none,
    date: date ?? none,
    quotation: quotation ?? none,
    name: name ?? none,
  };
}

/** What a draft is held against. */
export function draftSources(
  articles: readonly Article[],
  facts: readonly Fact[],
  prose: readonly string[] = [],
): Sources {
  const context = createCheckContext(dossierOf(articles, facts), prose);
  return { context, sentences: sentencesOf(context) };
}

const foreignWarning = (file: string, language: string): Problem => ({
  rule: 'draft-is-in-english',
  file,
  value: language,
  message: `is in "${language}": it is held for figures in digits and quotations only, not for names, dates in words and what is counted`,
  severity: 'warning',
});

/** `facts` are what the reader finds in the articles. Never throws. */
export function checkDraft(
  { file, text }: { file: string; text: string },
  articles: readonly Article[],
  facts: readonly Fact[],
): DraftReport {
  const blocks = readDraft(file, text, articles);
  const prose = blocks.map((block) => block.text);
  const language = languageOf(prose.join(' '));
  const isForeign = language !== 'en';
  const sources = { ...draftSources(articles, facts, prose), isForeign };
  let before = '';
  const claims = blocks.flatMap((block) => {
    const checked = checkBlock(block, before, sources);
    before += `${block.text}\n`;
    return checked;
  });
  return {
    draft: file,
    sources: articles.map(({ id, label, file: name, paragraphs }) => ({
      id,
      label,
      file: name,
      paragraphs: paragraphs.length,
      facts: facts.filter(({ article }) => article === id).length,
    })),
    claims,
    warnings: isForeign ? [foreignWarning(file, language)] : [],
    summary: summaryOf(claims),
  };
}
