/** One quantity of a panel: its bar, what it is, and its value with the citation. */
import type { ScaleLinear } from 'd3-scale';
import type { Dossier } from '../../model/dossier.ts';
import { factHref } from '../../edition/links.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { citations } from '../text/citation.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { PlacedText, TextBlock } from '../text/text-block.ts';
import type { Bar, Precision } from './geometry.ts';
import { captionRuns, changeRun, isHatched, seriesRuns, valueRun } from './quantity-runs.ts';
import type { PanelFacts } from './read-panels.ts';

export const BAR_HEIGHT = 17;
export const CAPTION_SIZE = 12.5;
const VALUE_SIZE = 17;
export const NOTE_SIZE = 12;
export const HEADING_SIZE = 13.5;
/** Between the bar, its value and the citation. */
const BEFORE_VALUE = 9;
const BEFORE_VALUE_WITH_ARROW = 14;
const BEFORE_NOTE = 7;

const PRECISIONS: Partial<Record<NonNullable<QuantityFact['qualifier']>, Precision>> = {
  about: 'about',
  'more than': 'above',
  'at least': 'above',
  'up to': 'below',
  'less than': 'below',
  'at most': 'below',
};

const precisionOf = ({ qualifier }: QuantityFact): Precision =>
  (qualifier && PRECISIONS[qualifier]) || 'exact';

export interface Column {
  x: number;
  width: number;
}

interface ValueBlocks {
  value: TextBlock;
  note: TextBlock;
}

/** The last of two figures says the change from the first. */
function valueBlocks(
  fact: QuantityFact,
  { facts }: Pick<PanelFacts, 'facts'>,
  dossier: Dossier,
  limit: number,
): ValueBlocks {
  const change = fact === facts.at(-1) ? changeRun(facts, dossier) : [];
  return {
    value: setText([valueRun(fact, dossier), ...change], VALUE_SIZE, limit),
    note: setText(citations([fact], dossier.articles), NOTE_SIZE, limit),
  };
}

const besideWidth = ({ value, note }: ValueBlocks): number =>
  BEFORE_VALUE_WITH_ARROW + value.width + BEFORE_NOTE + note.width;

/** The bar keeps a quarter of the width at least. */
const fitsBeside = (blocks: ValueBlocks, width: number): boolean =>
  blocks.value.lines.length === 1 &&
  blocks.note.lines.length === 1 &&
  besideWidth(blocks) <= width * 0.75;

/** How much of the width the longest bar must leave to the values beside the bars. */
export function roomForValues(panel: PanelFacts, dossier: Dossier, width: number): number {
  const beside = panel.facts
    .map((fact) => valueBlocks(fact, panel, dossier, width))
    .filter((blocks) => fitsBeside(blocks, width));
  return Math.max(BEFORE_VALUE_WITH_ARROW, ...beside.map(besideWidth));
}

interface PlacedValue {
  value: PlacedText;
  note: PlacedText;
  bottom: number;
}

/** Right of the bar where the scale can leave room, else under it. */
function placeValue(
  { value, note }: ValueBlocks,
  precision: Precision,
  end: number,
  top: number,
  column: Column,
): PlacedValue {
  const middle = top + BAR_HEIGHT / 2;
  if (!fitsBeside({ value, note }, column.width)) {
    const below = placeText(value, column.x, top + BAR_HEIGHT + 4);
    return {
      value: below,
      note: placeText(note, column.x, below.y + value.height),
      bottom: below.y + value.height + note.height,
    };
  }
  const x = end + (precision === 'above' ? BEFORE_VALUE_WITH_ARROW : BEFORE_VALUE);
  return {
    value: placeText(value, x, middle - value.height / 2),
    note: placeText(note, x + value.width + BEFORE_NOTE, middle - note.height / 2 + 1.5),
    bottom: top + BAR_HEIGHT,
  };
}

export function layoutBar(
  fact: QuantityFact,
  panel: PanelFacts,
  scale: ScaleLinear<number, number>,
  dossier: Dossier,
  column: Column,
  y: number,
): { bar: Bar; bottom: number } {
  const caption = placeText(
    setText(
      panel.isSeries ? seriesRuns(fact, dossier) : captionRuns(fact, panel.label, dossier),
      CAPTION_SIZE,
      column.width,
    ),
    column.x,
    y,
  );
  const top = caption.y + caption.block.height + 3;
  const zero = scale(0);
  const ends = [fact.value, fact.max ?? fact.value].map((value) => scale(value));
  const [from, to] = [Math.min(zero, ...ends), Math.max(zero, ...ends)];
  const precision = precisionOf(fact);
  const { value, note, bottom } = placeValue(
    valueBlocks(fact, panel, dossier, column.width),
    precision,
    to,
    top,
    column,
  );
  const bar: Bar = {
    x: from,
    y: top,
    width: Math.max(1.5, to - from),
    height: BAR_HEIGHT,
    ...(fact.max !== undefined ? { rangeFrom: scale(fact.value) } : {}),
    hatched: isHatched(fact),
    negated: fact.negated === true,
    precision,
    href: factHref(fact),
    of: valueRun(fact, dossier).words.of,
    caption,
    value,
    note,
  };
  return { bar, bottom };
}
