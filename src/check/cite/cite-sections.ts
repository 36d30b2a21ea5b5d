/** `citations: automatic`: claims of a section that have one reading are cited in its tree, as if their author had. */
import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { Dossier, Section } from '../../model/dossier.ts';
import { createCheckContext } from '../check-context.ts';
import { type Sources, sentencesOf } from '../draft/sources.ts';
import { pieceAt, proseBlocks } from '../prose-block.ts';
import { type Choice, chooseCitations } from './choose-citations.ts';

const attribute = (name: string, ids: readonly string[]): MdxJsxTextElement['attributes'] =>
  ids.length === 0 ? [] : [{ type: 'mdxJsxAttribute', name, value: ids.join(' ') }];

interface Cut {
  /** Offsets in the text of the node. */
  start: number;
  end: number;
  choice: Choice;
}

/** Each part keeps its place in the file, so that problems name it. */
function part(node: Text, start: number, end: number): Text {
  const before = node.value.slice(0, start);
  const breaks = before.split('\n').length - 1;
  const from = node.position?.start ?? { line: 1, column: 1 };
  const point =
    breaks === 0
      ? { line: from.line, column: from.column + start }
      : { line: from.line + breaks, column: start - before.lastIndexOf('\n') };
  return {
    type: 'text',
    value: node.value.slice(start, end),
    position: { start: point, end: point },
  };
}

function cutNode(node: Text, cuts: readonly Cut[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, choice } of cuts.toSorted((a, b) => a.start - b.start)) {
    if (start > from) parts.push(part(node, from, start));
    const words = part(node, start, end);
    parts.push({
      type: 'mdxJsxTextElement',
      name: 'Cite',
      attributes: [...attribute('fact', choice.facts), ...attribute('passage', choice.passages)],
      children: [words],
      ...(words.position && { position: words.position }),
    });
    from = end;
  }
  if (from < node.value.length) parts.push(part(node, from, node.value.length));
  return parts;
}

function cutTree(tree: Root, cuts: ReadonlyMap<Text, readonly Cut[]>): void {
  const places: { node: Text; parent: Parents }[] = [];
  visit(tree, 'text', (node, _, parent) => {
    if (parent && cuts.has(node)) places.push({ node, parent });
  });
  for (const { node, parent } of places) {
    const children: Parents['children'][number][] = parent.children;
    children.splice(children.indexOf(node), 1, ...cutNode(node, cuts.get(node) ?? []));
  }
}

function cite<Prose extends Pick<Section, 'tree' | 'file'>>(
  section: Prose,
  sources: Sources,
): Prose {
  const tree = structuredClone(section.tree);
  const cuts = new Map<Text, Cut[]>();
  for (const block of proseBlocks({ ...section, tree })) {
    for (const choice of chooseCitations(block, sources).chosen) {
      const piece = pieceAt(block, choice);
      if (piece?.node.type !== 'text') continue;
      const { start, end } = choice;
      const cut = { start: start - piece.start, end: end - piece.start, choice };
      cuts.set(piece.node, [...(cuts.get(piece.node) ?? []), cut]);
    }
  }
  cutTree(tree, cuts);
  return { ...section, tree };
}

/** The dossier as its author wants it cited; itself where every citation is to be written out. */
export function withAutomaticCitations(dossier: Dossier): Dossier {
  if (dossier.settings.citations !== 'automatic') return dossier;
  if (dossier.sections.length + dossier.pages.length === 0) return dossier;
  const context = createCheckContext(dossier);
  const sources: Sources = { context, sentences: sentencesOf(context) };
  return {
    ...dossier,
    sections: dossier.sections.map((section) => cite(section, sources)),
    pages: dossier.pages.map((page) => cite(page, sources)),
  };
}
