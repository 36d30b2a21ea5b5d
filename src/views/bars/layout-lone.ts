/**
 * Panels of one figure. It has nothing to be compared with, so it gets no length: the number itself, with a sign that says
 * whether it is done or planned. They stand in rows, like with like on one line.
 */
import type { Dossier } from '../../model/dossier.ts';
import { factHref } from '../../edition/links.ts';
import type { Bound } from '../../edition/bind.ts';
import { citations } from '../text/citation.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { PlacedText, TextBlock } from '../text/text-block.ts';
import type { BarPanel } from './geometry.ts';
import { CAPTION_SIZE, HEADING_SIZE, NOTE_SIZE } from './layout-bar.ts';
import type { Column } from './layout-bar.ts';
import { captionRuns, isHatched, panelLabel, valueRun } from './quantity-runs.ts';
import type { PanelFacts } from './read-panels.ts';

const VALUE_SIZE = 25;
const SIGN = { width: 10, height: 17 };
const AFTER_SIGN = 8;
const BEFORE_NOTE = 8;
const WIDE_COLUMN = 260;
const UNDER_RULE = 7;
const GAP = 28;
const BETWEEN_ROWS = 20;

interface Blocks {
  panel: PanelFacts;
  /** Its one value. */
  bound: Bound;
  heading: TextBlock;
  value: TextBlock;
  caption: TextBlock;
  note: TextBlock;
}

function blocksOf(panel: PanelFacts, dossier: Dossier, width: number): Blocks {
  const fact = panel.facts[0]!;
  const value = valueRun(fact, dossier);
  return {
    panel,
    heading: setText([{ words: panelLabel(panel, dossier), weight: 600 }], HEADING_SIZE, width),
    bound: value.words,
    value: setText([value], VALUE_SIZE, width - SIGN.width - AFTER_SIGN),
    caption: setText(captionRuns(fact, panel.label, dossier), CAPTION_SIZE, width),
    note: setText(citations([fact], dossier.articles), NOTE_SIZE, width),
  };
}

/** Where a column is wide the citation stands beside its number, as it does beside bars. */
function placeNote(
  { value, caption, note }: Blocks,
  { x, width }: Column,
  valueTop: number,
): PlacedText {
  const beside = x + SIGN.width + AFTER_SIGN + value.width + BEFORE_NOTE;
  const fits =
    width >= WIDE_COLUMN &&
    value.lines.length === 1 &&
    note.lines.length === 1 &&
    beside + note.width <= x + width;
  return fits
    ? placeText(note, beside, valueTop + (value.height - note.height) / 2 + 2.5)
    : placeText(note, x, valueTop + value.height + caption.height + 1);
}

/** `valueTop` is the same for a row. */
function placeLone(
  blocks: Blocks,
  column: Column,
  y: number,
  valueTop: number,
): { panel: BarPanel; bottom: number } {
  const { panel, heading, value, caption } = blocks;
  const fact = panel.facts[0]!;
  const { x, width } = column;
  const captionTop = valueTop + value.height;
  const bar = {
    x,
    y: valueTop + (value.lineHeight - SIGN.height) / 2,
    ...SIGN,
    hatched: isHatched(fact),
    negated: fact.negated === true,
    precision: 'exact' as const,
    href: factHref(fact),
    of: blocks.bound.of,
    value: placeText(value, x + SIGN.width + AFTER_SIGN, valueTop),
    caption: placeText(caption, x, captionTop),
    note: placeNote(blocks, column, valueTop),
  };
  return {
    panel: {
      heading: placeText(heading, x, y + UNDER_RULE),
      rule: { x0: x, x1: x + width, y: y + 0.5 },
      ticks: [],
      tickLabels: [],
      bars: [bar],
    },
    bottom: Math.max(captionTop + caption.height, bar.note.y + bar.note.block.height),
  };
}

/** In rows of `columns` from `y` down. */
export function layoutLone(
  panels: PanelFacts[],
  dossier: Dossier,
  width: number,
  columns: number,
  y: number,
): { panels: BarPanel[]; bottom: number } {
  const columnWidth = (width - (columns - 1) * GAP) / columns;
  const blocks = panels.map((panel) => blocksOf(panel, dossier, columnWidth));
  const laid: BarPanel[] = [];
  let [top, bottom] = [y, y];
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    if (first > 0) top = bottom + BETWEEN_ROWS;
    const valueTop = top + UNDER_RULE + Math.max(...row.map(({ heading }) => heading.height));
    row.forEach((one, index) => {
      const done = placeLone(
        one,
        { x: index * (columnWidth + GAP), width: columnWidth },
        top,
        valueTop,
      );
      laid.push(done.panel);
      bottom = Math.max(bottom, done.bottom);
    });
  }
  return { panels: laid, bottom };
}
