import { describe, expect, it } from 'vitest';
import { inventArticle } from '../../test/gallery/invent.ts';
import type { Fact } from '../model/fact.ts';
import { evidencePath } from './evidence-place.ts';

const article = (id: string, length: number, paragraphs: number) => ({
  ...inventArticle(id, id, '2031-05-06'),
  paragraphs: Array.from({ length: paragraphs }, () => ({
    offset: 0,
    text: 'x'.repeat(length),
    sentences: [],
  })),
});
const at = (id: string, paragraph: number): Fact =>
  ({ kind: 'name', id: `${id}/x`, article: id, paragraph, sentence: 1, text: 'x' }) as Fact;

describe('the page of a fact', () => {
  it('is one for all where the sources are short', () => {
    expect(evidencePath(at('a', 1), [article('a', 100, 3), article('b', 100, 3)])).toBe(
      '/evidence.html',
    );
  });

  it('is of its source where they are long, and of a part of one that is long by itself', () => {
    const articles = [article('a', 100, 3), article('b', 5_000, 9)];
    expect(
      [at('a', 2), at('b', 3), at('b', 4), at('b', 9)].map((f) => evidencePath(f, articles)),
    ).toEqual([
      '/evidence/a.html',
      '/evidence/b.html',
      '/evidence/b.part-2.html',
      '/evidence/b.part-3.html',
    ]);
  });
});
