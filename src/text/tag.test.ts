import { expect, it } from 'vitest';
import { readTag } from './tag.ts';

it.each([
  ['twelve', { number: 12, month: undefined }],
  ['million', { scale: 1e6, number: undefined }],
  ['twelfth', { ordinal: 12 }],
  ['thirds', { denominator: 3 }],
  ['½', { fraction: 0.5 }],
  ['sept', { month: 9 }],
  ['tuesday', { weekday: 2 }],
  ['winter', { season: 24 }],
  ['centuries', { timeUnit: 'century' }],
  ['second', { timeUnit: 'second', ordinal: 2 }],
  ['next', { turn: 1 }],
  ['yesterday', { daysAway: -1 }],
  ['sued', { isPast: true }],
  ['hundred', { isPast: false, scale: 100 }],
  ['will', { auxiliary: 'future' }],
  ["they'll", { auxiliary: 'future' }],
  ['couldn’t', { auxiliary: 'possible' }],
  ["we've", { auxiliary: 'has' }],
  ["o'neill", { auxiliary: undefined }],
  ['formally', { endsAsAdverb: true }],
])('tells what the lexicon says of %s', (word, says) => {
  expect(readTag(word)).toMatchObject(says);
});

it('knows all classes of a word', () => {
  expect([...readTag('that').kinds]).toEqual(['determiner', 'clause']);
  expect(readTag('may').kinds.has('doubtfulMonth')).toBe(true);
});
