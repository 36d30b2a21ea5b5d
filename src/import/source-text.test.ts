import { expect, it } from 'vitest';
import { parseArticle } from '../read/parse-article.ts';
import { emptyArticle } from './imported.ts';
import { sourceText } from './source-text.ts';

const report = { ...emptyArticle(), made: '2031-05-06', paragraphs: ['The quay was sold.'] };

it('offers the day on which a file was made, to be taken by deleting one character', () => {
  const text = sourceText(report, null);
  expect(() => parseArticle({ file: 'report.txt', text })).toThrow('has no date');
  const taken = parseArticle({ file: 'report.txt', text: text.replace('#published', 'published') });
  expect(taken.published).toBe('2031-05-06');
  expect(taken.paragraphs.map((paragraph) => paragraph.text)).toEqual(['The quay was sold.']);
});

it('offers nothing beside the day of publication', () => {
  expect(sourceText({ ...report, published: '2031-05-09' }, null)).not.toContain('#');
});
