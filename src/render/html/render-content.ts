/** The texts of a dossier → HTML: what its content collections hold as rendered. */
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Assembled } from '../../dossier/assembled.ts';
import { buildEdition } from '../../edition/edition.ts';
import type { AuthorsPage } from '../../edition/own-pages.ts';
import { namedHref } from '../../edition/name-place.ts';
import type { Dossier } from '../../model/dossier.ts';
import { createProseRenderer } from './render-prose.ts';
import { renderSource } from './render-source.ts';

/** Of each of its pieces; a figure is drawn where the page is made. */
function renderPage({ page, pieces }: AuthorsPage, dossier: Dossier): string[] {
  const renderProse = createProseRenderer(dossier, page);
  return pieces.map((piece, index) =>
    'blocks' in piece ? toHtml(renderProse(piece.blocks, { continues: index > 0 })) : '',
  );
}

export function renderContent(
  dossier: Dossier,
  trees: ReadonlyMap<string, Root>,
): Pick<Assembled, 'articles' | 'sections' | 'pages'> {
  const { parts, pages, front, ownPages } = buildEdition(dossier);
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
      parts.map(({ id, blocks, isJudgements }) => [
        id,
        toHtml(renderProse(blocks, { isJudgements })),
      ]),
    ),
    pages: new Map(ownPages.map((each) => [each.page.id, renderPage(each, dossier)])),
  };
}
