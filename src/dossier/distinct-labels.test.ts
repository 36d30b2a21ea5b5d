import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { withDistinctLabels } from './distinct-labels.ts';

const article = (id: string, label: string, published: string | null): Article => ({
  id,
  file: `${id}.txt`,
  label,
  title: null,
  published,
  agency: null,
  place: null,
  byline: null,
  outlet: null,
  url: null,
  language: 'en',
  tier: 'article',
  paragraphs: [],
});

describe('how sources of one name are cited', () => {
  it.each([
    ['alone', [['Gazette', '2031-05-06']], ['Gazette']],
    [
      'by their day, without the year that they share',
      [
        ['Gazette', '2031-05-06'],
        ['Courier', '2031-05-06'],
        ['Gazette', '2031-09-07'],
      ],
      ['Gazette, 6 May', 'Courier', 'Gazette, 7 Sep'],
    ],
    [
      'by their day with the year, where years differ',
      [
        ['Gazette', '2031-05-06'],
        ['Gazette', '2032-05-06'],
      ],
      ['Gazette, 6 May 2031', 'Gazette, 6 May 2032'],
    ],
    [
      'by number, where they share the day',
      [
        ['Gazette', '2031-05-06'],
        ['Gazette', '2031-05-06'],
        ['Gazette', '2031-05-08'],
      ],
      ['Gazette, 6 May (1)', 'Gazette, 6 May (2)', 'Gazette, 8 May'],
    ],
    [
      'by number, where they have no day',
      [
        ['Gazette', null],
        ['Gazette', null],
        ['Gazette', '2031-05'],
      ],
      ['Gazette (1)', 'Gazette (2)', 'Gazette, May'],
    ],
  ] as const)('%s', (_, sources, labels) => {
    const articles = sources.map(([label, day], index) => article(`a${index}`, label, day));
    expect(withDistinctLabels(articles, 'en').map(({ label }) => label)).toEqual(labels);
  });

  it('is in the language of the dossier, and keeps the name of the source', () => {
    const articles = ['2031-05-06', '2031-09-07'].map((day) => article(day, 'Küstenblatt', day));
    expect(withDistinctLabels(articles, 'de')).toMatchObject([
      { label: 'Küstenblatt, 6. Mai', sharedLabel: 'Küstenblatt' },
      { label: 'Küstenblatt, 7. Sept.', sharedLabel: 'Küstenblatt' },
    ]);
  });
});
