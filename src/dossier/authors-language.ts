/** The language that the author writes in, which need not be that of the pages: a dossier may have its furniture in another. */
import { toString } from 'mdast-util-to-string';
import { isSameLanguage } from '../furniture/index.ts';
import type { Dossier } from '../model/dossier.ts';
import { clearLanguageOf } from '../read/head/language.ts';

const wordsOf = ({ settings, sections }: Dossier): string =>
  [settings.title, settings.standfirst, ...sections.map(({ tree }) => toString(tree))].join('\n');

/** BCP 47: the dossier's own, unless the small words of its prose are clearly those of another. */
export function authorsLanguage(dossier: Dossier): string {
  const { language } = dossier.settings;
  const found = clearLanguageOf(wordsOf(dossier));
  return found === null || isSameLanguage(found, language) ? language : found;
}
