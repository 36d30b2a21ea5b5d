/** Projection and framing, chosen so that the participants fill the frame. */
import { extent } from 'd3-array';
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Feature, MultiPoint, Polygon, Position } from 'geojson';
import type { Box } from '../svg/box.ts';
import type { Country } from './atlas.ts';

/** A participant as the frame must hold it: its outline, or its place where it has none. */
export interface Extent {
  country?: Country;
  place: [number, number];
}

/** Parts of a state smaller than this share of it, such as islands overseas, don't widen the frame. */
const MAIN = 0.08;
/** Degrees. A frame is never narrower: a lone island needs its surroundings. */
const LEAST_SPAN = 34;
/** Degrees of longitude and latitude up to which the earth is shown from above its middle. */
const REGION = { longitude: 75, latitude: 55 };
/** Where the world map is cut when participants lie all around: through the Bering Strait. */
const WORLD_MIDDLE = 11;
/** No participant that lies all around the world needs more than the inhabited latitudes. */
const INHABITED: Position[] = [
  [-168, 70],
  [-168, -54],
  [190, 70],
  [190, -54],
];

const measured = new WeakMap<Country, Feature<Polygon>[]>();

/** Measured once for a country: every width of a map asks for them several times. */
function mainParts(country: Country): Feature<Polygon>[] {
  const parts = measured.get(country) ?? measureParts(country);
  measured.set(country, parts);
  return parts;
}

function measureParts(country: Country): Feature<Polygon>[] {
  const { geometry } = country;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const whole = geoArea(country);
  const features = parts.map((coordinates): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }));
  return features.filter((part) => geoArea(part) >= MAIN * whole);
}

/** Corners of the outlines: enough to fit a frame by. */
function outline(extents: Extent[]): Position[] {
  return extents.flatMap(({ country, place }) =>
    country ? mainParts(country).flatMap((part) => part.geometry.coordinates[0] ?? []) : [place],
  );
}

const points = (coordinates: Position[]): Feature<MultiPoint> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiPoint', coordinates },
});

/** The narrowest span of longitudes that holds all: [west, east], east beyond 180 where it crosses the date line. */
export function longitudes(coordinates: Position[]): [number, number] {
  const sorted = coordinates.map(([longitude = 0]) => longitude).toSorted((a, b) => a - b);
  let before = (sorted.at(-1) ?? 0) - 360;
  let [gap, west] = [-Infinity, 0];
  for (const longitude of sorted) {
    if (longitude - before > gap) [gap, west] = [longitude - before, longitude];
    before = longitude;
  }
  return [west, west + 360 - gap];
}

const around = ([longitude, latitude]: [number, number]): Position[] => {
  const half = LEAST_SPAN / 2;
  return [
    [longitude - half, latitude],
    [longitude + half, latitude],
    [longitude, Math.min(84, latitude + half / 2)],
    [longitude, Math.max(-84, latitude - half / 2)],
  ];
};

/** Degrees of longitude. */
export interface Limits {
  /** Up to this the narrowest span that holds all is shown, wherever on the globe it lies. */
  region: number;
  /** Up to this the customary map of the world is shown in part, from the westernmost to the easternmost; beyond it whole. */
  part: number;
}

/** West and east end on a map that is cut where maps of the world are. */
function fromCut(coordinates: Position[]): [number, number] {
  const cut = WORLD_MIDDLE - 180;
  let [west, east] = [Infinity, -Infinity];
  for (const [longitude = 0] of coordinates) {
    const turned = longitude < cut ? longitude + 360 : longitude;
    [west, east] = [Math.min(west, turned), Math.max(east, turned)];
  }
  return [west, east];
}

/** The longitudes that are shown; null for all. */
function spanOf(
  extents: Extent[],
  { region, part }: Limits,
): { span: [number, number] | null; shown: Position[] } {
  if (!extents.length) return { span: null, shown: [] };
  const shown = outline(extents);
  const narrowest = longitudes(shown);
  if (narrowest[1] - narrowest[0] <= region) return { span: narrowest, shown };
  const customary = fromCut(shown);
  return { span: customary[1] - customary[0] <= part ? customary : null, shown };
}

/** Turns the earth to the middle of what is shown and fits it into the frame. */
export function chooseProjection(extents: Extent[], frame: Box, limits: Limits): GeoProjection {
  const inner: [[number, number], [number, number]] = [
    [frame.x, frame.y],
    [frame.x + frame.width, frame.y + frame.height],
  ];
  const { span, shown } = spanOf(extents, limits);
  if (!span)
    return geoEqualEarth()
      .rotate([-WORLD_MIDDLE, 0])
      .fitExtent(
        inner,
        points([...INHABITED, ...shown.filter(([, latitude = 0]) => latitude < 72)]),
      );
  const [west, east] = span;
  const [south = 0, north = 0] = extent(shown, ([, latitude]) => latitude);
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
  const regional = east - west <= REGION.longitude && north - south <= REGION.latitude;
  const projection = regional
    ? geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]])
    : geoEqualEarth().rotate([-middle[0], 0]);
  const narrow = east - west < LEAST_SPAN && north - south < LEAST_SPAN / 2;
  return projection.fitExtent(inner, points(narrow ? [...shown, ...around(middle)] : shown));
}

export const placeOf = (country: Country): [number, number] => {
  const largest = mainParts(country).toSorted((a, b) => geoArea(b) - geoArea(a))[0];
  return geoCentroid(largest ?? country);
};

/** True where the frame shows the whole earth, uncut. */
export const isWorld = (extents: Extent[], limits: Limits): boolean =>
  spanOf(extents, limits).span === null;

/** Height the participants take up when they fill the width of `inner`. */
export function heightFor(extents: Extent[], inner: Box, limits: Limits): number {
  const tall = { ...inner, height: inner.width * 20 };
  const projection = chooseProjection(extents, tall, limits);
  const [[, top], [, bottom]] = geoPath(projection).bounds(
    points(isWorld(extents, limits) ? INHABITED : outline(extents)),
  );
  return bottom - top;
}
