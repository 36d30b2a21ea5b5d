import { describe, expect, test } from 'vitest';
import { HALVES, hasShared, readGold, type Half } from './gold.ts';
import { scoreCases, type Row } from './score.ts';

/** What is reached, in parts of a hundred rounded down: half A, half B. Where what is counted should be rare, rounded up. */
const REACHED: readonly [asks: string, a: number, b: number][] = [
  ['dates found', 95, 96],
  ['value of dates, of those found', 93, 97],
  ['dates in the right direction, of those found', 95, 97],
  ['quantities found', 95, 97],
  ['value and unit of quantities, of those found', 94, 96],
  ['qualifiers, of those given or stated', 70, 81],
  ['status, of those given and stated', 96, 100],
  ['periods right, of those given', 73, 89],
  ["periods given, of those that the figure's own clause states", 84, 87],
  ['quotations found', 96, 96],
  ['speakers by name, of those given', 93, 94],
  ['speakers left open though the text decides', 10, 6],
  ['speakers through pronouns, of those given', 86, 89],
  ['people who are organisations', 0, 0],
  ['people found', 97, 93],
  ['roles right, of those given', 91, 92],
  ['roles given, of those stated', 82, 94],
  ['organisations read as such', 76, 82],
];

const share = ({ right, of }: Row): number => (100 * right) / of;

/** The articles are no part of the repository: where they don't lie beside it nothing is measured. */
const isHere = hasShared();
const title = isHere
  ? 'real articles as careful readers annotated them'
  : 'real articles are not in ../shared, so that nothing is measured';

describe.skipIf(!isHere)(title, () => {
  const scores = new Map<Half, Row[]>();
  const rowOf = (half: Half, asks: string): Row | undefined => {
    const rows = scores.get(half) ?? scoreCases(readGold(half));
    scores.set(half, rows);
    return rows.find((row) => row.asks === asks);
  };

  test('more than 1,300 facts are annotated', () => {
    const facts = HALVES.flatMap((half) => readGold(half).flatMap(({ gold }) => gold));
    expect(facts.length).toBeGreaterThan(1300);
  });

  test.each(REACHED)('%s: no less than is reached', (asks, a, b) => {
    for (const [half, reached] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const row = rowOf(half, asks);
      if (row === undefined) throw new Error(`nobody asks for ${asks}`);
      if (row.isRare) expect(share(row)).toBeLessThanOrEqual(reached);
      else expect(share(row)).toBeGreaterThanOrEqual(reached);
    }
  });
});
