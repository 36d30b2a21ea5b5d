import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/fact.ts';
import { describeFact, durationWords } from './describe-fact.ts';

const writing = (language: string) => ({ language, style: { money: 'short' as const } });

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
      'more than 2,100 guests in Sep 2024',
    ],
    [
      'a promise with its time',
      {
        kind: 'quantity',
        value: 300,
        unit: 'pilots',
        status: 'planned',
        period: '2030-04/2031-04',
      },
      '300 pilots, planned for the year to Apr 2031',
    ],
    [
      'a count since a month',
      { kind: 'quantity', value: 46, unit: 'deaths', status: 'done', period: '2032-02/..' },
      '46 deaths since Feb 2032',
    ],
    [
      'a count over days of one part of a whole',
      {
        kind: 'quantity',
        value: 9,
        unit: 'ships',
        status: 'done',
        scope: 'in the north',
        period: '2032-02-03/2032-02-05',
      },
      '9 ships, in the north, 3–5 Feb 2032',
    ],
    [
      'a unit of time that stands before its noun',
      { kind: 'quantity', text: 'three-day', value: 3, unit: 'day' },
      '3 days',
    ],
    ['a range', { kind: 'quantity', value: 3, max: 5, unit: 'weeks' }, '3–5 weeks'],
    ['money', { kind: 'quantity', value: 5e6, unit: 'euros', currency: 'EUR' }, '€5m'],
    [
      'a denied share',
      { kind: 'quantity', value: 7, unit: '', percent: true, negated: true },
      'not 7%',
    ],
    [
      'a date with a length says the date',
      { kind: 'date', edtf: '2024-09/2025-09', duration: 'P12M' },
      'Sep 2024 – Sep 2025',
    ],
    ['a length that hangs on nothing', { kind: 'date', duration: 'P2W' }, '2 weeks'],
    ['a party', { kind: 'party', code: 'MYS', name: 'Malaysia' }, 'Malaysia'],
    ['a quotation without a speaker', { kind: 'quote', speaker: null }, 'speaker not named'],
  ])('%s', (_, fields, words) =>
    expect(describeFact({ ...anchor, ...fields } as Fact, writing('en'))).toBe(words),
  );

  it('says all that the figure counts, as the source goes on', () => {
    const text = '40 towns, villages and farms lost power';
    const fact = {
      ...anchor,
      kind: 'quantity',
      value: 40,
      unit: 'towns',
      text: '40 towns',
      end: 8,
    };
    expect(describeFact(fact as Fact, writing('en'), text)).toBe('40 towns, villages and farms');
  });

  it('says lengths of several units', () =>
    expect(durationWords('P1Y6MT30M', 'en')).toBe('1 year, 6 months, 30 minutes'));
});
