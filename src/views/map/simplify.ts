/**
 * Leaves out what can't be seen at a scale: points of the topology's arcs whose triangle with their neighbours is smaller
 * than a given area (Visvalingam and Whyatt 1993). Arcs keep their ends, so borders stay shared.
 */
import type { Position } from 'geojson';
import type { Atlas } from './atlas.ts';

const RADIANS = Math.PI / 180;

/** Absolute longitudes and latitudes of an arc that the topology stores as quantised differences. */
function decode(arc: Position[], atlas: Atlas): Position[] {
  if (!atlas.transform) return arc;
  const { scale, translate } = atlas.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx!) * scale[0] + translate[0], (y += dy!) * scale[1] + translate[1]]);
}

/** Area in square degrees of the equator. */
function triangle([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (Math.abs((bx! - ax!) * (cy! - ay!) - (cx! - ax!) * (by! - ay!)) / 2) * Math.cos(by! * RADIANS);
}

/** Repeatedly drops the point that matters least; a closed arc keeps four points. */
function simplifyArc(points: Position[], least: number): Position[] {
  const kept = [...points];
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const fewest = first[0] === last[0] && first[1] === last[1] ? 4 : 2;
  const areas = kept.map((point, index) => (index === 0 || index === kept.length - 1 ? Infinity : triangle(kept[index - 1]!, point, kept[index + 1]!)));
  const renew = (index: number): void => {
    if (index > 0 && index < kept.length - 1) areas[index] = triangle(kept[index - 1]!, kept[index]!, kept[index + 1]!);
  };
  while (kept.length > fewest) {
    let smallest = 0;
    for (let index = 1; index < areas.length; index++) if (areas[index]! < areas[smallest]!) smallest = index;
    if (areas[smallest]! >= least) break;
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    renew(smallest - 1);
    renew(smallest);
  }
  return kept;
}

/** `least` in square degrees of the equator. */
export function simplifyAtlas(atlas: Atlas, least: number): Atlas {
  const arcs = atlas.arcs.map((arc) => simplifyArc(decode(arc as Position[], atlas), least));
  return { type: 'Topology', objects: atlas.objects, arcs } as Atlas;
}
