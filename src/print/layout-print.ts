/** Dossier and its figures → the data of both PDFs. */
import { type Citation, citationEvidence, citationKey, collectCitations, evidenceVoice, evidenceWords, sectionsInOrder } from '../facts/citations.ts';
import type { Dossier, Section } from '../facts/dossier.ts';
import type { Evidence } from '../facts/evidence.ts';
import { formatDate } from '../facts/format-date.ts';
import { foreignLanguage, layoutAnnex, layoutSources } from './layout-annex.ts';
import { layoutQuestions, layoutTopics } from './layout-comparison.ts';
import { layoutImprint, layoutKeyNumbers, layoutReach } from './layout-front.ts';
import { layoutBlocks, type ProseContext } from './layout-prose.ts';
import type { AnnexSource, NoteEvidence, PrintData, PrintFigure, PrintNote, PrintSection } from './print-data.ts';
import { printLanguage } from './print-language.ts';

type View = NonNullable<Section['view']>;

/** A figure as the views draw it for paper. */
export interface FigureForPrint extends PrintFigure {
  view: View;
}

export interface PrintParts {
  figures: readonly FigureForPrint[];
  attachments: PrintData['attachments'];
  fallbackFonts: string[];
}

const DEFAULT_ACCENT = '#a3211c';

/** Views that no section of the author's places stand after the last one, under these titles. */
const VIEW_TITLES: Record<View, string> = {
  timeline: 'Timeline',
  participants: 'Who took part',
  numbers: 'The numbers',
  disagreements: 'Where the sources disagree',
  questions: 'What the sources do not say',
};

function placeInAnnex(source: number, evidence: Evidence, annex: readonly AnnexSource[]): NoteEvidence['annex'] {
  const passages = annex[source]!.passages;
  const same = passages.findIndex(({ paragraph, words }) => paragraph === evidence.paragraph && words === evidenceWords(evidence));
  const passage = same < 0 ? passages.findIndex(({ paragraph }) => paragraph === evidence.paragraph) : same;
  return passage < 0 ? null : { source, passage };
}

function layoutEvidence(evidence: Evidence, dossier: Dossier, annex: readonly AnnexSource[]): NoteEvidence {
  const source = dossier.articles.findIndex(({ id }) => id === evidence.article);
  return {
    outlet: evidence.label,
    place: [evidence.outlet === evidence.label ? null : evidence.outlet, evidence.date ?? 'undated', `¶${evidence.paragraph}`].filter(Boolean).join(', '),
    paragraph: evidence.paragraph,
    voice: evidenceVoice(evidence),
    words: evidenceWords(evidence),
    language: foreignLanguage(dossier.articles[source]!, dossier),
    tier: evidence.tier,
    annex: placeInAnnex(source, evidence, annex),
  };
}

const layoutNote = (citation: Citation, dossier: Dossier, annex: readonly AnnexSource[]): PrintNote => ({
  number: citation.number,
  evidence: citationEvidence(citation, dossier).map((each) => layoutEvidence(each, dossier, annex)),
});

interface Part {
  id: string;
  title: string;
  view?: View | undefined;
  section?: Section;
}

function partsOf(dossier: Dossier, figures: readonly FigureForPrint[]): Part[] {
  const sections = sectionsInOrder(dossier);
  const isEmpty: Record<View, boolean> = {
    timeline: !figures.some(({ view }) => view === 'timeline'),
    participants: !figures.some(({ view }) => view === 'participants'),
    numbers: !figures.some(({ view }) => view === 'numbers'),
    disagreements: !dossier.topics.some(({ relation }) => relation !== null),
    questions: dossier.questions.length === 0,
  };
  const unplaced = (Object.keys(VIEW_TITLES) as View[]).filter((view) => !isEmpty[view] && !sections.some((section) => section.view === view));
  return [...sections.map((section) => ({ id: section.id, title: section.title, view: section.view, section })), ...unplaced.map((view) => ({ id: view, title: VIEW_TITLES[view], view }))];
}

function layoutPart(part: Part, dossier: Dossier, figures: readonly FigureForPrint[], context: ProseContext): PrintSection {
  return {
    id: part.id,
    title: part.title,
    blocks: part.section ? layoutBlocks(part.section.tree.children, context) : [],
    figures: figures.flatMap(({ view }, index) => (view === part.view ? [index] : [])),
    topics: part.view === 'disagreements' ? layoutTopics(dossier) : [],
    questions: part.view === 'questions' ? layoutQuestions(dossier) : [],
  };
}

const withoutView = ({ view: _view, ...figure }: FigureForPrint): PrintFigure => figure;

/** Plain data, ready to be written as JSON. What is in `figures` is printed in that order where its view is placed. */
export function layoutPrint(dossier: Dossier, { figures, attachments, fallbackFonts }: PrintParts): PrintData {
  const { settings } = dossier;
  const citations = collectCitations(dossier);
  const parts = partsOf(dossier, figures);
  const context: ProseContext = { citations: new Map(citations.map((citation) => [citationKey(citation), citation])), seen: new Set(), sections: new Set(parts.map(({ id }) => id)), site: settings.site };
  const sections = parts.map((part) => layoutPart(part, dossier, figures, context));
  const annex = layoutAnnex(dossier);
  const judgements = parts.findIndex(({ section }) => section?.role === 'judgements');
  return {
    paper: settings.print.paper,
    language: printLanguage(settings.language) ?? { lang: 'en', region: null },
    accent: settings.accent ?? DEFAULT_ACCENT,
    kicker: settings.kicker ?? null,
    title: settings.title,
    standfirst: settings.standfirst,
    date: formatDate(settings.edition.date, settings.language),
    authors: settings.edition.authors,
    reach: layoutReach(dossier),
    keyNumbers: layoutKeyNumbers(dossier),
    imprint: layoutImprint(dossier),
    notes: citations.map((citation) => layoutNote(citation, dossier, annex)),
    judgements: sections[judgements] ?? null,
    sections: sections.filter((_, index) => index !== judgements),
    figures: figures.map(withoutView),
    sources: layoutSources(dossier),
    annex,
    attachments,
    fallbackFonts,
  };
}
