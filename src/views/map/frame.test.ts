import { describe, expect, it } from 'vitest';
import { chooseProjection, longitudes } from './frame.ts';

const FRAME = { x: 0, y: 0, width: 600, height: 300 };
const LIMITS = { region: 170, part: 170 };

describe('longitudes', () => {
  it.each([
    [
      'Europe',
      [
        [-9, 40],
        [30, 50],
      ],
      [-9, 30],
    ],
    [
      'the Pacific, over the date line',
      [
        [170, -10],
        [-175, -15],
        [160, -9],
      ],
      [160, 185],
    ],
    ['one place', [[50, 0]], [50, 50]],
  ])('finds the narrowest span of %s', (_, coordinates, span) => {
    expect(longitudes(coordinates)).toEqual(span);
  });
});

describe('chooseProjection', () => {
  it('puts places on both sides of the date line side by side', () => {
    const projection = chooseProjection(
      [{ place: [178, -18] }, { place: [-172, -13.6] }],
      FRAME,
      LIMITS,
    );
    const [[west], [east]] = [projection([178, -18])!, projection([-172, -13.6])!];
    expect(west).toBeLessThan(east);
    expect(east - west).toBeLessThan(300);
  });

  it('never comes nearer than the surroundings of a lone place', () => {
    const projection = chooseProjection([{ place: [73, 4] }], FRAME, LIMITS);
    const [x, y] = projection([73, 4])!;
    expect([x, y].map(Math.round)).toEqual([300, 150]);
    expect(projection([63, 4])![0]).toBeGreaterThan(0);
  });

  it('shows all of the earth from a given span on, cut in the Bering Strait', () => {
    const projection = chooseProjection(
      [{ place: [-77, -12] }, { place: [30, 0] }, { place: [160, -9] }],
      FRAME,
      LIMITS,
    );
    for (const place of [
      [-166, 65],
      [-170.5, 66],
      [178, -40],
      [-70, -53],
    ] as [number, number][]) {
      const [x, y] = projection(place)!;
      expect(x).toBeGreaterThan(-1);
      expect(x).toBeLessThan(601);
      expect(y).toBeLessThan(301);
    }
    expect(projection([-170.5, 66])![0]).toBeGreaterThan(500);
  });

  it('shows the part of the customary map that holds all where that is told to be enough', () => {
    const projection = chooseProjection(
      [{ place: [-77, -12] }, { place: [30, 0] }, { place: [160, -9] }],
      FRAME,
      { region: 170, part: 300 },
    );
    const [peru, uganda, solomons] = [
      [-77, -12],
      [30, 0],
      [160, -9],
    ].map((place) => projection(place as [number, number])![0]) as [number, number, number];
    expect(peru).toBeCloseTo(0);
    expect(solomons).toBeCloseTo(600);
    expect(uganda).toBeGreaterThan(peru);
    expect(projection([-120, 40])![0]).toBeLessThan(0);
  });
});
