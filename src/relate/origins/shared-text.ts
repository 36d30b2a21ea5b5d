/** Which articles mostly stand in another: found by an inverted index of hashed shingles, so that time grows with the text. */
import type { Article } from '../../model/article.ts';
import { containment, type ShingledSentence, shingleArticle } from './shingles.ts';

/** `part` stands mostly in `whole`. Numbers are places in the list of articles. */
export interface TextLink {
  part: number;
  whole: number;
  /** The share of the part's sentences that stand in the whole, and the other way round, 0 to 1. */
  partShare: number;
  wholeShare: number;
}

/** A sentence stands in a text that has at least this share of its shingles: one word in eight may be changed. */
export const STANDS_IN = 0.3;
const MOSTLY = 0.5;
/** A shingle leads to this many articles at most, the longest; so wording that thousands share costs no more than that. */
const POSTINGS = 12;
const CANDIDATES = 6;
const FEWEST_SHARED = 3;

/** Digests and notes are not the full text of what they report; only full texts are compared. */
export const isFullText = (article: Article): boolean =>
  article.tier === 'article' && article.original === undefined;

interface ShingledText {
  place: number;
  sentences: ShingledSentence[];
  all: Set<number>;
}

function shingleTexts(articles: readonly Article[]): ShingledText[] {
  const texts = articles.flatMap((article, place) => {
    if (!isFullText(article)) return [];
    const sentences = shingleArticle(article).filter(({ shingles }) => shingles.length > 0);
    return [{ place, sentences, all: new Set(sentences.flatMap(({ shingles }) => shingles)) }];
  });
  return texts.sort((a, b) => b.all.size - a.all.size || a.place - b.place);
}

function shareStanding(sentences: readonly ShingledSentence[], text: ReadonlySet<number>): number {
  let standing = 0;
  let total = 0;
  let sentencesStanding = 0;
  for (const { shingles } of sentences) {
    total += shingles.length;
    if (containment(shingles, text) < STANDS_IN) continue;
    standing += shingles.length;
    sentencesStanding++;
  }
  return total === 0 ? 0 : Math.max(standing / total, sentencesStanding / sentences.length);
}

/** Sentences longer than the others are copied in part; sharing a seventh of the shorter text is reason to look closely. */
function candidates(
  text: ShingledText,
  index: ReadonlyMap<number, number[]>,
  texts: readonly ShingledText[],
): ShingledText[] {
  const shared = new Map<number, number>();
  for (const shingle of text.all)
    for (const other of index.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  const fewest = Math.max(FEWEST_SHARED, text.all.size / 7);
  return [...shared]
    .filter(([, count]) => count >= fewest)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .flatMap(([other]) => texts[other] ?? []);
}

function enter(text: ShingledText, at: number, index: Map<number, number[]>): void {
  for (const shingle of text.all) {
    const postings = index.get(shingle);
    if (postings === undefined) index.set(shingle, [at]);
    else if (postings.length < POSTINGS) postings.push(at);
  }
}

function link(a: ShingledText, b: ShingledText): TextLink | null {
  const inB = shareStanding(a.sentences, b.all);
  const inA = shareStanding(b.sentences, a.all);
  if (Math.max(inA, inB) <= MOSTLY) return null;
  return inB >= inA
    ? { part: a.place, whole: b.place, partShare: inB, wholeShare: inA }
    : { part: b.place, whole: a.place, partShare: inA, wholeShare: inB };
}

/** Links between full texts, in no particular order. */
export function linkTexts(articles: readonly Article[]): TextLink[] {
  const texts = shingleTexts(articles);
  const index = new Map<number, number[]>();
  return texts.flatMap((text, at) => {
    const links = candidates(text, index, texts).flatMap((other) => link(text, other) ?? []);
    enter(text, at, index);
    return links;
  });
}
