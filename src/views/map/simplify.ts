/**
 * Leaves out what can't be seen at a scale: points of the topology's arcs whose triangle with their neighbours is smaller
 * than a given area (Visvalingam and Whyatt 1993). Arcs keep their ends, so borders stay shared.
 */
import type { Position } from 'geojson';
import type { Atlas } from './atlas.ts';
import { leastFirst } from './least-first.ts';

const RADIANS = Math.PI / 180;

/** A point with the area, in square degrees of the equator, up to which a simplification keeps it. */
interface Weighed {
  point: Position;
  weight: number;
}

/** Absolute longitudes and latitudes of an arc that the topology stores as quantised differences. */
function decode(arc: Position[], atlas: Atlas): Position[] {
  if (!atlas.transform) return arc;
  const { scale, translate } = atlas.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [
    (x += dx!) * scale[0] + translate[0],
    (y += dy!) * scale[1] + translate[1],
  ]);
}

/** Area in square degrees of the equator. */
function triangle([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (
    (Math.abs((bx! - ax!) * (cy! - ay!) - (cx! - ax!) * (by! - ay!)) / 2) * Math.cos(by! * RADIANS)
  );
}

/** Repeatedly drops the point that matters least, never lighter than those dropped before it; a closed arc keeps four points. */
function weigh(points: Position[]): Weighed[] {
  const weights = points.map(() => Infinity);
  const [before, after] = [
    points.map((_, index) => index - 1),
    points.map((_, index) => index + 1),
  ];
  const areaOf = (index: number): number =>
    triangle(points[before[index]!]!, points[index]!, points[after[index]!]!);
  const [first, last] = [points[0]!, points.at(-1)!];
  let spare = points.length - (first[0] === last[0] && first[1] === last[1] ? 4 : 2);
  const areas = points.map((_, index) =>
    index === 0 || index === points.length - 1 ? Infinity : areaOf(index),
  );
  const queue = leastFirst();
  for (let index = 1; index < points.length - 1; index++) queue.push(index, areas[index]!);
  for (let heaviest = 0; spare > 0;) {
    const { item, value } = queue.pop()!;
    if (weights[item] !== Infinity || value !== areas[item]) continue;
    heaviest = Math.max(heaviest, value);
    weights[item] = heaviest;
    spare -= 1;
    const [left, right] = [before[item]!, after[item]!];
    [after[left], before[right]] = [right, left];
    for (const near of [left, right])
      if (near > 0 && near < points.length - 1) queue.push(near, (areas[near] = areaOf(near)));
  }
  return points.map((point, index) => ({ point, weight: weights[index]! }));
}

/** An atlas whose points are weighed once, when first asked for, for any number of scales. `least` is in square degrees of the equator. */
export function simplifier(atlas: Atlas): (least: number) => Atlas {
  let weighed: Weighed[][] | undefined;
  const arcs = (): Weighed[][] =>
    (weighed ??= atlas.arcs.map((arc) => weigh(decode(arc as Position[], atlas))));
  return (least) =>
    ({
      type: 'Topology',
      objects: atlas.objects,
      arcs: arcs().map((arc) =>
        arc.filter(({ weight }) => weight >= least).map(({ point }) => point),
      ),
    }) as Atlas;
}

export const simplifyAtlas = (atlas: Atlas, least: number): Atlas => simplifier(atlas)(least);
