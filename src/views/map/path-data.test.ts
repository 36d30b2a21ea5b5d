import { describe, expect, it } from 'vitest';
import { pathData, ringArea } from './path-data.ts';

const square = (side: number): { points: [number, number][]; closed: boolean } => ({
  points: [
    [10, 10],
    [10 + side, 10],
    [10 + side, 10 + side],
    [10, 10 + side],
  ],
  closed: true,
});

describe('pathData', () => {
  it('writes steps of half a unit, relative to the point before', () => {
    expect(pathData([square(4.3)])).toBe('M10 10l4.5 0 0 4.5-4.5 0z');
  });

  it('drops points that fall together and rings that vanish', () => {
    expect(
      pathData([
        {
          points: [
            [0, 0],
            [0.1, 0.1],
            [5, 0],
            [5, 5],
          ],
          closed: true,
        },
      ]),
    ).toBe('M0 0l5 0 0 5z');
    expect(pathData([square(0.2)])).toBe('');
  });

  it('leaves out closed rings that are smaller than asked for, and keeps lines', () => {
    expect(
      pathData(
        [
          square(1),
          {
            points: [
              [0, 0],
              [3, 0],
            ],
            closed: false,
          },
        ],
        2,
      ),
    ).toBe('M0 0l3 0');
    expect(ringArea(square(3))).toBe(9);
  });
});
