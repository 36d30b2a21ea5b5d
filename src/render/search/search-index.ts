/** The files of the search: see text/search/search-files. */
import MiniSearch from 'minisearch';
import { isSameLanguage } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Edition } from '../../edition/edition.ts';
import {
  SEARCH_FIELDS,
  SEARCH_CALLBACK,
  type SearchHead,
  type TermEntry,
  type TextEntry,
} from '../../text/search/search-files.ts';
import { indexTerms } from '../../text/search/search-words.ts';
import { type SearchDocument, searchContent } from './search-documents.ts';

export interface SearchFile {
  /** In `search/`. */
  name: string;
  text: string;
}

/** Characters of a file of terms and of one of texts: a small dossier has one of each, of a large one a search loads a few. */
const MOST = { terms: 200_000, texts: 100_000 };

/** Number of each field → document → how often. */
type Postings = Record<string, Record<string, number>>;

function packPostings(postings: Postings): number[] {
  return Object.entries(postings).flatMap(([field, counts]) => {
    let last = 0;
    const packed = Object.entries(counts).flatMap(([document, count]) => {
      const distance = Number(document) - last;
      last = Number(document);
      return count > 1 ? [distance * 2 + 1, count] : [distance * 2];
    });
    return [-1 - Number(field), ...packed];
  });
}

/** Stretches of about so many characters; one begins only where `mayBegin`. */
function stretchesOf<T>(
  items: readonly T[],
  most: number,
  mayBegin: (item: T, before: T) => boolean,
): T[][] {
  const stretches: T[][] = [];
  let length = 0;
  let before: T | undefined;
  for (const item of items) {
    const last = stretches.at(-1);
    if (!last || (length > most && before !== undefined && mayBegin(item, before))) {
      stretches.push([item]);
      length = 0;
    } else last.push(item);
    length += JSON.stringify(item).length;
    before = item;
  }
  return stretches;
}

/** The terms of one first character are never parted, so that what is mistyped further on is found among them. */
const firstOf = (term: string): string => String.fromCodePoint(term.codePointAt(0) ?? 0);

const call = (given: unknown): string => `${SEARCH_CALLBACK}(${JSON.stringify(given)})\n`;

function termsOf(documents: readonly SearchDocument[], isEnglish: boolean) {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: [...SEARCH_FIELDS],
    tokenize: (text) => indexTerms(text, isEnglish),
    processTerm: (term) => term,
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  const plain = index.toJSON();
  const entries = plain.index
    .map(([term, postings]): TermEntry => [term, packPostings(postings as unknown as Postings)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lengths = documents.flatMap((_, id) =>
    SEARCH_FIELDS.map((_, field) => plain.fieldLength[id]?.[field] ?? 0),
  );
  return { entries, lengths, averageLengths: plain.averageFieldLength };
}

/** By the texts that are searched: the pages may be in another language. */
function isMostlyEnglish({ settings, articles }: Dossier): boolean {
  const english = articles.filter(({ language }) => isSameLanguage(language, 'en')).length;
  return isSameLanguage(settings.language, 'en') || 2 * english > articles.length;
}

export function searchFiles(edition: Edition): SearchFile[] {
  const { documents, ...listed } = searchContent(edition);
  const isEnglish = isMostlyEnglish(edition.dossier);
  const { entries, ...measured } = termsOf(documents, isEnglish);
  const texts = documents.flatMap(({ text = '', facts }): TextEntry[] =>
    facts ? [[text, facts]] : [],
  );
  const terms = stretchesOf(entries, MOST.terms, ([a], [b]) => firstOf(a) !== firstOf(b));
  const chunks = stretchesOf(texts, MOST.texts, () => true);
  let next = 0;
  const head: SearchHead = {
    isEnglish,
    ...listed,
    ...measured,
    terms: terms.map(([first], file) => (first && file > 0 ? firstOf(first[0]) : '')),
    texts: chunks.map(({ length }) => (next += length) - length),
  };
  if (terms.length <= 1 && chunks.length <= 1) {
    const whole = { terms: entries, texts };
    return [{ name: 'head.js', text: call({ ...head, whole }) }];
  }
  return [
    { name: 'head.js', text: call(head) },
    ...terms.map((held, file) => ({ name: `terms-${file}.js`, text: call(held) })),
    ...chunks.map((held, file) => ({ name: `texts-${file}.js`, text: call(held) })),
  ];
}
