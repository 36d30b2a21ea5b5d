import { describe, expect, it } from 'vitest';
import type { QuantityFact } from '../model/fact.ts';
import { amountWords, valueWords, type Writing } from './quantity-words.ts';

const writing = (language: string, money: Writing['style']['money'] = 'short'): Writing => ({
  language,
  style: { money },
});

const spaced = (text: string): string => text.replaceAll('\u00A0', '~');

describe('an amount', () => {
  it.each<[string, Pick<QuantityFact, 'value' | 'max' | 'currency' | 'percent'>]>([
    ['£1.35bn', { value: 1_350_000_000, currency: 'GBP' }],
    ['€5m', { value: 5e6, currency: 'EUR' }],
    ['$28.3bn', { value: 28.3e9, currency: 'USD' }],
    ['£1.4tn', { value: 1.4e12, currency: 'GBP' }],
    ['£19–29', { value: 19, max: 29, currency: 'GBP' }],
    ['£1.3–1.5bn', { value: 1.3e9, max: 1.5e9, currency: 'GBP' }],
    ['£900,000–1,200,000', { value: 9e5, max: 1.2e6, currency: 'GBP' }],
    ['£0.48', { value: 0.48, currency: 'GBP' }],
    ['CHF~300', { value: 300, currency: 'CHF' }],
    ['€1,234,567,890', { value: 1_234_567_890, currency: 'EUR' }],
    ['2.8~million', { value: 2_800_000 }],
    ['2,700', { value: 2700 }],
    ['34,570', { value: 34_570 }],
    ['10–15%', { value: 10, max: 15, percent: true }],
  ])('is %s', (words, fact) => {
    expect(spaced(amountWords(fact, writing('en')))).toBe(words);
  });

  it.each<[string, Pick<QuantityFact, 'value' | 'max' | 'currency' | 'percent'>]>([
    ['1,35~Mrd.~£', { value: 1_350_000_000, currency: 'GBP' }],
    ['5~Mio.~€', { value: 5e6, currency: 'EUR' }],
    ['19–29~£', { value: 19, max: 29, currency: 'GBP' }],
    ['300~CHF', { value: 300, currency: 'CHF' }],
    ['2,8~Mio.', { value: 2_800_000 }],
    ['2.700', { value: 2700 }],
    ['10–15~%', { value: 10, max: 15, percent: true }],
  ])('is %s in German', (words, fact) => {
    expect(spaced(amountWords(fact, writing('de')))).toBe(words);
  });

  it('keeps its digits in languages without a table of words', () => {
    expect(spaced(amountWords({ value: 5e6, currency: 'EUR' }, writing('it')))).toBe('€5.000.000');
    expect(amountWords({ value: 1.35e9, currency: 'GBP' }, writing('en', 'full'))).toBe(
      '£1,350,000,000',
    );
  });

  it('says what qualifies it', () => {
    const fact = { value: 1.35e9, currency: 'GBP', qualifier: 'about', unit: '£' };
    expect(valueWords(fact as QuantityFact, writing('en'))).toBe('about £1.35bn');
  });
});
