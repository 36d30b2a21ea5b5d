/** Cover and imprint: what the dossier is, how far its evidence reaches, who answers for it. */
import { computeRef } from '../dossier/computed.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Settings } from '../model/settings.ts';
import { areAllNamed } from '../relate/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { standingLine, type Statement, statementOf } from './comparison.ts';
import { type Counted, glued, type Line, message } from './line.ts';

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
  factCount: Counted;
  /** Who answers for it, field by field. */
  imprint: Definition[];
  /** How to cite it. */
  citation: Line;
}

const countOf = (dossier: Dossier, ref: string, href?: string): Counted => ({
  words: bind.computed(dossier, ref),
  count: Number(computeRef(dossier, ref)),
  ...(href !== undefined && { href }),
});

type Tier = 'articles' | 'notes';

const hasNotes = (dossier: Dossier): boolean => computeRef(dossier, 'notes/count') !== 0;
const latestOf = (dossier: Dossier, tier: Tier): Bound | null => {
  const ref = `evidence/${tier}/latest`;
  return computeRef(dossier, ref) === null ? null : bind.computed(dossier, ref);
};

const TIER_KEYS = {
  articles: { dated: 'articlesUpTo', undated: 'articlesCounted' },
  notes: { dated: 'reportsUpTo', undated: 'reportsCounted' },
} as const;

/** "2 articles up to 11 Sep 2024". */
function tierLine(dossier: Dossier, tier: Tier, href?: string): Line {
  const { language } = dossier.settings;
  const { dated, undated } = TIER_KEYS[tier];
  const count = countOf(dossier, `${tier}/count`, href);
  const latest = latestOf(dossier, tier);
  return latest
    ? message(dated, language, { count, latest: { words: latest } })
    : message(undated, language, { count });
}

/** "1 contradiction, 6 open questions." */
function unsettledLine(dossier: Dossier): Line {
  const { language } = dossier.settings;
  const conflicts = countOf(dossier, 'topics/conflicts', '/disagreements.html');
  const open = countOf(dossier, 'questions/open');
  if (conflicts.count > 0 && open.count > 0)
    return message('unsettled', language, { conflicts, open });
  if (conflicts.count > 0) return message('conflictsCounted', language, { conflicts });
  return open.count > 0 ? message('openCounted', language, { open }) : [];
}

/** "23 November 2026 · Based on 2 articles up to 11 Sep 2024 and 24 further reports up to 18 Sep 2025, from 17 independent sources. 1 contradiction, 6 open questions." */
function provenanceOf(dossier: Dossier): Line {
  const { settings } = dossier;
  const articles = tierLine(dossier, 'articles', '/sources.html');
  const reach = hasNotes(dossier)
    ? message('reachOfBoth', settings.language, { articles, reports: tierLine(dossier, 'notes') })
    : articles;
  return [
    ...message(areAllNamed(dossier.articles) ? 'basedOn' : 'basedOnAtMost', settings.language, {
      date: { words: bind.imprintDate(settings, 'long', 'edition', 'date'), role: 'strong' },
      reach,
      origins: countOf(dossier, 'origins/count'),
    }),
    ...unsettledLine(dossier),
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
        qualifier: bind.qualifier(fact, settings.language),
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
  const { edition, language } = settings;
  const href = contactHref(edition.contact);
  const corrections = correctionLines(settings);
  return [
    {
      term: bind.own('Edition', language),
      lines: [
        [
          { words: bind.imprint(settings, 'edition', 'number') },
          glued('comma'),
          { words: bind.imprintDate(settings, 'long', 'edition', 'date') },
        ],
      ],
    },
    {
      term: bind.own('authors', language),
      lines: [[{ words: bind.imprint(settings, 'edition', 'authors') }]],
    },
    {
      term: bind.own('contact', language),
      lines: [[{ words: bind.imprint(settings, 'edition', 'contact'), ...(href && { href }) }]],
    },
    {
      term: bind.own('corrections', language),
      lines: corrections.length ? corrections : [[{ words: bind.own('noneSoFar', language) }]],
      isList: corrections.length > 0,
    },
  ];
}

const citationOf = ({ settings }: Dossier): Line =>
  message('citation', settings.language, {
    authors: { words: bind.imprint(settings, 'edition', 'authors') },
    work: { words: bind.label(settings, 'title'), role: 'work' },
    number: { words: bind.imprint(settings, 'edition', 'number') },
    date: { words: bind.imprintDate(settings, 'long', 'edition', 'date') },
  });

export const buildFront = (dossier: Dossier): Front => {
  const { settings } = dossier;
  return {
    language: settings.language,
    title: bind.label(settings, 'title'),
    standfirst: bind.label(settings, 'standfirst'),
    kicker: settings.kicker
      ? bind.label(settings, 'kicker')
      : bind.own('BriefingDossier', settings.language),
    draft: settings.edition.status === 'draft' ? bind.own('draft', settings.language) : null,
    number: bind.imprint(settings, 'edition', 'number'),
    date: bind.imprintDate(settings, 'long', 'edition', 'date'),
    authors: settings.edition.authors.map((_, index) =>
      bind.imprint(settings, 'edition', 'authors', index),
    ),
    provenance: provenanceOf(dossier),
    keyNumbers: keyNumbersOf(dossier),
    factCount: countOf(dossier, 'facts/count'),
    imprint: imprintOf(dossier),
    citation: citationOf(dossier),
  };
};
