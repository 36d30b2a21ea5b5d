/** Every figure of a dossier, drawn: what the pages, the PDF, the downloads and the check take from. */
import type { Element } from 'hast';
import type { Dossier, Section } from '../facts/dossier.ts';
import { type Problem, ProblemError } from '../schemas/problem.ts';
import { describeBars, isProblem, layoutBars, renderBars } from './bars/index.ts';
import { describeMap, layoutMap, renderMap } from './map/index.ts';
import { describeRoll, layoutRoll, renderRoll } from './roll/index.ts';
import type { Figure } from './svg/figure.ts';
import type { Run } from './text/run.ts';
import type { DataTable } from './text/table.ts';
import { describeTimeline, layoutTimeline, renderTimeline } from './timeline/index.ts';

/** CSS pixels; text has its true size at these widths. */
export const WIDE = 720;
export const NARROW = 320;
/** For print: across the 162 mm of the page, letters of 12 CSS pixels come to 8.4 points. */
export const PAPER = 660;

export interface DrawnFigure {
  /** Unique in the dossier; anchor and file name. */
  id: string;
  view: NonNullable<Section['view']>;
  title: Run[];
  caption: string;
  wide: Element;
  narrow: Element;
  /** What it shows, in sentences, for those who don't see it. */
  description: string;
  table: DataTable;
}

interface Drawing<L extends Figure> {
  id: string;
  view: DrawnFigure['view'];
  caption: string;
  layout: (width: number) => L;
  render: (layout: L) => Element;
  describe: (layout: L) => string;
}

/** The narrow drawing is made when it is asked for: print takes the wide one only. */
function draw<L extends Figure>({ id, view, caption, layout, render, describe }: Drawing<L>, width: number): DrawnFigure {
  const wide = layout(width);
  return {
    id,
    view,
    title: wide.title,
    caption,
    wide: render(wide),
    get narrow() {
      return render(layout(NARROW));
    },
    description: describe(wide),
    table: wide.table,
  };
}

const CAPTIONS = {
  timeline: 'A bar is as wide as the source leaves the date open: a year-wide bar means that only the year is said. Hatched: planned or offered. Solid: done.',
  map: 'Who is named, by which kind of source. Shape and tone tell them apart; small states are points.',
  roll: 'A place for each of those counted. Empty places are those whom no source names.',
  bars: 'Numbers of different periods, units or scopes stand in panels of their own and are not compared. Hatched: planned or offered. Solid: done.',
};

function drawSets(dossier: Dossier, width: number): DrawnFigure[] {
  const context = { articles: dossier.articles };
  return dossier.sets.flatMap((set) => [
    draw({ id: `map-${set.id}`, view: 'participants', caption: CAPTIONS.map, layout: (across) => layoutMap(set, across, context), render: renderMap, describe: describeMap }, width),
    draw({ id: `roll-${set.id}`, view: 'participants', caption: CAPTIONS.roll, layout: (across) => layoutRoll(set, across, context), render: renderRoll, describe: describeRoll }, width),
  ]);
}

function drawCharts(dossier: Dossier, width: number): DrawnFigure[] {
  return dossier.settings.charts.map((chart) => {
    const layout = (across: number): Exclude<ReturnType<typeof layoutBars>, Problem> => {
      const laid = layoutBars(chart, dossier, across);
      if (isProblem(laid)) throw new ProblemError(laid);
      return laid;
    };
    return draw({ id: `chart-${chart.id}`, view: 'numbers', caption: CAPTIONS.bars, layout, render: renderBars, describe: describeBars }, width);
  });
}

/** `width` is that of the wide drawings. Throws ProblemError where a chart's figures can't stand on one axis. */
export function drawFigures(dossier: Dossier, width = WIDE): DrawnFigure[] {
  const timeline = dossier.settings.timeline.length
    ? [draw({ id: 'timeline-figure', view: 'timeline', caption: CAPTIONS.timeline, layout: (across) => layoutTimeline(dossier, across), render: renderTimeline, describe: describeTimeline }, width)]
    : [];
  return [...timeline, ...drawSets(dossier, width), ...drawCharts(dossier, width)];
}
