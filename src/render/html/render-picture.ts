/** A picture of the author's, with its caption, whose it is and on what terms. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { attributeOf, isElement } from '../../mdx/read-attributes.ts';
import type { Dossier, OwnPage } from '../../model/dossier.ts';
import { compose } from '../../furniture/index.ts';

export function renderPicture(
  node: Nodes,
  caption: ElementContent[],
  { dossier, pictures }: { dossier: Dossier; pictures: OwnPage['pictures'] },
): Element[] {
  if (!isElement(node)) return [];
  const of = (name: string): string => attributeOf(node, name) ?? '';
  const size = pictures.get(of('src'));
  if (!size) return [];
  const credit = compose('pictureBy', dossier.settings.language, {
    credit: of('credit'),
    licence: of('licence'),
  });
  return [
    h('figure', { className: 'picture' }, [
      h('img', { src: `/${of('src')}`, alt: of('alt'), ...size, loading: 'lazy' }),
      h('figcaption', [...caption, h('p', { className: 'picture__credit' }, credit)]),
    ]),
  ];
}
