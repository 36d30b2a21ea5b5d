/** The wide timeline: lanes over one axis and, where much happens in little time, that stretch once more, magnified. */
import type { Dossier } from '../../model/dossier.ts';
import { own } from '../../edition/bind.ts';
import { overlaps } from '../svg/box.ts';
import type { Box } from '../svg/box.ts';
import { placeText, setText, textBox } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import { denseStretches } from './dense.ts';
import type { DenseStretch } from './dense.ts';
import type { Entry } from './entry.ts';
import type { Panel, TimelineLayout } from './geometry.ts';
import { interrupt } from './interrupt.ts';
import { latestRuns, latestSource } from './latest-source.ts';
import type { LatestSource } from './latest-source.ts';
import { EDGE, GUTTER_GAP, laneLabel, layoutPanel } from './layout-panel.ts';
import type { PanelRequest } from './layout-panel.ts';
import { layoutLegend } from './legend.ts';
import { extentOf, roundStretch, timeScale } from './time-axis.ts';
import type { Stretch } from './time-axis.ts';

const WIDEST_GUTTER = 118;
const FUNNEL = 28;
const BAND_PAD = 8;
/** The band is inset by this, so that its ground shows all round. */
const BAND_INSET = 10;
const CAPTION_SIZE = 12;
/** Two lines of the label at the newest source's date. */
const LATEST_ROOM = 36;

export type Drawing = Pick<TimelineLayout, 'height' | 'panels' | 'latest' | 'legend'>;

export const lanesOf = (entries: Entry[]): string[] => {
  const byChoice = entries.toSorted((a, b) => a.index - b.index);
  return [...new Set(byChoice.map(({ lane }) => lane.text))];
};

function gutterOf(entries: Entry[]): number {
  const widths = entries.map(
    (entry) => laneLabel(entry, 0, 0, WIDEST_GUTTER - GUTTER_GAP).block.width,
  );
  return Math.min(WIDEST_GUTTER, Math.max(40, ...widths) + GUTTER_GAP);
}

/** Beside the foot of its line, in one line or two, clear of the strip that leads to the band. */
function latestLabel(
  latest: LatestSource,
  x: number,
  y: number,
  right: number,
  neck: Box | null,
): PlacedText {
  const runs = latestRuns(latest);
  const line = setText(runs, CAPTION_SIZE);
  const places = [line, setText(runs, CAPTION_SIZE, line.width * 0.6)].flatMap((block) => [
    placeText(block, x + 5, y),
    placeText(block, x - 5 - block.width, y, 'right'),
  ]);
  const fits = (label: PlacedText): boolean =>
    label.x >= 0 &&
    label.x + label.block.width <= right &&
    (!neck || !overlaps(textBox(label), neck, 2));
  return places.find(fits) ?? places.find((label) => label.x + label.block.width <= right)!;
}

function layoutLatest(
  latest: LatestSource,
  panel: Panel,
  stretch: Stretch,
  gutter: number,
  neck: Box | null,
): NonNullable<TimelineLayout['latest']> {
  const right = panel.frame.x + panel.frame.width;
  const x = timeScale(stretch, panel.frame.x + gutter, right - EDGE)(latest.time);
  const bottom = panel.frame.y + panel.frame.height;
  const label = latestLabel(latest, x, bottom + 3, right, neck);
  const words = panel.entries.flatMap((entry) => (entry.label ? [textBox(entry.label)] : []));
  return {
    lines: interrupt(
      { x, y0: panel.rules[0]?.y ?? panel.frame.y, y1: label.y + label.block.height - 2 },
      words,
    ),
    label,
  };
}

/** The strip of the whole that the band shows again. */
function neckOf(dense: Stretch, whole: Stretch, overview: Panel, gutter: number): Box {
  const scale = timeScale(
    whole,
    overview.frame.x + gutter,
    overview.frame.x + overview.frame.width - EDGE,
  );
  const half = Math.max(6, (scale(dense[1]) - scale(dense[0])) / 2 + 3);
  const top = overview.rules[0]?.y ?? overview.frame.y;
  return {
    x: (scale(dense[0]) + scale(dense[1])) / 2 - half,
    y: top,
    width: 2 * half,
    height: overview.frame.y + overview.frame.height + LATEST_ROOM - top,
  };
}

/** The strip in the whole, widening to the band below: both edges from the top of the whole to the bottom of the band. */
function funnelOf({ x: a, y: top, width }: Box, overview: Panel, band: Panel): Panel['funnel'] {
  const [b, right] = [a + width, overview.frame.x + overview.frame.width];
  const neck = band.frame.y - FUNNEL;
  const bottom = band.frame.y + band.frame.height + BAND_PAD;
  const shoulder = band.frame.y - BAND_PAD;
  return [
    { x: a, y: top },
    { x: b, y: top },
    { x: b, y: neck },
    { x: right, y: shoulder },
    { x: right, y: bottom },
    { x: overview.frame.x, y: bottom },
    { x: overview.frame.x, y: shoulder },
    { x: a, y: neck },
  ];
}

function layoutBand(dense: DenseStretch, request: PanelRequest, y: number): Panel {
  const stretch = roundStretch(dense.stretch);
  return layoutPanel({
    ...request,
    entries: dense.entries,
    unlabelled: new Set(),
    stretch,
    x: request.x + BAND_INSET,
    width: request.width - 2 * BAND_INSET,
    gutter: request.gutter - BAND_INSET,
    y,
    withDates: false,
  });
}

export function layoutWide(dossier: Dossier, entries: Entry[], width: number): Drawing {
  const latest = latestSource(dossier);
  const whole = roundStretch(extentOf(entries, latest ? [latest.time] : []));
  const [dense] = denseStretches(entries, whole, 1);
  const gutter = gutterOf(entries) + (dense ? BAND_INSET : 0);
  const request: PanelRequest = {
    entries,
    unlabelled: new Set(dense?.entries),
    articles: dossier.articles,
    lanes: lanesOf(entries),
    stretch: whole,
    x: 0,
    width,
    y: 0,
    gutter,
    withDates: true,
  };
  const overview = layoutPanel(request);
  const neck = dense ? neckOf(dense.stretch, whole, overview, gutter) : null;
  const line = latest && layoutLatest(latest, overview, whole, gutter, neck);
  let bottom = Math.max(
    overview.frame.height,
    line ? line.label.y + line.label.block.height + 2 : 0,
  );
  const panels = [overview];
  if (dense && neck) {
    const band = layoutBand(dense, request, bottom + FUNNEL);
    const heading = placeText(
      setText([{ words: own('enlarged'), weight: 600, tone: 'quiet' }], CAPTION_SIZE),
      band.frame.x,
      band.frame.y,
    );
    panels.push({ ...band, heading, funnel: funnelOf(neck, overview, band) });
    bottom = band.frame.y + band.frame.height + BAND_PAD;
  }
  const { legend, height } = layoutLegend(entries, width, bottom + 12);
  return { height: bottom + 12 + height, panels, legend, ...(line && { latest: line }) };
}
