/** Lists that stand with the map: one under another in a column, or flowing in rows. */
import type { Bound } from '../../edition/bind.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { Run } from '../text/run.ts';
import type { Standing } from '../members/standing.ts';
import type { Form } from '../members/symbol.ts';
import type { Listing } from './geometry.ts';

const LIST_SIZE = 12.5;
const SIGN = 18;
const ROW_GAP = 4;
const HEADING_GAP = 14;

export interface Item {
  runs: Run[];
  sign?: { standing: Standing; form: Form };
}

export interface ListPart {
  heading?: Bound;
  items: Item[];
}

export interface LaidList {
  listing: Listing;
  /** y below the list. */
  bottom: number;
}

const empty = (): Listing => ({ swatches: [], texts: [] });

function addItem(
  listing: Listing,
  item: Item,
  x: number,
  y: number,
  limit: number,
): { width: number; height: number } {
  const indent = item.sign ? SIGN : 0;
  const block = setText(item.runs, LIST_SIZE, limit - indent);
  if (item.sign) listing.swatches.push({ ...item.sign, x: x + 6, y: y + block.lineHeight / 2 });
  listing.texts.push(placeText(block, x + indent, y));
  return { width: indent + block.width, height: block.height };
}

function addHeading(listing: Listing, heading: Bound, x: number, y: number, limit: number): number {
  const block = setText([{ words: heading, weight: 600 }], LIST_SIZE, limit);
  listing.texts.push(placeText(block, x, y));
  return y + block.height + ROW_GAP;
}

/** One item a row. */
export function layoutColumn(parts: ListPart[], x: number, y: number, width: number): LaidList {
  const listing = empty();
  let bottom = y;
  parts.forEach(({ heading, items }, index) => {
    if (index > 0) bottom += HEADING_GAP;
    if (heading !== undefined) bottom = addHeading(listing, heading, x, bottom, width);
    for (const item of items) bottom += addItem(listing, item, x, bottom, width).height + ROW_GAP;
  });
  return { listing, bottom };
}

const widthOfItem = (item: Item, limit: number): number =>
  (item.sign ? SIGN : 0) + setText(item.runs, LIST_SIZE, limit - (item.sign ? SIGN : 0)).width;

/** Items side by side, as many a row as fit. */
export function layoutFlow(
  parts: ListPart[],
  x: number,
  y: number,
  width: number,
  gap = 18,
): LaidList {
  const listing = empty();
  let bottom = y;
  parts.forEach(({ heading, items }, index) => {
    if (index > 0) bottom += HEADING_GAP / 2;
    if (heading !== undefined) bottom = addHeading(listing, heading, x, bottom, width);
    let [at, tallest] = [x, 0];
    for (const item of items) {
      if (at > x && at + widthOfItem(item, width) > x + width)
        [at, bottom, tallest] = [x, bottom + tallest + ROW_GAP, 0];
      const taken = addItem(listing, item, at, bottom, width);
      tallest = Math.max(tallest, taken.height);
      at += taken.width + gap;
    }
    bottom += tallest + ROW_GAP;
  });
  return { listing, bottom };
}
