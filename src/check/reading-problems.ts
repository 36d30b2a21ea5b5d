/** What the reader leaves open in articles, as warnings of the check. */
import { readingWarnings } from '../read/warnings.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** `fileOf` is the file that the author knows an article by. */
export const readingProblems = (
  articles: readonly Article[],
  fileOf: (article: Article) => string,
): Problem[] =>
  articles.flatMap((article) =>
    readingWarnings(article).map(({ paragraph, start, end, why }): Problem => {
      const words = article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
      return {
        rule: 'date-is-read',
        file: fileOf(article),
        value: words,
        message: `¶${paragraph} "${words}" is left open: ${why}`,
        severity: 'warning',
      };
    }),
  );
