/** A chart on its own: with its colours inside, and without links, which lead nowhere outside the site. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { toneStyle } from './tones.ts';
import type { ToneName } from './tones.ts';

/** Links become the group or the stretch of text that they were. */
function unlinked(node: ElementContent, inText: boolean): ElementContent {
  if (node.type !== 'element') return node;
  const tagName =
    node.tagName === 'a'
      ? inText
        ? 'tspan'
        : 'g'
      : node.tagName === 'span'
        ? 'tspan'
        : node.tagName;
  const { href: _, tabIndex: __, ariaHidden: ___, ...kept } = node.properties;
  const children = node.children.map((child) => unlinked(child, inText || node.tagName === 'text'));
  return { ...node, tagName, properties: node.tagName === 'a' ? kept : node.properties, children };
}

/** The SVG as a file of its own, in the tones of the screen or of paper that a black-and-white printer can print. */
export function standaloneSvg(svg: Element, tones: ToneName): string {
  const children = svg.children.map((child) => unlinked(child, false));
  const root: Element = {
    ...svg,
    properties: { ...svg.properties, role: 'img' },
    children: [s('style', toneStyle(tones)), ...children],
  };
  return toHtml(root, { space: 'svg', closeEmptyElements: true });
}
