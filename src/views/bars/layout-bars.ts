/** A chart of dossier.yaml as geometry: each panel's quantities on an axis of their own. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { Dossier } from '../../facts/dossier.ts';
import { factHref } from '../../facts/links.ts';
import { particular } from '../../facts/particular.ts';
import type { QuantityFact } from '../../schemas/fact.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { Settings } from '../../schemas/settings.ts';
import { overlaps } from '../svg/box.ts';
import { isWide } from '../svg/figure.ts';
import { citations } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import { placeText, setText, textBox } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import { barsRuns, barsTable } from './describe-bars.ts';
import type { Bar, BarPanel, BarsLayout, Precision } from './geometry.ts';
import { layoutBarsLegend } from './legend.ts';
import { periodWords, statusWords, valueWords } from './quantity-words.ts';
import { readPanels } from './read-panels.ts';
import type { PanelFacts } from './read-panels.ts';

type Chart = Settings['charts'][number];

const GAP = 40;
/** A single panel is no wider: long bars say no more. */
const WIDEST = 480;
const HEADING_SIZE = 13.5;
const CAPTION_SIZE = 12.5;
const VALUE_SIZE = 17;
const NOTE_SIZE = 12;
const BAR = 17;
const BETWEEN = 17;

const PRECISIONS: Partial<Record<NonNullable<QuantityFact['qualifier']>, Precision>> = { about: 'about', 'more than': 'above', 'at least': 'above', 'up to': 'below', 'less than': 'below', 'at most': 'below' };

const precisionOf = ({ qualifier }: QuantityFact): Precision => (qualifier && PRECISIONS[qualifier]) || 'exact';

const valueRuns = (fact: QuantityFact, dossier: Dossier): Run[] => [
  { text: valueWords(fact, dossier.settings.language), weight: 600, whole: true, href: factHref(fact), particular: particular('fact', fact.id) },
];

const noteRuns = (fact: QuantityFact, dossier: Dossier): Run[] => citations([fact], dossier.articles);

/** "Planned, Sep 2024 – Sep 2025": status and period, each said to be missing where it is. */
function captionRuns(fact: QuantityFact, dossier: Dossier): Run[] {
  const period: Run = { text: periodWords(fact, dossier.settings.language), tone: 'quiet', ...(fact.period ? { particular: particular('fact', fact.id) } : {}) };
  const unit: Run[] = fact.unit && !fact.percent ? [{ text: fact.unit, tone: 'quiet', particular: particular('fact', fact.id) }, { text: ',', tone: 'quiet', glued: true }] : [];
  return [{ text: statusWords(fact), weight: 600 }, { text: ':', weight: 600, glued: true }, ...unit, period];
}

interface Column {
  x: number;
  width: number;
  y: number;
}

const besideWidth = (fact: QuantityFact, dossier: Dossier): number => 14 + setText(valueRuns(fact, dossier), VALUE_SIZE).width + 7 + setText(noteRuns(fact, dossier), NOTE_SIZE).width;

/** The bar keeps a quarter of the width at least. */
const fitsBeside = (fact: QuantityFact, dossier: Dossier, width: number): boolean => besideWidth(fact, dossier) <= width * 0.75;

/** The value stands right of the bar where the scale can leave it room, else under it. */
function layoutBar(fact: QuantityFact, scale: ScaleLinear<number, number>, dossier: Dossier, column: Column, y: number): { bar: Bar; bottom: number } {
  const caption = placeText(setText(captionRuns(fact, dossier), CAPTION_SIZE, column.width), column.x, y);
  const top = caption.y + caption.block.height + 3;
  const end = scale(fact.max ?? fact.value);
  const beside = fitsBeside(fact, dossier, column.width);
  const block = setText(valueRuns(fact, dossier), VALUE_SIZE, column.width);
  const note = setText(noteRuns(fact, dossier), NOTE_SIZE, column.width);
  const value = beside ? placeText(block, end + (precisionOf(fact) === 'above' ? 14 : 9), top + BAR / 2 - block.height / 2) : placeText(block, column.x, top + BAR + 4);
  const notePlaced = beside ? placeText(note, value.x + block.width + 7, top + BAR / 2 - note.height / 2 + 1.5) : placeText(note, column.x, value.y + block.height);
  const bar: Bar = {
    x: column.x, y: top, width: Math.max(1.5, end - column.x), height: BAR,
    ...(fact.max === undefined ? {} : { rangeFrom: scale(fact.value) }),
    hatched: fact.status === 'planned' || fact.status === 'offered', negated: fact.negated === true, precision: precisionOf(fact), href: factHref(fact), particular: particular('fact', fact.id), caption, value,
    note: notePlaced,
  };
  return { bar, bottom: beside ? top + BAR : notePlaced.y + note.height };
}

/** Widest value label with its citation: what the longest bar must leave free. */
const roomForValues = (facts: QuantityFact[], dossier: Dossier, width: number): number => Math.max(15, ...facts.map((fact) => (fitsBeside(fact, dossier, width) ? besideWidth(fact, dossier) : 0)));

function tickLabels(scale: ScaleLinear<number, number>, values: number[], y: number, right: number, language: string): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const value of values) {
    const block = setText([{ text: new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value), tone: 'quiet', whole: true, particular: particular('scale') }], NOTE_SIZE);
    const placed = placeText(block, value === 0 ? scale(0) : scale(value) - block.width / 2, y);
    if (placed.x + block.width <= right && kept.every((other) => !overlaps(textBox(other), textBox(placed), 8))) kept.push(placed);
  }
  return kept;
}

function layoutPanel({ label, facts, ref }: PanelFacts, dossier: Dossier, column: Column): { panel: BarPanel; bottom: number } {
  const heading = placeText(setText([{ text: label, weight: 600, particular: particular('prose', ref) }], HEADING_SIZE, column.width), column.x, column.y);
  const longest = max(facts, (fact) => fact.max ?? fact.value) || 1;
  const reach = column.width - roomForValues(facts, dossier, column.width);
  const scale = scaleLinear([0, longest], [column.x, column.x + reach]);
  const values = scale.ticks(Math.max(2, Math.floor(reach / 55)));
  const axis = heading.y + heading.block.height + 6;
  const labels = tickLabels(scale, values, axis, column.x + column.width, dossier.settings.language);
  let bottom = axis + NOTE_SIZE * 1.28 + 8;
  const bars = facts.map((fact, index) => {
    const laid = layoutBar(fact, scale, dossier, column, bottom + (index ? BETWEEN : 0));
    bottom = laid.bottom;
    return laid.bar;
  });
  const ticks = bars.flatMap(({ y }) => values.map((value) => ({ x: scale(value), y0: y - 3, y1: y + BAR + 3, zero: value === 0 })));
  return { panel: { heading, ticks, tickLabels: labels, bars }, bottom: bottom + 6 };
}

/** Two panels a row where there is room. */
function layoutPanels(panels: PanelFacts[], dossier: Dossier, width: number): { panels: BarPanel[]; bottom: number } {
  const columns = isWide(width) && panels.length > 1 ? 2 : 1;
  const columnWidth = Math.min(WIDEST, (width - (columns - 1) * GAP) / columns);
  const laid: BarPanel[] = [];
  let [top, bottom] = [0, 0];
  panels.forEach((facts, index) => {
    if (index > 0 && index % columns === 0) top = bottom + 30;
    const done = layoutPanel(facts, dossier, { x: (index % columns) * (columnWidth + GAP), y: top, width: columnWidth });
    laid.push(done.panel);
    bottom = Math.max(bottom, done.bottom);
  });
  return { panels: laid, bottom };
}

/**
 * The chart at `width` CSS pixels, or the problem that keeps it from being drawn: `panel-is-comparable` where a panel would put
 * numbers of different units, periods or scopes on one axis, `panel-holds-quantities` where a fact is no quantity.
 */
export function layoutBars(chart: Chart, dossier: Dossier, width: number): BarsLayout | Problem {
  const panels = readPanels(chart, dossier);
  if ('rule' in panels) return panels;
  const mode = isWide(width) ? 'wide' : 'narrow';
  const laid = layoutPanels(panels.panels, dossier, width);
  const { legend, bottom } = layoutBarsLegend(panels.panels, width, laid.bottom + 16);
  return { id: `bars-${chart.id}-${mode}`, mode, width, height: bottom + 2, title: [{ text: chart.title, particular: particular('prose', `charts.${dossier.settings.charts.findIndex(({ id }) => id === chart.id)}.title`) }], description: barsRuns(panels.panels, dossier), table: barsTable(chart.title, panels.panels, dossier), panels: laid.panels, legend };
}

export const isProblem = (result: BarsLayout | Problem): result is Problem => 'rule' in result;
