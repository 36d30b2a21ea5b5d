/**
 * How well real articles are read, against what careful readers find in them (`test/real`); the articles are no part of the repository.
 *
 *     npm run measure:real                 both halves
 *     npm run measure:real -- --wrong      lists what is read otherwise in half B; half A is never looked at
 */
import { parseArgs } from 'node:util';
import { HALVES, hasShared, readGold } from '../test/real/gold.ts';
import { scoreCases } from '../test/real/score.ts';

const { values } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } });
if (!hasShared()) {
  console.error('the articles are not here: they are looked for in ../shared');
  process.exit(1);
}
const [untouched, seen] = HALVES.map((half) => scoreCases(readGold(half)));
const share = (right: number, of: number): string =>
  of === 0 ? '–' : `${right} of ${of} (${((100 * right) / of).toFixed(0)} %)`;
console.log('| | half A | half B |\n| --- | ---: | ---: |');
for (const { asks, right, of, otherwise } of seen ?? []) {
  const other = untouched?.find((row) => row.asks === asks);
  console.log(`| ${asks} | ${share(other?.right ?? 0, other?.of ?? 0)} | ${share(right, of)} |`);
  if (values.wrong) for (const line of otherwise) console.log(`    ${line}`);
}
