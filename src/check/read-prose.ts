/** The dossier's own prose, read with the reader that reads the articles, so that both say a thing in the same fields. */
import { splitSentences } from '../text/split-sentences.ts';
import { readerAsOf } from '../read/extract.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';

/** Relative dates are resolved against the day of the article that is cited. */
export function proseReader(
  text: string,
  vocabulary: Settings['vocabulary'],
): (published: string | null) => Fact[] {
  const article: Article = {
    id: 'prose',
    file: 'prose',
    label: 'prose',
    title: null,
    published: null,
    agency: null,
    place: null,
    byline: null,
    outlet: null,
    url: null,
    language: 'en',
    tier: 'article',
    paragraphs: [{ offset: 0, text, sentences: splitSentences(text) }],
  };
  return readerAsOf(article, vocabulary);
}
