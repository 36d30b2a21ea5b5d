/** A draft in Markdown, MDX or plain text → its blocks, as the check reads those of a briefing. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ProseBlock, proseBlocks } from '../prose-block.ts';

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
  // Marks of footnotes, and what they are called where they stand
  /\[\^[^\]\s]+\]:?/g,
  // Rules of a table
  /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/gm,
];

const prose = (text: string): string =>
  NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), text.replaceAll('\r\n', '\n'));

export interface DraftBlock extends ProseBlock {
  isHeading: boolean;
}

export function readDraft(file: string, text: string): DraftBlock[] {
  const tree = unified().use(remarkParse).parse(prose(text));
  return tree.children.flatMap((node) =>
    proseBlocks({ tree: { type: 'root', children: [node] }, file }).map((block) => ({
      ...block,
      isHeading: node.type === 'heading',
    })),
  );
}
