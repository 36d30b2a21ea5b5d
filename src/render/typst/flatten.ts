/** Typst refuses what is nested too deep. Nobody reads a seventh level of lists: below it everything is set flat. */
import type { Block, Inline } from './print-data.ts';

const MOST_BLOCKS = 6;
const MOST_INLINES = 6;

function flattenInlines(inlines: readonly Inline[], room = MOST_INLINES): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!('children' in inline)) return [inline];
    return room === 0
      ? flattenInlines(inline.children, 0)
      : [{ ...inline, children: flattenInlines(inline.children, room - 1) }];
  });
}

export function flattenBlocks(blocks: readonly Block[], room = MOST_BLOCKS): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [{ ...block, children: flattenInlines(block.children) }];
      case 'list':
        return room === 0
          ? block.items.flatMap((item) => flattenBlocks(item, 0))
          : [{ ...block, items: block.items.map((item) => flattenBlocks(item, room - 1)) }];
      default:
        return room === 0
          ? flattenBlocks(block.children, 0)
          : [{ ...block, children: flattenBlocks(block.children, room - 1) }];
    }
  });
}
