/**
 * What a reader is shown for a citation: where it stands and its words. Words in quotation marks are somebody's as printed;
 * a digest's and a note's own sentences never are.
 */
import { indexOf } from '../dossier/dossier-index.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { CitationTargets } from '../dossier/citations.ts';
import type { Dossier } from '../model/dossier.ts';
import { articleOf, localId } from '../model/fact-id.ts';
import { factHref, passageHref } from './links.ts';

export interface Evidence {
  article: string;
  /** Counted from 1. */
  paragraph: number;
  /** Counted from 1; absent where the whole paragraph is meant. */
  sentence?: number;
  /** What is said there, on one line. */
  words: string;
  /** The part of the words around what is cited, for the margin; ellipses where they go on. */
  excerpt: string;
  /** The words are our digest's or our note's, not the outlet's. */
  isDigest: boolean;
  /** The words are printed between quotation marks: somebody's words, or at most twelve of the outlet's. */
  isQuoted: boolean;
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
/** Of our own sentences, where room is short. */
const MOST_WORDS_OF_OURS = 16;

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

/** Up to twelve words of the sentence that hold the given span, ellipses where it goes on. The span itself is cut where it is longer. */
export function clipWords(sentence: string, span: Span, most = MOST_WORDS): string {
  const words = [...sentence.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let first = Math.max(
    0,
    words.findIndex((word) => word.end > span.start),
  );
  let last = Math.max(
    first,
    words.findLastIndex((word) => word.start < span.end),
  );
  last = Math.min(last, first + most - 1);
  while (last - first + 1 < Math.min(most, words.length)) {
    if (last < words.length - 1) last++;
    if (first > 0 && last - first + 1 < most) first--;
  }
  const text = sentence.slice(words[first]?.start, words[last]?.end);
  return `${first > 0 ? '… ' : ''}${text}${last < words.length - 1 ? ' …' : ''}`;
}

type Words = Pick<Evidence, 'words' | 'excerpt' | 'isDigest' | 'isQuoted' | 'speaker' | 'quote'>;

const whole = (words: string): Pick<Words, 'words' | 'excerpt'> => ({ words, excerpt: words });

function wordsOfNote(article: Article, paragraph: number, sentence: string): Words {
  const evidence = article.statements?.find(
    (statement) => statement.paragraph === paragraph,
  )?.evidence;
  return evidence
    ? { ...whole(oneLine(evidence)), isDigest: false, isQuoted: true }
    : { ...whole(sentence), isDigest: true, isQuoted: false };
}

/** The words of a sentence, or of a span in it. `span` is in the paragraph's text. */
function wordsAt(
  article: Article,
  paragraph: number,
  sentence: number | undefined,
  span?: Span,
): Words {
  const bounds = sentenceSpan(article, paragraph, sentence);
  const text = article.paragraphs[paragraph - 1]?.text.slice(bounds.start, bounds.end) ?? '';
  if (article.tier === 'note') return wordsOfNote(article, paragraph, oneLine(text));
  const from = span
    ? { start: span.start - bounds.start, end: span.end - bounds.start }
    : { start: 0, end: 0 };
  if (article.original)
    return {
      words: oneLine(text),
      excerpt: oneLine(clipWords(text, from, MOST_WORDS_OF_OURS)),
      isDigest: true,
      isQuoted: false,
    };
  return { ...whole(oneLine(clipWords(text, from))), isDigest: false, isQuoted: true };
}

function wordsOfFact(article: Article, fact: Fact): Words {
  if (fact.kind === 'quote' && article.tier === 'article') {
    const speaker = fact.speaker ?? undefined;
    return {
      ...whole(oneLine(fact.text)),
      isDigest: false,
      isQuoted: true,
      quote: fact.id,
      ...(speaker && { speaker }),
    };
  }
  const span = fact.start === undefined ? undefined : { start: fact.start, end: fact.end! };
  return wordsAt(article, fact.paragraph, fact.sentence, span);
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
    ...wordsOfFact(article, fact),
    href: factHref(fact),
  };
}

/** `article/p6.s1` or `article/p6`. */
function evidenceOfPassage(passage: string, dossier: Dossier): Evidence | undefined {
  const article = indexOf(dossier).articleOf({ article: articleOf(passage) });
  const place = /^p(\d+)(?:\.s(\d+))?$/.exec(localId(passage));
  const paragraph = Number(place?.[1]);
  if (!article?.paragraphs[paragraph - 1]) return undefined;
  const sentence = place?.[2] ? Number(place[2]) : undefined;
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

const sameWords = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.paragraph === b.paragraph && a.words === b.words;

/** The evidence of each target, in the order named; targets that stand in the same words are shown once. */
export function citationEvidence(citation: CitationTargets, dossier: Dossier): Evidence[] {
  const { fact } = indexOf(dossier);
  const found = [...citation.facts.flatMap((id) => fact(id) ?? []), ...citation.passages].flatMap(
    (target) => evidenceOf(target, dossier) ?? [],
  );
  return found.filter(
    (item, index) => found.findIndex((other) => sameWords(other, item)) === index,
  );
}

/** “…” only around what is quoted. */
export const evidenceWords = (evidence: Evidence): string =>
  evidence.isQuoted ? `“${evidence.words}”` : evidence.words;
