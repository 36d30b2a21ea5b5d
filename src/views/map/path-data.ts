/** Projected geometry → short SVG path data: whole steps on a grid, relative, without points that coincide and specks that can't be seen. */
import { pairs, sum } from 'd3-array';
import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';

export type Ring = { points: [number, number][]; closed: boolean };

/** Rings and lines as the projection draws them, clipped to its frame. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  const add = (x: number, y: number): void => void rings.at(-1)?.points.push([x, y]);
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push({ points: [[x, y]], closed: false }),
    lineTo: add,
    arc: () => undefined,
    closePath: () => {
      const ring = rings.at(-1);
      if (ring) ring.closed = true;
    },
  };
  geoPath(projection, context)(shape);
  return rings;
}

export function ringArea({ points }: Ring): number {
  const closed = [...points, ...points.slice(0, 1)];
  return Math.abs(sum(pairs(closed), ([[ax, ay], [bx, by]]) => ax * by - bx * ay)) / 2;
}

/** Steps of the grid per unit: half a unit is finer than a printed line. */
const GRID = 2;
const written = (steps: number): string => String(steps / GRID).replace(/^(-?)0\./, '$1.');

function joined(numbers: number[]): string {
  return numbers
    .map(written)
    .reduce(
      (text, number) =>
        text === '' || number.startsWith('-') ? text + number : `${text} ${number}`,
      '',
    );
}

function snapped(ring: Ring): [number, number][] {
  const points = ring.points.map(([x, y]): [number, number] => [
    Math.round(x * GRID),
    Math.round(y * GRID),
  ]);
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return !before || x !== before[0] || y !== before[1];
  });
}

function ringData(ring: Ring): string {
  const points = snapped(ring);
  const [first, ...rest] = points;
  if (!first || rest.length < (ring.closed ? 2 : 1)) return '';
  const steps = pairs(points).flatMap(([[ax, ay], [bx, by]]) => [bx - ax, by - ay]);
  return `M${joined(first)}l${joined(steps)}${ring.closed ? 'z' : ''}`;
}

/** `least` is the area in square units below which a closed ring is left out. */
export const pathData = (rings: Ring[], least = 0): string =>
  rings
    .filter((ring) => !ring.closed || ringArea(ring) >= least)
    .map(ringData)
    .join('');
