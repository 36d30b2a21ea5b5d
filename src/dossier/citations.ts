/**
 * Citations of the briefing, numbered for the site and the PDF alike: in order of first use, one number for one set of
 * targets wherever it is cited again. Judgements come first, then the sections in their order.
 */
import { visit } from 'unist-util-visit';
import { attributeOf, isElement, type MdxElement } from '../mdx/read-attributes.ts';
import type { Dossier, Section } from '../model/dossier.ts';
import type { Kind } from '../model/fact.ts';
import { indexOf } from './dossier-index.ts';

export interface Citation {
  /** Counted from 1. */
  number: number;
  /** Id of the section that uses it first. */
  section: string;
  /** Ids of facts. */
  facts: string[];
  /** Ids of paragraphs or sentences. */
  passages: string[];
}

export type CitationTargets = Pick<Citation, 'facts' | 'passages'>;

const idsIn = (value: string | undefined): string[] => [
  ...new Set((value ?? '').split(/\s+/).filter(Boolean)),
];

/** What a `Cite` or a `Computed` rests on; undefined for every other element and where it names nothing. */
export function targetsOf(element: MdxElement): CitationTargets | undefined {
  if (element.name !== 'Cite' && element.name !== 'Computed') return undefined;
  const targets = {
    facts: idsIn(attributeOf(element, element.name === 'Cite' ? 'fact' : 'from')),
    passages: idsIn(attributeOf(element, 'passage')),
  };
  return targets.facts.length + targets.passages.length ? targets : undefined;
}

const NAMES: readonly Kind[] = ['party', 'person', 'name'];

/** A `Cite` of mere names leads to where they stand and has no note: there is nothing to be shown but the name. */
export function isOfNames(element: MdxElement, dossier: Dossier): boolean {
  const { facts, passages } = targetsOf(element) ?? { facts: [], passages: [] };
  const { fact } = indexOf(dossier);
  return (
    element.name === 'Cite' &&
    passages.length === 0 &&
    facts.every((id) => NAMES.includes(fact(id)?.kind ?? 'date'))
  );
}

/** Equal for the same set of targets, in whatever order they are named. */
export const citationKey = ({ facts, passages }: CitationTargets): string =>
  [...facts.toSorted(), ...passages.toSorted()].join(' ');

/** Judgements first, then by `order`. */
export function sectionsInOrder(dossier: Dossier): Section[] {
  const rank = (section: Section): number => (section.role === 'judgements' ? 0 : 1);
  return dossier.sections.toSorted((a, b) => rank(a) - rank(b) || a.order - b.order);
}

export function collectCitations(dossier: Dossier): Citation[] {
  const citations = new Map<string, Citation>();
  for (const section of sectionsInOrder(dossier)) {
    visit(section.tree, (node) => {
      const targets = isElement(node) && !isOfNames(node, dossier) ? targetsOf(node) : undefined;
      const key = targets && citationKey(targets);
      if (targets && key && !citations.has(key))
        citations.set(key, { number: citations.size + 1, section: section.id, ...targets });
    });
  }
  return [...citations.values()];
}
