import { expect, it } from 'vitest';
import { beyondLimits } from './yaml-limits.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

it.each([
  ['a block of text that holds signs', 'a: |\n  ? b\n  [ [ [\nb: "? c"\n'],
  ['lists of mappings, however long', lines(20_000, (index) => `- id: s${index}\n  of: x`)],
  [
    'many mappings of the same keys',
    lines(4_000, (index) => `t${index}:\n  a: 1\n  b: [1, {c: 2}]`),
  ],
  ['words with a question mark', 'question: Who left? Nobody.\n'],
])('takes %s', (_, yaml) => {
  expect(beyondLimits(yaml)).toBeNull();
});

it.each([
  ['keys that are collections', `a: 1\n${'? '.repeat(700)}`, 2, /question mark/],
  ['a mapping of 40,000 keys', lines(40_000, (index) => `k${index}: 1`), 5_001, /5000/],
  ['brackets by the thousand', `a: ${'['.repeat(50_000)}`, 1, /levels deep/],
  ['lists in lists by the thousand', '- '.repeat(50_000), 1, /levels deep/],
  ['mappings in mappings', lines(2_000, (index) => `${' '.repeat(index)}k:`), 51, /levels deep/],
  ['a text of 6 MB', `a: ${'x'.repeat(6_000_000)}`, 1, /several files/],
])('refuses %s at once', (_, yaml, line, why) => {
  const since = performance.now();
  expect(beyondLimits(yaml)).toMatchObject({ line, why: expect.stringMatching(why) as string });
  expect(performance.now() - since).toBeLessThan(5_000);
});
