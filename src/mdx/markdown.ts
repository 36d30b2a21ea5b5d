/** The Markdown that is read: MDX everywhere; tables and footnotes in what the author writes. */
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

function tablesAndFootnotes(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

/** Of an article, whose text is its source's: pipes and brackets are plain characters. */
export const articleMarkdown = unified().use(remarkParse).use(remarkMdx).freeze();
/** Of a section of the briefing. */
export const sectionMarkdown = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(tablesAndFootnotes)
  .freeze();
/** Of a draft, whose braces and angle brackets may be anything. */
export const draftMarkdown = unified().use(remarkParse).use(tablesAndFootnotes).freeze();
