/** What of the index a page has loaded, and what it finds there. Loads as little as an answer takes. */
import MiniSearch from 'minisearch';
import {
  SEARCH_FIELDS,
  type SearchHead,
  type TermEntry,
  type TextEntry,
} from '../../text/search/search-files.ts';
import { isStopWord, type SearchWord, searchWords } from '../../text/search/search-words.ts';

/** Where the files are; each is asked for once. */
export interface SearchStore {
  terms: (file: number) => Promise<TermEntry[]>;
  texts: (file: number) => Promise<TextEntry[]>;
}

export interface Query {
  words: SearchWord[];
  /** What stands between quotation marks, as the terms of its words. */
  phrases: string[][];
}

export interface Hit {
  document: number;
  score: number;
  /** Terms of the document that were found, for marking. */
  terms: string[];
}

/** Documents by what they are, the best first. */
export interface Found {
  paragraphs: Hit[];
  names: Hit[];
  sources: Hit[];
}

/** A name in a text weighs more than a word; how a text is read into dates and figures, less. */
const BOOST = { text: 1, names: 1.5, reading: 0.7 };
/** What begins as the last word does, and what differs from an unknown word by a letter, weigh less than the word itself. */
const WEIGHTS = { prefix: 0.5, fuzzy: 0.5 };
/** Shorter words differ by a letter from too many others. */
const FUZZY_FROM = 5;
/** Letters of a stem that says enough of a word. */
const STEM_FROM = 4;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
/** 2024-09-09, as data have it. */
const ISO_DATE = /\b(\d{4})-(\d\d)(?:-(\d\d))?\b/g;
const spellDate = (whole: string, year: string, month: string, day = ''): string => {
  const spelt = new Date(`${year}-${month}`).toLocaleDateString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return spelt.startsWith('I') ? whole : `${day && Number(day)} ${spelt} ${year}`;
};

export function parseQuery(typed: string, isEnglish: boolean): Query {
  const text = typed.replace(ISO_DATE, spellDate);
  const words = searchWords(text, isEnglish);
  return {
    words: words.filter(({ plain }) => !isStopWord(plain)),
    phrases: [...text.matchAll(QUOTED)].flatMap(([, quoted = '']) => {
      const terms = searchWords(quoted, isEnglish).map(({ plain }) => plain);
      return terms.length > 0 ? [terms] : [];
    }),
  };
}

/** Number of each field → document → how often. */
type Postings = Record<string, Record<string, number>>;

function unpackPostings(packed: readonly number[]): Postings {
  const postings: Postings = {};
  let counts: Record<number, number> = {};
  let document = 0;
  for (let at = 0; at < packed.length; at++) {
    const step = packed[at] ?? 0;
    if (step < 0) {
      counts = {};
      document = 0;
      postings[-1 - step] = counts;
      continue;
    }
    document += step >> 1;
    counts[document] = step & 1 ? (packed[++at] ?? 1) : 1;
  }
  return postings;
}

/** The file, by the first of what each begins with, that holds `key`. */
const fileOf = <T>(starts: readonly T[], key: T): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= key),
  );

export class PageIndex {
  readonly #store: SearchStore;
  readonly head: SearchHead;
  /** The first document of each kind after the paragraphs. */
  readonly starts: { passages: number; names: number; sources: number };
  readonly #entries = new Map<number, TermEntry[]>();
  readonly #known = new Set<string>();

  constructor(store: SearchStore, head: SearchHead) {
    this.#store = store;
    this.head = head;
    const passages = head.sources.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
    const names = passages + head.passages.length;
    this.starts = { passages, names, sources: names + head.names.length };
  }

  async #load(words: readonly SearchWord[]): Promise<void> {
    const wanted = new Set(words.map(({ term }) => fileOf(this.head.terms, term)));
    const missing = [...wanted].filter((file) => !this.#entries.has(file));
    await Promise.all(
      missing.map(async (file) => {
        const entries = this.head.whole?.terms ?? (await this.#store.terms(file));
        this.#entries.set(file, entries);
        for (const [term] of entries) this.#known.add(term);
      }),
    );
  }

  /** What any of the terms may find: itself, what the last begins, and of one that stands nowhere all that begin alike. */
  #entriesFor(terms: readonly string[]): TermEntry[] {
    const last = terms.at(-1) ?? '';
    const exact = new Set(terms);
    const alike = terms.filter((term) => !this.#known.has(term)).map((term) => term.charAt(0));
    return [...this.#entries.values()]
      .flat()
      .filter(
        ([term]) => exact.has(term) || term.startsWith(last) || alike.includes(term.charAt(0)),
      );
  }

  /** An index of these terms alone: it weighs them as the whole would. */
  #indexOf(entries: readonly TermEntry[]): MiniSearch {
    const { lengths, averageLengths } = this.head;
    const fields = SEARCH_FIELDS.length;
    const count = lengths.length / fields;
    const index = entries.map(([term, packed]): [string, Postings] => [
      term,
      unpackPostings(packed),
    ]);
    const ids = new Set(
      index.flatMap(([, postings]) => Object.values(postings).flatMap(Object.keys)),
    );
    return MiniSearch.loadJS(
      {
        documentCount: count,
        nextId: count,
        documentIds: Object.fromEntries([...ids].map((id) => [id, Number(id)])),
        fieldIds: Object.fromEntries(SEARCH_FIELDS.map((field, id) => [field, id])),
        fieldLength: Object.fromEntries(
          [...ids].map((id) => [id, lengths.slice(Number(id) * fields, (Number(id) + 1) * fields)]),
        ),
        averageFieldLength: averageLengths,
        storedFields: {},
        dirtCount: 0,
        serializationVersion: 2,
        index,
      },
      {
        fields: [...SEARCH_FIELDS],
        tokenize: (terms) => terms.split(' '),
        processTerm: (term) => term,
      },
    );
  }

  /** Of several words, half at the least are found in a document. */
  async find({ words, phrases }: Query): Promise<Found> {
    const found: Found = { paragraphs: [], names: [], sources: [] };
    if (words.length === 0) return found;
    await this.#load(words);
    const terms = words.map(({ term }) => this.#knownFor(term));
    const least = Math.ceil(new Set(terms).size / 2);
    const results = this.#indexOf(this.#entriesFor(terms)).search(terms.join(' '), {
      boost: BOOST,
      weights: WEIGHTS,
      prefix: (_, index) => index === terms.length - 1,
      fuzzy: (term) => term.length >= FUZZY_FROM && !this.#known.has(term) && 1,
      filter: ({ queryTerms }) => queryTerms.length >= least,
    });
    for (const { id, score, terms } of results)
      found[this.#kindOf(id)].push({ document: id, score, terms });
    if (phrases.length > 0) {
      const holds = await Promise.all(
        found.paragraphs.map(({ document }) => this.#holds(document, phrases)),
      );
      found.paragraphs = found.paragraphs.filter((_, index) => holds[index]);
    }
    return found;
  }

  /** Of a word that stands nowhere and begins none, the stem that it goes on from: "trainin" is half of "training". */
  #knownFor(term: string): string {
    if ([...this.#known].some((known) => known.startsWith(term))) return term;
    const stems = [1, 2, 3].map((letters) => term.slice(0, -letters));
    return stems.find((stem) => stem.length >= STEM_FROM && this.#known.has(stem)) ?? term;
  }

  #kindOf(document: number): keyof Found {
    if (document < this.starts.names) return 'paragraphs';
    return document < this.starts.sources ? 'names' : 'sources';
  }

  /** Words next to each other, as they are written. */
  async #holds(document: number, phrases: readonly string[][]): Promise<boolean> {
    const [text] = await this.textOf(document);
    const words = ` ${searchWords(text, false)
      .map(({ plain }) => plain)
      .join(' ')} `;
    return phrases.every((phrase) => words.includes(` ${phrase.join(' ')} `));
  }

  async textOf(document: number): Promise<TextEntry> {
    const { texts } = this.head;
    const file = fileOf(texts, document);
    const entries = this.head.whole?.texts ?? (await this.#store.texts(file));
    return entries[document - (texts[file] ?? 0)] ?? ['', []];
  }
}
