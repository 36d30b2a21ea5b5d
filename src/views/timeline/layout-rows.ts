/** Rows of words, each with its mark on a scale that all share: beside the words where there is room, else under them. */
import { isWide } from '../svg/figure.ts';
import type { Run } from '../text/run.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import { type FoldedScale, foldedScale } from './folded-scale.ts';
import type { Mark, Rows, Tick } from './geometry.ts';
import { MARK_HEIGHT } from './place-mark.ts';
import { layoutTimeAxis, type Stretch } from './time-axis.ts';

export interface RowRequest {
  /** Rows of one group stand under its heading; null for none. */
  group: Run | null;
  runs: Run[];
  place: (scale: FoldedScale, y: number) => Mark;
}

const SIZE = { wide: 13, narrow: 14 };
const HEADING_SIZE = 13;
/** Share of the width that the words take. */
const WORDS = 0.46;
const BETWEEN_COLUMNS = 18;
/** Room for half a mark at the ends of the scale. */
const EDGE = 6;
const ROW_PAD = 5;
const GROUP_PAD = 10;

interface Cursor {
  y: number;
}

function axisOf(
  scale: FoldedScale,
  y: number,
  language: string,
): { ticks: Tick[]; labels: PlacedText[]; height: number } {
  const axes = scale.segments.map(({ scale: part }) =>
    layoutTimeAxis(part, y, (part.range()[1] ?? 0) + EDGE, language),
  );
  return {
    ticks: axes.flatMap(({ ticks }) => ticks),
    labels: axes.flatMap(({ labels }) => labels),
    height: Math.max(...axes.map(({ height }) => height)),
  };
}

function heading(group: Run, cursor: Cursor, width: number, isFirst: boolean): PlacedText {
  if (!isFirst) cursor.y += GROUP_PAD;
  const placed = placeText(setText([{ ...group, weight: 600 }], HEADING_SIZE, width), 0, cursor.y);
  cursor.y += placed.block.height + ROW_PAD;
  return placed;
}

/** The words on the left, the mark beside their first line. */
function rowBeside(
  { runs, place }: RowRequest,
  scale: FoldedScale,
  words: number,
  cursor: Cursor,
): Rows['rows'][number] {
  const label = placeText(setText(runs, SIZE.wide, words), 0, cursor.y + ROW_PAD);
  const mark = place(scale, label.y + label.block.lineHeight / 2);
  cursor.y = label.y + label.block.height + ROW_PAD;
  return { label, mark };
}

/** The words, and the mark under them. */
function rowUnder(
  { runs, place }: RowRequest,
  scale: FoldedScale,
  width: number,
  cursor: Cursor,
): Rows['rows'][number] {
  const label = placeText(setText(runs, SIZE.narrow, width), 0, cursor.y + ROW_PAD);
  const y = label.y + label.block.height + 5 + MARK_HEIGHT / 2;
  cursor.y = y + MARK_HEIGHT / 2 + 9;
  return { label, mark: place(scale, y) };
}

const ticksThrough = (ticks: readonly Tick[], y0: number, y1: number): Tick[] =>
  ticks.map((tick) => ({ ...tick, y0, y1 }));

const ticksBeside = (ticks: readonly Tick[], rows: Rows['rows']): Tick[] =>
  rows.flatMap(({ mark: { y } }) =>
    ticksThrough(ticks, y - MARK_HEIGHT / 2 - 2, y + MARK_HEIGHT / 2 + 2),
  );

interface Frame {
  width: number;
  /** Of the words of the axis. */
  language: string;
  /** The day after which nothing can be known. */
  now: number | null;
}

/** From `y` 0 down, in the order given; `times` are what the scale must hold. */
export function layoutRows(
  requests: readonly RowRequest[],
  times: readonly Stretch[],
  { width, language, now }: Frame,
): Rows {
  const wide = isWide(width);
  const words = wide ? Math.round(width * WORDS) : width;
  const scale = foldedScale(times, wide ? words + BETWEEN_COLUMNS : EDGE, width - EDGE);
  const axis = axisOf(scale, 0, language);
  const cursor: Cursor = { y: axis.height };
  const headings: PlacedText[] = [];
  const rules: Rows['rules'] = [];
  const rows: Rows['rows'] = [];
  let group = '';
  for (const request of requests) {
    if (request.group && request.group.words.text !== group) {
      group = request.group.words.text;
      headings.push(heading(request.group, cursor, words, headings.length === 0));
    }
    const top = cursor.y;
    const row = wide
      ? rowBeside(request, scale, words, cursor)
      : rowUnder(request, scale, width, cursor);
    rules.push(wide ? { x0: 0, x1: width, y: top } : { x0: scale.x0, x1: scale.x1, y: row.mark.y });
    rows.push(row);
  }
  const ticks = [
    ...axis.ticks,
    ...(now === null ? [] : [{ x: scale.at(now), y0: 0, y1: 0, kind: 'now' as const }]),
  ];
  return {
    bottom: cursor.y,
    headings,
    rules,
    rows,
    ticks: wide ? ticksThrough(ticks, axis.height, cursor.y) : ticksBeside(ticks, rows),
    tickLabels: axis.labels,
    folds: scale.folds.map(([from, to]) => ({ x: (from + to) / 2, y0: 2, y1: axis.height - 4 })),
  };
}
