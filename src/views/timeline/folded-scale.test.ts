import { describe, expect, it } from 'vitest';
import { FOLD, foldedScale, stretchesOf } from './folded-scale.ts';
import type { Stretch } from './time-axis.ts';

const year = (from: number, to = from + 1): Stretch => [Date.UTC(from, 0), Date.UTC(to, 0)];
const years = ([from, to]: Stretch): number[] => [
  new Date(from).getUTCFullYear(),
  new Date(to).getUTCFullYear(),
];

describe('a scale of time', () => {
  it.each<[string, Stretch[], number[][]]>([
    [
      'whole where weeks lie between days',
      [
        [Date.UTC(2031, 0, 1), Date.UTC(2031, 0, 2)],
        [Date.UTC(2031, 5, 1), Date.UTC(2031, 5, 2)],
      ],
      [[2030, 2031]],
    ],
    ['whole where events follow each other', [year(2020), year(2022)], [[2020, 2023]]],
    [
      'without the century between two events',
      [year(1928), year(2031), year(2033)],
      [
        [1928, 1929],
        [2031, 2034],
      ],
    ],
  ])('is %s', (_, times, expected) => expect(stretchesOf(times).map(years)).toEqual(expected));

  it('puts each time into its own part, and what is folded away into the fold', () => {
    const scale = foldedScale([year(1928), year(2031), year(2033)], 100, 500);
    const [[from, to] = [0, 0]] = scale.folds;
    expect(to - from).toBe(FOLD);
    expect(scale.at(Date.UTC(1928, 6))).toBeLessThan(from);
    expect(scale.at(Date.UTC(1980, 0))).toBe((from + to) / 2);
    expect(scale.at(Date.UTC(2031, 0))).toBeCloseTo(to);
    expect(scale.at(Date.UTC(2034, 0))).toBe(500);
  });
});
