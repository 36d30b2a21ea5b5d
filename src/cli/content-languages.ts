/** The language of what the pages print that is none of the generator's words, where it is not that of the page. */
import { authorsLanguage } from '../dossier/authors-language.ts';
import { furnitureLanguage, isFurnished } from '../furniture/index.ts';
import type { Dossier } from '../model/dossier.ts';

/** What is said by a source or the author, or written as their language writes it: values of `data-particular`. */
const CONTENT = new Set(['fact', 'computed', 'imprint', 'prose', 'source', 'summary']);

/**
 * BCP 47 by what a text is bound to. Where the dossier's language has no table of words, all content is in another language than the page;
 * else the author's words may be, and words of a source say their language themselves.
 */
export function contentLanguages(dossier: Dossier): (kind: string) => string | undefined {
  const { language } = dossier.settings;
  if (!isFurnished(language)) return (kind) => (CONTENT.has(kind) ? language : undefined);
  const author = authorsLanguage(dossier);
  const isForeign = author !== furnitureLanguage(language);
  return (kind) => (isForeign && kind === 'prose' ? author : undefined);
}
