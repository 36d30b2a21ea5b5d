import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { createNameFinder } from '../../edition/find-names.ts';
import { dossierOf } from '../../../test/dossiers.ts';
import { linkNames, unwrapInnerLinks } from './name-links.ts';

const dossier = dossierOf({
  'hill.txt': `KIRUN, Ardania, May 6, 2031 (Hill Wire) - Mayor Ada Quay met Tim Quay in Brazil.

Ms. Quay left. Tim Quay stayed in Brazil.`,
});
const linked = (node: Element): string =>
  linkNames(node, createNameFinder(dossier), new Set())
    .map((each) => toHtml(each))
    .join('');

it.each([
  [
    'the first of each name',
    h('p', 'Ada Quay and Ada Quay of Brazil'),
    '<p><a class="named" href="/people/ada-quay.html">Ada Quay</a> and Ada Quay of <a class="named" href="/places/brazil.html">Brazil</a></p>',
  ],
  ['no part of a word', h('p', 'Brazilwood'), '<p>Brazilwood</p>'],
  [
    'nothing within a link',
    h('p', [h('a', { href: '/x' }, 'Ada Quay')]),
    '<p><a href="/x">Ada Quay</a></p>',
  ],
])('links %s', (_, node, html) => {
  expect(linked(node)).toBe(html);
});

it('a link within a link gives way to the outer one', () => {
  const outer = h('div', [
    h('a', { href: '/x' }, ['a ', h('mark', [h('a', { href: '/y' }, 'b')])]),
  ]);
  unwrapInnerLinks(outer);
  expect(toHtml(outer)).toBe('<div><a href="/x">a <mark>b</mark></a></div>');
});
