/** Cover and imprint: what the dossier is, how far its evidence reaches, who answers for it. */
import { computeRef } from '../dossier/computed.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Settings } from '../model/settings.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { standingLine, type Statement, statementOf } from './comparison.ts';
import type { FurnitureKey } from './furniture/en.ts';
import { glued, type Line, type Run } from './line.ts';

export interface KeyNumber extends Statement {
  label: Bound;
  qualifier: Bound | null;
  figure: Bound;
  standing: Line;
}

/** What is known of a thing, by a field of it. */
export interface Definition {
  term: Bound;
  lines: Line[];
  isList?: boolean;
}

export interface Front {
  /** BCP 47. */
  language: string;
  title: Bound;
  standfirst: Bound;
  kicker: Bound;
  /** Said on every page until the author signs. */
  draft: Bound | null;
  number: Bound;
  date: Bound;
  authors: Bound[];
  /** When it was made and what it rests on, in a line. */
  provenance: Line;
  keyNumbers: KeyNumber[];
  factCount: Bound;
  /** Who answers for it, field by field. */
  imprint: Definition[];
  /** How to cite it. */
  citation: Line;
}

type Count = [ref: string, one: FurnitureKey, many: FurnitureKey];

function countLine(dossier: Dossier, [ref, one, many]: Count): Run[] {
  return [
    { words: bind.computed(dossier, ref) },
    { words: bind.counted(Number(computeRef(dossier, ref)), one, many) },
  ];
}

const hasNotes = (dossier: Dossier): boolean => computeRef(dossier, 'notes/count') !== 0;
const latestOf = (dossier: Dossier, tier: 'articles' | 'notes'): Bound | null => {
  const ref = `evidence/${tier}/latest`;
  return computeRef(dossier, ref) === null ? null : bind.computed(dossier, ref);
};

const ARTICLES: Count = ['articles/count', 'article', 'articles'];
const NOTES: Count = ['notes/count', 'furtherReport', 'furtherReports'];
const ORIGINS: Count = ['origins/count', 'origin', 'origins'];
const CONFLICTS: Count = ['topics/conflicts', 'contradiction', 'contradictions'];
const OPEN: Count = ['questions/open', 'openQuestion', 'openQuestions'];

const spoken = (key: FurnitureKey): Run => ({ words: bind.own(key) });

/** "23 November 2026 · Based on 2 articles up to 11 Sep 2024 and 24 further reports up to 18 Sep 2025, from 17 independent sources. 1 contradiction, 6 open questions." */
function provenanceOf(dossier: Dossier): Line {
  const line = (count: Count): Run[] => countLine(dossier, count);
  const tier = (count: Count, of: 'articles' | 'notes', href?: string): Run[] => {
    const latest = latestOf(dossier, of);
    const [number, noun] = line(count);
    return [
      ...[number, noun].flatMap((run) => (run ? [{ ...run, ...(href && { href }) }] : [])),
      ...(latest ? [spoken('upTo'), { words: latest }] : []),
    ];
  };
  const conflicts = computeRef(dossier, 'topics/conflicts') !== 0;
  const open = computeRef(dossier, 'questions/open') !== 0;
  return [
    { words: bind.imprintDate(dossier.settings, 'long', 'edition', 'date'), role: 'strong' },
    spoken('dot'),
    spoken('BasedOn'),
    ...tier(ARTICLES, 'articles', '/sources.html'),
    ...(hasNotes(dossier) ? [spoken('and'), ...tier(NOTES, 'notes')] : []),
    glued('comma'),
    spoken('from'),
    ...line(ORIGINS),
    glued('stop'),
    ...(conflicts
      ? line(CONFLICTS).map((run): Run => ({ ...run, href: '/disagreements.html' }))
      : []),
    ...(conflicts && open ? [glued('comma')] : []),
    ...(open ? line(OPEN) : []),
    ...(conflicts || open ? [glued('stop')] : []),
  ];
}

function keyNumbersOf(dossier: Dossier): KeyNumber[] {
  const { settings } = dossier;
  return settings.keyNumbers.flatMap(({ fact: id }, index) => {
    const fact = indexOf(dossier).fact(id);
    if (fact?.kind !== 'quantity') return [];
    return [
      {
        ...statementOf(fact, dossier),
        label: bind.label(settings, 'keyNumbers', index, 'label'),
        qualifier: bind.qualifier(fact),
        figure: bind.figure(fact, settings),
        standing: standingLine(fact, dossier),
      },
    ];
  });
}

function contactHref(contact: string): string | undefined {
  if (/^\S+@\S+$/.test(contact) && !contact.includes(':')) return `mailto:${contact}`;
  return /^(https?|mailto):/.test(contact) ? contact : undefined;
}

/** A line for each correction: its day, and what was wrong. */
export const correctionLines = (settings: Settings): Line[] =>
  settings.edition.corrections.map((_, index) => [
    { words: bind.imprintDate(settings, 'long', 'edition', 'corrections', index, 'date') },
    glued('colon'),
    { words: bind.imprint(settings, 'edition', 'corrections', index, 'text') },
  ]);

function imprintOf({ settings }: Dossier): Definition[] {
  const { edition } = settings;
  const href = contactHref(edition.contact);
  const corrections = correctionLines(settings);
  return [
    {
      term: bind.own('Edition'),
      lines: [
        [
          { words: bind.imprint(settings, 'edition', 'number') },
          glued('comma'),
          { words: bind.imprintDate(settings, 'long', 'edition', 'date') },
        ],
      ],
    },
    {
      term: bind.own('authors'),
      lines: [[{ words: bind.imprint(settings, 'edition', 'authors') }]],
    },
    {
      term: bind.own('contact'),
      lines: [[{ words: bind.imprint(settings, 'edition', 'contact'), ...(href && { href }) }]],
    },
    {
      term: bind.own('corrections'),
      lines: corrections.length ? corrections : [[{ words: bind.own('noneSoFar') }]],
      isList: corrections.length > 0,
    },
  ];
}

const citationOf = ({ settings }: Dossier): Line => [
  { words: bind.imprint(settings, 'edition', 'authors') },
  glued('colon'),
  { words: bind.label(settings, 'title'), role: 'work' },
  glued('comma'),
  { words: bind.own('edition') },
  { words: bind.imprint(settings, 'edition', 'number') },
  glued('comma'),
  { words: bind.imprintDate(settings, 'long', 'edition', 'date') },
  glued('stop'),
];

export const buildFront = (dossier: Dossier): Front => {
  const { settings } = dossier;
  return {
    language: settings.language,
    title: bind.label(settings, 'title'),
    standfirst: bind.label(settings, 'standfirst'),
    kicker: settings.kicker ? bind.label(settings, 'kicker') : bind.own('BriefingDossier'),
    draft: settings.edition.status === 'draft' ? bind.own('draft') : null,
    number: bind.imprint(settings, 'edition', 'number'),
    date: bind.imprintDate(settings, 'long', 'edition', 'date'),
    authors: settings.edition.authors.map((_, index) =>
      bind.imprint(settings, 'edition', 'authors', index),
    ),
    provenance: provenanceOf(dossier),
    keyNumbers: keyNumbersOf(dossier),
    factCount: bind.computed(dossier, 'facts/count'),
    imprint: imprintOf(dossier),
    citation: citationOf(dossier),
  };
};
