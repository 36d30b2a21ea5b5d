import { describe, expect, it } from 'vitest';
import { edtfDays } from '../../model/edtf.ts';
import type { DateFact, QuantityFact } from '../../model/fact.ts';
import { dimensionOf } from '../frame/dimension.ts';
import { compareDates, compareValues } from './values.ts';

type Figure = [text: string, value: number, unit: string, more?: Partial<QuantityFact>];

function sized([text, value, unit, more]: Figure): { fact: QuantityFact; dimension: string } {
  const fact = {
    id: text,
    article: 'a',
    kind: 'quantity',
    paragraph: 1,
    sentence: 1,
    text,
    value,
    unit,
    ...more,
  } as QuantityFact;
  return { fact, dimension: dimensionOf(fact) };
}

describe('figures', () => {
  it.each<[string, Figure, Figure]>([
    ['agree', ['2,700', 2700, 'officers'], ['2.7 thousand', 2700, 'officers']],
    ['agree', ['two weeks', 2, 'weeks'], ['14 days', 14, 'days']],
    [
      'rounding',
      ['2,134', 2134, 'people'],
      ['about 2,100', 2100, 'people', { qualifier: 'about' }],
    ],
    [
      'rounding',
      ['3,200', 3200, 'people'],
      ['about 3,000', 3000, 'people', { qualifier: 'about' }],
    ],
    ['differ', ['3,600', 3600, 'people'], ['about 3,000', 3000, 'people', { qualifier: 'about' }]],
    [
      'rounding',
      ['37', 37, 'clinics'],
      ['more than 30', 30, 'clinics', { qualifier: 'more than' }],
    ],
    ['differ', ['41', 41, 'clinics'], ['more than 30', 30, 'clinics', { qualifier: 'more than' }]],
    ['differ', ['14', 14, 'dead'], ['at least 12', 12, 'dead', { qualifier: 'at least' }]],
    [
      'differ',
      ['up to 30', 30, 'goats', { qualifier: 'up to' }],
      ['at most 25', 25, 'goats', { qualifier: 'at most' }],
    ],
    [
      'differ',
      ['40 percent', 40, '', { percent: true }],
      ['38 percent', 38, '', { percent: true }],
    ],
    [
      'rounding',
      ['47.3 percent', 47.3, '', { percent: true }],
      ['47 percent', 47, '', { percent: true }],
    ],
    ['differ', ['10 days', 10, 'days'], ['two weeks', 2, 'weeks']],
    ['rounding', ['a fifth', 0.2, 'homes'], ['21 percent', 21, 'homes', { percent: true }]],
    ['differ', ['a third', 1 / 3, 'homes'], ['40 percent', 40, 'homes', { percent: true }]],
    [
      'rounding',
      ['1,870 kilograms', 1870, 'kilograms'],
      ['1.9 tonnes', 1.9, 'tonnes', { qualifier: 'about' }],
    ],
  ])('%s: %j and %j', (agreement, a, b) => {
    expect(compareValues(sized(a), sized(b))).toBe(agreement);
    expect(compareValues(sized(b), sized(a))).toBe(agreement);
  });
});

describe('dates', () => {
  const date = (text: string, edtf: string): DateFact =>
    ({ id: text, article: 'a', kind: 'date', paragraph: 1, sentence: 1, text, edtf }) as DateFact;
  it.each([
    ['agree', '2022', '2022', 'April 2022', '2022-04'],
    ['rounding', 'about 1340', '1340~', '1343', '1343'],
    ['differ', 'the end of July', '2025-07~', 'mid-August', '2025-08~'],
    ['differ', 'Monday', '2025-05-05', 'Tuesday', '2025-05-06'],
  ])('%s: %s (%s) and %s (%s)', (agreement, a, aEdtf, b, bEdtf) => {
    expect(compareDates(date(a, aEdtf), date(b, bEdtf), edtfDays(aEdtf), edtfDays(bEdtf))).toBe(
      agreement,
    );
  });
});
