/** The tree of an article with an empty anchor where each sentence begins, inside marks too. The tree given stays as it was. */
import type { Paragraph as ParagraphNode, PhrasingContent, Root, Text } from 'mdast';
import type { Node } from 'unist';
import type { Article, Paragraph } from '../model/article.ts';
import { paragraphNodes } from './read-paragraphs.ts';

export interface SentenceAnchor extends Node {
  type: 'sentenceAnchor';
  /** `p2.s1` */
  id: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sentenceAnchor: SentenceAnchor;
  }
  interface RootContentMap {
    sentenceAnchor: SentenceAnchor;
  }
}

interface Cursor {
  /** Offset in the paragraph text. */
  at: number;
  starts: { offset: number; id: string }[];
}

function cutText(node: Text, cursor: Cursor): PhrasingContent[] {
  const begin = cursor.at;
  const end = begin + node.value.length;
  const nodes: PhrasingContent[] = [];
  let at = begin;
  while (cursor.starts[0] && cursor.starts[0].offset < end) {
    const { offset, id } = cursor.starts.shift()!;
    if (offset > at)
      nodes.push({ type: 'text', value: node.value.slice(at - begin, offset - begin) });
    nodes.push({ type: 'sentenceAnchor', id });
    at = Math.max(at, offset);
  }
  cursor.at = end;
  return at < end ? [...nodes, { type: 'text', value: node.value.slice(at - begin) }] : nodes;
}

function anchorInline(nodes: readonly PhrasingContent[], cursor: Cursor): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return cutText(node, cursor);
    if (node.type === 'break') cursor.at += 1;
    return 'children' in node
      ? [{ ...node, children: anchorInline(node.children, cursor) } as PhrasingContent]
      : [node];
  });
}

function anchorParagraph(node: ParagraphNode, paragraph: Paragraph, number: number): void {
  const starts = paragraph.sentences.map((sentence, index) => ({
    offset: sentence.start,
    id: `p${number}.s${index + 1}`,
  }));
  node.children = anchorInline(node.children, { at: 0, starts });
  node.data = { ...node.data, hProperties: { id: `p${number}` } };
}

export function anchorSentences(tree: Root, article: Article): Root {
  const copy = structuredClone(tree);
  paragraphNodes(copy).forEach((node, index) =>
    anchorParagraph(node, article.paragraphs[index]!, index + 1),
  );
  return copy;
}
