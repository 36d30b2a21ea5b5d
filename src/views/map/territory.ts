/** Which participant each spot of the frame belongs to, on a coarse grid: for labels that know what they cover. */
import type { Box } from '../svg/box.ts';
import type { Ring } from './path-data.ts';

/** Units per cell. */
const CELL = 2;

/** Units around a box in which areas are looked for. */
const FAR = 24;

export interface Territory {
  /** Index of the participant at a point, or -1. */
  at: (x: number, y: number) => number;
  /** True where the whole box lies in a participant's area. */
  holds: (owner: number, box: Box) => boolean;
  /** Shares of the box that lie in a given participant's area and in others'. */
  covered: (owner: number, box: Box) => { own: number; other: number };
  /** How far it is from the box to a given participant's area and to the nearest of others; Infinity where that is beyond what `FAR` looks at. */
  distances: (owner: number, box: Box) => { own: number; other: number };
  /** The middle of the widest part of an area, and how far its edge is; undefined where it has no cell. */
  heart: (owner: number) => { x: number; y: number; reach: number } | undefined;
}

/** Where the middle of each row of cells crosses the rings, in order: between the first and second it is inside, and so on. */
function crossings(rings: Ring[], rows: number, middle: (row: number) => number): number[][] {
  const xs = Array.from({ length: rows }, (): number[] => []);
  const top = middle(0);
  for (const { points } of rings) {
    let [ax, ay] = points.at(-1) ?? [0, 0];
    for (const [bx, by] of points) {
      const [low, high] = ay < by ? [ay, by] : [by, ay];
      const last = Math.min(rows - 1, Math.ceil((high - top) / CELL));
      for (let row = Math.max(0, Math.floor((low - top) / CELL)); row <= last; row++) {
        const y = middle(row);
        if (ay > y !== by > y) xs[row]?.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
      [ax, ay] = [bx, by];
    }
  }
  for (const row of xs) row.sort((a, b) => a - b);
  return xs;
}

export function mapTerritory(areas: Ring[][], frame: Box): Territory {
  const [columns, rows] = [Math.ceil(frame.width / CELL), Math.ceil(frame.height / CELL)];
  const owners = new Int16Array(columns * rows).fill(-1);
  const column = (x: number): number => Math.floor((x - frame.x) / CELL);
  const row = (y: number): number => Math.floor((y - frame.y) / CELL);
  areas.forEach((rings, owner) => {
    crossings(rings, rows, (r) => frame.y + (r + 0.5) * CELL).forEach((xs, r) => {
      for (let pair = 0; pair + 1 < xs.length; pair += 2) {
        const [from, to] = xs.slice(pair, pair + 2).map((x) => column(x + CELL / 2));
        owners.fill(
          owner,
          r * columns + Math.max(0, from ?? 0),
          r * columns + Math.min(columns, to ?? 0),
        );
      }
    });
  });
  const cell = (c: number, r: number): number =>
    c < 0 || r < 0 || c >= columns || r >= rows ? -1 : (owners[r * columns + c] ?? -1);
  const at = (x: number, y: number): number => cell(column(x), row(y));

  function someIn({ x, y, width, height }: Box, passes: (cell: number) => boolean): boolean {
    const [right, bottom] = [column(x + width), row(y + height)];
    for (let r = row(y); r <= bottom; r++)
      for (let c = column(x); c <= right; c++) if (passes(cell(c, r))) return true;
    return false;
  }
  return {
    at,
    holds: (owner, box) => !someIn(box, (found) => found !== owner),
    covered: (owner, box) => {
      let [cells, own, other] = [0, 0, 0];
      someIn(box, (found) => {
        cells += 1;
        if (found === owner) own += 1;
        else if (found >= 0) other += 1;
        return false;
      });
      return { own: own / cells, other: other / cells };
    },
    distances: (owner, { x, y, width, height }) => {
      // Squares of distances.
      let [own, other] = [Infinity, Infinity];
      const off = (middle: number, from: number, length: number): number =>
        Math.max(0, from - middle, middle - from - length);
      const [right, bottom] = [column(x + width + FAR), row(y + height + FAR)];
      for (let r = row(y - FAR); r <= bottom; r++) {
        const down = off(frame.y + (r + 0.5) * CELL, y, height);
        for (let c = column(x - FAR); c <= right; c++) {
          const at = cell(c, r);
          if (at < 0) continue;
          const across = off(frame.x + (c + 0.5) * CELL, x, width);
          const square = across * across + down * down;
          if (at !== owner) other = Math.min(other, square);
          else own = Math.min(own, square);
        }
      }
      return { own: Math.sqrt(own), other: Math.sqrt(other) };
    },
    heart: (owner) => heartOf(owners, columns, rows, owner, frame),
  };
}

/** Widths of the free squares that end at each cell: the largest one is the widest part of the area. */
function heartOf(
  owners: Int16Array,
  columns: number,
  rows: number,
  owner: number,
  frame: Box,
): ReturnType<Territory['heart']> {
  const squares = new Int16Array(columns * rows);
  const square = (c: number, r: number): number =>
    c < 0 || r < 0 ? 0 : (squares[r * columns + c] ?? 0);
  let [side, best] = [0, 0];
  for (let index = owners.indexOf(owner); index >= 0; index = owners.indexOf(owner, index + 1)) {
    const [c, r] = [index % columns, Math.floor(index / columns)];
    const width = 1 + Math.min(square(c - 1, r), square(c, r - 1), square(c - 1, r - 1));
    squares[index] = width;
    if (width > side) [side, best] = [width, index];
  }
  if (side === 0) return undefined;
  const [c, r] = [best % columns, Math.floor(best / columns)];
  return {
    x: frame.x + (c + 1 - side / 2) * CELL,
    y: frame.y + (r + 1 - side / 2) * CELL,
    reach: (side * CELL) / 2,
  };
}
