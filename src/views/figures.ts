/** Every figure of a dossier, drawn: what the pages, the PDF, the downloads and the check take from. */
import type { Element } from 'hast';
import { type Line, plainText } from '../edition/line.ts';
import type { Dossier, Section } from '../model/dossier.ts';
import { type BarsLayout, layoutBars, renderBars } from './bars/index.ts';
import { captionBars, captionMap, captionRoll, captionTimeline } from './captions.ts';
import { layoutMap, type MapLayout, renderMap } from './map/index.ts';
import { layoutRoll, type RollLayout, renderRoll } from './roll/index.ts';
import { describeFigure, type Figure } from './svg/figure.ts';
import type { DataTable } from './text/table.ts';
import { layoutTimeline, type TimelineLayout, renderTimeline } from './timeline/index.ts';

/** CSS pixels; text has its true size at these widths. */
export const WIDE = 800;
export const NARROW = 320;
/** For print: across the 162 mm of the page, letters of 12 CSS pixels come to 8.4 points. */
export const PAPER = 660;

export interface DrawnFigure {
  /** Unique in the dossier; anchor and file name. */
  id: string;
  view: NonNullable<Section['view']>;
  title: Line;
  caption: Line;
  wide: Element;
  narrow: Element;
  /** What it shows, in sentences, for those who don't see it. */
  description: string;
  table: DataTable;
}

interface Drawing<L extends Figure> {
  id: string;
  view: DrawnFigure['view'];
  caption: Line;
  layout: (width: number) => L;
  render: (layout: L) => Element;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Each drawing is made when it is first asked for: print takes the wide one only. */
function draw<L extends Figure>(drawing: Drawing<L>, width: number): DrawnFigure {
  const { id, view, caption, layout, render } = drawing;
  const laid = once(() => layout(width));
  const [wide, narrow] = [once(() => render(laid())), once(() => render(layout(NARROW)))];
  return {
    id,
    view,
    caption,
    get title() {
      return laid().title;
    },
    get wide() {
      return wide();
    },
    get narrow() {
      return narrow();
    },
    get description() {
      return describeFigure(laid());
    },
    get table() {
      return laid().table;
    },
  };
}

function drawTimeline(dossier: Dossier, width: number): DrawnFigure[] {
  if (!dossier.settings.timeline.length) return [];
  const timeline: Drawing<TimelineLayout> = {
    id: 'timeline-figure',
    view: 'timeline',
    caption: captionTimeline(dossier),
    layout: (across) => layoutTimeline(dossier, across),
    render: renderTimeline,
  };
  return [draw(timeline, width)];
}

function drawSets(dossier: Dossier, width: number): DrawnFigure[] {
  return dossier.sets.flatMap((set) => {
    const choice = dossier.settings.sets.find(({ id }) => id === set.id);
    if (!choice) return [];
    const map: Drawing<MapLayout> = {
      id: `map-${set.id}`,
      view: 'participants',
      caption: captionMap(choice, dossier.articles),
      layout: (across) => layoutMap(set, across, dossier),
      render: renderMap,
    };
    const roll: Drawing<RollLayout> = {
      id: `roll-${set.id}`,
      view: 'participants',
      caption: captionRoll(choice, dossier.articles),
      layout: (across) => layoutRoll(set, across, dossier),
      render: renderRoll,
    };
    return [draw(map, width), draw(roll, width)];
  });
}

function drawCharts(dossier: Dossier, width: number): DrawnFigure[] {
  return dossier.settings.charts.map((chart) => {
    const bars: Drawing<BarsLayout> = {
      id: `chart-${chart.id}`,
      view: 'numbers',
      caption: captionBars(chart, dossier),
      layout: (across) => layoutBars(chart, dossier, across),
      render: renderBars,
    };
    return draw(bars, width);
  });
}

const drawn = new WeakMap<Dossier, Map<number, DrawnFigure[]>>();

/** `width` is that of the wide drawings. Drawn once for a dossier: pages, chart files and PDF share them. */
export function drawFigures(dossier: Dossier, width = WIDE): DrawnFigure[] {
  const byWidth = drawn.get(dossier) ?? new Map<number, DrawnFigure[]>();
  drawn.set(dossier, byWidth);
  const figures = byWidth.get(width) ?? [
    ...drawTimeline(dossier, width),
    ...drawSets(dossier, width),
    ...drawCharts(dossier, width),
  ];
  byWidth.set(width, figures);
  return figures;
}

/** The figures of a view, each with whether its title has still to be said: after `heading`, and after the figure before it. */
export function figuresOf(
  dossier: Dossier,
  view: DrawnFigure['view'] | undefined,
  heading?: string,
): { figure: DrawnFigure; isTitled: boolean }[] {
  const figures = drawFigures(dossier).filter((figure) => figure.view === view);
  const titles = [heading, ...figures.map(({ title }) => plainText(title))];
  return figures.map((figure, index) => ({
    figure,
    isTitled: titles[index + 1] !== titles[index],
  }));
}
