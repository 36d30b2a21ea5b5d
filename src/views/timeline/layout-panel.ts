/** Lanes over one time scale: the whole axis of a wide timeline, or its magnified band. */
import type { Article } from '../../model/article.ts';
import { placeText, setText, textBox } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import type { Entry } from './entry.ts';
import type { Panel, PlacedEntry } from './geometry.ts';
import { interrupt } from './interrupt.ts';
import { packLane } from './pack-lane.ts';
import { MARK_HEIGHT, placeMark } from './place-mark.ts';
import { layoutTimeAxis, timeScale } from './time-axis.ts';
import type { Stretch, TimeScale } from './time-axis.ts';

export const LANE_SIZE = 13;
export const GUTTER_GAP = 14;
const LANE_PAD = 9;
/** Room for half a dot at the end of the scale. */
export const EDGE = 7;

export interface PanelRequest {
  entries: Entry[];
  /** Entries whose labels stand in a magnified band. */
  unlabelled: Set<Entry>;
  articles: readonly Article[];
  lanes: string[];
  stretch: Stretch;
  x: number;
  width: number;
  y: number;
  gutter: number;
  withDates: boolean;
}

export function laneLabel(entry: Entry, x: number, y: number, limit: number): PlacedText {
  return placeText(setText([{ words: entry.lane, weight: 600 }], LANE_SIZE, limit), x, y);
}

/** Marks of a dense stretch, in one row without labels. */
const bareEntries = (entries: Entry[], scale: TimeScale, y: number): PlacedEntry[] =>
  entries.map((entry) => ({ entry, mark: placeMark(entry, scale, y), label: null }));

export function layoutPanel(request: PanelRequest): Panel {
  const { x, y, width, gutter, articles } = request;
  const [x0, x1] = [x + gutter, x + width - EDGE];
  const scale = timeScale(request.stretch, x0, x1);
  const axis = layoutTimeAxis(scale, y, x + width);
  const panel: Panel = {
    frame: { x, y, width, height: 0 },
    ticks: [],
    tickLabels: axis.labels,
    laneLabels: [],
    rules: [],
    entries: [],
  };
  let top = y + axis.height;
  for (const lane of request.lanes) {
    const entries = request.entries.filter((entry) => entry.lane.text === lane);
    if (!entries.length) continue;
    panel.rules.push({ x0: x, x1: x + width, y: top });
    top += LANE_PAD;
    const label = laneLabel(entries[0]!, x, top - 1, gutter - GUTTER_GAP);
    const bare = entries.filter((entry) => request.unlabelled.has(entry));
    const packed = packLane(
      entries.filter((entry) => !request.unlabelled.has(entry)),
      articles,
      scale,
      { x0, right: x + width },
      bare.length ? top + MARK_HEIGHT + 8 : top,
      request.withDates,
    );
    panel.laneLabels.push(label);
    panel.entries.push(...bareEntries(bare, scale, top + MARK_HEIGHT / 2 + 2), ...packed.entries);
    top = Math.max(packed.bottom, label.y + label.block.height) + LANE_PAD;
  }
  panel.rules.push({ x0: x, x1: x + width, y: top });
  const words = panel.entries.flatMap(({ label }) => (label ? [textBox(label)] : []));
  panel.ticks = axis.ticks.flatMap((tick) =>
    interrupt({ ...tick, y0: tick.kind === 'strong' ? y : tick.y0, y1: top }, words),
  );
  panel.frame.height = top - y;
  return panel;
}
