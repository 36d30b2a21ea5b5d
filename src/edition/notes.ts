/** The evidence of what the briefing cites, note by note. */
import type { Citation } from '../dossier/citations.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { citationEvidence, type Evidence } from './evidence.ts';
import { topicHref } from './links.ts';
import { foreignLanguage } from './sources.ts';

export interface NoteEvidence {
  article: string;
  tier: Article['tier'];
  /** "AFP". */
  label: Bound;
  /** Its full name. */
  outlet: Bound;
  /** "AFP ¶2". */
  place: Bound;
  /** "¶2". */
  paragraph: Bound;
  /** Counted from 1; undefined where the whole paragraph is meant. */
  sentence: number | undefined;
  href: string;
  /** Null for a report without one. */
  shortDate: Bound | null;
  /** Whose words follow: "quoting Ada Quay"; null where the words say themselves whose they are. */
  voice: Bound | null;
  words: Bound;
  /** The source's own words, where `words` is our note of it. */
  printed: Bound | null;
  /** BCP 47, where they are in another language than the edition: `words`, and what is printed. */
  lang: string | undefined;
  printedLang: string | undefined;
}

export interface Note {
  number: number;
  evidence: NoteEvidence[];
  /** Only the places of its evidence are printed. */
  isBrief?: boolean;
  /** Where what is cited is disputed. */
  conflict?: string;
}

function boundEvidence(evidence: Evidence, dossier: Dossier): NoteEvidence {
  const { language } = dossier.settings;
  const article = indexOf(dossier).articleOf(evidence);
  const foreign = foreignLanguage(article, dossier);
  return {
    article: article.id,
    tier: article.tier,
    label: bind.nameOf(article),
    outlet: bind.outlet(article),
    place: bind.placeByTier(article, evidence.paragraph),
    paragraph: bind.paragraph(article.id, evidence.paragraph),
    sentence: evidence.sentence,
    href: evidence.href,
    shortDate: bind.evidenceDate(article, language, 'short'),
    voice: evidence.isDigest ? null : bind.voice(evidence, language),
    words: bind.words(evidence, language),
    printed: evidence.printed
      ? bind.words({ ...evidence, words: evidence.printed, isQuoted: true }, language)
      : null,
    lang: (evidence.printed ? undefined : evidence.language) ?? foreign,
    printedLang: evidence.language ?? foreign,
  };
}

/** Evidence of one sentence is one piece of evidence, whichever of its words are shown. */
const placeKey = ({ article, place, sentence }: NoteEvidence): string =>
  [article, place.text, sentence ?? ''].join(' ');

/** The fuller of two ways to show a sentence: our note of it with what the report prints. */
const fuller = (a: NoteEvidence, b: NoteEvidence | undefined): NoteEvidence =>
  b && b.words.text !== a.words.text && b.printed ? b : a;

export function noteOf(citation: Citation, dossier: Dossier): Note {
  const conflict = citation.facts
    .map((id) => indexOf(dossier).conflictOf(id))
    .find((topic) => topic !== undefined);
  return {
    number: citation.number,
    evidence: citationEvidence(citation, dossier).map((each) => boundEvidence(each, dossier)),
    ...(conflict && { conflict: topicHref(conflict.id) }),
  };
}

/** The same sentence in the same words wherever it is cited, so that the first note of it bears what the later ones name. */
export function inFull(notes: readonly Note[]): Note[] {
  const full = new Map<string, NoteEvidence>();
  for (const each of notes.flatMap(({ evidence }) => evidence)) {
    const key = placeKey(each);
    full.set(key, fuller(full.get(key) ?? each, each));
  }
  return notes.map((note) => ({
    ...note,
    evidence: note.evidence.map((each) => fuller(each, full.get(placeKey(each)))),
  }));
}

/** More sources than these are named by their places alone: the page of each has its words. */
const MOST_IN_WORDS = 4;

/** Of a note that repeats what others of its passage show, and of one with many sources, only the places are printed. */
export function inBrief(notes: readonly Note[]): Note[] {
  const shown = new Set<string>();
  return notes.map((note) => {
    const keys = note.evidence.map(placeKey);
    const isBrief = keys.length > MOST_IN_WORDS || keys.every((key) => shown.has(key));
    for (const key of keys) shown.add(key);
    return isBrief ? { ...note, isBrief } : note;
  });
}
