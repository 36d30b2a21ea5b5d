/** The tree of an article → its paragraphs in order, each with its text and where its marks begin and end in it. */
import type { Paragraph as ParagraphNode, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { splitSentences } from '../text/split-sentences.ts';
import type { Paragraph } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { placeOf } from './parse-tree.ts';

export interface FoundMark {
  element: MdxJsxTextElement;
  /** Counted from 1. */
  paragraph: number;
  /** Offsets in the paragraph text, UTF-16 code units. */
  start: number;
  end: number;
}

/** Article text as an MDX file holds it: paragraphs joined by a blank line. Offsets of paragraphs are offsets in this text. */
const BETWEEN_PARAGRAPHS = '\n\n';

/** Paragraph nodes in the order of the text, through lists too. */
export function paragraphNodes(tree: Root): ParagraphNode[] {
  const inside = (node: RootContent): ParagraphNode[] => {
    if (node.type === 'paragraph') return [node];
    return node.type === 'list' || node.type === 'listItem' ? node.children.flatMap(inside) : [];
  };
  return tree.children.flatMap(inside);
}

/**
 * A mark on lines of its own is a block in MDX. Where it holds one paragraph it becomes that paragraph, wholly marked;
 * else it is a problem. Changes the tree.
 */
export function settleBlocks(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  const settle = (node: RootContent): RootContent => {
    if (node.type !== 'mdxJsxFlowElement') return node;
    const [only, ...more] = node.children.map((child) => settle(child));
    if (only?.type === 'paragraph' && more.length === 0) {
      return {
        type: 'paragraph',
        position: node.position,
        children: [
          {
            type: 'mdxJsxTextElement',
            name: node.name,
            attributes: node.attributes,
            children: only.children,
            position: node.position,
          },
        ],
      };
    }
    problems.push({
      rule: 'mark-is-in-paragraph',
      file,
      ...placeOf(node),
      value: node.name ?? '',
      severity: 'error',
      message: `<${node.name ?? ''}> ${only ? 'spans several paragraphs; give each a mark of its own, quotations linked by continues' : 'stands alone; put it at the end of the paragraph it belongs to'}`,
    });
    return { type: 'paragraph', position: node.position, children: [] };
  };
  tree.children = tree.children
    .map(settle)
    .filter((node) => node.type !== 'paragraph' || node.children.length > 0);
  return problems;
}

function readInline(
  nodes: readonly PhrasingContent[],
  paragraph: number,
  before: string,
  marks: FoundMark[],
): string {
  let text = before;
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break') text += '\n';
    else if (node.type === 'mdxJsxTextElement') {
      const found = { element: node, paragraph, start: text.length, end: text.length };
      marks.push(found);
      text = readInline(node.children, paragraph, text, marks);
      found.end = text.length;
    } else if ('children' in node) text = readInline(node.children, paragraph, text, marks);
  }
  return text;
}

export function readParagraphs(tree: Root): { paragraphs: Paragraph[]; marks: FoundMark[] } {
  const marks: FoundMark[] = [];
  let offset = 0;
  const paragraphs = paragraphNodes(tree).map((node, index) => {
    const text = readInline(node.children, index + 1, '', marks);
    const paragraph = { offset, text, sentences: splitSentences(text) };
    offset += text.length + BETWEEN_PARAGRAPHS.length;
    return paragraph;
  });
  return { paragraphs, marks };
}
