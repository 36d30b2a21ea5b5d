/** What a search found, as the page prints it. */
import type { FoundSource } from '../../text/search/search-files.ts';
import { searchWords } from '../../text/search/search-words.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Found, Hit, PageIndex } from './index-in-page.ts';

export interface Place {
  /** Relative to the page of the search. */
  href: string;
  label: string;
}

interface ParagraphResult extends Place {
  pieces: Piece[];
  /** A further report, in our words. */
  isNote: boolean;
  lang: string | undefined;
}

interface NameResult extends Place {
  kind: string;
  /** How many bear it. */
  paragraphs: number;
}

interface FactResult extends Place {
  reading: string;
  lang: string | undefined;
}

export interface Answer {
  /** How many there are. */
  counts: { paragraphs: number; names: number };
  paragraphs: ParagraphResult[];
  names: NameResult[];
  /** Of the paragraphs that are printed. */
  facts: FactResult[];
  sources: Place[];
}

const sourceHref = (id: string, anchor?: string): string =>
  `sources/${encodeURIComponent(id)}.html${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;

/** Where a paragraph stands; undefined for a passage of the briefing. */
function sourceAt(
  document: number,
  { head: { sources } }: PageIndex,
): { source: FoundSource; paragraph: number } | undefined {
  let start = 0;
  for (const source of sources) {
    if (document < start + source.paragraphs) return { source, paragraph: document - start + 1 };
    start += source.paragraphs;
  }
  return undefined;
}

const placeIn = (id: string, label: string, paragraph: number, anchor: string): Place => ({
  href: sourceHref(id, anchor),
  label: `${label} ¶${paragraph}`,
});

async function paragraphResult(
  { document, terms }: Hit,
  index: PageIndex,
): Promise<{ result: ParagraphResult; facts: (FactResult & { score: number })[] }> {
  const { isEnglish, passages } = index.head;
  const [text, facts] = await index.textOf(document);
  const found = new Set(terms);
  const pieces = excerptOf(text, found, isEnglish);
  const at = sourceAt(document, index);
  if (!at) {
    const [place, label] = passages[document - index.starts.passages] ?? ['', ''];
    const href = place.includes('#') ? place : `index.html#${place}`;
    const result = { href, label, pieces, isNote: false, lang: undefined };
    return { result, facts: [] };
  }
  const { source, paragraph } = at;
  const { id, label, isNote = false, lang } = source;
  return {
    result: { ...placeIn(id, label, paragraph, `p${paragraph}`), pieces, isNote, lang },
    facts: facts.flatMap(([start, end, anchor, reading, factLang]) => {
      const words = searchWords(`${text.slice(start, end)} ${reading}`, isEnglish);
      const score = new Set(words.flatMap(({ term }) => (found.has(term) ? [term] : []))).size;
      return score > 0
        ? [{ ...placeIn(id, label, paragraph, anchor), reading, lang: factLang, score }]
        : [];
    }),
  };
}

function nameResult({ document }: Hit, index: PageIndex): NameResult[] {
  const named = index.head.names[document - index.starts.names];
  if (!named) return [];
  const [label, kind, paragraphs, href] = named;
  return [{ href, label, kind, paragraphs }];
}

/** What says the most of what was asked, first; of those that say the same, one. */
function foremost(facts: readonly (FactResult & { score: number })[]): FactResult[] {
  const sorted = facts.toSorted((a, b) => b.score - a.score);
  return sorted.filter(
    ({ reading }, index) => sorted.findIndex((fact) => fact.reading === reading) === index,
  );
}

/** `most` paragraphs, and what belongs to them. */
export async function answerTo(found: Found, most: number, index: PageIndex): Promise<Answer> {
  const printed = await Promise.all(
    found.paragraphs.slice(0, most).map((hit) => paragraphResult(hit, index)),
  );
  return {
    counts: { paragraphs: found.paragraphs.length, names: found.names.length },
    paragraphs: printed.map(({ result }) => result),
    facts: foremost(printed.flatMap(({ facts }) => facts)),
    names: found.names.flatMap((hit) => nameResult(hit, index)),
    sources: found.sources.flatMap(({ document }) => {
      const source = index.head.sources[document - index.starts.sources];
      return source ? [{ href: sourceHref(source.id), label: source.label }] : [];
    }),
  };
}
