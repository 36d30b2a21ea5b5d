/**
 * What the briefing prints and in which order, on screen and on paper: the author's sections, then the views that none of them places, where
 * there is something to show.
 */
import type { List, Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  type Citation,
  type CitationTargets,
  citationKey,
  collectCitations,
  isOfNames,
  sectionsInOrder,
  targetsOf,
} from '../dossier/citations.ts';
import { isOpen } from '../dossier/questions.ts';
import { attributeOf, isElement, type MdxElement } from '../mdx/read-attributes.ts';
import type { Dossier, OwnPage, Section, Topic } from '../model/dossier.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import {
  type AskedQuestion,
  askedQuestion,
  byGravity,
  type Comparison,
  comparisonOf,
  isComparable,
} from './comparison.ts';
import { citationEvidence } from './evidence.ts';
import { inBrief, inFull, type Note, noteOf } from './notes.ts';

export type View = NonNullable<Section['view']>;

/** A block of a section, or an item of a list, beside the notes of what it cites. */
export interface Passage {
  /** Anchor on the page. */
  id: string;
  /** `section/ID/3`: what its words are bound to. */
  at: string;
  /** Its content; of an item, what stands in it. */
  nodes: RootContent[];
  /** Notes that stand here first. */
  notes: Note[];
}

export type Block =
  | { kind: 'passage'; passage: Passage }
  /** Items stand each beside their own evidence. */
  | { kind: 'list'; ordered: boolean; start: number; items: Passage[] };

export interface Part {
  id: string;
  title: Bound;
  isJudgements: boolean;
  view: View | undefined;
  blocks: Block[];
  /** Of the view of disagreements. */
  comparisons: Comparison[];
  /** Of the view of questions. */
  questions: AskedQuestion[];
}

const VIEW_TITLES: Record<View, WordKey> = {
  timeline: 'timeline',
  participants: 'ParticipantsTitle',
  numbers: 'NumbersTitle',
  disagreements: 'DisagreementsTitle',
  questions: 'QuestionsTitle',
};
const VIEWS = Object.keys(VIEW_TITLES) as View[];

/** The author's own choice: in dossier.yaml, or by the `topic` of a mark. */
const isChosen = (topic: Topic, { settings }: Dossier): boolean =>
  topic.id in settings.topics || topic.facts.some((fact) => fact.topic === topic.id);

/** Every conflict, and what else the author has chosen to compare; where nothing is chosen, all that can be compared. */
export function outlinedTopics(dossier: Dossier) {
  const isOpen = !dossier.topics.some((topic) => isChosen(topic, dossier));
  return dossier.topics
    .filter(isComparable)
    .filter((topic) => topic.relation === 'conflict' || isOpen || isChosen(topic, dossier));
}

/** Of a view that no section places: the heading says what there is. */
function viewTitle(view: View, dossier: Dossier): Bound {
  const agrees =
    view === 'disagreements' && dossier.topics.every(({ relation }) => relation !== 'conflict');
  return bind.own(agrees ? 'ComparisonsTitle' : VIEW_TITLES[view], dossier.settings.language);
}

/** Whether the view has something to show. */
export function hasContent(view: View, dossier: Dossier): boolean {
  const { settings, sets, questions } = dossier;
  switch (view) {
    case 'timeline':
      return settings.timeline.length > 0;
    case 'participants':
      return sets.length > 0;
    case 'numbers':
      return settings.charts.length > 0;
    case 'disagreements':
      return outlinedTopics(dossier).length > 0;
    case 'questions':
      return questions.some(isOpen);
  }
}

/** What a node of the briefing rests on, with its number; undefined for one that cites nothing. */
export type CitationAt = (node: Nodes) => Citation | undefined;

export function citationsOf(dossier: Dossier, page?: OwnPage): CitationAt {
  const byKey = new Map(
    collectCitations(dossier, page && [page]).map((citation) => [
      citationKey(citation, dossier),
      citation,
    ]),
  );
  return (node) => {
    const targets = isElement(node) && !isOfNames(node, dossier) ? targetsOf(node) : undefined;
    return targets && byKey.get(citationKey(targets, dossier));
  };
}

/** The passages of a block, in their order. */
export const passagesOf = (block: Block): Passage[] =>
  block.kind === 'list' ? block.items : [block.passage];

/** Each element that cites, with what it rests on. */
export function citedIn(
  nodes: readonly RootContent[],
): ({ element: MdxElement } & CitationTargets)[] {
  const found: ({ element: MdxElement } & CitationTargets)[] = [];
  for (const node of nodes)
    visit(node, (inner) => {
      const targets = isElement(inner) ? targetsOf(inner) : undefined;
      if (targets) found.push({ element: inner as MdxElement, ...targets });
    });
  return found;
}

/** Where cited words lead: to the first passage that carries them; undefined for a node that cites nothing. */
export function citedHref(node: Nodes, dossier: Dossier): string | undefined {
  const targets = isElement(node) ? targetsOf(node) : undefined;
  return targets && citationEvidence(targets, dossier)[0]?.href;
}

const CONFIDENCE: Record<string, WordKey> = {
  high: 'highConfidence',
  moderate: 'moderateConfidence',
  low: 'lowConfidence',
};

/** How sure the author is of a `Judgement`. */
export const confidenceOf = (node: Nodes, language: string): Bound =>
  bind.own(
    CONFIDENCE[(isElement(node) && attributeOf(node, 'confidence')) || ''] ?? 'ourReading',
    language,
  );

/** Places notes where they are first cited; numbers run on from section to section. */
export function placer(dossier: Dossier, citationAt: CitationAt) {
  const placed = new Set<number>();
  return (id: string, at: string, nodes: RootContent[]): Passage => {
    const cited = new Set<Citation>();
    for (const node of nodes)
      visit(node, (inner) => {
        const citation = citationAt(inner);
        if (citation) cited.add(citation);
      });
    const fresh = [...cited].filter(({ number }) => !placed.has(number));
    for (const { number } of fresh) placed.add(number);
    return {
      id,
      at,
      nodes,
      notes: inBrief(fresh.map((citation) => noteOf(citation, dossier))),
    };
  };
}

type Place = ReturnType<typeof placer>;

/** Blocks of running text first: their notes stand further up than those of the lists between them. `of` is "section" or "page". */
export function blocksOf(
  section: Pick<Section, 'id' | 'tree'>,
  place: Place,
  of: 'section' | 'page' = 'section',
): Block[] {
  const nodes = section.tree.children;
  const at = (index: number): string => `${of}/${section.id}/${index}`;
  const passages = nodes.map((node, index) =>
    node.type === 'list' ? null : place(`${section.id}-${index}`, at(index), [node]),
  );
  const listOf = (list: List, index: number): Block => ({
    kind: 'list',
    ordered: list.ordered === true,
    start: list.start ?? 1,
    items: list.children.map((item, number) =>
      place(`${section.id}-${index}-${number + 1}`, `${at(index)}/${number}`, item.children),
    ),
  });
  return nodes.flatMap((node, index): Block[] => {
    const passage = passages[index];
    if (node.type === 'list') return [listOf(node, index)];
    return passage ? [{ kind: 'passage', passage }] : [];
  });
}

export function buildOutline(dossier: Dossier): Part[] {
  const place = placer(dossier, citationsOf(dossier));
  const contentOf = (view: View | undefined): Pick<Part, 'view' | 'comparisons' | 'questions'> => ({
    view,
    comparisons:
      view === 'disagreements'
        ? byGravity(outlinedTopics(dossier).map((topic) => comparisonOf(topic, dossier)))
        : [],
    questions:
      view === 'questions'
        ? dossier.questions.flatMap((question, index) =>
            isOpen(question) ? [askedQuestion(question, index, dossier)] : [],
          )
        : [],
  });
  const sections = sectionsInOrder(dossier);
  const unplaced = VIEWS.filter(
    (view) => hasContent(view, dossier) && !sections.some((section) => section.view === view),
  );
  return [
    ...sections.map((section) => ({
      id: section.id,
      title: bind.sectionTitle(section),
      isJudgements: section.role === 'judgements',
      blocks: blocksOf(section, place),
      ...contentOf(section.view),
    })),
    ...unplaced.map((view) => ({
      id: view,
      title: viewTitle(view, dossier),
      isJudgements: false,
      blocks: [],
      ...contentOf(view),
    })),
  ];
}

/** Every note of the briefing, in the order of their numbers. */
export const buildNotes = (dossier: Dossier): Note[] =>
  inBrief(inFull(collectCitations(dossier).map((citation) => noteOf(citation, dossier))));
