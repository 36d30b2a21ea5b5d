/** A draft in Markdown, MDX or plain text → its blocks, as the check reads those of a briefing. */
import { draftMarkdown } from '../../mdx/markdown.ts';
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
  // Marks of footnotes that lead nowhere
  /\[\^[^\]\s]+\](?!:)/g,
];

const prose = (text: string): string =>
  NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), text.replaceAll('\r\n', '\n'));

export interface DraftBlock extends ProseBlock {
  isHeading: boolean;
}

export function readDraft(file: string, text: string): DraftBlock[] {
  const tree = draftMarkdown.parse(prose(text));
  return tree.children.flatMap((node) =>
    proseBlocks({ tree: { type: 'root', children: [node] }, file }).map((block) => ({
      ...block,
      isHeading: node.type === 'heading',
    })),
  );
}
