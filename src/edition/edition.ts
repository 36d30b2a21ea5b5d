/**
 * What is printed, in which order, with which notes, figures and tables: said once, rendered by pages, paper and data without judging.
 *
 *   Dossier ──buildEdition──▶ Edition ──▶ components and pages, `render/typst`
 *
 *   front       title, standfirst, how far the evidence reaches, key numbers, imprint
 *   parts       the briefing: sections with their blocks and notes, then views that no section places
 *   notes       what the numbers in the text stand for, in their order
 *   comparisons every topic that can be compared, the gravest first: the page of disagreements
 *   sources     the list of them; `pages`, a page each; `evidence`, every fact; `annex`, sentence by sentence
 *   names       who and what is named: the register, and a page each
 *   ownPages    what the author wrote beside the briefing
 *   editions    what was published, what each changed, and the earlier ones as they were
 *
 * Figures are drawn by `views/figures.ts`, by view. Everything printed is `Bound`, alone or in the runs of a `Line`.
 */
import { collectCitations } from '../dossier/citations.ts';
import type { Dossier } from '../model/dossier.ts';
import { byGravity, type Comparison, comparisonOf, isComparable } from './comparison.ts';
import {
  type AnnexSource,
  buildAnnex,
  buildEvidence,
  type EvidencePage,
} from './evidence-table.ts';
import { buildNames, type Names } from './names.ts';
import { buildEditions, type Editions } from './editions.ts';
import { buildFront, type Front } from './front.ts';
import type { Note } from './notes.ts';
import { buildNotes, buildOutline, type Part } from './outline.ts';
import { type AuthorsPage, buildOwnPages } from './own-pages.ts';
import { buildSourcePages, type SourcePage } from './source-pages.ts';
import { buildSources, type SourceGroup } from './sources.ts';

export interface Edition {
  dossier: Dossier;
  front: Front;
  parts: Part[];
  notes: Note[];
  /** Section → the number of the last note that it sets first. */
  lastNoteOf: ReadonlyMap<string, number>;
  comparisons: Comparison[];
  sources: SourceGroup[];
  pages: SourcePage[];
  evidence: EvidencePage[];
  names: Names;
  ownPages: AuthorsPage[];
  annex: AnnexSource[];
  editions: Editions;
}

function makeEdition(dossier: Dossier): Edition {
  const comparisons = dossier.topics
    .filter(isComparable)
    .map((topic) => comparisonOf(topic, dossier));
  return {
    dossier,
    front: buildFront(dossier),
    parts: buildOutline(dossier),
    notes: buildNotes(dossier),
    lastNoteOf: new Map(collectCitations(dossier).map(({ section, number }) => [section, number])),
    comparisons: byGravity(comparisons),
    sources: buildSources(dossier),
    pages: buildSourcePages(dossier, comparisons),
    evidence: buildEvidence(dossier),
    names: buildNames(dossier),
    ownPages: buildOwnPages(dossier),
    annex: buildAnnex(dossier),
    editions: buildEditions(dossier),
  };
}

const editions = new WeakMap<Dossier, Edition>();

/** Made once for a dossier. */
export function buildEdition(dossier: Dossier): Edition {
  const edition = editions.get(dossier) ?? makeEdition(dossier);
  editions.set(dossier, edition);
  return edition;
}
