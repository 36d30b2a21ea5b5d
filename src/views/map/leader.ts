/** Lines that lead from a name to what it names. */
import type { Box } from '../svg/box.ts';

export interface Leader {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const lengthOf = ({ x0, y0, x1, y1 }: Leader): number => Math.hypot(x1 - x0, y1 - y0);

const side = (px: number, py: number, { x0, y0, x1, y1 }: Leader): number =>
  Math.sign((x1 - x0) * (py - y0) - (y1 - y0) * (px - x0));

export const cross = (a: Leader, b: Leader): boolean =>
  side(b.x0, b.y0, a) !== side(b.x1, b.y1, a) && side(a.x0, a.y0, b) !== side(a.x1, a.y1, b);

/** True where a line enters a box: Liang and Barsky's clipping leaves something of it. */
export function hits({ x0, y0, x1, y1 }: Leader, { x, y, width, height }: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [x0 - x1, x0 - x],
    [x1 - x0, x + width - x0],
    [y0 - y1, y0 - y],
    [y1 - y0, y + height - y0],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

const clampTo = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** From a point to the nearest edge of a line of text. */
export const leaderTo = ({ x, y }: { x: number; y: number }, box: Box): Leader => ({
  x0: x,
  y0: y,
  x1: clampTo(x, box.x - 1, box.x + box.width + 1),
  y1: clampTo(y, box.y + 3, box.y + box.height - 3),
});
