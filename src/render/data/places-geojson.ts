/** Countries and territories that are named, and places of meetings, as points: GeoJSON (RFC 7946). */
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Point, Polygon } from 'geojson';
import { entitiesOf } from '../../dossier/entities.ts';
import { nameHref } from '../../edition/name-place.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import { ATLAS, countryOf, polygonsOf } from '../../views/map/atlas.ts';
import { type ExportFile, jsonText } from './export-file.ts';

/** A place without a shape in the atlas has no point. */
type PlaceFeature = Feature<Point | null>;

/** Seven digits are a centimetre; the atlas knows kilometres. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** The middle of the largest part: islands far away don't draw it into the sea. */
function pointOf(code: string | undefined): Point | null {
  const country = code === undefined ? undefined : countryOf(ATLAS, code);
  if (!country) return null;
  const parts = polygonsOf(country).map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest ? { type: 'Point', coordinates: geoCentroid(largest).map(rounded) } : null;
}

function placeFeature({ facts, name, ...place }: Entity): PlaceFeature {
  const [first] = facts;
  const code = first.kind === 'party' ? first.code : undefined;
  return {
    type: 'Feature',
    id: code ?? place.id,
    geometry: pointOf(code),
    properties: {
      name,
      code,
      kind: 'country or territory',
      sources: [...new Set(facts.map(({ article }) => article))],
      facts: facts.map(({ id }) => id),
      page: nameHref({ facts, name, ...place }).slice(1),
    },
  };
}

const venues = ({ settings }: Dossier): PlaceFeature[] =>
  settings.sets.flatMap(({ id, host }): PlaceFeature[] =>
    host?.place
      ? [
          {
            type: 'Feature',
            id: `venue-${id}`,
            geometry: {
              type: 'Point',
              coordinates: [host.place.longitude, host.place.latitude],
            },
            properties: { name: host.place.label, kind: 'venue', facts: [host.fact] },
          },
        ]
      : [],
  );

export function exportPlaces(dossier: Dossier): ExportFile {
  const places = entitiesOf(dossier).all.filter(({ kind }) => kind === 'place');
  const features = [...places.map(placeFeature), ...venues(dossier)];
  const absent = features.filter(({ geometry }) => geometry === null).length;
  return {
    name: 'places.geojson',
    mime: 'application/geo+json',
    text: jsonText({ type: 'FeatureCollection', features }),
    about: 'Countries and territories named and places of meetings, as points (GeoJSON).',
    leftOut: [
      'A country is a point in the middle of its largest part (Natural Earth), not its area; no position on any border is implied.',
      ...(absent > 0
        ? [`${absent} of the places have no shape in the atlas, and so no point.`]
        : []),
    ],
  };
}
