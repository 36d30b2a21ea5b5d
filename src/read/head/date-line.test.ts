import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parse-article.ts';

const read = (line: string) =>
  parseArticle({
    file: 'x.txt',
    text: `Port of Caxito sold\n\n${line}\n\nThe port was sold to Kasai Lines for 40 million dollars.\n\nDockers keep their work.\n`,
  });

describe('a date line under the headline', () => {
  it.each([
    'May 6, 2031 / 4:04 PM EST',
    'Source: Kwanza News| 2031-05-06 17:04:14',
    'By Ana Silva, May 6, 2031',
    'Updated 1604 GMT (0004 HKT) May 6, 2031',
    '6 May 2031 • 10:15am',
    'Ana Silva | May 6, 2031',
    'May 6, 2031 at 3:04 p.m. EDT',
    'Kwanza News, May 6, 2031',
    'Updated: May 8, 2031 | Published: May 6, 2031',
  ])('is read as %s', (line) => {
    const { published, title, paragraphs } = read(line);
    expect([published, title, paragraphs.length]).toEqual(['2031-05-06', 'Port of Caxito sold', 2]);
  });

  it('keeps the author whom it names', () => {
    expect(read('By Ana Silva, May 6, 2031').byline).toBe('Ana Silva');
  });
});
