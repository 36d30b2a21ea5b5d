/** Cover and imprint: what the dossier is, how far its evidence reaches, who answers for it. */
import { computeRef } from '../dossier/computed.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import type { Dossier } from '../model/dossier.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { standingLine, type Statement, statementOf } from './comparison.ts';
import type { FurnitureKey } from './furniture/en.ts';
import { tierOfLabels } from './label-tier.ts';
import type { Line, Run } from './line.ts';

/** A count of the first screen: the words that lead somewhere, then those that don't. */
export interface ReachItem {
  href?: string;
  words: Line;
  rest: Line;
}

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
  /** What title and standfirst rest on. */
  tier: Bound;
  number: Bound;
  date: Bound;
  /** The date as dossier.yaml has it. */
  edtf: Bound;
  authors: Bound[];
  reach: ReachItem[];
  /** The same counts as values with labels, for a cover. */
  cover: { value: Bound; label: Bound }[];
  keyNumbers: KeyNumber[];
  factCount: Bound;
  /** Who answers for it, field by field. */
  imprint: Definition[];
  /** How to cite it. */
  citation: Line;
}

type Count = [ref: string, one: FurnitureKey, many: FurnitureKey];

function counter(dossier: Dossier) {
  const labelOf = ([ref, one, many]: Count): Bound =>
    bind.counted(Number(computeRef(dossier, ref)), one, many);
  return {
    line: (count: Count): Run[] => [
      { words: bind.computed(dossier, count[0]), role: 'strong' },
      { words: labelOf(count) },
    ],
    pair: (count: Count) => ({ value: bind.computed(dossier, count[0]), label: labelOf(count) }),
  };
}

const hasNotes = (dossier: Dossier): boolean => computeRef(dossier, 'notes/count') !== 0;
const latestOf = (dossier: Dossier, tier: 'articles' | 'notes'): Bound | null => {
  const ref = `evidence/${tier}/latest`;
  return computeRef(dossier, ref) === null ? null : bind.computed(dossier, ref);
};

const ARTICLES: Count = ['articles/count', 'article', 'articles'];
const NOTES: Count = ['notes/count', 'furtherReport', 'furtherReports'];
const ORIGINS: Count = ['origins/count', 'origin', 'origins'];
const CONFLICTS: Count = ['topics/conflicts', 'conflict', 'conflicts'];
const OPEN: Count = ['questions/open', 'openQuestion', 'openQuestions'];

function reachOf(dossier: Dossier): ReachItem[] {
  const { line } = counter(dossier);
  const upTo = (tier: 'articles' | 'notes'): Line => {
    const latest = latestOf(dossier, tier);
    return latest ? [{ words: bind.own('to') }, { words: latest, role: 'strong' }] : [];
  };
  return [
    { href: '/sources.html', words: line(ARTICLES), rest: upTo('articles') },
    ...(hasNotes(dossier) ? [{ words: line(NOTES), rest: upTo('notes') }] : []),
    { words: line(ORIGINS), rest: [] },
    { href: '/disagreements.html', words: line(CONFLICTS), rest: [] },
    { words: line(OPEN), rest: [] },
    {
      words: [
        { words: bind.own('Edition') },
        { words: bind.imprint(dossier.settings, 'edition', 'number') },
      ],
      rest: [],
    },
  ];
}

function coverOf(dossier: Dossier): Front['cover'] {
  const { pair } = counter(dossier);
  const notes = hasNotes(dossier);
  const latest = (tier: 'articles' | 'notes', label: FurnitureKey): Front['cover'] => {
    const value = latestOf(dossier, tier);
    return value ? [{ value, label: bind.own(label) }] : [];
  };
  return [
    ...latest('articles', notes ? 'articlesReachTo' : 'evidenceReachesTo'),
    ...latest('notes', 'reportsReachTo'),
    pair(ARTICLES),
    ...(notes ? [pair(NOTES)] : []),
    pair(ORIGINS),
    pair(CONFLICTS),
    pair(OPEN),
    {
      value: bind.editionNumber(dossier.settings),
      label: bind.imprintDate(dossier.settings, 'long', 'edition', 'date'),
    },
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
        figure: bind.figure(fact, settings.language),
        standing: standingLine(fact, dossier),
      },
    ];
  });
}

function contactHref(contact: string): string | undefined {
  if (/^\S+@\S+$/.test(contact) && !contact.includes(':')) return `mailto:${contact}`;
  return /^(https?|mailto):/.test(contact) ? contact : undefined;
}

const glued = (key: FurnitureKey): Run => ({ words: bind.own(key), glued: true });

function imprintOf({ settings }: Dossier): Definition[] {
  const { edition } = settings;
  const href = contactHref(edition.contact);
  const corrections = edition.corrections.map((_, index): Line => [
    { words: bind.imprintDate(settings, 'long', 'edition', 'corrections', index, 'date') },
    glued('colon'),
    { words: bind.imprint(settings, 'edition', 'corrections', index, 'text') },
  ]);
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
  const isOfArticles = tierOfLabels(dossier, ['title', 'standfirst']) === 'article';
  return {
    language: settings.language,
    title: bind.label(settings, 'title'),
    standfirst: bind.label(settings, 'standfirst'),
    kicker: settings.kicker ? bind.label(settings, 'kicker') : bind.own('BriefingDossier'),
    draft: settings.edition.status === 'draft' ? bind.own('draft') : null,
    tier: bind.own(isOfArticles ? 'restsOnArticles' : 'restsOnReports'),
    number: bind.imprint(settings, 'edition', 'number'),
    date: bind.imprintDate(settings, 'long', 'edition', 'date'),
    edtf: bind.imprint(settings, 'edition', 'date'),
    authors: settings.edition.authors.map((_, index) =>
      bind.imprint(settings, 'edition', 'authors', index),
    ),
    reach: reachOf(dossier),
    cover: coverOf(dossier),
    keyNumbers: keyNumbersOf(dossier),
    factCount: bind.computed(dossier, 'facts/count'),
    imprint: imprintOf(dossier),
    citation: citationOf(dossier),
  };
};
