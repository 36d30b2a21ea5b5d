/** The wide timeline: lanes over one axis and, where much happens in little time, that stretch once more, magnified. */
import type { Dossier } from '../../facts/dossier.ts';
import { placeText, setText } from '../text/text-block.ts';
import { denseStretches } from './dense.ts';
import type { DenseStretch } from './dense.ts';
import type { Entry } from './entry.ts';
import type { Panel, TimelineLayout } from './geometry.ts';
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

export type Drawing = Pick<TimelineLayout, 'height' | 'panels' | 'latest' | 'legend'>;

export const lanesOf = (entries: Entry[]): string[] => {
  const byChoice = entries.toSorted((a, b) => a.index - b.index);
  return [...new Set(byChoice.map(({ lane }) => lane))];
};

function gutterOf(entries: Entry[]): number {
  const widths = entries.map((entry) => laneLabel(entry, 0, 0, WIDEST_GUTTER - GUTTER_GAP).block.width);
  return Math.min(WIDEST_GUTTER, Math.max(40, ...widths) + GUTTER_GAP);
}

function layoutLatest(latest: LatestSource, panel: Panel, stretch: Stretch, gutter: number): NonNullable<TimelineLayout['latest']> {
  const right = panel.frame.x + panel.frame.width;
  const x = timeScale(stretch, panel.frame.x + gutter, right - EDGE)(latest.time);
  const bottom = panel.frame.y + panel.frame.height;
  const block = setText(latestRuns(latest), CAPTION_SIZE);
  const fits = x + 5 + block.width <= right;
  const label = placeText(block, fits ? x + 5 : x - 5 - block.width, bottom + 3);
  return { x, y0: panel.ticks[0]?.y0 ?? panel.frame.y, y1: bottom + 16, label };
}

/** The strip in the whole, widening to the band below: both edges from the top of the whole to the bottom of the band. */
function funnelOf(dense: Stretch, whole: Stretch, overview: Panel, band: Panel, gutter: number): Panel['funnel'] {
  const right = overview.frame.x + overview.frame.width;
  const scale = timeScale(whole, overview.frame.x + gutter, right - EDGE);
  const middle = (scale(dense[0]) + scale(dense[1])) / 2;
  const half = Math.max(6, (scale(dense[1]) - scale(dense[0])) / 2 + 3);
  const [a, b] = [middle - half, middle + half];
  const top = overview.rules[0]?.y ?? overview.frame.y;
  const neck = band.frame.y - FUNNEL;
  const bottom = band.frame.y + band.frame.height + BAND_PAD;
  const shoulder = band.frame.y - BAND_PAD;
  return [{ x: a, y: top }, { x: b, y: top }, { x: b, y: neck }, { x: right, y: shoulder }, { x: right, y: bottom }, { x: overview.frame.x, y: bottom }, { x: overview.frame.x, y: shoulder }, { x: a, y: neck }];
}

function layoutBand(dense: DenseStretch, request: PanelRequest, y: number): Panel {
  const stretch = roundStretch(dense.stretch);
  return layoutPanel({ ...request, entries: dense.entries, unlabelled: new Set(), stretch, x: request.x + BAND_INSET, width: request.width - 2 * BAND_INSET, gutter: request.gutter - BAND_INSET, y, withDates: false });
}

export function layoutWide(dossier: Dossier, entries: Entry[], width: number): Drawing {
  const latest = latestSource(dossier);
  const whole = roundStretch(extentOf(entries, latest ? [latest.time] : []));
  const [dense] = denseStretches(entries, whole, 1);
  const gutter = gutterOf(entries) + (dense ? BAND_INSET : 0);
  const request: PanelRequest = { entries, unlabelled: new Set(dense?.entries), articles: dossier.articles, lanes: lanesOf(entries), stretch: whole, x: 0, width, y: 0, gutter, withDates: true };
  const overview = layoutPanel(request);
  const line = latest && layoutLatest(latest, overview, whole, gutter);
  let bottom = overview.frame.height + (line ? 20 : 0);
  const panels = [overview];
  if (dense) {
    const band = layoutBand(dense, request, bottom + FUNNEL);
    panels.push({ ...band, funnel: funnelOf(dense.stretch, whole, overview, band, gutter) });
    bottom = band.frame.y + band.frame.height + BAND_PAD;
  }
  const { legend, height } = layoutLegend(entries, width, bottom + 12);
  return { height: bottom + 12 + height, panels, legend, ...(line && { latest: line }) };
}
