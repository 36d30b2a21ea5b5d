/** The language that the author writes in, which need not be that of the pages: a dossier may have its furniture in another. */
import { toString } from 'mdast-util-to-string';
import { isSameLanguage } from '../furniture/index.ts';
import type { Dossier } from '../model/dossier.ts';
import { clearLanguageOf } from '../read/head/language.ts';

/** Prose and labels. */
function wordsOf({ settings, sections, pages, topics, questions, sets }: Dossier): string {
  const labels = [
    settings.title,
    settings.standfirst,
    ...[...settings.keyNumbers, ...settings.timeline, ...topics, ...sets].map(({ label }) => label),
    ...settings.charts.flatMap(({ title, panels }) => [title, ...panels.map(({ label }) => label)]),
    ...questions.map(({ text }) => text),
  ];
  return [...[...sections, ...pages].map(({ tree }) => toString(tree)), ...labels].join('\n');
}

/** BCP 47: the dossier's own, unless the small words of what the author writes are clearly those of another. */
export function authorsLanguage(dossier: Dossier): string {
  const { language } = dossier.settings;
  const found = clearLanguageOf(wordsOf(dossier));
  return found === null || isSameLanguage(found, language) ? language : found;
}
