import { describe, expect, it } from 'vitest';
import { interrupt } from './interrupt.ts';

const LINE = { x: 50, y0: 0, y1: 100 };
const box = (x: number, y: number): { x: number; y: number; width: number; height: number } => ({
  x,
  y,
  width: 40,
  height: 10,
});

describe('interrupt', () => {
  it.each([
    ['no words', [], [[0, 100]]],
    ['words beside it', [box(60, 20), box(0, 40)], [[0, 100]]],
    [
      'words across it',
      [box(30, 20)],
      [
        [0, 20],
        [30, 100],
      ],
    ],
    [
      'words that overlap, in any order',
      [box(30, 26), box(20, 20)],
      [
        [0, 20],
        [36, 100],
      ],
    ],
    ['words at its ends', [box(30, -4), box(30, 94)], [[6, 94]]],
  ])('leaves of a line with %s the pieces that are clear', (_, boxes, pieces) => {
    expect(interrupt(LINE, boxes).map(({ y0, y1 }) => [y0, y1])).toEqual(pieces);
  });
});
