/** The gallery: every chart of the invented dossiers, as it is drawn for the page. Look at a difference before accepting it. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { standaloneSvg } from '../../src/views/svg/standalone.ts';
import { drawGallery } from './draw-gallery.ts';

const drawings = [...drawGallery()];

function elements(node: Element | ElementContent): Element[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(elements)] : [];
}

const text = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.children.map(text).join('')
      : '';

/** A page has both widths and many charts at once. */
const idsOf = (svg: Element): string[] =>
  elements(svg).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));

describe('gallery', () => {
  it.each(drawings.filter(([name]) => !name.startsWith('huge')))(
    '%s is drawn as before',
    async (name, svg) => {
      await expect(
        `${toHtml(svg, { space: 'svg', closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`,
      ).toMatchFileSnapshot(`${name}.svg`);
    },
  );

  it.each(drawings)('%s needs no style attribute and repeats no id', (_, svg) => {
    expect(elements(svg).filter(({ properties }) => 'style' in properties)).toEqual([]);
    const ids = idsOf(svg);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(drawings)(
    '%s leads from every particular in a link to a page of the site, and never from a link within a link',
    (_, svg) => {
      const links = elements(svg).filter(({ tagName }) => tagName === 'a');
      for (const link of links) {
        expect(link.properties.href).toMatch(/^\/(sources|evidence|disagreements)[/.]/);
        expect(link.children.flatMap(elements).some(({ tagName }) => tagName === 'a')).toBe(false);
      }
    },
  );

  it.each(drawings)('%s says of every figure that it prints what it is bound to', (_, svg) => {
    const bound = (node: ElementContent, inside: boolean): string[] => {
      if (node.type === 'text') return !inside && /\d/.test(node.value) ? [node.value] : [];
      if (node.type !== 'element' || node.tagName === 'style') return [];
      return node.children.flatMap((child) =>
        bound(
          child,
          inside || 'data-particular' in node.properties || 'dataParticular' in node.properties,
        ),
      );
    };
    expect(svg.children.flatMap((child) => bound(child, false))).toEqual([]);
  });

  it.each(drawings)(
    '%s can be reached by the keyboard once for each label, and its marks not again',
    (_, svg) => {
      for (const link of elements(svg).filter(({ tagName }) => tagName === 'a')) {
        const reachable = link.properties.tabIndex !== -1;
        expect(
          reachable ? text(link).trim() || link.properties.ariaLabel : link.properties.ariaHidden,
        ).toBeTruthy();
      }
    },
  );

  it.each(drawings)('%s stands alone with its own colours and without links', (_, svg) => {
    for (const tones of ['screen-light', 'paper'] as const) {
      const alone = standaloneSvg(svg, tones);
      expect(alone).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><style>/);
      expect(alone).not.toMatch(/<a[ >]|href=|var\(|style="/);
    }
  });
});
