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

it('finds the token at an offset', () => {
  expect([0, 3, 4, 99].map((offset) => cursor.indexFrom(offset))).toEqual([1, 1, 2, cursor.end]);
});

it('tells how tokens stand to one another', () => {
  expect([cursor.joins(5), cursor.joins(4), cursor.gap(5), cursor.gap(4), cursor.gap(1)]).toEqual([
    true,
    false,
    0,
    1,
    Infinity,
  ]);
  expect(cursor.slice(4, 8)).toBe('two-day talks');
  const across = new Cursor(
    tokenize('One\n two. Three.', [
      { start: 0, end: 9 },
      { start: 10, end: 16 },
    ]),
  );
  expect(across.slice(0, 2)).toBe('One two');
  expect([0, 1, 3].map((at) => across.opensSentence(at))).toEqual([true, false, true]);
});
