/** Projected geometry → short SVG path data: whole steps on a grid, relative, without points that coincide and specks that can't be seen. */
import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';

export type Ring = { points: [number, number][]; closed: boolean };

/** Rings and lines as the projection draws them, clipped to its frame. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  const add = (x: number, y: number): void => void rings.at(-1)!.points.push([x, y]);
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push({ points: [[x, y]], closed: false }),
    lineTo: add,
    arc: () => undefined,
    closePath: () => void (rings.at(-1)!.closed = true),
  };
  geoPath(projection, context)(shape);
  return rings;
}

export function ringArea({ points }: Ring): number {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const [nx, ny] = points[(index + 1) % points.length]!;
    sum += x * ny - nx * y;
  });
  return Math.abs(sum) / 2;
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
  return points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]![0] || y !== points[index - 1]![1],
  );
}

function ringData(ring: Ring): string {
  const points = snapped(ring);
  const [first, ...rest] = points;
  if (!first || rest.length < (ring.closed ? 2 : 1)) return '';
  const steps = rest.flatMap(([x, y], index) => [x - points[index]![0], y - points[index]![1]]);
  return `M${joined(first)}l${joined(steps)}${ring.closed ? 'z' : ''}`;
}

/** `least` is the area in square units below which a closed ring is left out. */
export const pathData = (rings: Ring[], least = 0): string =>
  rings
    .filter((ring) => !ring.closed || ringArea(ring) >= least)
    .map(ringData)
    .join('');
