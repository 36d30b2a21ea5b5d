import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/fact.ts';
import { describeFact, durationWords } from './describe-fact.ts';

const anchor = { id: 'a/1', article: 'a', paragraph: 1, sentence: 1, start: 0, end: 1, text: 'x' };

describe('a fact in a few words', () => {
  it.each<[string, object, string]>([
    [
      'a figure with all that qualifies it',
      {
        kind: 'quantity',
        value: 2100,
        unit: 'guests',
        qualifier: 'more than',
        status: 'done',
        period: '2024-09',
      },
      'more than 2,100 guests, done, Sep 2024',
    ],
    ['a range', { kind: 'quantity', value: 3, max: 5, unit: 'weeks' }, '3–5 weeks'],
    ['money', { kind: 'quantity', value: 5e6, unit: 'euros', currency: 'EUR' }, '€5m'],
    [
      'a denied share',
      { kind: 'quantity', value: 7, unit: '', percent: true, negated: true },
      '7 %, denied',
    ],
    [
      'a date with a length says the date',
      { kind: 'date', edtf: '2024-09/2025-09', duration: 'P12M' },
      'Sep 2024 – Sep 2025',
    ],
    ['a length that hangs on nothing', { kind: 'date', duration: 'P2W' }, '2 weeks'],
    ['a party', { kind: 'party', code: 'MYS', name: 'Malaysia' }, 'Malaysia, MYS'],
    ['a quotation without a speaker', { kind: 'quote', speaker: null }, 'speaker not named'],
  ])('%s', (_, fields, words) =>
    expect(describeFact({ ...anchor, ...fields } as Fact, 'en')).toBe(words),
  );

  it('says lengths of several units', () =>
    expect(durationWords('P1Y6MT30M', 'en')).toBe('1 year, 6 months, 30 minutes'));
});
