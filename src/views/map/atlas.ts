/** Natural Earth at 1:50 million as a topology: shared borders are one arc each, so that neighbours stay joined when simplified. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import world from './countries-50m.json' with { type: 'json' };
import { numericCode } from './iso.ts';

export type Country = Feature<Polygon | MultiPolygon>;
type Shape = TopoPolygon | TopoMultiPolygon;
export type Atlas = Topology<{ countries: GeometryCollection }>;

export const ATLAS = world as unknown as Atlas;
const ANTARCTICA = '010';

/** Every country's shape but Antarctica's. */
export const shapesOf = (atlas: Atlas): Shape[] =>
  atlas.objects.countries.geometries.filter(
    (geometry): geometry is Shape =>
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
      geometry.id !== ANTARCTICA,
  );

/** What the atlas calls a feature. */
export const nameOf = ({ properties }: { properties?: unknown }): string | undefined =>
  (properties as { name?: string } | null | undefined)?.name;

/** A state's outline. Natural Earth's Kosovo has no number and is found by its name. */
export function countryOf(atlas: Atlas, alpha3: string): Country | undefined {
  const number = numericCode(alpha3);
  const isIt = (shape: Shape): boolean =>
    alpha3 === 'XKX' || alpha3 === 'XKK'
      ? nameOf(shape) === 'Kosovo'
      : number !== undefined && shape.id === number;
  const found = shapesOf(atlas).find(isIt);
  return found && (feature(atlas, found) as Country);
}

/** All land but Antarctica, without borders. */
export const landOf = (atlas: Atlas): MultiPolygon =>
  merge(atlas, shapesOf(atlas) as TopoPolygon[]);

/** Borders between countries, each once. */
export const bordersOf = (atlas: Atlas): { type: 'MultiLineString'; coordinates: Position[][] } =>
  mesh(
    atlas,
    { type: 'GeometryCollection', geometries: shapesOf(atlas) } as GeometryCollection,
    (a, b) => a !== b,
  );

/** A feature that the atlas calls so; some have no number. */
export function featureNamed(atlas: Atlas, name: string): Country | undefined {
  const found = shapesOf(atlas).find((shape) => nameOf(shape) === name);
  return found && (feature(atlas, found) as Country);
}

export const polygonsOf = ({ geometry }: Country): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
