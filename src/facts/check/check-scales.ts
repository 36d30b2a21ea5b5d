/** The ticks of an axis: what they say lies where it stands. Worked out from the ticks among themselves, as a reader would. */
import type { Binding } from './read-page.ts';

const UNITS = 0.6;

const numeric = (text: string): number => (/^-?[\d,.\s\u00A0\u202F]+%?$/.test(text) ? Number(text.replaceAll(/[^\d.-]/g, '')) : NaN);

interface Tick {
  binding: Binding;
  value: number;
}

/** Ticks on one line of one drawing; a new axis begins where the figures start anew. */
function axesOf(bindings: readonly Binding[]): Tick[][] {
  const rows = Map.groupBy(
    bindings.filter(({ kind, x }) => kind === 'scale' && x !== undefined),
    ({ drawing, y }) => `${drawing} ${y}`,
  );
  return [...rows.values()].flatMap((row) => {
    const axes: Tick[][] = [];
    for (const binding of row) {
      const value = numeric(binding.text);
      if (Number.isNaN(value)) continue;
      const axis = axes.at(-1);
      if (axis && value > axis.at(-1)!.value && binding.x! > axis.at(-1)!.binding.x!) axis.push({ binding, value });
      else axes.push([{ binding, value }]);
    }
    return axes;
  });
}

/** Labels are centred or clipped at the edge by less than their width; years differ by a day. */
function isOff(tick: Tick, axis: readonly Tick[]): boolean {
  const others = axis.filter((other) => other !== tick);
  const [first, last] = [others[0]!, others.at(-1)!];
  if (first === last) return false;
  const slope = (last.binding.x! - first.binding.x!) / (last.value - first.value);
  const expected = first.binding.x! + slope * (tick.value - first.value);
  return Math.abs(expected - tick.binding.x!) > Math.max(UNITS, Math.abs(slope) * 0.45, 14);
}

/** The ticks that don't lie where they say. */
export function misplacedTicks(bindings: readonly Binding[]): Binding[] {
  return axesOf(bindings).flatMap((axis) => (axis.length < 3 ? [] : axis.filter((tick) => isOff(tick, axis)).map(({ binding }) => binding)));
}
