/** Every figure of a dossier, drawn: what the pages, the PDF, the downloads and the check take from. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { label, own, setTitle } from '../edition/bind.ts';
import { say } from '../edition/furniture/en.ts';
import { type Line, plainText } from '../edition/line.ts';
import type { Dossier, MemberSet, Section } from '../model/dossier.ts';
import { type BarsLayout, barsTable, layoutBars, readPanels, renderBars } from './bars/index.ts';
import { captionChart, captionMap, captionRoll, captionTimeline } from './captions.ts';
import { membersTable } from './members/describe-members.ts';
import { layoutMap, type MapLayout, renderMap } from './map/index.ts';
import { layoutPromises, promisesTable, type PromisesLayout } from './promises/index.ts';
import { layoutRoll, type RollLayout, renderRoll } from './roll/index.ts';
import { describeFigure, type Figure } from './svg/figure.ts';
import type { DataTable } from './text/table.ts';
import {
  layoutTimeline,
  readEntries,
  renderTimeline,
  type TimelineLayout,
  timelineTable,
  timelineTitle,
} from './timeline/index.ts';

/** CSS pixels; text has its true size at these widths. */
const WIDE = 880;
const MEDIUM = 600;
const NARROW = 320;
/** For print: across the 162 mm of the page, letters of 12 CSS pixels come to 8.4 points. */
export const PAPER = 660;

export interface DrawnFigure {
  /** Unique in the dossier; anchor and file name. */
  id: string;
  view: NonNullable<Section['view']>;
  title: Line;
  caption: Line;
  /** Stands smaller than the page is wide, beside or below a figure that says more: pages print no wide drawing of it. */
  isSmall: boolean;
  wide: Element;
  medium: Element;
  narrow: Element;
  /** What it shows, in sentences, for those who don't see it. */
  description: string;
  table: DataTable;
  /** Known once it was asked for what it fails of: a line then stands in place of the drawing. */
  failure: FigureFailure | undefined;
}

/** Why a figure could not be drawn, and the fact that can't be drawn even alone, where there is one. */
interface FigureFailure {
  error: unknown;
  fact: string | undefined;
}

interface Drawing<L extends Figure> {
  id: string;
  view: DrawnFigure['view'];
  title: Line;
  caption: Line;
  isSmall?: boolean;
  table: () => DataTable;
  layout: (width: number) => L;
  render: (layout: L) => Element;
  /** Each fact drawn alone, to find what a drawing fails of. */
  alone: () => readonly { fact: string; draw: () => unknown }[];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const fails = (draw: () => unknown): boolean => {
  try {
    draw();
    return false;
  } catch {
    return true;
  }
};

/** In place of a drawing: the line that sends the reader to its table. */
function notDrawn(id: string, width: number): Element {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', id, class: 'chart', role: 'group' };
  const size = { viewBox: `0 0 ${width} 40`, width, height: 40 };
  return s('svg', { ...attributes, ...size }, s('text', { x: 0, y: 24 }, say('notDrawn')));
}

/** Each drawing is made when it is first asked for: print takes the wide one only. What can't be drawn has its table all the same. */
function draw<L extends Figure>(drawing: Drawing<L>, width: number): DrawnFigure {
  const { id, view, title, caption, layout, render, alone } = drawing;
  let failure: FigureFailure | undefined;
  function orElse<T>(make: () => T, instead: () => T): T {
    try {
      return make();
    } catch (error) {
      failure ??= { error, fact: alone().find((each) => fails(each.draw))?.fact };
      return instead();
    }
  }
  const laid = once(() => layout(width));
  const at = (name: string, across: number, lay = () => layout(across)): (() => Element) =>
    once(() =>
      orElse(
        () => render(lay()),
        () => notDrawn(`${id}-${name}`, across),
      ),
    );
  const wide = at('wide', width, laid);
  const [medium, narrow] = [at('medium', MEDIUM), at('narrow', NARROW)];
  const table = once(() =>
    orElse(drawing.table, () => ({ caption: own('notDrawn'), header: [], rows: [] })),
  );
  return {
    id,
    view,
    title,
    caption,
    isSmall: drawing.isSmall === true,
    get wide() {
      return wide();
    },
    get medium() {
      return medium();
    },
    get narrow() {
      return narrow();
    },
    get description() {
      return orElse(
        () => describeFigure(laid()),
        () => say('notDrawn'),
      );
    },
    get table() {
      return table();
    },
    get failure() {
      return failure;
    },
  };
}

function drawTimeline(dossier: Dossier, width: number): DrawnFigure[] {
  const { settings, articles } = dossier;
  if (!settings.timeline.length) return [];
  const timeline: Drawing<TimelineLayout> = {
    id: 'timeline-figure',
    view: 'timeline',
    title: timelineTitle(dossier),
    caption: captionTimeline(
      dossier,
      readEntries(dossier).some(({ shape }) => shape === 'window'),
    ),
    table: () => timelineTable(readEntries(dossier), articles),
    layout: (across) => layoutTimeline(dossier, across),
    render: renderTimeline,
    alone: () =>
      settings.timeline.map((entry) => ({
        fact: entry.date,
        draw: () =>
          layoutTimeline({ ...dossier, settings: { ...settings, timeline: [entry] } }, width),
      })),
  };
  return [draw(timeline, width)];
}

function drawSets(dossier: Dossier, width: number): DrawnFigure[] {
  return dossier.sets.flatMap((set) => {
    const choice = dossier.settings.sets.find(({ id }) => id === set.id);
    if (!choice) return [];
    const shared = {
      view: 'participants',
      title: [{ words: setTitle(set, dossier.settings) }],
      table: once(() => membersTable(set, dossier.articles)),
    } as const;
    const alone =
      (layout: (part: MemberSet) => unknown): Drawing<Figure>['alone'] =>
      () =>
        set.members.map((member) => ({
          fact: member.facts[0]?.id ?? member.key,
          draw: () => layout({ ...set, members: [member] }),
        }));
    const map: Drawing<MapLayout> = {
      ...shared,
      id: `map-${set.id}`,
      isSmall: true,
      caption: captionMap(choice, dossier.articles),
      layout: (across) => layoutMap(set, across, dossier),
      render: renderMap,
      alone: alone((part) => layoutMap(part, width, dossier)),
    };
    const roll: Drawing<RollLayout> = {
      ...shared,
      id: `roll-${set.id}`,
      caption: captionRoll(
        choice,
        dossier.articles,
        set.members.some(({ org }) => org !== undefined),
      ),
      layout: (across) => layoutRoll(set, across, dossier),
      render: renderRoll,
      alone: alone((part) => layoutRoll(part, width, dossier)),
    };
    return [draw(roll, width), draw(map, width)];
  });
}

function drawCharts(dossier: Dossier, width: number): DrawnFigure[] {
  return dossier.settings.charts.map((chart, index) => {
    const title = label(dossier.settings, 'charts', index, 'title');
    const shared = {
      id: `chart-${chart.id}`,
      view: 'numbers' as const,
      title: [{ words: title }],
      caption: captionChart(chart, dossier),
    };
    if (chart.kind === 'promises') {
      const promises: Drawing<PromisesLayout> = {
        ...shared,
        table: () => promisesTable(chart, dossier),
        layout: (across) => layoutPromises(chart, dossier, across),
        render: renderTimeline,
        alone: () =>
          chart.panels.flatMap((panel) =>
            panel.facts.map((fact) => ({
              fact,
              draw: () => layoutPromises({ ...chart, panels: [panel] }, dossier, width),
            })),
          ),
      };
      return draw(promises, width);
    }
    const bars: Drawing<BarsLayout> = {
      ...shared,
      table: () => barsTable(title, readPanels(chart, dossier), dossier),
      layout: (across) => layoutBars(chart, dossier, across),
      render: renderBars,
      alone: () =>
        chart.panels.flatMap((panel) =>
          panel.facts.map((fact) => ({
            fact,
            draw: () =>
              layoutBars({ ...chart, panels: [{ ...panel, facts: [fact] }] }, dossier, width),
          })),
        ),
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

export interface FailedFigure extends FigureFailure {
  id: string;
  view: DrawnFigure['view'];
}

/** The figures that could not be drawn in one of the widths that were asked for, once each. */
export function failedFigures(dossier: Dossier): FailedFigure[] {
  const failed = [...(drawn.get(dossier)?.values() ?? [])]
    .flat()
    .flatMap(({ id, view, failure }): FailedFigure[] =>
      failure ? [{ id, view, ...failure }] : [],
    );
  return [...new Map(failed.map((figure) => [figure.id, figure])).values()];
}
