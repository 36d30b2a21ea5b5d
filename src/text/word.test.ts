import { expect, it } from 'vitest';
import { wordOf } from './word.ts';

it('makes one word of all that are printed alike', () => {
  expect(wordOf('March')).toBe(wordOf('March'));
  expect(wordOf('March')).not.toBe(wordOf('march'));
});

it('folds accents and capitals and keeps what is printed', () => {
  expect(wordOf('Élan')).toMatchObject({ text: 'Élan', lower: 'élan', folded: 'elan' });
});
