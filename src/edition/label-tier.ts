/** Which tier of sources the title, the standfirst or another label rests on. */
import type { Article } from '../model/article.ts';
import { createCheckContext } from '../check/check-context.ts';
import { checkLabels, labelsOf } from '../check/check-labels.ts';
import type { Dossier } from '../model/dossier.ts';

function onlyArticles(dossier: Dossier): Dossier {
  const articles = dossier.articles.filter(({ tier }) => tier === 'article');
  const ids = new Set(articles.map(({ id }) => id));
  return { ...dossier, articles, facts: dossier.facts.filter(({ article }) => ids.has(article)) };
}

/** `article` where the main articles alone carry every particular of the labels; `fields` are paths in dossier.yaml, "title". */
export function tierOfLabels(dossier: Dossier, fields: readonly string[]): Article['tier'] {
  const labels = labelsOf(dossier).filter(({ path }) => fields.includes(path.join('.')));
  const problems = checkLabels(labels, createCheckContext(onlyArticles(dossier)), () => ({
    file: 'dossier.yaml',
  }));
  return problems.length ? 'note' : 'article';
}
