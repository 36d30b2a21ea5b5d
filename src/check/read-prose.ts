/** The dossier's own prose, read with the reader that reads the articles, so that both say a thing in the same fields. */
import { splitSentences } from '../text/split-sentences.ts';
import { extractFacts } from '../read/extract.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';

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
