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
  href: string;
  /** Null for a report without one. */
  date: Bound | null;
  shortDate: Bound | null;
  /** Whose words follow: "in our digest", "quoting Ada Quay"; null where they are the outlet's own. */
  voice: Bound | null;
  /** The same beside a note: "our digest"; for a further report, that it is one. */
  mark: Bound | null;
  words: Bound;
  /** The part around what is cited, for where room is short. */
  excerpt: Bound;
  /** The words parted around the excerpt, without quotation marks. */
  parts: { before: string; core: string; after: string };
  isQuoted: boolean;
  /** BCP 47, where the article is in another language than the edition. */
  lang: string | undefined;
}

/** Citations that rest on the same words are one note with several numbers. */
export interface Note {
  numbers: number[];
  evidence: NoteEvidence[];
  /** Where what is cited is disputed. */
  conflict?: string;
}

/** Around the excerpt, whose ellipses are not of the words. */
function partsOf({ words, excerpt }: Evidence): NoteEvidence['parts'] {
  const core = excerpt.replace(/^… /, '').replace(/ …$/, '');
  const start = Math.max(0, words.indexOf(core));
  return { before: words.slice(0, start), core, after: words.slice(start + core.length) };
}

function boundEvidence(evidence: Evidence, dossier: Dossier): NoteEvidence {
  const { language } = dossier.settings;
  const article = indexOf(dossier).articleOf(evidence);
  return {
    article: article.id,
    tier: article.tier,
    label: bind.nameOf(article),
    outlet: bind.outlet(article),
    place: bind.place(article, evidence.paragraph),
    paragraph: bind.paragraph(article.id, evidence.paragraph),
    href: evidence.href,
    date: bind.evidenceDate(article, language, 'long'),
    shortDate: bind.evidenceDate(article, language, 'short'),
    voice: bind.voice(evidence),
    mark: article.tier === 'note' ? bind.own('furtherReport') : bind.voice(evidence, 'mark'),
    words: bind.words(evidence),
    excerpt: bind.words({ ...evidence, words: evidence.excerpt }),
    parts: partsOf(evidence),
    isQuoted: evidence.isQuoted,
    lang: foreignLanguage(article, dossier),
  };
}

const noteKey = (evidence: readonly NoteEvidence[]): string =>
  evidence.map(({ place, words }) => `${place.of.kind} ${place.text} ${words.text}`).join('|');

/** Where several numbers share a sentence but not the part of it, the whole sentence is shown. */
const withWholeWords = (evidence: readonly NoteEvidence[]): NoteEvidence[] =>
  evidence.map((item) => ({
    ...item,
    excerpt: item.words,
    parts: {
      before: '',
      core: `${item.parts.before}${item.parts.core}${item.parts.after}`,
      after: '',
    },
  }));

export function noteOf(citation: Citation, dossier: Dossier): Note {
  const conflict = citation.facts
    .map((id) => indexOf(dossier).conflictOf(id))
    .find((topic) => topic !== undefined);
  return {
    numbers: [citation.number],
    evidence: citationEvidence(citation, dossier).map((each) => boundEvidence(each, dossier)),
    ...(conflict && { conflict: topicHref(conflict.id) }),
  };
}

/** Notes in the same words are one, with several numbers. */
export function joinNotes(notes: readonly Note[]): Note[] {
  const joined = new Map<string, Note>();
  for (const note of notes) {
    const key = noteKey(note.evidence);
    const known = joined.get(key);
    const isShort = known?.evidence.some(
      ({ excerpt }, index) => excerpt.text !== note.evidence[index]?.excerpt.text,
    );
    joined.set(
      key,
      known
        ? {
            ...known,
            ...note,
            ...(known.conflict && { conflict: known.conflict }),
            numbers: [...known.numbers, ...note.numbers],
            evidence: isShort ? withWholeWords(note.evidence) : known.evidence,
          }
        : note,
    );
  }
  return [...joined.values()];
}
