/** Vertical lines that stop short of words: nothing is read through a line. */
import type { Box } from '../svg/box.ts';
import type { Tick } from './geometry.ts';

const CLEAR = 2;
/** A shorter piece is no line. */
const LEAST = 3;

/** The pieces of a line that are clear of the boxes. */
export function interrupt<L extends Pick<Tick, 'x' | 'y0' | 'y1'>>(
  line: L,
  boxes: readonly Box[],
): L[] {
  const across = boxes
    .filter(({ x, width }) => x - CLEAR < line.x && line.x < x + width + CLEAR)
    .sort((a, b) => a.y - b.y);
  const pieces: L[] = [];
  let from = line.y0;
  for (const { y, height } of across) {
    if (y - from >= LEAST) pieces.push({ ...line, y0: from, y1: Math.min(y, line.y1) });
    from = Math.max(from, y + height);
  }
  return line.y1 - from >= LEAST || !across.length
    ? [...pieces, { ...line, y0: from, y1: line.y1 }]
    : pieces;
}
