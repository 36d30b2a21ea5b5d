import { expect, test } from 'vitest';
import { rememberLast } from './remember-last.ts';

test('works again where a list holds another object, and only then', () => {
  let calls = 0;
  const work = rememberLast((a: readonly object[], b: readonly object[]) => {
    calls++;
    return a.length + b.length;
  });
  const [one, two] = [{}, {}];
  expect([work([one], [two]), work([one], [two])]).toEqual([2, 2]);
  expect(calls).toBe(1);
  expect(work([one, two], [two])).toBe(3);
  expect(work([two, one], [two])).toBe(3);
  expect(work([two, one], [one])).toBe(3);
  expect(calls).toBe(4);
});
