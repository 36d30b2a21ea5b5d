/** The texts of a dossier → HTML: what its content collections hold as rendered. */
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Assembled } from '../../dossier/assembled.ts';
import { collectCitations, sectionsInOrder } from '../../dossier/citations.ts';
import { usesByParagraph } from '../../edition/uses.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Fact } from '../../model/fact.ts';
import { createProseRenderer } from './render-prose.ts';
import { renderSource } from './render-source.ts';

export function renderContent(
  dossier: Dossier,
  trees: ReadonlyMap<string, Root>,
): Pick<Assembled, 'articles' | 'sections'> {
  const { language } = dossier.settings;
  const uses = usesByParagraph(dossier);
  const factsOf = Map.groupBy(dossier.facts, ({ article }: Fact) => article);
  const renderProse = createProseRenderer(dossier, collectCitations(dossier));
  return {
    articles: new Map(
      dossier.articles.map((article) => {
        const tree = trees.get(article.id) ?? { type: 'root', children: [] };
        const facts = factsOf.get(article.id) ?? [];
        return [article.id, toHtml(renderSource(article, { facts, tree, uses, language }))];
      }),
    ),
    sections: new Map(
      sectionsInOrder(dossier).map((section) => [section.id, toHtml(renderProse(section))]),
    ),
  };
}
