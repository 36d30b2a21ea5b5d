import { describe, expect, it } from 'vitest';
import { readReferences, referenceOf, withReference } from './csl.ts';
import { emptyArticle } from './imported.ts';

const LIST = JSON.stringify([
  {
    id: 'silva2031',
    type: 'article-newspaper',
    title: 'Port of Caxito sold',
    'container-title': 'Kwanza News',
    URL: 'https://www.kwanzanews.ao/port/',
    author: [{ family: 'Silva', given: 'Ana' }, { literal: 'KNA' }],
    issued: { 'date-parts': [[2031, 5, '6']] },
    language: 'en-GB',
  },
  { id: 'roy2030', title: 'A port nobody wanted', issued: { 'date-parts': [[2030]] } },
]);
const references = readReferences(LIST) ?? [];
const article = { ...emptyArticle(), paragraphs: ['x'] };

describe('a list of references', () => {
  it.each([
    ['its key', 'silva2031', article],
    ['its address', 'x', { ...article, url: 'http://kwanzanews.ao/port?from=feed' }],
    ['its title', 'x', { ...article, title: 'Port of Caxito Sold' }],
    ['its title as the file’s name', 'Port of Caxito sold', article],
  ])('names a file by %s', (_, stem, file) => {
    expect(referenceOf(references, stem, file)?.id).toBe('silva2031');
  });

  it('gives the file its metadata, and says what it contradicts', () => {
    const [first] = references;
    expect(first && withReference({ ...article, published: '2031-05-09' }, first)).toMatchObject({
      title: 'Port of Caxito sold',
      published: '2031-05-06',
      authors: ['Ana Silva', 'KNA'],
      outlet: 'Kwanza News',
      language: 'en-GB',
      leftOut: [{ text: '2031-05-09' }],
    });
  });

  it('gives no day where it has but a year', () => {
    const [, second] = references;
    expect(second && withReference(article, second).published).toBeNull();
  });

  it('is none where the JSON is something else', () => {
    expect(readReferences('{"a": 1}')).toBeNull();
    expect(readReferences('[{"id": 1}]')).toBeNull();
    expect(readReferences('[')).toBeNull();
  });
});
