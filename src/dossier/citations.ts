/**
 * Citations of the briefing, numbered for the site and the PDF alike: in order of first use, one number for one set of
 * targets wherever it is cited again. Judgements come first, then the sections in their order.
 */
import { visit } from 'unist-util-visit';
import { attributeOf, isElement, type MdxElement } from '../mdx/read-attributes.ts';
import type { Fact } from '../model/fact.ts';
import type { Dossier, Section } from '../model/dossier.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

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

export { attributeOf, isElement };
export type { MdxElement as Element };

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
      const targets = isElement(node) ? targetsOf(node) : undefined;
      const key = targets && citationKey(targets);
      if (targets && key && !citations.has(key))
        citations.set(key, { number: citations.size + 1, section: section.id, ...targets });
    });
  }
  return [...citations.values()];
}

const sameWords = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.paragraph === b.paragraph && a.words === b.words;

/** The evidence of each target, in the order named; targets that stand in the same words are shown once. */
export function citationEvidence(citation: CitationTargets, dossier: Dossier): Evidence[] {
  const facts = citation.facts
    .map((id) => dossier.facts.find((fact) => fact.id === id))
    .filter((fact): fact is Fact => fact !== undefined);
  const found = [...facts, ...citation.passages]
    .map((target) => evidenceOf(target, dossier))
    .filter((item): item is Evidence => item !== undefined);
  return found.filter(
    (item, index) => found.findIndex((other) => sameWords(other, item)) === index,
  );
}

/** "AFP, 9 September 2024, ¶2". */
export function evidencePlace(evidence: Evidence): string {
  const outlet =
    evidence.label === evidence.outlet || evidence.outlet.includes(evidence.label)
      ? evidence.outlet
      : `${evidence.label} (${evidence.outlet})`;
  return [outlet, evidence.date ?? 'undated', `¶${evidence.paragraph}`].join(', ');
}

/** What kind of words follow: "in our digest", "in our note", "quoting Wang Xiaohong"; null for the outlet's own words. */
export function evidenceVoice(evidence: Evidence): string | null {
  if (evidence.isDigest) return evidence.tier === 'note' ? 'in our note' : 'in our digest';
  return evidence.speaker ? `quoting ${evidence.speaker}` : null;
}

/** “…” only around what is quoted. */
export const evidenceWords = (evidence: Evidence): string =>
  evidence.isQuoted ? `“${evidence.words}”` : evidence.words;

export function evidenceText(evidence: Evidence): string {
  const voice = evidenceVoice(evidence);
  return `${evidencePlace(evidence)}${voice ? `, ${voice}` : ''}: ${evidenceWords(evidence)}`;
}

/** A note as both editions print it: every piece of evidence on its own line. */
export const citationText = (citation: CitationTargets, dossier: Dossier): string =>
  citationEvidence(citation, dossier).map(evidenceText).join('\n');
