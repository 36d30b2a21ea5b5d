/**
 * The files of the search, as the build writes them and the page reads them. Each is a classic script that hands its data over by a call, since a
 * page on a disk can load nothing else:
 *
 *   search/head.js      what there is, and which of the others hold what; of a small dossier all that they would hold
 *   search/terms-N.js   a stretch of the alphabet: each term, and where it stands
 *   search/texts-N.js   a stretch of the documents: what is printed of them
 *
 * Documents are counted from 0: the paragraphs of the sources in their order, the passages of the briefing, names, sources.
 */

/** What of a document is searched, in the order of its lengths; `reading` is what the words of its facts mean. */
export const SEARCH_FIELDS = ['text', 'names', 'reading'] as const;

/** A term, and for each field that it stands in `-1 - field`, then the documents, each as twice its distance from the one before: one more where it stands there more than once, and then how often. */
export type TermEntry = [term: string, postings: number[]];

/** A fact of a paragraph: offsets in its text, UTF-16 code units, both 0 where it is not printed; its anchor; what it says, and in which language where that is not the page's. */
export type FoundFact = [
  start: number,
  end: number,
  anchor: string,
  reading: string,
  lang?: string,
];

export interface FoundSource {
  id: string;
  label: string;
  /** How many. */
  paragraphs: number;
  /** A further report, in our words. */
  isNote?: true;
  /** BCP 47, where it is not that of the edition. */
  lang?: string;
}

export interface SearchHead {
  isEnglish: boolean;
  sources: FoundSource[];
  /** Anchor on the first page, or path and anchor of another; title of its section or page. */
  passages: [place: string, title: string][];
  /** Kind, how many paragraphs bear it, its page. */
  names: [name: string, kind: string, paragraphs: number, href: string][];
  /** Of each document the length of each field, one after another, in terms. */
  lengths: number[];
  averageLengths: number[];
  /** With which character the terms of each file begin; the first begins with the lowest there is. */
  terms: string[];
  /** With which document each file begins. */
  texts: number[];
  /** Of a small dossier, in place of the one file of each. */
  whole?: { terms: TermEntry[]; texts: TextEntry[] };
}

export type TextEntry = [text: string, facts: FoundFact[]];

/** The function on `window` that each file calls with what it holds. */
export const SEARCH_CALLBACK = 'dossierSearch';
