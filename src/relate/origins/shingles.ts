/**
 * Word 5-grams of sentences, hashed: what two texts share word for word. Words between quotation marks are left out, since
 * two witnesses of one speech print the same words; so are runs that are mostly names and titles.
 * Containment of 5-grams finds cut-down copies that similarity of whole texts misses (Broder 1997).
 */
import { sum } from 'd3-array';
import type { Article, Paragraph } from '../../model/article.ts';

export interface ShingledSentence {
  /** Both counted from 1. */
  paragraph: number;
  sentence: number;
  /** 32-bit hashes, in the order of the text; empty for a sentence of fewer than five words outside quotations. */
  shingles: number[];
}

const SHINGLE_WORDS = 5;
const MOST_CAPITALS = 3;
const WORD = /[\p{L}\p{N}]+(?:[.,'’](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;
const QUOTED = /“[^“”]*(?:”|$)|"[^"]*(?:"|$)/g;

const blank = (words: string): string => '\u0001'.repeat(words.length);
/** The same text with what stands between double quotation marks blanked, offsets kept. */
const withoutQuotes = (text: string): string => text.replaceAll(QUOTED, blank);

function hashWords(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++)
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

function shingleRun(run: string): number[] {
  const printed = run.match(WORD) ?? [];
  const words = printed.map((word) => word.toLowerCase());
  const capitals = printed.map((word, index) => (index > 0 && word !== words[index] ? 1 : 0));
  const shingles: number[] = [];
  for (let from = 0; from + SHINGLE_WORDS <= words.length; from++) {
    const end = from + SHINGLE_WORDS;
    if (sum(capitals.slice(from, end)) < MOST_CAPITALS)
      shingles.push(hashWords(words.slice(from, end)));
  }
  return shingles;
}

const shingleText = (text: string): number[] => text.split(/\u0001+/).flatMap(shingleRun);

function shingleParagraph(
  paragraph: Paragraph,
  number: number,
  quotes: boolean,
): ShingledSentence[] {
  const text = quotes ? paragraph.text : withoutQuotes(paragraph.text);
  return paragraph.sentences.map(({ start, end }, index) => ({
    paragraph: number,
    sentence: index + 1,
    shingles: shingleText(text.slice(start, end)),
  }));
}

/** Every sentence of an article; with `quotes` the words between quotation marks count too. */
export const shingleArticle = (article: Article, quotes = false): ShingledSentence[] =>
  article.paragraphs.flatMap((paragraph, index) => shingleParagraph(paragraph, index + 1, quotes));

/** The share of the shingles that the text has too, 0 to 1. */
export function containment(shingles: readonly number[], text: ReadonlySet<number>): number {
  if (shingles.length === 0) return 0;
  let shared = 0;
  for (const shingle of shingles) if (text.has(shingle)) shared++;
  return shared / shingles.length;
}
