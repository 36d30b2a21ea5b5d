/** The places of those who are named, each with its name beside it, in rows that fill the width. */
import { placeText, setText } from '../text/text-block.ts';
import type { Place } from './geometry.ts';

type Named = Omit<Place, 'x' | 'y'>;

/** The side of a sign that has its name beside it. */
export const NAMED_SIZE = 15;
const NAME_SIZE = 13;
/** From the left edge of a sign to its name. */
const SIGN = 22;
const GAP = 14;
/** Room for a finger. */
const LEAST_ROW = 24;
/** Most names are shorter at 13 units, a few break over two lines; two columns fit a phone. */
const COLUMN = 146;

export interface NamedRows {
  places: Place[];
  bottom: number;
}

export function layoutNamed(places: readonly Named[], width: number): NamedRows {
  const columns = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const pitch = (width + GAP) / columns;
  const placed: Place[] = [];
  let bottom = 0;
  for (let from = 0; from < places.length; from += columns) {
    const row = places.slice(from, from + columns).map((place) => ({
      place,
      block: place.name && setText([{ words: place.name }], NAME_SIZE, pitch - GAP - SIGN),
    }));
    const height = Math.max(LEAST_ROW, ...row.map(({ block }) => (block?.height ?? 0) + 6));
    row.forEach(({ place, block }, column) => {
      const [left, middle] = [column * pitch, bottom + height / 2];
      placed.push({
        ...place,
        x: left + NAMED_SIZE / 2 + 0.5,
        y: middle,
        ...(block && { label: placeText(block, left + SIGN, middle - block.height / 2) }),
      });
    });
    bottom += height;
  }
  return { places: placed, bottom };
}
