/** Puts the entries of a lane so that no label covers another label or a mark. */
import type { Article } from '../../model/article.ts';
import { least } from 'd3-array';
import { overlaps } from '../svg/box.ts';
import type { Box } from '../svg/box.ts';
import { setText, placeText, textBox } from '../text/text-block.ts';
import type { PlacedText, TextBlock } from '../text/text-block.ts';
import type { Run } from '../text/run.ts';
import type { Entry } from './entry.ts';
import type { Mark, PlacedEntry } from './geometry.ts';
import {
  conflictRun,
  dateRun,
  entryCitations,
  labelRun,
  MARK_HEIGHT,
  markBox,
  placeMark,
} from './place-mark.ts';
import type { TimeScale } from './time-axis.ts';

export const LABEL_SIZE = 13;
const BESIDE = 6;
/** Space kept between things of different entries. */
const APART_X = 9;
const APART_Y = 5;
/** Line lengths tried for a label, from the calmest. */
const LIMITS = [250, 190, 140, 110];

export interface LaneSpace {
  x0: number;
  /** Labels may reach over the end of the scale as far as this. */
  right: number;
}

interface Candidate {
  mark: Mark;
  label: PlacedText;
  boxes: Box[];
}

/** Dates that the axis can't show are said, unless the author's label says one. */
const saysDate = (label: string): boolean =>
  /\d{4}|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(label);

export function labelRuns(entry: Entry, articles: readonly Article[], withDate: boolean): Run[] {
  const date =
    withDate && entry.shape === 'dot' && !saysDate(entry.label.text)
      ? [dateRun(entry, { tone: 'quiet' })]
      : [];
  return [...conflictRun(entry), labelRun(entry), ...date, ...entryCitations(entry, articles)];
}

function besideOrBelow(mark: Mark, block: TextBlock): PlacedText[] {
  const top = mark.y - block.lineHeight / 2;
  const below = mark.y + mark.height / 2 + 2;
  const right = placeText(block, mark.x1 + BESIDE, top);
  const left = placeText(block, mark.x0 - BESIDE - block.width, top, 'right');
  const under = placeText(block, mark.x0, below);
  const underLeft = placeText(block, mark.x1 - block.width, below, 'right');
  return mark.x1 - mark.x0 > block.width * 0.55
    ? [under, right, left, underLeft]
    : [right, left, under, underLeft];
}

const padded = (box: Box): Box => ({
  x: box.x - APART_X / 2,
  y: box.y - APART_Y / 2,
  width: box.width + APART_X,
  height: box.height + APART_Y,
});

const overflow = (label: PlacedText, space: LaneSpace): number =>
  Math.max(0, space.x0 - label.x) + Math.max(0, label.x + label.block.width - space.right);

/** All ways to label a mark, those that stay inside first; at least one, however little room there is. */
function candidates(mark: Mark, blocks: TextBlock[], space: LaneSpace): Candidate[] {
  const all = blocks
    .flatMap((block) => besideOrBelow(mark, block))
    .map((label) => ({ label, over: overflow(label, space) }));
  const fitting = all.filter(({ over }) => over === 0).map(({ label }) => label);
  const labels = fitting.length
    ? fitting
    : all
        .toSorted((a, b) => a.over - b.over)
        .slice(0, 1)
        .map(({ label }) => clamp(label, space, mark));
  return labels.map((label) => ({
    mark,
    label,
    boxes: [markBox(mark), textBox(label)].map(padded),
  }));
}

/** Under the mark, pushed in from the edge. */
function clamp(label: PlacedText, space: LaneSpace, mark: Mark): PlacedText {
  return {
    ...label,
    y: mark.y + mark.height / 2 + 2,
    x: Math.max(space.x0, Math.min(label.x, space.right - label.block.width)),
  };
}

const shift = ({ mark, label, boxes }: Candidate, by: number): Candidate => ({
  mark: { ...mark, y: mark.y + by },
  label: { ...label, y: label.y + by },
  boxes: boxes.map((box) => ({ ...box, y: box.y + by })),
});

/** How far down a candidate must go to be clear of all that is placed. */
function drop(candidate: Candidate, placed: Box[]): number {
  let by = 0;
  for (let moved = true; moved;) {
    moved = false;
    for (const box of candidate.boxes)
      for (const other of placed)
        if (overlaps({ ...box, y: box.y + by }, other)) {
          by = other.y + other.height - box.y + 0.01;
          moved = true;
        }
  }
  return by;
}

const bottomOf = (candidate: Candidate): number =>
  Math.max(...candidate.boxes.map((box) => box.y + box.height));
const topOf = (candidate: Candidate): number => Math.min(...candidate.boxes.map((box) => box.y));

export interface PackedLane {
  entries: PlacedEntry[];
  bottom: number;
}

/** Fills a lane from `top` down, in the order of the calendar; each entry goes as high as it can. */
export function packLane(
  entries: Entry[],
  articles: readonly Article[],
  scale: TimeScale,
  space: LaneSpace,
  top: number,
  withDates: boolean,
): PackedLane {
  const placed: Box[] = [];
  let bottom = top;
  const packed = entries.map((entry): PlacedEntry => {
    const runs = labelRuns(entry, articles, withDates);
    const blocks = LIMITS.map((limit) => setText(runs, LABEL_SIZE, limit)).filter(
      (block, index, all) => block.lines.length !== all[index - 1]?.lines.length,
    );
    const mark = placeMark(entry, scale, top + MARK_HEIGHT);
    const options = candidates(mark, blocks, space).map((candidate, order) => {
      const lowered = shift(candidate, top - topOf(candidate));
      const down = drop(lowered, placed);
      return { candidate: shift(lowered, down), cost: down + order * 1.5 };
    });
    const best = least(options, ({ cost }) => cost)?.candidate;
    if (!best) return { entry, mark, label: placeText(setText([], LABEL_SIZE), mark.x0, mark.y) };
    placed.push(...best.boxes);
    bottom = Math.max(bottom, bottomOf(best));
    return { entry, mark: best.mark, label: best.label };
  });
  return { entries: packed, bottom };
}
