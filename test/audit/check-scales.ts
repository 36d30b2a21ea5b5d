/** The ticks of an axis: what they say lies where it stands. Worked out from the ticks among themselves, as a reader would. */
import type { Binding } from './read-page.ts';

/** The first three letters of the months, in languages that a dossier may be in. */
const MONTHS: Record<string, string[]> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  de: ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
};

const MONTH_OF_YEAR = /^(\p{Lu}\p{Ll}{2})\p{Ll}*\.? (\d{4})$/u;

const monthOf = (name: string): number =>
  Math.max(...Object.values(MONTHS).map((months) => months.indexOf(name.toLowerCase())));

/** A number, or a month as months since the year 0; NaN for other words. */
function valueOf(text: string, decimal: string): number {
  const [, month, year] = MONTH_OF_YEAR.exec(text) ?? [];
  if (month && year) return Number(year) * 12 + monthOf(month);
  if (!/^-?[\d,.\s\u00A0\u202F]+%?$/.test(text)) return NaN;
  return Number(
    text.replaceAll(/[^\d.,-]/g, '').replaceAll(/[.,]/g, (mark) => (mark === decimal ? '.' : '')),
  );
}

interface Tick {
  binding: Binding;
  value: number;
  /** Where it stands: a figure is centred on its tick, a month begins at its first one. */
  x: number;
}

/** Half the width of a figure's character in the labels of axes, in units of the drawing. */
const HALF_CHARACTER = 3;

function tickOf(binding: Binding, value: number): Tick {
  const isMonth = MONTH_OF_YEAR.test(binding.text);
  return { binding, value, x: binding.x! + (isMonth ? 0 : HALF_CHARACTER * binding.text.length) };
}

/** Days begin anew with a month, by at least this much. */
const NEW_MONTH = 10;

const beginsAnew = (before: Tick, after: Tick): boolean =>
  before.value - after.value >= NEW_MONTH ||
  after.x <= before.x ||
  (after.value === 0 && before.value > 0);

/** Ticks on one line of one drawing, an axis each; a new one begins where the figures start anew. */
function axesOf(row: readonly Binding[], decimal: string): Tick[][] {
  const axes: Tick[][] = [];
  for (const binding of row) {
    const value = valueOf(binding.text, decimal);
    if (Number.isNaN(value)) continue;
    const axis = axes.at(-1);
    const tick = tickOf(binding, value);
    if (axis && !beginsAnew(axis.at(-1)!, tick)) axis.push(tick);
    else axes.push([tick]);
  }
  return axes;
}

const paceOf = ([a, b]: readonly [Tick, Tick]): number => (b.value - a.value) / (b.x - a.x);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

/** Labels are rounded; one that is clipped at the edge of the drawing stands off by less than its width, and a month begins at the first week that is marked in it. */
const WITHIN = 0.13;
const LOOSELY = 0.45;

type Pair = [Tick, Tick];

const isYear = ({ binding }: Tick): boolean => /^\d{4}$/.test(binding.text);

const neighboursOf = (axes: readonly (readonly Tick[])[]): Pair[] =>
  axes.flatMap((axis) =>
    axis.slice(1).flatMap((tick, index): Pair[] => {
      const before = axis[index];
      return before ? [[before, tick]] : [];
    }),
  );

/** An axis of time leaves out long stretches without an event: a leap of more than two steps is no step. */
function isLeap(neighbours: readonly Pair[]): (pair: Pair) => boolean {
  const steps = neighbours.map(([a, b]) => b.value - a.value);
  const areTwoYears = neighbours.length === 1 && neighbours.flat().every(isYear);
  const step = areTwoYears ? 1 : steps.length ? median(steps) : 0;
  return ([a, b]) => b.value - a.value > 2 * step;
}

/** Ticks between two leaps: no neighbour shows whether they lie where they say. */
function loneTicks(row: readonly Binding[], decimal: string): Binding[] {
  const axes = axesOf(row, decimal);
  const neighbours = neighboursOf(axes);
  const leaps = neighbours.filter(isLeap(neighbours));
  if (leaps.length === 0) return [];
  const held = new Set(neighbours.filter((pair) => !leaps.includes(pair)).flat());
  return axes.flat().flatMap((tick) => (held.has(tick) ? [] : [tick.binding]));
}

/** Neighbours (of at least four pairs: fewer show no pace, when labels are moved to where they fit) whose distance says another pace than that of the rest of their line. */
function offPairs(row: readonly Binding[], decimal: string): Tick[] {
  const ticks = axesOf(row, decimal);
  const neighbours = neighboursOf(ticks);
  const leaps = isLeap(neighbours);
  const pairs = neighbours.filter((pair) => !leaps(pair));
  const paces = pairs.map(paceOf);
  if (pairs.length < 4) return pairs.filter((pair) => paceOf(pair) <= 0).map(([, tick]) => tick);
  const usual = median(paces.filter((pace) => pace > 0));
  const [first, last] = [ticks[0]![0], ticks.at(-1)!.at(-1)];
  const allowed = ([a, b]: [Tick, Tick]): number =>
    a === first || b === last || MONTH_OF_YEAR.test(b.binding.text) ? LOOSELY : WITHIN;
  return pairs
    .filter((pair) => Math.abs(paceOf(pair) / usual - 1) > allowed(pair))
    .map(([, tick]) => tick);
}

/** Panels side by side have a scale each, which begins at nought; the days of a timeline share one, however often they begin anew. */
function scalesOf(row: readonly Binding[], decimal: string): Binding[][] {
  return row.reduce<Binding[][]>((scales, binding) => {
    const scale = scales.at(-1);
    if (scale && valueOf(binding.text, decimal) !== 0) scale.push(binding);
    else scales.push([binding]);
    return scales;
  }, []);
}

/** A stretch of the axis is there for its events: its lone tick says the year of one that the drawing names. */
const isOfAnEvent = ({ drawing, text }: Binding, bindings: readonly Binding[]): boolean =>
  bindings.some(
    (other) =>
      other.kind !== 'scale' &&
      other.drawing === drawing &&
      new RegExp(`(?<!\\d)${text.replaceAll(/\D/g, '')}(?!\\d)`).test(other.text),
  );

/** The ticks that don't lie where they say; their figures are written as in `language`. */
export function misplacedTicks(bindings: readonly Binding[], language = 'en'): Binding[] {
  const decimal = (1.5).toLocaleString(language).charAt(1);
  const rows = Map.groupBy(
    bindings.filter(({ kind, x }) => kind === 'scale' && x !== undefined),
    ({ drawing, y }) => `${drawing} ${y}`,
  );
  const scales = [...rows.values()].flatMap((row) => scalesOf(row, decimal));
  return [
    ...scales.flatMap((scale) => offPairs(scale, decimal).map(({ binding }) => binding)),
    ...scales
      .flatMap((scale) => loneTicks(scale, decimal))
      .filter((tick) => !isOfAnEvent(tick, bindings)),
  ];
}
