/** The briefing as Markdown, for those who read with a machine or quote from a text. */
import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** GitHub Flavored Markdown: evidence stands in footnotes. */
export const treeToMarkdown = (tree: Root): string =>
  toMarkdown(tree, {
    bullet: '-',
    extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown()],
  });
