import { describe, expect, it } from 'vitest';
import { extractFacts } from '../read/extract.ts';
import { parseArticle } from '../read/parse-article.ts';
import { compareArticles } from './compare.ts';

function relationsIn(text: string): string[] {
  const article = parseArticle({ file: 'a-2031-05-06.txt', text });
  return compareArticles([article], extractFacts(article)).topics.map(({ relation }) => relation);
}

/** docs/relations.md: two figures of one article are of two things, unless two who disagree are named for them. */
describe('two figures of one article', () => {
  it.each([
    [
      'a conflict where two speakers give them',
      'Ana Moss said the talks would begin on May 9. Per Lund said the talks would begin on May 12.',
      ['conflict'],
    ],
    [
      'none where nobody is named for them',
      'The talks would begin on May 9. The talks would begin on May 12.',
      [],
    ],
    [
      'none where one speaker gives both',
      'Ana Moss said the talks would begin on May 9. Ana Moss said the talks would begin on May 12.',
      [],
    ],
    [
      'none where only one of them has a speaker',
      'Ana Moss said the talks would begin on May 9. The talks would begin on May 12.',
      [],
    ],
  ])('are %s', (_, text, relations) =>
    expect(relationsIn(`PORT LUMA, May 6, 2031 (Kwanza News) - ${text}`)).toEqual(relations),
  );
});
