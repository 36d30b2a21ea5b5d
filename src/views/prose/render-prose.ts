/**
 * A section of the briefing → HTML. Each block stands beside the notes of what it cites: the cited words lead to the first
 * passage that carries them, the number after them to the note that lists all.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List, Nodes, RootContent } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { attributeOf, type Citation, citationEvidence, citationKey, isElement, targetsOf } from '../../facts/citations.ts';
import type { Dossier, Section } from '../../facts/dossier.ts';
import { particular } from '../../facts/particular.ts';
import { renderNotes } from './render-notes.ts';

interface Context {
  dossier: Dossier;
  /** By key of their targets. */
  citations: ReadonlyMap<string, Citation>;
  /** How often each number has been used so far. */
  uses: Map<number, number>;
}

const CONFIDENCE: Record<string, string> = { high: 'high confidence', moderate: 'moderate confidence', low: 'low confidence' };

function renderReference(number: number, context: Context): Element {
  const use = (context.uses.get(number) ?? 0) + 1;
  context.uses.set(number, use);
  const id = use === 1 ? `ref-${number}` : `ref-${number}-${use}`;
  return h('sup', [h('a', { className: 'note-ref', id, href: `#note-${number}`, ariaLabel: `Evidence ${number}`, ...particular('locator', `note-${number}`) }, String(number))]);
}

function renderCited(node: Nodes, children: ElementContent[], context: Context): ElementContent[] {
  const targets = isElement(node) ? targetsOf(node) : undefined;
  const citation = targets && context.citations.get(citationKey(targets));
  const href = citation && citationEvidence(citation, context.dossier)[0]?.href;
  if (!citation || !href) return children;
  return [h('a', { className: 'cited', href }, children), renderReference(citation.number, context)];
}

function renderJudgement(node: Nodes, children: ElementContent[]): ElementContent[] {
  const confidence = isElement(node) ? attributeOf(node, 'confidence') : undefined;
  const block = node.type === 'mdxJsxFlowElement';
  const words = CONFIDENCE[confidence ?? ''] ?? 'our reading';
  return [h(block ? 'div' : 'span', { className: 'judgement' }, [...children, { type: 'text', value: ' ' }, h('span', { className: 'confidence' }, words)])];
}

/** mdast-util-to-hast takes one node or several from a handler. */
const elementHandler =
  (context: Context): Handler =>
  (state, node: Nodes & { children: Nodes[]; name?: string }) => {
    const children = state.all(node as never) as ElementContent[];
    return node.name === 'Judgement' ? renderJudgement(node, children) : renderCited(node, children, context);
  };

function toElements(node: Nodes, context: Context): ElementContent[] {
  const handler = elementHandler(context);
  const result = toHast(node, { handlers: { mdxJsxTextElement: handler, mdxJsxFlowElement: handler } });
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

function renderBlock(node: RootContent, ref: string, context: Context, seen: Set<number>): Element {
  const content = h('div', { className: 'block', id: ref.slice(ref.indexOf('/') + 1).replace('/', '-'), ...particular('prose', ref) }, toElements(node, context));
  return h('div', { className: 'passage' }, [content, ...renderNotes(citedIn(node, context), context.dossier, seen)]);
}

/** A list whose items stand each beside their own evidence. */
function renderList(list: List, ref: string, context: Context, seen: Set<number>): Element {
  const items = list.children.map((item, index) => {
    const content = item.children.flatMap((child) => toElements(child, context));
    const id = `${ref.slice(ref.indexOf('/') + 1).replace('/', '-')}-${index + 1}`;
    return h('li', { className: 'passage' }, [h('div', { className: 'item', id, ...particular('prose', `${ref}/${index}`) }, content), ...renderNotes(citedIn(item, context), context.dossier, seen)]);
  });
  return h(list.ordered ? 'ol' : 'ul', { className: 'list' }, items);
}

/** The blocks of the section without its heading. Numbers run on from section to section: render them in the order of `sectionsInOrder`. */
export function createProseRenderer(dossier: Dossier, citations: readonly Citation[]): (section: Section) => Element {
  const context: Context = { dossier, citations: new Map(citations.map((citation) => [citationKey(citation), citation])), uses: new Map() };
  const seen = new Set<number>();
  return (section) =>
    h(
      'div',
      { className: section.role === 'judgements' ? 'prose prose--judgements' : 'prose' },
      section.tree.children.map((node, index) => {
        const ref = `section/${section.id}/${index}`;
        return node.type === 'list' ? renderList(node, ref, context, seen) : renderBlock(node, ref, context, seen);
      }),
    );
}
