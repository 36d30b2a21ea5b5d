/** Dossier and its figures → the data of both PDFs. */
import {
  citationEvidence,
  type Evidence,
  evidenceVoice,
  evidenceWords,
} from '../../edition/evidence.ts';
import {
  type Citation,
  citationKey,
  collectCitations,
  sectionsInOrder,
} from '../../dossier/citations.ts';
import { computeRef } from '../../dossier/computed.ts';
import type { Dossier, Section } from '../../model/dossier.ts';
import { formatDate } from '../../edition/format-date.ts';
import { type View, VIEW_TITLES } from '../../edition/view-titles.ts';
import { foreignLanguage, layoutAnnex, layoutSources } from './layout-annex.ts';
import { layoutQuestions, layoutTopics } from './layout-comparison.ts';
import { JUDGEMENT_PAGES } from './settle.ts';
import { layoutFigures } from './layout-figures.ts';
import { layoutImprint, layoutKeyNumbers, layoutReach } from './layout-front.ts';
import { hasNote, layoutProse, type ProseContext } from './layout-prose.ts';
import type {
  AnnexSource,
  NoteEvidence,
  PrintData,
  PrintFigure,
  PrintNote,
  PrintSection,
} from './print-data.ts';
import { printLanguage } from './print-language.ts';

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

/** `whole` where the passage is all that the evidence says; else the first of its paragraph. */
function placeInAnnex(
  source: number,
  evidence: Evidence,
  annex: readonly AnnexSource[],
): { annex: NoteEvidence['annex']; whole: boolean } {
  const passages = annex[source]!.passages;
  const same = passages.findIndex(
    ({ paragraph, words }) => paragraph === evidence.paragraph && words === evidenceWords(evidence),
  );
  const passage =
    same < 0 ? passages.findIndex(({ paragraph }) => paragraph === evidence.paragraph) : same;
  return { annex: passage < 0 ? null : { source, passage }, whole: same >= 0 };
}

/** What the annex prints in full, the note may shorten. */
const words = (evidence: Evidence, inAnnex: boolean): string =>
  evidenceWords(inAnnex ? { ...evidence, words: evidence.excerpt } : evidence);

function layoutEvidence(
  evidence: Evidence,
  dossier: Dossier,
  annex: readonly AnnexSource[],
): NoteEvidence {
  const source = dossier.articles.findIndex(({ id }) => id === evidence.article);
  const article = dossier.articles[source]!;
  const published = article.original?.published ?? article.published;
  const { annex: place, whole } = placeInAnnex(source, evidence, annex);
  return {
    label: evidence.label,
    outlet: evidence.outlet === evidence.label ? null : evidence.outlet,
    place: [
      published ? formatDate(published, dossier.settings.language, 'short') : 'undated',
      `¶${evidence.paragraph}`,
    ].join(',\u00A0'),
    paragraph: evidence.paragraph,
    voice: evidenceVoice(evidence),
    words: words(evidence, whole),
    asNote: null,
    language: foreignLanguage(article, dossier),
    tier: evidence.tier,
    annex: place,
  };
}

/** Notes in the order of their numbers; words are printed in the first that rests on them, and named by that one's number after. */
function layoutNotes(
  citations: readonly Citation[],
  dossier: Dossier,
  annex: readonly AnnexSource[],
): PrintNote[] {
  const printed = new Map<string, number>();
  return citations.map((citation) => {
    const evidence = citationEvidence(citation, dossier).map((each) => {
      const laid = layoutEvidence(each, dossier, annex);
      const key = [each.article, laid.paragraph, laid.words].join('/');
      const asNote = printed.get(key) ?? null;
      if (asNote === null) printed.set(key, citation.number);
      return { ...laid, asNote };
    });
    return { number: citation.number, evidence };
  });
}

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
  const unplaced = (Object.keys(VIEW_TITLES) as View[]).filter(
    (view) => !isEmpty[view] && !sections.some((section) => section.view === view),
  );
  return [
    ...sections.map((section) => ({
      id: section.id,
      title: section.title,
      view: section.view,
      section,
    })),
    ...unplaced.map((view) => ({ id: view, title: VIEW_TITLES[view], view })),
  ];
}

function layoutPart(
  part: Part,
  dossier: Dossier,
  figures: readonly FigureForPrint[],
  context: ProseContext,
): PrintSection {
  const blocks = part.section ? layoutProse(part.section.tree, context) : [];
  return {
    id: part.id,
    title: part.title,
    blocks,
    leadsToTable:
      (part.view === 'disagreements' || part.view === 'questions') &&
      blocks.length > 0 &&
      !hasNote(blocks.at(-1)!),
    figures: figures.flatMap(({ view }, index) => (view === part.view ? [index] : [])),
    topics: part.view === 'disagreements' ? layoutTopics(dossier) : [],
    questions: part.view === 'questions' ? layoutQuestions(dossier) : [],
  };
}

const withoutView = ({ view: _view, ...figure }: FigureForPrint): PrintFigure => figure;

/** Plain data, ready to be written as JSON. Figures are in the order of their numbers. */
export function layoutPrint(
  dossier: Dossier,
  { figures: drawn, attachments, fallbackFonts }: PrintParts,
): PrintData {
  const { settings } = dossier;
  const citations = collectCitations(dossier);
  const parts = partsOf(dossier, drawn);
  const figures = parts.flatMap((part) => drawn.filter(({ view }) => view === part.view));
  const context: ProseContext = {
    citations: new Map(citations.map((citation) => [citationKey(citation), citation])),
    seen: new Set(),
    sections: new Set(parts.map(({ id }) => id)),
    site: settings.site,
  };
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
    factCount: Number(computeRef(dossier, 'facts/count')).toLocaleString(settings.language),
    reach: layoutReach(dossier),
    judgementPage: JUDGEMENT_PAGES[0]!,
    judgementNotes:
      citations.findLast(({ section }) => section === parts[judgements]?.id)?.number ?? 0,
    joinedNotes: [],
    looseNotes: [],
    keyNumbers: layoutKeyNumbers(dossier),
    imprint: layoutImprint(dossier),
    notes: layoutNotes(citations, dossier, annex),
    judgements: sections[judgements] ?? null,
    sections: sections.filter((_, index) => index !== judgements),
    ...layoutFigures(figures.map(withoutView)),
    sources: layoutSources(dossier),
    annex,
    attachments,
    fallbackFonts,
  };
}
