/** The texts of a dossier → HTML: what its content collections hold as rendered. */
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Assembled } from '../../dossier/assembled.ts';
import { buildEdition } from '../../edition/edition.ts';
import { namedHref } from '../../edition/name-place.ts';
import type { Dossier } from '../../model/dossier.ts';
import { createProseRenderer } from './render-prose.ts';
import { renderSource } from './render-source.ts';

export function renderContent(
  dossier: Dossier,
  trees: ReadonlyMap<string, Root>,
): Pick<Assembled, 'articles' | 'sections'> {
  const { parts, pages, front } = buildEdition(dossier);
  const renderProse = createProseRenderer(dossier);
  return {
    articles: new Map(
      pages.map((page) => {
        const tree = trees.get(page.article.id) ?? { type: 'root', children: [] };
        return [
          page.article.id,
          toHtml(renderSource(page, tree, front.language, (fact) => namedHref(fact, dossier))),
        ];
      }),
    ),
    sections: new Map(
      parts.map(({ id, blocks, isJudgements }) => [id, toHtml(renderProse(blocks, isJudgements))]),
    ),
  };
}
