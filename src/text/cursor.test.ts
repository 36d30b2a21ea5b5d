import { expect, it } from 'vitest';
import { Cursor } from './cursor.ts';
import { tokenize } from './tokens.ts';

const tokens = tokenize("On May 6, two-day talks in Ana's U.S. office.");
const cursor = new Cursor(tokens, 1, tokens.length - 1);

it('knows nothing beyond its ends', () => {
  expect([cursor.word(0), cursor.word(1), cursor.word(tokens.length - 1)]).toEqual(['', 'may', '']);
  expect([cursor.has(0), cursor.isNumber(-3), cursor.tag(99).month]).toEqual([
    false,
    false,
    undefined,
  ]);
});

it('asks tokens for what they are', () => {
  expect([cursor.isCapital(1), cursor.tag(1).month, cursor.digits(2)]).toEqual([true, 5, 6]);
  expect([cursor.isDash(5), cursor.afterDash(5), cursor.touches(5), cursor.touches(4)]).toEqual([
    true,
    6,
    true,
    false,
  ]);
  expect(cursor.isPossessive(10)).toBe(true);
  expect(cursor.is(8, 'preposition')).toBe(true);
});

it('looks for tokens within its reach and its ends', () => {
  const isMay = (at: number): boolean => cursor.word(at) === 'may';
  expect([cursor.findBefore(4, 3, isMay), cursor.findBefore(4, 2, isMay)]).toEqual([1, undefined]);
  expect([cursor.findFrom(1, 1, isMay), cursor.findFrom(2, 99, isMay)]).toEqual([1, undefined]);
});
