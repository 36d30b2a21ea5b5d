/** Typst refuses what is nested too deep. Nobody reads a seventh level of lists: below it everything is set flat. */
import type { Block, Inline } from './print-data.ts';

const MOST_BLOCKS = 6;
const MOST_INLINES = 6;

function flattenInlines<Text>(
  inlines: readonly Inline<Text>[],
  room = MOST_INLINES,
): Inline<Text>[] {
  return inlines.flatMap((inline): Inline<Text>[] => {
    if (!('children' in inline)) return [inline];
    return room === 0
      ? flattenInlines(inline.children, 0)
      : [{ ...inline, children: flattenInlines(inline.children, room - 1) }];
  });
}

export function flattenBlocks<Text>(
  blocks: readonly Block<Text>[],
  room = MOST_BLOCKS,
): Block<Text>[] {
  return blocks.flatMap((block): Block<Text>[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [{ ...block, children: flattenInlines(block.children) }];
      case 'table':
        return [
          {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => flattenInlines(cell))),
          },
        ];
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
