/** The dossier's own prose, read with the reader that reads the articles, so that both say a thing in the same fields. */
import { splitSentences } from '../../article/split-sentences.ts';
import { extractFacts } from '../../extract/extract.ts';
import type { Article } from '../../schemas/article.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Settings } from '../../schemas/settings.ts';

/** `published` resolves relative dates: the day of the article that is cited. */
export function readProse(
  text: string,
  published: string | null,
  vocabulary: Settings['vocabulary'],
): Fact[] {
  const article: Article = {
    id: 'prose',
    file: 'prose',
    label: 'prose',
    title: null,
    published,
    agency: null,
    place: null,
    byline: null,
    outlet: null,
    url: null,
    language: 'en',
    tier: 'article',
    paragraphs: [{ offset: 0, text, sentences: splitSentences(text) }],
  };
  return extractFacts(article, vocabulary);
}
