/** Edition and its figures → the data of both PDFs. */
import { authorsLanguage } from '../../dossier/authors-language.ts';
import * as bind from '../../edition/bind.ts';
import { furnitureLanguage } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { AskedQuestion, Comparison } from '../../edition/comparison.ts';
import { withPrintedPages } from '../../dossier/printed-pages.ts';
import { logoPath } from '../../edition/logo.ts';
import { buildEdition, type Edition } from '../../edition/edition.ts';
import type { AnnexSource as EditionAnnex } from '../../edition/evidence-table.ts';
import type { Front } from '../../edition/front.ts';
import { glued, message } from '../../edition/line.ts';
import { citationsOf, type Part, type View } from '../../edition/outline.ts';
import type { SourceRow } from '../../edition/sources.ts';
import type { Settings } from '../../model/settings.ts';
import { layoutFigures } from './layout-figures.ts';
import { layoutNotes, printLanguage } from './layout-notes.ts';
import { hasNote, layoutProse, type ProseContext, wordsIn } from './layout-prose.ts';
import { layoutFurniture } from './print-furniture.ts';
import type {
  AnnexSource,
  PrintData,
  PrintFigure,
  PrintLanguage,
  PrintQuestion,
  PrintSection,
  PrintSource,
  PrintTopic,
} from './print-data.ts';
import type { Phrase, PrintText } from './printed.ts';
import { JUDGEMENT_PAGES } from './settle.ts';

/** A figure as the views draw it for paper. */
export interface FigureForPrint extends PrintFigure {
  view: View;
}

export interface PrintParts {
  figures: readonly FigureForPrint[];
  attachments: PrintData['attachments'];
  fallbackFonts: string[];
}

export const DEFAULT_ACCENT = '#a3211c';

const layoutTopic = ({ label, tag, statements, verdict }: Comparison): PrintTopic<PrintText> => ({
  label,
  relation: tag.words,
  statements: [...Map.groupBy(statements, ({ article }) => article).values()].flatMap((said) =>
    said.slice(0, 1).map(({ source }) => ({
      source,
      says: said.map(({ value, paragraph }) => ({ text: value, place: paragraph })),
    })),
  ),
  verdict: verdict?.because ?? null,
});

const layoutQuestion = (question: AskedQuestion): PrintQuestion<PrintText> => ({
  text: question.text,
  state: question.tag.words,
  facts: question.statements.map(({ value, place }) => ({ text: value, place })),
  passages: question.passages.map(({ place }) => place),
});

function layoutPart(
  part: Part,
  figures: readonly FigureForPrint[],
  context: ProseContext,
): PrintSection<PrintText> {
  const blocks = layoutProse(part.blocks, context);
  const last = blocks.at(-1);
  const isTable = part.comparisons.length + part.questions.length > 0;
  return {
    id: part.id,
    title: part.title,
    blocks,
    leadsToTable: isTable && last !== undefined && !hasNote(last),
    figures: figures.flatMap(({ view }, index) => (view === part.view ? [index] : [])),
    topics: part.comparisons.map(layoutTopic),
    questions: part.questions.map(layoutQuestion),
  };
}

const layoutSource = (row: SourceRow, language: string): PrintSource<PrintText> => ({
  label: row.label,
  outlet: row.outlet,
  title: row.title,
  digest: row.digest,
  titleLanguage: printLanguage(row.lang),
  published: row.published ?? bind.own('undated', language),
  origin: row.origin,
  facts: row.factCount,
  url: row.url,
});

const quoted = (words: bind.Bound, language: string): Phrase => ({
  line: [
    { words: bind.own('openQuote', language) },
    { words, glued: true },
    { words: bind.own('closeQuote', language), glued: true },
  ],
});

const withCommas = (parts: readonly bind.Bound[]): Phrase => ({
  line: parts.flatMap((words, index) => (index ? [glued('comma'), { words }] : [{ words }])),
});

const layoutAnnex = (source: EditionAnnex, language: string): AnnexSource<PrintText> => ({
  label: source.label,
  about: withCommas(source.about),
  published: source.published ?? bind.own('undated', language),
  tier: source.tier,
  language: printLanguage(source.lang),
  passages: source.passages.map(({ paragraph, words, facts }) => ({
    paragraph: Number(paragraph.text.slice(1)),
    words,
    facts: facts.map((fact) => ({
      kind: fact.kind,
      text: fact.isQuote && fact.words.text ? quoted(fact.words, language) : fact.words,
      reading: fact.reading,
      asserted: fact.isAsserted,
    })),
  })),
});

function layoutImprint({ dossier, front }: Edition): PrintData<PrintText>['imprint'] {
  const { site, language } = dossier.settings;
  const fields = front.imprint.flatMap(({ term, lines, isList }) =>
    lines.map((line) => ({
      label: isList ? bind.own('correction', language) : term,
      text: { line },
      href: line[0]?.href ?? null,
    })),
  );
  const corrections = fields.splice(3);
  return [
    ...fields,
    ...(site
      ? [
          {
            label: bind.own('onTheWeb', language),
            text: bind.imprint(dossier.settings, 'site'),
            href: site,
          },
        ]
      : []),
    ...corrections,
    { label: bind.own('citeAs', language), text: { line: front.citation }, href: null },
  ];
}

function layoutLogo(settings: Settings): PrintData<PrintText>['logo'] {
  const file = logoPath(settings);
  return file === undefined
    ? null
    : { file, alternative: bind.imprint(settings, 'edition', 'authors') };
}

const layoutFront = (front: Front) => ({
  title: front.title,
  standfirst: front.standfirst,
  date: front.date,
  authors: front.authors,
  draft: front.draft,
  provenance: { line: front.provenance },
  keyNumbers: front.keyNumbers.map(({ qualifier, figure, label, place }) => ({
    qualifier,
    value: figure,
    label,
    place,
  })),
});

/** What the annex prints; nothing is said where it prints none. */
const layoutAnnexLead = ({ front, dossier: { settings } }: Edition): Phrase => ({
  line: message(settings.print.annex === 'used' ? 'factsUsed' : 'factsInAll', settings.language, {
    count: front.factCount,
  }),
});

function authorsPrintLanguage(dossier: Dossier): PrintLanguage | null {
  const language = authorsLanguage(dossier);
  const isForeign = language !== furnitureLanguage(dossier.settings.language);
  return isForeign ? printLanguage(language) : null;
}

const withoutView = ({ view: _view, ...figure }: FigureForPrint): PrintFigure => figure;

/** A cover and contents of their own are for a text of more than these words and figures: with less most of their pages would be bare. */
const SHORT = { words: 200, figures: 4 };

const isShort = (sections: readonly PrintSection<PrintText>[]): boolean =>
  sections.reduce((sum, { blocks }) => sum + wordsIn(blocks), 0) <= SHORT.words &&
  sections.flatMap(({ figures }) => figures).length <= SHORT.figures;

/** Plain data, ready to be printed. Figures are in the order of their numbers. */
export function layoutPrint(
  published: Edition,
  { figures: drawn, attachments, fallbackFonts }: PrintParts,
): PrintData<PrintText> {
  const edition = buildEdition(withPrintedPages(published.dossier));
  const { dossier, front, parts, annex } = edition;
  const { settings } = dossier;
  const figures = parts.flatMap((part) => drawn.filter(({ view }) => view === part.view));
  const context: ProseContext = {
    citationAt: citationsOf(dossier),
    seen: new Set(),
    sections: new Set(parts.map(({ id }) => id)),
    site: settings.site,
    language: settings.language,
  };
  const sections = parts.map((part) => layoutPart(part, figures, context));
  const judgements = parts.findIndex(({ isJudgements }) => isJudgements);
  return {
    ...layoutFront(front),
    paper: settings.print.paper,
    language: printLanguage(furnitureLanguage(settings.language)) ?? { lang: 'en', region: null },
    authorsLanguage: authorsPrintLanguage(dossier),
    accent: settings.accent ?? DEFAULT_ACCENT,
    logo: layoutLogo(settings),
    kicker: settings.kicker ? front.kicker : null,
    judgementPage: JUDGEMENT_PAGES[0] ?? { size: 10, notes: 'words' },
    judgementNotes: edition.lastNoteOf.get(parts[judgements]?.id ?? '') ?? 0,
    joinedNotes: [],
    looseNotes: [],
    lowFigures: [],
    isShort: isShort(sections),
    imprint: layoutImprint(edition),
    notes: layoutNotes(edition.notes, dossier, annex),
    judgements: sections[judgements] ?? null,
    sections: sections.filter((_, index) => index !== judgements),
    ...layoutFigures(figures.map(withoutView)),
    sources: edition.sources.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((row) => layoutSource(row, settings.language)),
    })),
    annexLead: layoutAnnexLead(edition),
    annex: annex.map((source) => layoutAnnex(source, settings.language)),
    attachments,
    fallbackFonts,
    furniture: layoutFurniture(settings.language),
  };
}
