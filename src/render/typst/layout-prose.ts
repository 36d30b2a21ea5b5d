/** Blocks of a section → blocks and inlines for the template. Notes are numbered as the edition numbers them. */
import type { InlineCode, Nodes, Parents, RootContent, Text } from 'mdast';
import { type Bound, cut, footnote, prose } from '../../edition/bind.ts';
import { message } from '../../edition/line.ts';
import {
  type Block as EditionBlock,
  type CitationAt,
  confidenceOf,
} from '../../edition/outline.ts';
import { isDrawn } from '../../mdx/parse-page.ts';
import { attributeOf, isElement, type MdxElement } from '../../mdx/read-attributes.ts';
import { flattenBlocks } from './flatten.ts';
import type { Block as PrintBlock, Inline as PrintInline } from './print-data.ts';
import type { PrintText } from './printed.ts';

type Block = PrintBlock<PrintText>;
type Inline = PrintInline<PrintText>;

export interface ProseContext {
  citationAt: CitationAt;
  /** Numbers whose note has been set; grows while sections are laid out in their order. */
  seen: Set<number>;
  /** Of this PDF, by anchor: ids of sections and views. */
  sections: ReadonlySet<string>;
  /** Where the site is published; links to its pages are absolute in print. */
  site?: string | undefined;
  /** The dossier's, BCP 47. */
  language: string;
}

/** What a block is laid out with: its own place among the author's words. */
interface BlockContext extends ProseContext {
  at: string;
}

const PLAIN_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** Only addresses that a reader of paper can use; everything else is printed as its text. */
function linkTarget(
  url: string,
  context: ProseContext,
): { href: string | null; section: string | null } {
  const anchor = /^\/?(?:index\.html)?#?([\w-]+)(?:\.html)?$/.exec(url)?.[1];
  if (anchor && context.sections.has(anchor)) return { href: null, section: anchor };
  const address = URL.parse(url, context.site);
  return {
    href: address && PLAIN_PROTOCOLS.has(address.protocol) ? address.href : null,
    section: null,
  };
}

function noteOf(node: Nodes, context: ProseContext): Inline[] {
  const citation = context.citationAt(node);
  if (!citation) return [];
  const first = !context.seen.has(citation.number);
  context.seen.add(citation.number);
  return [{ type: 'note', number: citation.number, first }];
}

const layoutChildren = (node: Parents, context: BlockContext): Inline[] =>
  notesBehindPunctuation(node.children.flatMap((child) => layoutInline(child, context)));

function layoutElement(node: Parents & { name?: string | null }, context: BlockContext): Inline[] {
  const children = layoutChildren(node, context);
  if (node.name === 'Judgement')
    return [{ type: 'judgement', confidence: confidenceOf(node, context.language), children }];
  return [
    ...(children.length ? [{ type: 'cited' as const, children }] : []),
    ...noteOf(node, context),
  ];
}

const hasText = (node: Nodes): node is Text | InlineCode => 'value' in node;

function layoutInline(node: Nodes, context: BlockContext): Inline[] {
  if (isElement(node)) return layoutElement(node, context);
  switch (node.type) {
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: layoutChildren(node, context) }];
    case 'footnoteReference':
      return [{ type: 'footnote', letter: footnote(node.label ?? '') }];
    case 'link':
      return [
        { type: 'link', ...linkTarget(node.url, context), children: layoutChildren(node, context) },
      ];
    default:
      if ('children' in node) return layoutChildren(node, context);
      return hasText(node) ? [{ type: 'text', text: prose(node, context.at) }] : [];
  }
}

const PUNCTUATION = /^[,.;:!?…]+(?!\d)/;

/** Numbers of notes stand behind the comma or full stop, as printers set them. */
function notesBehindPunctuation(inlines: Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const marks =
      inline.type === 'text' && 'text' in inline.text && result.at(-1)?.type === 'note'
        ? PUNCTUATION.exec(inline.text.text)?.[0]
        : undefined;
    if (inline.type !== 'text' || !('text' in inline.text) || !marks) result.push(inline);
    else {
      const firstNote = result.findLastIndex(({ type }) => type !== 'note') + 1;
      const [punctuation, words] = cut(inline.text, marks.length);
      result.splice(firstNote, 0, { type: 'text', text: punctuation });
      result.push({ type: 'text', text: words });
    }
  }
  return result;
}

const INLINE_TYPES = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
  'inlineCode',
  'footnoteReference',
  'mdxJsxTextElement',
]);

function layoutPicture(
  element: MdxElement,
  children: Block[],
  { at, language }: BlockContext,
): Block {
  const written = (name: string): Bound =>
    prose({ type: 'text', value: attributeOf(element, name) ?? '' }, at);
  return {
    type: 'picture',
    file: attributeOf(element, 'src') ?? '',
    alternative: written('alt'),
    credit: {
      line: message('pictureBy', language, {
        credit: { words: written('credit') },
        licence: { words: written('licence') },
      }),
    },
    children,
  };
}

function layoutFlowElement(
  node: Parents & { name?: string | null },
  context: BlockContext,
): Block[] {
  const blocks = layoutBlocks(node.children as RootContent[], context);
  // The figures that a page draws stand where the briefing has them
  if (isDrawn(node)) return node.name === 'Image' ? [layoutPicture(node, blocks, context)] : [];
  if (node.name === 'Judgement')
    return [
      { type: 'judgement', confidence: confidenceOf(node, context.language), children: blocks },
    ];
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') last.children.push(...noteOf(node, context));
  return blocks;
}

function layoutBlock(node: RootContent, context: BlockContext): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        {
          type: 'heading',
          level: Math.max(2, node.depth),
          children: layoutChildren(node, context),
        },
      ];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => layoutBlocks(item.children, context)),
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', children: layoutBlocks(node.children, context) }];
    case 'table':
      return [
        {
          type: 'table',
          rows: node.children.map((row) =>
            row.children.map((cell) => layoutChildren(cell, context)),
          ),
        },
      ];
    case 'footnoteDefinition':
      return [
        {
          type: 'footnote',
          letter: footnote(node.label ?? ''),
          children: layoutBlocks(node.children, context),
        },
      ];
    case 'mdxJsxFlowElement':
      return layoutFlowElement(node as Parents, context);
    default:
      return 'children' in node
        ? [{ type: 'paragraph', children: layoutChildren(node as Parents, context) }]
        : layoutInline(node, context).map((inline) => ({ type: 'paragraph', children: [inline] }));
  }
}

/** PDF/UA allows no level of headings to be left out: each is at most one deeper than the one before, below the section's own. */
function withoutSkippedLevels(blocks: Block[]): Block[] {
  let level = 1;
  for (const block of blocks) {
    if (block.type === 'heading') block.level = level = Math.min(block.level, level + 1);
  }
  return blocks;
}

/** Runs of inlines directly in a block (a flow element on one line) become a paragraph. */
function layoutBlocks(nodes: readonly RootContent[], context: BlockContext): Block[] {
  const blocks: Block[] = [];
  let run: Inline[] | null = null;
  for (const node of nodes) {
    if (INLINE_TYPES.has(node.type)) {
      if (!run) blocks.push({ type: 'paragraph', children: (run = []) });
      run.push(...layoutInline(node, context));
    } else {
      run = null;
      blocks.push(...layoutBlock(node, context));
    }
  }
  return blocks;
}

function within(item: Block | Inline): readonly (Block | Inline)[] {
  if (item.type === 'list') return item.items.flat();
  if (item.type === 'table') return item.rows.flat(2);
  return 'children' in item ? item.children : [];
}

/** Whether a number of a note stands anywhere in it. */
export const hasNote = (item: Block | Inline): boolean =>
  item.type === 'note' || within(item).some(hasNote);

/** How many words are printed in them. */
export const wordsIn = (items: readonly (Block | Inline)[]): number =>
  items.reduce(
    (sum, item) =>
      sum +
      (item.type === 'text' && 'text' in item.text
        ? (item.text.text.match(/\S+/g)?.length ?? 0)
        : wordsIn(within(item))),
    0,
  );

const layoutEditionBlock = (block: EditionBlock, context: ProseContext): Block[] =>
  block.kind === 'passage'
    ? layoutBlocks(block.passage.nodes, { ...context, at: block.passage.at })
    : [
        {
          type: 'list',
          ordered: block.ordered,
          start: block.start,
          items: block.items.map(({ nodes, at }) => layoutBlocks(nodes, { ...context, at })),
        },
      ];

export const layoutProse = (blocks: readonly EditionBlock[], context: ProseContext): Block[] =>
  withoutSkippedLevels(
    flattenBlocks(blocks.flatMap((block) => layoutEditionBlock(block, context))),
  );
