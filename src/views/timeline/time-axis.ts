/** Time scales: how far an axis reaches, and which ticks it has room for. All times are UTC. */
import type { ScaleTime } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { TimeInterval } from 'd3-time';
import { monthWords, yearWords } from '../../text/format-date.ts';
import { overlaps } from '../svg/box.ts';
import { tick } from '../../edition/bind.ts';
import { placeText, setText, textBox } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import type { Weight } from '../text/measure.ts';
import type { Tick } from './geometry.ts';

export type TimeScale = ScaleTime<number, number>;
/** Milliseconds, the end exclusive. */
export type Stretch = [number, number];

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** Out to whole years, months or days, as suits the whole axis, so that the first mark doesn't sit on the edge. */
export function roundStretch([first, last]: Stretch, length = last - first): Stretch {
  const unit = length > 2.5 * YEAR ? utcYear : length > 100 * DAY ? utcMonth : utcDay;
  const pad = length > 2.5 * YEAR ? 0 : length > 100 * DAY ? 5 * DAY : Math.max(DAY, length * 0.03);
  return [unit.floor(new Date(first - pad)).getTime(), unit.ceil(new Date(last + pad)).getTime()];
}

interface Step {
  interval: TimeInterval;
  /** Usual length in days. */
  days: number;
  unit: 'year' | 'month' | 'day';
}

const year = (count: number): Step => ({
  interval: utcYear.every(count) ?? utcYear,
  days: 365 * count,
  unit: 'year',
});
const month = (count: number): Step => ({
  interval: utcMonth.every(count) ?? utcMonth,
  days: 30 * count,
  unit: 'month',
});
/** Counted through, so that the last day of a month and the first of the next don't both get a tick. */
const day = (count: number): Step => ({
  interval: utcDay.filter((date) => utcDay.count(new Date(0), date) % count === 0),
  days: count,
  unit: 'day',
});
const week: Step = { interval: utcMonday, days: 7, unit: 'day' };
const LONGEST = year(500);
const STEPS: Step[] = [
  day(1),
  day(2),
  week,
  month(1),
  month(3),
  year(1),
  year(2),
  year(5),
  year(10),
  year(20),
  year(50),
  year(100),
  LONGEST,
];
/** Room a tick's label needs. */
const ROOM = { day: 19, month: 31, year: 38 };

function chooseStep(scale: TimeScale): Step {
  const [first, last] = scale.domain() as [Date, Date];
  const [x0, x1] = scale.range() as [number, number];
  const perDay = ((x1 - x0) * DAY) / (last.getTime() - first.getTime());
  return STEPS.find(({ days, unit }) => days * perDay >= ROOM[unit]) ?? LONGEST;
}

const ticksOf = (scale: TimeScale, step: Step): Date[] => {
  const [first, last] = scale.domain() as [Date, Date];
  return step.interval.range(step.interval.ceil(first), last);
};

const fine = (date: Date, unit: Step['unit'], language: string): string =>
  unit === 'year'
    ? yearWords(date.getUTCFullYear(), language)
    : unit === 'month'
      ? monthWords(date.getUTCMonth(), language)
      : String(date.getUTCDate());

/** The larger unit, said at the first tick and wherever it changes. */
function coarse(
  date: Date,
  unit: Step['unit'],
  before: Date | undefined,
  language: string,
): string | null {
  if (unit === 'year') return null;
  if (unit === 'month')
    return before?.getUTCFullYear() === date.getUTCFullYear()
      ? null
      : yearWords(date.getUTCFullYear(), language);
  const same =
    before &&
    before.getUTCMonth() === date.getUTCMonth() &&
    before.getUTCFullYear() === date.getUTCFullYear();
  return same
    ? null
    : `${monthWords(date.getUTCMonth(), language)} ${yearWords(date.getUTCFullYear(), language)}`;
}

export interface TimeAxis {
  ticks: Tick[];
  labels: PlacedText[];
  /** Height of the label rows above the plot. */
  height: number;
}

const SIZE = 12;
const ROW = 15.5;

function label(text: string, x: number, y: number, weight: Weight = 400): PlacedText {
  return placeText(
    setText([{ words: tick(text), tone: 'quiet', weight, whole: true }], SIZE),
    x,
    y,
  );
}

/** Labels stand right of their tick, as the unit they name does; days stand in the middle of their day. */
function fineLabel(
  date: Date,
  scale: TimeScale,
  step: Step,
  y: number,
  language: string,
): PlacedText {
  const x = scale(date);
  const placed = label(fine(date, step.unit, language), x + 4, y);
  if (step.unit !== 'day') return placed;
  const middle = scale(new Date(date.getTime() + DAY / 2));
  return { ...placed, x: middle - placed.block.width / 2 };
}

/** Keeps labels that stay inside and clear of their neighbours; of two that collide the later one names more of the axis. */
function clear(labels: PlacedText[], right: number): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const candidate of labels.toReversed()) {
    const box = textBox(candidate);
    if (box.x + box.width <= right && kept.every((other) => !overlaps(textBox(other), box, 3)))
      kept.unshift(candidate);
  }
  return kept;
}

/** Ticks from y + the height of the labels down to `bottom`. `right` is as far as labels may reach. */
export function layoutTimeAxis(
  scale: TimeScale,
  y: number,
  right: number,
  language: string,
): TimeAxis {
  const step = chooseStep(scale);
  const dates = ticksOf(scale, step);
  const rows = step.unit === 'year' ? 1 : 2;
  const upper = dates.flatMap((date, index) => {
    const text = coarse(date, step.unit, dates[index - 1], language);
    return text === null ? [] : [label(text, scale(date) + 4, y, 600)];
  });
  const lower = dates.map((date) => fineLabel(date, scale, step, y + (rows - 1) * ROW, language));
  const height = rows * ROW + 3;
  const strong = (date: Date, index: number): boolean =>
    coarse(date, step.unit, dates[index - 1], language) !== null;
  return {
    ticks: dates.map((date, index) => ({
      x: scale(date),
      y0: y + height,
      y1: y + height,
      kind: strong(date, index) ? 'strong' : 'fine',
    })),
    labels: [...clear(upper, right), ...clear(lower, right)],
    height,
  };
}
