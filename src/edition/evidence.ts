/**
 * What a reader is shown for a citation: where it stands and its words. Words in quotation marks are somebody's as printed;
 * a digest's and a note's own sentences never are.
 */
import { indexOf } from '../dossier/dossier-index.ts';
import { furnitureOf } from '../furniture/index.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { CitationTargets } from '../dossier/citations.ts';
import type { Dossier } from '../model/dossier.ts';
import { articleOf, localId, paragraphId } from '../model/fact-id.ts';
import { factHref, passageHref } from './links.ts';

export interface Evidence {
  article: string;
  /** Counted from 1. */
  paragraph: number;
  /** Counted from 1; absent where the whole paragraph is meant. */
  sentence?: number;
  /** What is said there, on one line. */
  words: string;
  /** The source's own words beside ours: what a further report prints, where `words` is our note of it. */
  printed?: string;
  /** The words are our digest's or our note's, not the outlet's. */
  isDigest: boolean;
  /** The words are printed between quotation marks: somebody's words, or at most twelve of the outlet's. */
  isQuoted: boolean;
  /** BCP 47 of the source's own words, where it is not that of its text. */
  language?: string;
  /** Of a quotation, whose words they are. */
  speaker?: string;
  /** Of a quotation, the fact itself. */
  quote?: string;
  tier: Article['tier'];
  /** Root-relative. */
  href: string;
}

/** Design: at most twelve words of an original are printed as evidence. */
const MOST_WORDS = 12;

interface Span {
  start: number;
  end: number;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function sentenceSpan(article: Article, paragraph: number, sentence?: number): Span {
  const found = article.paragraphs[paragraph - 1];
  if (!found) return { start: 0, end: 0 };
  return found.sentences[(sentence ?? 0) - 1] ?? { start: 0, end: found.text.length };
}

/** Up to twelve words of the sentence that hold the given span, from its beginning where that holds it; ellipses where it goes on. The span itself is cut where it is longer. */
function clipWords(sentence: string, span: Span, most = MOST_WORDS): string {
  const words = [...sentence.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const holding = Math.max(
    0,
    words.findIndex((word) => word.end > span.start),
  );
  const held = Math.max(
    holding,
    words.findLastIndex((word) => word.start < span.end),
  );
  let first = held < most ? 0 : holding;
  let last = Math.min(held, first + most - 1);
  while (last - first + 1 < Math.min(most, words.length)) {
    if (last < words.length - 1) last++;
    if (first > 0 && last - first + 1 < most) first--;
  }
  const text = sentence.slice(words[first]?.start, words[last]?.end);
  return `${first > 0 ? '… ' : ''}${text}${last < words.length - 1 ? ' …' : ''}`;
}

type Words = Pick<
  Evidence,
  'words' | 'printed' | 'isDigest' | 'isQuoted' | 'language' | 'speaker' | 'quote'
>;

const figuresOf = (text: string): Set<string> =>
  new Set(text.match(/\p{N}+(?:[.,]\p{N}+)*/gu)?.map((figure) => figure.replaceAll(',', '')));

/** Whether words print what a fact says: its figure, its year, its name. */
function bears(words: string, fact: Fact): boolean {
  switch (fact.kind) {
    case 'quantity':
      return figuresOf(words).has(String(fact.value));
    case 'date': {
      const years = fact.edtf?.match(/(?<![-\d])\d{4}/g) ?? [];
      const days = fact.edtf?.match(/(?<=\d-\d\d-)\d\d/g)?.map((day) => String(Number(day))) ?? [];
      const figures = figuresOf(words);
      return years.length > 0 && [...years, ...days].every((figure) => figures.has(figure));
    }
    case 'party':
    case 'person':
    case 'name':
      return words.includes(fact.name ?? fact.text);
    case 'quote':
      return words.includes(fact.text);
  }
}

/** A further report's own words where they say what is cited by themselves; else our note of it, and beside it what it prints. */
function wordsOfNote(article: Article, paragraph: number, sentence: string, fact?: Fact): Words {
  const statement = article.statements?.find((each) => each.paragraph === paragraph);
  const language = statement?.evidenceLanguage && { language: statement.evidenceLanguage };
  const printed = statement?.evidence && oneLine(statement.evidence);
  if (printed && fact && bears(printed, fact))
    return { words: printed, isDigest: false, isQuoted: true, ...language };
  return {
    words: sentence,
    ...(printed && { printed, ...language }),
    isDigest: true,
    isQuoted: false,
  };
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Where a figure stands in its paragraph, with the dates that it counts from or to, as far as an excerpt holds them. */
function spanToShow(fact: Fact, { text }: { text: string }, dossier: Dossier): Span {
  const span = { start: fact.start ?? 0, end: fact.end ?? fact.start ?? 0 };
  if (fact.kind !== 'quantity') return span;
  const { period, sentence } = fact;
  const dates = indexOf(dossier)
    .factsIn(paragraphId(fact))
    .filter(
      (each) =>
        each.kind === 'date' &&
        each.sentence === sentence &&
        each.edtf !== undefined &&
        period?.split('/').includes(each.edtf),
    );
  return dates.reduce((held, { start, end }) => {
    if (start === undefined) return held;
    const wider = { start: Math.min(held.start, start), end: Math.max(held.end, end ?? start) };
    return wordCount(text.slice(wider.start, wider.end)) > MOST_WORDS ? held : wider;
  }, span);
}

/** The words of a sentence, or of a span in it. `shown` is in the paragraph's text. */
function wordsAt(
  article: Article,
  paragraph: number,
  sentence: number | undefined,
  fact?: Fact,
  shown: Span = { start: 0, end: 0 },
): Words {
  const bounds = sentenceSpan(article, paragraph, sentence);
  const text = article.paragraphs[paragraph - 1]?.text.slice(bounds.start, bounds.end) ?? '';
  if (article.tier === 'note') return wordsOfNote(article, paragraph, oneLine(text), fact);
  if (article.original) return { words: oneLine(text), isDigest: true, isQuoted: false };
  const span = { start: shown.start - bounds.start, end: shown.end - bounds.start };
  return { words: oneLine(clipWords(text, span)), isDigest: false, isQuoted: true };
}

/** A long quotation stands for itself; a short one in its sentence. */
const LONG_QUOTATION = 6;

function wordsOfFact(article: Article, fact: Fact, dossier: Dossier): Words {
  const isOwn = article.tier === 'article' && !article.original;
  const paragraph = article.paragraphs[fact.paragraph - 1];
  if (fact.kind !== 'quote' || !isOwn || wordCount(fact.text) < LONG_QUOTATION) {
    const shown = paragraph && spanToShow(fact, paragraph, dossier);
    return wordsAt(article, fact.paragraph, fact.sentence, fact, shown);
  }
  return {
    words: oneLine(fact.text),
    isDigest: false,
    isQuoted: true,
    quote: fact.id,
    ...(fact.speaker && { speaker: fact.speaker }),
  };
}

function evidenceOfFact(fact: Fact, dossier: Dossier): Evidence | undefined {
  const article = indexOf(dossier).articleOf(fact);
  if (!article) return undefined;
  const { paragraph, sentence } = fact;
  return {
    article: article.id,
    tier: article.tier,
    paragraph,
    sentence,
    ...wordsOfFact(article, fact, dossier),
    href: factHref(fact),
  };
}

/** `article/p6.s1` or `article/p6`. */
function evidenceOfPassage(passage: string, dossier: Dossier): Evidence | undefined {
  const article = indexOf(dossier).articleOf({ article: articleOf(passage) });
  const place = /^p(\d+)(?:\.s(\d+))?$/.exec(localId(passage));
  const paragraph = Number(place?.[1]);
  if (!article?.paragraphs[paragraph - 1]) return undefined;
  const isWhole = article.paragraphs[paragraph - 1]?.sentences.length === 1;
  const sentence = place?.[2] ? Number(place[2]) : isWhole ? 1 : undefined;
  return {
    article: article.id,
    tier: article.tier,
    paragraph,
    ...(sentence && { sentence }),
    ...wordsAt(article, paragraph, sentence),
    href: passageHref(passage),
  };
}

/** The evidence of a fact, or of a passage by its id; undefined where its article or paragraph doesn't exist (the check reports that). */
export function evidenceOf(target: Fact | string, dossier: Dossier): Evidence | undefined {
  return typeof target === 'string'
    ? evidenceOfPassage(target, dossier)
    : evidenceOfFact(target, dossier);
}

/** Whether one shows what the other does: the same words, or our note of a report with those that it prints. */
const shows = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article &&
  (a.paragraph === b.paragraph || (a.tier === 'note' && a.isQuoted)) &&
  (a.words === b.words || (a.printed === b.words && a.sentence === b.sentence));

/** The evidence of each target, in the order named; what another shows as well is shown once. */
export function citationEvidence(citation: CitationTargets, dossier: Dossier): Evidence[] {
  const { fact } = indexOf(dossier);
  const found = [...citation.facts.flatMap((id) => fact(id) ?? []), ...citation.passages].flatMap(
    (target) => evidenceOf(target, dossier) ?? [],
  );
  return found.filter(
    (item, index) =>
      !found.some(
        (other, at) => at !== index && shows(other, item) && (at < index || !shows(item, other)),
      ),
  );
}

const curled = (words: string, open: string, close: string): string =>
  words
    .replaceAll(/"(?=[\p{L}\p{N}([])|(?<=^|\s)"(?=\S)|[“„«]/gu, open)
    .replaceAll(/["”»]/g, close)
    .replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');

/** Marks of a quotation and apostrophes as printers set them. */
export const typographic = (words: string): string => curled(words, '“', '”');

/** Between the marks of the language that quotes; a quotation inside has its inner ones. */
export function quoted(words: string, language: string): string {
  const marks = furnitureOf(language);
  const inner = curled(words, marks.openInnerQuote, marks.closeInnerQuote);
  return `${marks.openQuote}${inner}${marks.closeQuote}`;
}

/** What is somebody's ends before the comma of the sentence it was taken from. */
const quotedWords = ({ words, quote }: Evidence): string =>
  quote === undefined ? words : words.replace(/,$/, '');

/** “…” only around what is quoted. */
export const evidenceWords = (evidence: Evidence, language: string): string =>
  evidence.isQuoted ? quoted(quotedWords(evidence), language) : typographic(evidence.words);
