/** Every figure of a dossier, drawn: what the pages, the PDF, the downloads and the check take from. */
import { type Bound, embedding, label, setTitle } from '../edition/bind.ts';
import type { FigureChoice } from '../edition/own-pages.ts';
import { namedHref } from '../edition/name-place.ts';
import { plainText } from '../edition/line.ts';
import type { Dossier, MemberSet } from '../model/dossier.ts';
import { type BarsLayout, barsTable, layoutBars, readPanels, renderBars } from './bars/index.ts';
import { captionChart, captionMap, captionRoll, captionTimeline } from './captions.ts';
import { draw, type DrawnFigure, type Drawing, type FigureFailure, once } from './draw-figure.ts';
import { membersTable } from './members/describe-members.ts';
import type { SetContext } from './members/standing.ts';
import { layoutMap, type MapLayout, renderMap } from './map/index.ts';
import { layoutPromises, promisesTable, type PromisesLayout } from './promises/index.ts';
import { layoutRoll, type RollLayout, renderRoll } from './roll/index.ts';
import type { Figure } from './svg/figure.ts';
import type { DataTable } from './text/table.ts';
import {
  layoutTimeline,
  layoutTimelineParts,
  readEntries,
  renderTimeline,
  type TimelineLayout,
  timelineTable,
  timelineTitle,
} from './timeline/index.ts';

/** CSS pixels; text has its true size at this width. */
const WIDE = 880;
/** For print: across the 162 mm of the page, letters of 12 CSS pixels come to 8.4 points. */
export const PAPER = 660;

function drawTimeline(dossier: Dossier, width: number): DrawnFigure[] {
  const { settings } = dossier;
  if (!settings.timeline.length) return [];
  const timeline: Drawing<TimelineLayout> = {
    id: 'timeline-figure',
    language: settings.language,
    view: 'timeline',
    title: timelineTitle(dossier),
    caption: captionTimeline(
      dossier,
      readEntries(dossier).some(({ shape }) => shape === 'window'),
    ),
    table: () => timelineTable(readEntries(dossier), dossier),
    layout: (across) => layoutTimeline(dossier, across),
    split: (most) => layoutTimelineParts(dossier, width, most),
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
  const context: SetContext = { ...dossier, pageOf: (fact) => namedHref(fact, dossier) };
  return dossier.sets.flatMap((set) => {
    const choice = dossier.settings.sets.find(({ id }) => id === set.id);
    if (!choice) return [];
    const shared = {
      view: 'participants',
      language: dossier.settings.language,
      title: [{ words: setTitle(set, dossier.settings) }],
      table: once(() => membersTable(set, context)),
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
      caption: captionMap(choice, dossier),
      layout: (across) => layoutMap(set, across, context),
      render: renderMap,
      alone: alone((part) => layoutMap(part, width, context)),
    };
    const roll: Drawing<RollLayout> = {
      ...shared,
      id: `roll-${set.id}`,
      caption: captionRoll(
        choice,
        dossier,
        set.members.some(({ org }) => org !== undefined),
      ),
      layout: (across) => layoutRoll(set, across, context),
      render: renderRoll,
      alone: alone((part) => layoutRoll(part, width, context)),
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
      language: dossier.settings.language,
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

/** Drawings with the same data, which are read as one figure: the whole place by place, and a map of those named. */
export interface JoinedFigure extends Pick<DrawnFigure, 'id' | 'title' | 'table'> {
  drawings: [DrawnFigure, ...DrawnFigure[]];
  /** HTML that shows it on a page elsewhere; null where the dossier has no address. */
  embed: Bound | null;
}

/** Every figure; each drawing is in one. */
export function joinedFigures(dossier: Dossier): JoinedFigure[] {
  const { site } = dossier.settings;
  const joined = new Map<DataTable, JoinedFigure>();
  for (const drawing of drawFigures(dossier)) {
    const { id, title, table } = drawing;
    const figure = joined.get(table);
    if (figure) figure.drawings.push(drawing);
    else
      joined.set(table, {
        id,
        title,
        table,
        drawings: [drawing],
        embed: site ? embedding(site, { id, title: plainText(title) }) : null,
      });
  }
  return [...joined.values()];
}

/** The figures of a view, each with whether its title has still to be said after `heading`. */
export const figuresOf = (
  dossier: Dossier,
  view: DrawnFigure['view'] | undefined,
  heading?: string,
): { figure: JoinedFigure; isTitled: boolean }[] =>
  joinedFigures(dossier)
    .filter(({ drawings: [first] }) => first.view === view)
    .map((figure) => ({ figure, isTitled: plainText(figure.title) !== heading }));

/** What an element of an author's page draws. */
export function chosenFigures({ kind, of }: FigureChoice, dossier: Dossier): JoinedFigure[] {
  const joined = joinedFigures(dossier);
  if (kind === 'Timeline')
    return joined.filter(({ drawings: [first] }) => first.view === 'timeline');
  if (kind === 'Figure') return joined.filter(({ id }) => id === `chart-${of}`);
  return joined.flatMap((figure) => {
    const map = figure.drawings.find(({ id }) => id.startsWith('map-'));
    return map && (of === null || map.id === `map-${of}`)
      ? [{ ...figure, id: map.id, drawings: [map] }]
      : [];
  });
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
