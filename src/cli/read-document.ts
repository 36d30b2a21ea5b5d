/** One article text → what `facts` prints of it. */
import { parseArticle, type SourceText } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import type { Article } from '../model/article.ts';

/** The article's own id is the file's, so it is not printed; JSON leaves undefined fields out. */
export const factsOf = (article: Article): object[] =>
  extractFacts(article).map((fact) => ({ ...fact, article: undefined }));
export const paragraphsOf = (article: Article): object[] =>
  article.paragraphs.map(({ offset, text }) => ({ offset, text }));

export function readDocument(source: SourceText): object {
  const article = parseArticle(source);
  return { paragraphs: paragraphsOf(article), facts: factsOf(article) };
}
