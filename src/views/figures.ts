/** Every figure of a dossier, drawn: what the pages, the PDF, the downloads and the check take from. */
import type { Element } from 'hast';
import type { Dossier, Section } from '../model/dossier.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { describeBars, isProblem, layoutBars, renderBars } from './bars/index.ts';
import { captionBars, captionMap, captionRoll, captionTimeline } from './captions.ts';
import { describeMap, layoutMap, renderMap } from './map/index.ts';
import { describeRoll, layoutRoll, renderRoll } from './roll/index.ts';
import type { Figure } from './svg/figure.ts';
import type { Run } from './text/run.ts';
import type { DataTable } from './text/table.ts';
import { describeTimeline, layoutTimeline, renderTimeline } from './timeline/index.ts';

/** CSS pixels; text has its true size at these widths. */
export const WIDE = 800;
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

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Each drawing is made when it is first asked for: a page has one view, print takes the wide one only. */
function draw<L extends Figure>(
  { id, view, caption, layout, render, describe }: Drawing<L>,
  width: number,
): DrawnFigure {
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
      return describe(laid());
    },
    get table() {
      return laid().table;
    },
  };
}

function drawSets(dossier: Dossier, width: number): DrawnFigure[] {
  const context = { articles: dossier.articles, settings: dossier.settings };
  return dossier.sets.flatMap((set) => {
    const choice = dossier.settings.sets.find(({ id }) => id === set.id)!;
    return [
      draw(
        {
          id: `map-${set.id}`,
          view: 'participants',
          caption: captionMap(choice, dossier.articles),
          layout: (across) => layoutMap(set, across, context),
          render: renderMap,
          describe: describeMap,
        },
        width,
      ),
      draw(
        {
          id: `roll-${set.id}`,
          view: 'participants',
          caption: captionRoll(choice, dossier.articles),
          layout: (across) => layoutRoll(set, across, context),
          render: renderRoll,
          describe: describeRoll,
        },
        width,
      ),
    ];
  });
}

function drawCharts(dossier: Dossier, width: number): DrawnFigure[] {
  return dossier.settings.charts.map((chart) => {
    const layout = (across: number): Exclude<ReturnType<typeof layoutBars>, Problem> => {
      const laid = layoutBars(chart, dossier, across);
      if (isProblem(laid)) throw new ProblemError(laid);
      return laid;
    };
    return draw(
      {
        id: `chart-${chart.id}`,
        view: 'numbers',
        caption: captionBars(chart, dossier),
        layout,
        render: renderBars,
        describe: describeBars,
      },
      width,
    );
  });
}

/** `width` is that of the wide drawings. Throws ProblemError where a chart's figures can't stand on one axis. */
export function drawFigures(dossier: Dossier, width = WIDE): DrawnFigure[] {
  const timeline = dossier.settings.timeline.length
    ? [
        draw(
          {
            id: 'timeline-figure',
            view: 'timeline',
            caption: captionTimeline(dossier),
            layout: (across) => layoutTimeline(dossier, across),
            render: renderTimeline,
            describe: describeTimeline,
          },
          width,
        ),
      ]
    : [];
  return [...timeline, ...drawSets(dossier, width), ...drawCharts(dossier, width)];
}
