/**
 * A section of the briefing → HTML. Each block stands beside the notes of what it cites: the cited words lead to the first
 * passage that carries them, the number after them to the note that lists all.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List, Nodes, RootContent } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attributeOf, isElement } from '../../mdx/read-attributes.ts';
import { citationEvidence } from '../../edition/evidence.ts';
import { type Citation, citationKey, targetsOf } from '../../dossier/citations.ts';
import type { Dossier, Section } from '../../model/dossier.ts';
import { particular } from '../../edition/particular.ts';
import { notesBelow } from './note-room.ts';
import { collectNotes, type Note, noteId, renderNotes } from './render-notes.ts';

interface Context {
  dossier: Dossier;
  /** By key of their targets. */
  citations: ReadonlyMap<string, Citation>;
  /** How often each number has been used so far. */
  uses: Map<number, number>;
  /** Number of a note that stands on the page → its id. */
  placed: Map<number, string>;
}

const CONFIDENCE: Record<string, string> = {
  high: 'high confidence',
  moderate: 'moderate confidence',
  low: 'low confidence',
};

function renderReference(number: number, context: Context): Element {
  const use = (context.uses.get(number) ?? 0) + 1;
  context.uses.set(number, use);
  const id = use === 1 ? `ref-${number}` : `ref-${number}-${use}`;
  const target = context.placed.get(number) ?? `note-${number}`;
  return h('sup', [
    h(
      'button',
      {
        className: 'note-ref',
        id,
        type: 'button',
        popoverTarget: target,
        ariaLabel: `Evidence ${number}`,
        ...particular('locator', `note-${number}`),
      },
      String(number),
    ),
  ]);
}

function renderCited(node: Nodes, children: ElementContent[], context: Context): ElementContent[] {
  const targets = isElement(node) ? targetsOf(node) : undefined;
  const citation = targets && context.citations.get(citationKey(targets));
  const href = citation && citationEvidence(citation, context.dossier)[0]?.href;
  if (!citation || !href) return children;
  return [
    h('a', { className: 'cited', href }, children),
    renderReference(citation.number, context),
  ];
}

function renderJudgement(node: Nodes, children: ElementContent[]): ElementContent[] {
  const confidence = isElement(node) ? attributeOf(node, 'confidence') : undefined;
  const block = node.type === 'mdxJsxFlowElement';
  const words = CONFIDENCE[confidence ?? ''] ?? 'our reading';
  return [
    h(block ? 'div' : 'span', { className: 'judgement' }, [
      ...children,
      { type: 'text', value: ' ' },
      h('span', { className: 'confidence' }, words),
    ]),
  ];
}

/** mdast-util-to-hast takes one node or several from a handler. */
const elementHandler =
  (context: Context): Handler =>
  (state, node: Nodes & { children: Nodes[]; name?: string }) => {
    const children = state.all(node as never) as ElementContent[];
    return node.name === 'Judgement'
      ? renderJudgement(node, children)
      : renderCited(node, children, context);
  };

function toElements(node: Nodes, context: Context): ElementContent[] {
  const handler = elementHandler(context);
  const result = toHast(node, {
    handlers: { mdxJsxTextElement: handler, mdxJsxFlowElement: handler },
  });
  return (result.type === 'root' ? result.children : [result]) as ElementContent[];
}

function citedIn(node: Nodes, context: Context): Citation[] {
  const found = new Set<Citation>();
  visit(node, (each) => {
    const targets = isElement(each) ? targetsOf(each) : undefined;
    const citation = targets && context.citations.get(citationKey(targets));
    if (citation) found.add(citation);
  });
  return [...found];
}

const anchorOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1).replaceAll('/', '-');

interface Cited {
  notes: Note[];
  /** Numbers of notes that stand further up. */
  above: number[];
}

/** Notes are placed before the words are rendered, so that their numbers know where they stand. */
function placeNotes(node: Nodes, context: Context): Cited {
  const cited = citedIn(node, context);
  const fresh = cited.filter(({ number }) => !context.placed.has(number));
  const notes = collectNotes(fresh, context.dossier);
  for (const note of notes)
    for (const number of note.numbers) context.placed.set(number, noteId(note));
  return {
    notes,
    above: cited.filter((citation) => !fresh.includes(citation)).map(({ number }) => number),
  };
}

/** A block with its permalink and its notes. */
function renderBeside(
  className: string,
  id: string,
  ref: string,
  children: ElementContent[],
  { notes, above }: Cited,
  context: Context,
  isBelow = false,
): ElementContent[] {
  const permalink = h(
    'a',
    { className: 'permalink', href: `#${id}`, ariaLabel: 'Link to this paragraph' },
    '#',
  );
  return [
    h('div', { className, id, ...particular('prose', ref) }, children),
    permalink,
    ...renderNotes(notes, above, context.dossier, isBelow),
  ];
}

function renderBlock(
  node: RootContent,
  ref: string,
  cited: Cited,
  context: Context,
  isBelow: boolean,
): Element {
  return h(
    'div',
    { className: isBelow ? 'passage passage--below' : 'passage' },
    renderBeside('block', anchorOf(ref), ref, toElements(node, context), cited, context, isBelow),
  );
}

/** A list whose items stand each beside their own evidence. */
function renderList(list: List, ref: string, context: Context): Element {
  const items = list.children.map((item, index) => {
    const cited = placeNotes(item, context);
    const children = item.children.flatMap((child) => toElements(child, context));
    return h(
      'li',
      { className: 'passage' },
      renderBeside(
        'item',
        `${anchorOf(ref)}-${index + 1}`,
        `${ref}/${index}`,
        children,
        cited,
        context,
      ),
    );
  });
  return h(list.ordered ? 'ol' : 'ul', { className: 'list' }, items);
}

function renderSection(section: Section, context: Context): Element {
  const nodes = section.tree.children;
  const cited = nodes.map((node) =>
    node.type === 'list' ? { notes: [], above: [] } : placeNotes(node, context),
  );
  const below = notesBelow(
    nodes.map((node, index) => ({ words: toString(node).length, ...cited[index]! })),
  );
  const blocks = nodes.map((node, index) => {
    const ref = `section/${section.id}/${index}`;
    return node.type === 'list'
      ? renderList(node, ref, context)
      : renderBlock(node, ref, cited[index]!, context, below[index]!);
  });
  return h(
    'div',
    { className: section.role === 'judgements' ? 'prose prose--judgements' : 'prose' },
    blocks,
  );
}

/** The blocks of the section without its heading. Numbers run on from section to section: render them in the order of `sectionsInOrder`. */
export function createProseRenderer(
  dossier: Dossier,
  citations: readonly Citation[],
): (section: Section) => Element {
  const context: Context = {
    dossier,
    citations: new Map(citations.map((citation) => [citationKey(citation), citation])),
    uses: new Map(),
    placed: new Map(),
  };
  return (section) => renderSection(section, context);
}
