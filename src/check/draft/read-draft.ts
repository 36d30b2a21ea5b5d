/** A draft in Markdown, MDX or plain text → its blocks, as the check reads those of a briefing. */
import type { Root, RootContent } from 'mdast';
import { draftMarkdown } from '../../mdx/markdown.ts';
import type { Article } from '../../model/article.ts';
import { type BoundSpan, pieceAt, type ProseBlock, proseBlocks } from '../prose-block.ts';

/** Spaces in place of what is no prose, so that every offset stays. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

const NO_PROSE: readonly RegExp[] = [
  // Front matter
  /^\uFEFF?---\n[\s\S]*?\n---[ \t]*(?=\n|$)/,
  // Comments of HTML and of MDX
  /<!--[\s\S]*?-->/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  // Imports and exports of MDX
  /^(?:import|export)\s.*$/gm,
  // Marks of footnotes
  /\[\^[^\]\s]+\](?!:)/g,
];

const withoutMarkup = (text: string): string =>
  NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), text.replaceAll('\r\n', '\n'));

export interface DraftBlock extends ProseBlock {
  isHeading: boolean;
}

const ids = (attributes: string, name: string): string[] =>
  (new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '').split(/\s+/).filter(Boolean);

interface Written {
  start: number;
  end: number;
  facts: string[];
  passages: string[];
}

/** Citations that stand in the draft, with the offsets of their words. */
const citationsOf = (text: string): Written[] =>
  [...text.matchAll(/<Cite\b([^>]*)>([\s\S]*?)<\/Cite>/g)].map(
    ({ 0: whole, 1: attributes = '', 2: words = '', index }) => {
      const start = index + whole.length - '</Cite>'.length - words.length;
      return {
        start,
        end: start + words.length,
        facts: ids(attributes, 'fact'),
        passages: ids(attributes, 'passage'),
      };
    },
  );

function spansIn(block: ProseBlock, written: readonly Written[]): BoundSpan[] {
  return written.flatMap(({ start, end, facts, passages }): BoundSpan[] => {
    const inside = block.pieces.find(({ node }) => {
      const from = node.position?.start.offset ?? -1;
      return from >= 0 && from >= start && from < end;
    });
    const length = end - start;
    if (!inside || !pieceAt(block, { start: inside.start, end: inside.start + length })) return [];
    return [{ name: 'Cite', start: inside.start, end: inside.start + length, facts, passages }];
  });
}

/** The note of a citation: its words are a source's. */
function isCitation(node: RootContent, articles: readonly Pick<Article, 'id'>[]): boolean {
  if (node.type !== 'footnoteDefinition') return false;
  const [, id] = /^(.+)-p\d+-s\d+$/.exec(node.identifier) ?? [];
  return articles.some((article) => article.id.toLowerCase() === id);
}

/** The tree of a draft; positions in it are positions in the text, whose line endings count as one character. */
export const parseDraft = (text: string): Root => draftMarkdown.parse(withoutMarkup(text));

/** `articles` are those that notes may cite. */
export function readDraft(
  file: string,
  text: string,
  articles: readonly Pick<Article, 'id'>[] = [],
): DraftBlock[] {
  const plain = withoutMarkup(text);
  const written = citationsOf(plain);
  return parseDraft(plain)
    .children.filter((node) => !isCitation(node, articles))
    .flatMap((node) =>
      proseBlocks({ tree: { type: 'root', children: [node] }, file }).map((block) => ({
        ...block,
        spans: spansIn(block, written),
        isHeading: node.type === 'heading',
      })),
    );
}
