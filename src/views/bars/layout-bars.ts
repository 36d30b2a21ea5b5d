/** A chart of dossier.yaml as geometry: each panel's quantities on an axis of their own. */
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { Dossier } from '../../model/dossier.ts';
import { label, tick } from '../../edition/bind.ts';
import { amountWords } from '../../edition/quantity-words.ts';
import type { Settings } from '../../model/settings.ts';
import { overlaps } from '../svg/box.ts';
import { drawingId, isWide } from '../svg/figure.ts';
import { placeText, setText, textBox } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import { barsRuns, barsTable } from './describe-bars.ts';
import type { Bar, BarPanel, BarsLayout } from './geometry.ts';
import { BAR_HEIGHT, HEADING_SIZE, layoutBar, NOTE_SIZE, roomForValues } from './layout-bar.ts';
import type { Column } from './layout-bar.ts';
import { layoutLone } from './layout-lone.ts';
import { layoutBarsLegend } from './legend.ts';
import { panelLabel } from './quantity-runs.ts';
import { readPanels } from './read-panels.ts';
import type { PanelFacts } from './read-panels.ts';

type Chart = Settings['charts'][number];
type Scale = ScaleLinear<number, number>;

const GAP = 40;
const BETWEEN_BARS = 17;
const BETWEEN_ROWS = 28;
/** Ticks reach over their bar by this. */
const TICK = 3;
const TICK_ROOM = 55;
/** More say no more. */
const MOST_TICKS = 4;

function tickLabels(
  scale: Scale,
  values: number[],
  y: number,
  right: number,
  settings: Settings,
): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const value of values) {
    const block = setText(
      [{ words: tick(amountWords({ value }, settings)), tone: 'quiet', whole: true }],
      NOTE_SIZE,
    );
    const isFirst = scale(value) - block.width / 2 < (scale.range()[0] ?? 0);
    const placed = placeText(
      block,
      isFirst ? (scale.range()[0] ?? 0) : scale(value) - block.width / 2,
      y,
    );
    if (
      placed.x + block.width <= right &&
      kept.every((other) => !overlaps(textBox(other), textBox(placed), 8))
    )
      kept.push(placed);
  }
  return kept;
}

/** Bars need no more of a wide column to be told apart. */
const MOST_BAR = 460;

/** Zero is on the scale, and what lies below it. */
function scaleFor(panel: PanelFacts, dossier: Dossier, column: Column): Scale {
  const values = panel.facts.flatMap(({ value, max: most = value }) => [value, most]);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = column.width - roomForValues(panel, dossier, column.width);
  return scaleLinear(
    [lowest, highest > lowest ? highest : 1],
    [column.x, column.x + Math.min(room, MOST_BAR)],
  );
}

/** At each bar, but where its words stand. */
function ticksBeside(bars: Bar[], scale: Scale, values: number[]): BarPanel['ticks'] {
  return bars.flatMap(({ y, value: words, note }) => {
    const ticks = values.map((value) => ({
      x: scale(value),
      y0: y - TICK,
      y1: y + BAR_HEIGHT + TICK,
      zero: value === 0,
    }));
    return ticks.filter(({ x, y0, y1 }) =>
      [words, note].every(
        (text) => !overlaps(textBox(text), { x, y: y0, width: 0, height: y1 - y0 }, 2),
      ),
    );
  });
}

function layoutPanel(
  panel: PanelFacts,
  dossier: Dossier,
  column: Column,
  y: number,
): { panel: BarPanel; bottom: number } {
  const heading = placeText(
    setText([{ words: panelLabel(panel, dossier), weight: 600 }], HEADING_SIZE, column.width),
    column.x,
    y,
  );
  const under = heading.y + heading.block.height + 4;
  const scale = scaleFor(panel, dossier, column);
  const values = scale.ticks(
    Math.min(
      MOST_TICKS,
      Math.max(2, Math.floor(((scale.range()[1] ?? column.x) - column.x) / TICK_ROOM)),
    ),
  );
  const labels = tickLabels(scale, values, under + 2, column.x + column.width, dossier.settings);
  let bottom = under + NOTE_SIZE * 1.28 + 10;
  const bars = panel.facts.map((fact, index) => {
    const laid = layoutBar(
      fact,
      panel,
      scale,
      dossier,
      column,
      bottom + (index ? BETWEEN_BARS : 0),
    );
    bottom = laid.bottom;
    return laid.bar;
  });
  return {
    panel: { heading, ticks: ticksBeside(bars, scale, values), tickLabels: labels, bars },
    bottom: bottom + TICK,
  };
}

/** Two panels a row where there is room. */
function layoutCompared(
  panels: PanelFacts[],
  dossier: Dossier,
  width: number,
): { panels: BarPanel[]; bottom: number } {
  const columns = isWide(width) && panels.length > 1 ? 2 : 1;
  const columnWidth = (width - (columns - 1) * GAP) / columns;
  const laid: BarPanel[] = [];
  let [top, bottom] = [0, 0];
  panels.forEach((panel, index) => {
    if (index > 0 && index % columns === 0) top = bottom + BETWEEN_ROWS;
    const done = layoutPanel(
      panel,
      dossier,
      { x: (index % columns) * (columnWidth + GAP), width: columnWidth },
      top,
    );
    laid.push(done.panel);
    bottom = Math.max(bottom, done.bottom);
  });
  return { panels: laid, bottom };
}

/** First the figures that can be compared, then those that stand alone. */
function layoutPanels(
  panels: PanelFacts[],
  dossier: Dossier,
  width: number,
): { panels: BarPanel[]; bottom: number } {
  const compared = layoutCompared(
    panels.filter(({ facts }) => facts.length > 1),
    dossier,
    width,
  );
  const lone = panels.filter(({ facts }) => facts.length === 1);
  if (!lone.length) return compared;
  const rest = layoutLone(
    lone,
    dossier,
    width,
    isWide(width) ? 3 : 1,
    compared.panels.length ? compared.bottom + BETWEEN_ROWS : 0,
  );
  return { panels: [...compared.panels, ...rest.panels], bottom: rest.bottom };
}

/** The chart at `width` CSS pixels; that what a panel holds can stand on one axis has been judged before (`checkCharts`). */
export function layoutBars(chart: Chart, dossier: Dossier, width: number): BarsLayout {
  const facts = readPanels(chart, dossier);
  const mode = isWide(width) ? 'wide' : 'narrow';
  const { panels, bottom } = layoutPanels(facts, dossier, width);
  const { legend, bottom: end } = layoutBarsLegend(
    facts,
    width,
    bottom + 16,
    dossier.settings.language,
  );
  const index = dossier.settings.charts.findIndex(({ id }) => id === chart.id);
  const title = label(dossier.settings, 'charts', index, 'title');
  return {
    id: drawingId(`bars-${chart.id}`, width),
    mode,
    width,
    height: end + 2,
    title: [{ words: title }],
    description: barsRuns(facts, dossier),
    table: barsTable(title, facts, dossier),
    panels,
    legend,
  };
}
