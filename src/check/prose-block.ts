/** A block of the briefing as one string, with the elements that bind parts of it and the way back to line and column. */
import type { InlineCode, Nodes, RootContent, Text } from 'mdast';
import { splitSentences } from '../text/split-sentences.ts';
import type { Sentence } from '../model/article.ts';
import { targetsOf } from '../dossier/citations.ts';
import { attributeOf, isElement } from '../mdx/read-attributes.ts';
import type { Section } from '../model/dossier.ts';

export interface BoundSpan {
  name: 'Cite' | 'Computed' | 'Judgement';
  /** Offsets in the block's text. */
  start: number;
  end: number;
  facts: string[];
  passages: string[];
  op?: string;
}

export interface Piece {
  start: number;
  line: number;
  column: number;
  node: Text | InlineCode;
}

export interface ProseBlock {
  file: string;
  text: string;
  /** Outer before inner. */
  spans: BoundSpan[];
  pieces: Piece[];
  sentences: readonly Sentence[];
}

/** Cells of a row say one thing together, and their words are no sentence. */
export const BETWEEN_CELLS = ' | ';

interface Builder {
  text: string;
  spans: BoundSpan[];
  pieces: Piece[];
}

const isName = (name: string | null): name is BoundSpan['name'] =>
  name === 'Cite' || name === 'Computed' || name === 'Judgement';

function addText(node: Text | InlineCode, builder: Builder): void {
  builder.pieces.push({
    start: builder.text.length,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
    node,
  });
  builder.text += node.value;
}

function addSpan(node: Nodes, builder: Builder): void {
  if (!isElement(node) || !isName(node.name)) return addChildren(node, builder);
  const targets = targetsOf(node) ?? { facts: [], passages: [] };
  const op = node.name === 'Computed' ? attributeOf(node, 'op') : undefined;
  const span: BoundSpan = {
    name: node.name,
    start: builder.text.length,
    end: 0,
    ...targets,
    ...(op && { op }),
  };
  builder.spans.push(span);
  addChildren(node, builder);
  span.end = builder.text.length;
}

function addChildren(node: Nodes, builder: Builder): void {
  if (!('children' in node)) return;
  for (const child of node.children) add(child, builder);
  if (node.type === 'tableCell') builder.text += BETWEEN_CELLS;
  else if (node.type === 'paragraph' || node.type === 'heading') builder.text += ' ';
}

function add(node: Nodes, builder: Builder): void {
  if (node.type === 'text' || node.type === 'inlineCode') addText(node, builder);
  else if (node.type === 'break') builder.text += ' ';
  else addSpan(node, builder);
}

export function proseBlock(node: RootContent, file: string): ProseBlock {
  const builder: Builder = { text: '', spans: [], pieces: [] };
  add(node, builder);
  return { file, ...builder, sentences: splitSentences(builder.text) };
}

/** The blocks that are read together: paragraphs, headings, footnotes, each item of a list and each row of a table. */
export function proseBlocks(section: Pick<Section, 'tree' | 'file'>): ProseBlock[] {
  return section.tree.children.flatMap((node) =>
    node.type === 'list' || node.type === 'table'
      ? node.children.map((part) => proseBlock(part, section.file))
      : [proseBlock(node, section.file)],
  );
}

/** The piece of the block's text that holds the whole span; undefined where markup parts it. */
export const pieceAt = (
  { pieces }: ProseBlock,
  { start, end }: { start: number; end: number },
): Piece | undefined =>
  pieces.find((piece) => piece.start <= start && end <= piece.start + piece.node.value.length);

/** Line and column, counted from 1, of an offset in the block's text. */
export function positionAt(block: ProseBlock, offset: number): { line: number; column: number } {
  const piece = block.pieces.findLast(({ start }) => start <= offset);
  if (!piece) return { line: 1, column: 1 };
  const before = block.text.slice(piece.start, offset);
  const breaks = before.split('\n').length - 1;
  return breaks === 0
    ? { line: piece.line, column: piece.column + before.length }
    : { line: piece.line + breaks, column: before.length - before.lastIndexOf('\n') };
}
