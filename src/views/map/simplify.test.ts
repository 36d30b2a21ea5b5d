import { describe, expect, it } from 'vitest';
import { ATLAS, bordersOf, countryOf, landOf } from './atlas.ts';
import { simplifyAtlas } from './simplify.ts';

const points = (shape: { coordinates: unknown[] }): number =>
  (shape.coordinates.flat(3) as number[]).length / 2;

describe('simplifyAtlas', () => {
  const simple = simplifyAtlas(ATLAS, 0.5);

  it('leaves out most points of land and borders at the scale of the world', () => {
    expect(points(landOf(simple))).toBeLessThan(points(landOf(ATLAS)) / 4);
    expect(points(bordersOf(simple))).toBeLessThan(points(bordersOf(ATLAS)) / 3);
  });

  it('keeps every state', () => {
    for (const code of ['LUX', 'SGP', 'MDV', 'VAT', 'RUS', 'XKX'])
      expect(countryOf(simple, code)?.geometry.coordinates.length).toBeGreaterThan(0);
  });

  it('keeps the border of neighbours one line', () => {
    const corners = (code: string): Set<string> =>
      new Set(
        (countryOf(simple, code)!.geometry.coordinates.flat(2) as unknown as number[][])
          .filter(Array.isArray)
          .map(String),
      );
    const [kazakhstan, russia] = [corners('KAZ'), corners('RUS')];
    expect([...kazakhstan].filter((corner) => russia.has(corner)).length).toBeGreaterThan(3);
  });
});

describe('countryOf', () => {
  it('knows no country for a code that is none', () => {
    expect(countryOf(ATLAS, 'XYZ')).toBeUndefined();
  });
});
