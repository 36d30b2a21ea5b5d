/**
 * Citations of the briefing, numbered for the site and the PDF alike: in order of first use, one number for one set of
 * sentences wherever it is cited again, for whichever of their facts. Judgements come first, then the sections in their order.
 */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributeOf, isElement, type MdxElement } from '../mdx/read-attributes.ts';
import type { Dossier, Section } from '../model/dossier.ts';
import type { Kind } from '../model/fact.ts';
import { sentenceId } from '../model/fact-id.ts';
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

/**
 * What shows the target: of an article the sentence, of a further report the words that it prints, on which several of our notes may rest.
 * What can't be found stands for itself.
 */
function placeOf(target: string, dossier: Dossier): string {
  const { fact, article } = indexOf(dossier);
  const found = fact(target);
  const passage = found ? sentenceId(found) : target;
  const [, of = '', paragraph, sentence] = /^(.*)\/p(\d+)(\.s\d+)?$/.exec(passage) ?? [];
  const source = article(of);
  const statement = source?.statements?.find((each) => each.paragraph === Number(paragraph));
  if (statement?.evidence) return `${of} “${statement.evidence}”`;
  const isOnly = source?.paragraphs[Number(paragraph) - 1]?.sentences.length === 1;
  return isOnly && sentence === undefined ? `${passage}.s1` : passage;
}

const placesOf = ({ facts, passages }: CitationTargets, dossier: Dossier): Set<string> =>
  new Set([...facts, ...passages].map((target) => placeOf(target, dossier)));

/** Equal for targets that the same words show, in whatever order they are named. */
export const citationKey = (targets: CitationTargets, dossier: Dossier): string =>
  [...placesOf(targets, dossier)].toSorted().join(' ');

/** Judgements first, then by `order`. */
export function sectionsInOrder(dossier: Dossier): Section[] {
  const rank = (section: Section): number => (section.role === 'judgements' ? 0 : 1);
  return dossier.sections.toSorted((a, b) => rank(a) - rank(b) || a.order - b.order);
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

interface Cited {
  isComputed: boolean;
  targets: CitationTargets;
  places: Set<string>;
}

function citationsOf(block: Nodes, dossier: Dossier): Cited[] {
  const found: Cited[] = [];
  visit(block, (node) => {
    const targets = isElement(node) && !isOfNames(node, dossier) ? targetsOf(node) : undefined;
    if (targets)
      found.push({
        isComputed: isElement(node) && node.name === 'Computed',
        targets,
        places: placesOf(targets, dossier),
      });
  });
  return found;
}

/** A figure worked out from what its own block cites needs no note besides. */
const hasNote = ({ isComputed, places }: Cited, others: readonly Cited[]): boolean => {
  const cited = others.flatMap((other) => (other.isComputed ? [] : [...other.places]));
  return !isComputed || !places.isSubsetOf(new Set(cited));
};

/** Blocks of a section: an item of a list is one. */
const blocksOf = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.flatMap((node) => (node.type === 'list' ? node.children : [node]));

/** Of the briefing, or of a page of the author's, whose numbers are its own. */
export function collectCitations(
  dossier: Dossier,
  sections: readonly Pick<Section, 'id' | 'tree'>[] = sectionsInOrder(dossier),
): Citation[] {
  const citations = new Map<string, Citation>();
  for (const section of sections)
    for (const block of blocksOf(section.tree.children)) {
      const cited = citationsOf(block, dossier);
      for (const { targets } of cited.filter((each) => hasNote(each, cited))) {
        const key = citationKey(targets, dossier);
        const known = citations.get(key);
        citations.set(key, {
          number: known?.number ?? citations.size + 1,
          section: known?.section ?? section.id,
          facts: union(known?.facts ?? [], targets.facts),
          passages: union(known?.passages ?? [], targets.passages),
        });
      }
    }
  return [...citations.values()];
}
