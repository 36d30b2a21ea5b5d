/**
 * Leaves out what can't be seen at a scale: points of the topology's arcs whose triangle with their neighbours is smaller
 * than a given area (Visvalingam and Whyatt 1993). Arcs keep their ends, so borders stay shared.
 */
import { pairs } from 'd3-array';
import type { Position } from 'geojson';
import type { Atlas } from './atlas.ts';
import { leastFirst } from './least-first.ts';

const RADIANS = Math.PI / 180;

/** Longitude and latitude, in degrees. */
type Point = [number, number];

/** A point with the area, in square degrees of the equator, up to which a simplification keeps it. */
interface Weighed {
  point: Point;
  weight: number;
}

/** A point of an arc with its neighbours among those not dropped yet; an end of the arc lacks one. */
interface Vertex extends Weighed {
  before: Vertex | undefined;
  after: Vertex | undefined;
  /** Of the triangle with its neighbours, in square degrees of the equator; infinite at an end. */
  area: number;
}

/** Absolute longitudes and latitudes of an arc that the topology stores as quantised differences. */
function decode(arc: Position[], { transform }: Atlas): Point[] {
  const points = arc.map(([x = 0, y = 0]): Point => [x, y]);
  if (!transform) return points;
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return points.map(([dx, dy]) => [
    (x += dx) * scale[0] + translate[0],
    (y += dy) * scale[1] + translate[1],
  ]);
}

/** Area in square degrees of the equator. */
function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * Math.cos(by * RADIANS);
}

const areaOf = ({ before, point, after }: Vertex): number =>
  before && after ? triangle(before.point, point, after.point) : Infinity;

function joinNeighbours(before: Vertex | undefined, after: Vertex | undefined): void {
  if (before) before.after = after;
  if (after) after.before = before;
}

function verticesOf(points: Point[]): Vertex[] {
  const vertices = points.map((point): Vertex => ({
    point,
    weight: Infinity,
    before: undefined,
    after: undefined,
    area: Infinity,
  }));
  for (const [before, after] of pairs(vertices)) joinNeighbours(before, after);
  for (const vertex of vertices) vertex.area = areaOf(vertex);
  return vertices;
}

function isClosed(points: Point[]): boolean {
  const [first, last] = [points.at(0), points.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Repeatedly drops the point that matters least, never lighter than those dropped before it; a closed arc keeps four points. */
function weigh(points: Point[]): Weighed[] {
  const vertices = verticesOf(points);
  const queue = leastFirst<Vertex>();
  for (const vertex of vertices.slice(1, -1)) queue.push(vertex, vertex.area);
  let spare = points.length - (isClosed(points) ? 4 : 2);
  let heaviest = 0;
  while (spare > 0) {
    const least = queue.pop();
    if (!least) break;
    const { item: vertex, value } = least;
    if (vertex.weight !== Infinity || value !== vertex.area) continue;
    heaviest = Math.max(heaviest, value);
    vertex.weight = heaviest;
    spare -= 1;
    const { before, after } = vertex;
    joinNeighbours(before, after);
    for (const near of [before, after])
      if (near?.before && near.after) queue.push(near, (near.area = areaOf(near)));
  }
  return vertices.map(({ point, weight }) => ({ point, weight }));
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
