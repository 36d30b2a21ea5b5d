/**
 * Ground that states dispute, after Natural Earth's own list of breakaway and disputed areas: which features of the atlas it is, which part of
 * a state's outline, and where the border between two states is no settled one. The atlas draws each as it is held, without saying so.
 */
import { mesh } from 'topojson-client';
import type { MultiPolygon, Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { type Atlas, countryOf, featureNamed, nameOf, polygonsOf, shapesOf } from './atlas.ts';

/** Degrees: west, south, east, north. */
type Bounds = readonly [number, number, number, number];

/** Features that are disputed as a whole, as the atlas calls them. */
const AREAS = ['W. Sahara', 'Somaliland', 'N. Cyprus', 'Siachen Glacier'];
/** Features whose borders alone are. */
const OUTLINED = [...AREAS, 'Kosovo', 'Palestine'];
/** Parts of a state's outline: Crimea. */
const PARTS: { of: string; within: Bounds }[] = [{ of: 'RUS', within: [32, 44, 37, 46.6] }];
/** Borders between two states within bounds: Crimea, Kashmir, Aksai Chin, Arunachal Pradesh, the Golan Heights, Abyei, Halaib, Ilemi. */
const BORDERS: { between: readonly [string, string]; within: Bounds }[] = [
  { between: ['Russia', 'Ukraine'], within: [32, 44, 37, 46.6] },
  { between: ['India', 'Pakistan'], within: [72.5, 32, 80, 37.5] },
  { between: ['China', 'Pakistan'], within: [74, 35, 78, 37.5] },
  { between: ['China', 'India'], within: [76, 31, 81, 36.5] },
  { between: ['China', 'India'], within: [91, 26.5, 98, 30] },
  { between: ['Israel', 'Syria'], within: [35.4, 32.5, 36.2, 33.5] },
  { between: ['S. Sudan', 'Sudan'], within: [27.5, 9, 30.2, 10.6] },
  { between: ['Egypt', 'Sudan'], within: [33, 21.8, 37.3, 22.4] },
  { between: ['Kenya', 'S. Sudan'], within: [33.9, 4, 36.2, 5.6] },
];

const holds = ([west, south, east, north]: Bounds, [x = 0, y = 0]: Position): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Stretches of a line that run within the bounds. */
function stretchesWithin(line: readonly Position[], bounds: Bounds): Position[][] {
  const found: Position[][] = [];
  let current: Position[] = [];
  for (const point of line) {
    if (holds(bounds, point)) current.push(point);
    else if (current.length) {
      found.push(current);
      current = [];
    }
  }
  if (current.length) found.push(current);
  return found.filter(({ length }) => length > 1);
}

function meshWhere(atlas: Atlas, holdsFor: (a: string, b: string) => boolean): Position[][] {
  const collection = {
    type: 'GeometryCollection',
    geometries: shapesOf(atlas),
  } as GeometryCollection;
  return mesh(atlas, collection, (a, b) => a !== b && holdsFor(nameOf(a) ?? '', nameOf(b) ?? ''))
    .coordinates;
}

/** Borders that are not settled, each once. */
export function disputedBorders(atlas: Atlas): {
  type: 'MultiLineString';
  coordinates: Position[][];
} {
  const around = meshWhere(atlas, (a, b) => OUTLINED.includes(a) !== OUTLINED.includes(b));
  const between = BORDERS.flatMap(({ between: [one, other], within }) =>
    meshWhere(atlas, (a, b) => (a === one && b === other) || (a === other && b === one)).flatMap(
      (line) => stretchesWithin(line, within),
    ),
  );
  return { type: 'MultiLineString', coordinates: [...around, ...between] };
}

/** Ground that is disputed, but what is named by itself: `named` are the codes of those shown. */
export function disputedGround(atlas: Atlas, named: readonly string[]): MultiPolygon {
  const shown = new Set(named.map((code) => nameOf(countryOf(atlas, code) ?? {})));
  const whole = AREAS.filter((name) => !shown.has(name)).flatMap((name) => {
    const feature = featureNamed(atlas, name);
    return feature ? polygonsOf(feature) : [];
  });
  const parts = PARTS.flatMap(({ of, within }) => {
    const state = countryOf(atlas, of);
    return (state ? polygonsOf(state) : []).filter(([ring = []]) =>
      ring.every((point) => holds(within, point)),
    );
  });
  return { type: 'MultiPolygon', coordinates: [...whole, ...parts] };
}
