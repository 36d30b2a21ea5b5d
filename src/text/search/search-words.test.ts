import { describe, expect, it } from 'vitest';
import { indexTerms, searchWords } from './search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['a number without what groups its thousands', '3,000 and 3\u00a0000', ['3000', '3000']],
    ['a list of numbers apart', '9, 100', ['9', '100']],
    ['a decimal whole', '£1.35bn', ['1.35', 'bn']],
    ['million and billion short', '5 million, 2 billion', ['5', 'm', '2', 'bn']],
    ['letters without accents', 'Ávila São Łódź', ['avila', 'sao', 'łodz']],
    ['a name without its possessive', 'Moldova’s Quay', ['moldova', 'quai']],
    ['a contraction in one', 'Don’t', ['dont']],
    ['months by their short forms', 'Sept Sep', ['septemb', 'septemb']],
    ['names of letters and digits whole', 'G4S', ['g4s']],
    ['Chinese sign by sign', '公安部', ['公', '安', '部']],
    ['no words that stand in every text', 'the head of a port', ['head', 'port']],
  ])('takes %s', (_, text, terms) => {
    expect(indexTerms(text, true)).toEqual(terms);
  });

  it('says where each stands', () => {
    const text = 'In all 2,700 officers’ posts';
    const words = searchWords(text, true).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['In', 'all', '2,700', 'officers', 'posts']);
  });

  it('keeps endings where the language is not English', () => {
    expect(indexTerms('Beamten wurden', false)).toEqual(['beamten', 'wurden']);
  });
});
