/** A section's tree → blocks and inlines for the template. Notes are numbered as `collectCitations` numbers them. */
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { attributeOf, isElement } from '../../mdx/read-attributes.ts';
import { type Citation, citationKey, targetsOf } from '../../dossier/citations.ts';
import { flattenBlocks } from './flatten.ts';
import type { Block, Inline } from './print-data.ts';

export interface ProseContext {
  /** By `citationKey`. */
  citations: ReadonlyMap<string, Citation>;
  /** Numbers whose note has been set; grows while sections are laid out in their order. */
  seen: Set<number>;
  /** Of this PDF, by anchor: ids of sections and views. */
  sections: ReadonlySet<string>;
  /** Where the site is published; links to its pages are absolute in print. */
  site?: string | undefined;
}

const CONFIDENCE: Record<string, string> = {
  high: 'high confidence',
  moderate: 'moderate confidence',
  low: 'low confidence',
};
const confidenceOf = (node: Nodes): string =>
  (isElement(node) && CONFIDENCE[attributeOf(node, 'confidence') ?? '']) || 'our reading';

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
  const targets = isElement(node) ? targetsOf(node) : undefined;
  const citation = targets && context.citations.get(citationKey(targets));
  if (!citation) return [];
  const first = !context.seen.has(citation.number);
  context.seen.add(citation.number);
  return [{ type: 'note', number: citation.number, first }];
}

const layoutChildren = (node: Parents, context: ProseContext): Inline[] =>
  notesBehindPunctuation(node.children.flatMap((child) => layoutInline(child, context)));

function layoutElement(node: Parents & { name?: string | null }, context: ProseContext): Inline[] {
  const children = layoutChildren(node, context);
  if (node.name === 'Judgement')
    return [{ type: 'judgement', confidence: confidenceOf(node), children }];
  return [
    ...(children.length ? [{ type: 'cited' as const, children }] : []),
    ...noteOf(node, context),
  ];
}

function layoutInline(node: Nodes, context: ProseContext): Inline[] {
  if (isElement(node)) return layoutElement(node, context);
  switch (node.type) {
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: layoutChildren(node, context) }];
    case 'link':
      return [
        { type: 'link', ...linkTarget(node.url, context), children: layoutChildren(node, context) },
      ];
    default:
      if ('children' in node) return layoutChildren(node, context);
      return 'value' in node ? [{ type: 'text', text: node.value }] : [];
  }
}

const PUNCTUATION = /^[,.;:!?…]+(?!\d)/;

/** Numbers of notes stand behind the comma or full stop, as printers set them. */
function notesBehindPunctuation(inlines: Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const marks =
      inline.type === 'text' && result.at(-1)?.type === 'note'
        ? PUNCTUATION.exec(inline.text)?.[0]
        : undefined;
    if (inline.type !== 'text' || !marks) result.push(inline);
    else {
      const firstNote = result.findLastIndex(({ type }) => type !== 'note') + 1;
      result.splice(firstNote, 0, { type: 'text', text: marks });
      result.push({ type: 'text', text: inline.text.slice(marks.length) });
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
  'mdxJsxTextElement',
]);

function layoutFlowElement(
  node: Parents & { name?: string | null },
  context: ProseContext,
): Block[] {
  const blocks = layoutBlocks(node.children as RootContent[], context);
  if (node.name === 'Judgement')
    return [{ type: 'judgement', confidence: confidenceOf(node), children: blocks }];
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') last.children.push(...noteOf(node, context));
  return blocks;
}

function layoutBlock(node: RootContent, context: ProseContext): Block[] {
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
function layoutBlocks(nodes: readonly RootContent[], context: ProseContext): Block[] {
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

/** Whether a number of a note stands anywhere in it. */
export function hasNote(item: Block | Inline): boolean {
  if (item.type === 'note') return true;
  const within: readonly (Block | Inline)[] =
    item.type === 'list' ? item.items.flat() : 'children' in item ? item.children : [];
  return within.some(hasNote);
}

export const layoutProse = (tree: Root, context: ProseContext): Block[] =>
  withoutSkippedLevels(flattenBlocks(layoutBlocks(tree.children, context)));
