/**
 * Which page a fact's row stands on: all on one page, or where the sources are longer than a page holds, on pages of their own, by source
 * and, of a long one, by its paragraphs. It follows from the texts alone, so that every link can tell.
 */
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { evidenceAnchor } from './links.ts';

export const EVIDENCE_INDEX = '/evidence.html';
/** Characters of source text. The densest hold a fact in 35 of them, and a row of the table is half a kilobyte: 300 KB a page. */
const MOST_TEXT = 16_000;

type Articles = readonly Article[];

const lengthOf = ({ paragraphs }: Article): number =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** The part of the article, from 1, that each of its paragraphs is in. */
function partsOf({ paragraphs }: Article): number[] {
  let [part, length] = [1, 0];
  return paragraphs.map(({ text }) => {
    if (length > 0 && length + text.length > MOST_TEXT) [part, length] = [part + 1, 0];
    length += text.length;
    return part;
  });
}

/** Parts by article id; null where one page holds all. */
function placesOf(articles: Articles): ReadonlyMap<string, number[]> | null {
  const length = articles.reduce((sum, article) => sum + lengthOf(article), 0);
  return length <= MOST_TEXT
    ? null
    : new Map(articles.map((article) => [article.id, partsOf(article)]));
}

const places = new WeakMap<Articles, ReturnType<typeof placesOf>>();

/** Root-relative. */
export function evidencePath({ article, paragraph }: Fact, articles: Articles): string {
  const known = places.get(articles);
  const parts = known === undefined ? placesOf(articles) : known;
  places.set(articles, parts);
  if (parts === null) return EVIDENCE_INDEX;
  const part = parts.get(article)?.[paragraph - 1] ?? 1;
  return `/evidence/${article}${part === 1 ? '' : `.part-${part}`}.html`;
}

/** What a page of part of the facts is called, `afp-2024-09-09.part-2`. */
export const evidenceId = (path: string): string | undefined =>
  /^\/evidence\/(.+)\.html$/.exec(path)?.[1];

/** Where the fact's row stands. */
export const evidenceHref = (fact: Fact, articles: Articles): string =>
  `${evidencePath(fact, articles)}#${evidenceAnchor(fact.id)}`;
