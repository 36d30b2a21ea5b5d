/** The text of a source page: each paragraph with its number, its marks, and the way back to what rests on it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import type { Bound } from '../../edition/bind.ts';
import { refAttributes, textAttributes } from '../../edition/ref-attributes.ts';
import { say } from '../../furniture/index.ts';
import type { SourcePage, SourceParagraph } from '../../edition/source-pages.ts';
import type { UseGroup } from '../../edition/uses.ts';
import { languageAttributes } from '../../model/language-tag.ts';
import { type NamedHref, renderArticle } from './render-article.ts';

const isElement = (node: { type: string }): node is Element => node.type === 'element';

const link = ({ text, of }: Bound, href: string, className?: string): Element =>
  h('a', { className, href, ...refAttributes(of) }, text);

function renderUses(groups: readonly UseGroup[], language: string): ElementContent[] {
  if (groups.length === 0) return [];
  return [
    h('div', { className: 'backlinks' }, [
      h('p', { className: 'visually-hidden' }, say('RestsOnParagraph', language)),
      h(
        'dl',
        groups.map(({ place, uses }) =>
          h('div', [
            h('dt', { ...textAttributes(place) }, place.text),
            ...uses.map(({ words, href }) => h('dd', [link(words, href)])),
          ]),
        ),
      ),
    ]),
  ];
}

/** The report's own words under our note of them. */
function renderPrinted(printed: SourceParagraph['printed'], language: string): Element[] {
  if (!printed) return [];
  const { words, lang } = printed;
  return [
    h('p', { className: 'printed' }, [
      h('span', { className: 'printed__label' }, say('AsPrinted', language)),
      { type: 'text', value: ' ' },
      h('span', { ...languageAttributes(lang), ...refAttributes(words.of) }, words.text),
    ]),
  ];
}

function firstParagraph(node: Element): string | undefined {
  const id = String(node.properties.id ?? '');
  if (/^p\d+$/.test(id)) return id;
  return node.children.filter(isElement).map(firstParagraph).find(Boolean);
}

/** `language` is that of the page. */
export function renderSource(
  page: SourcePage,
  tree: Root,
  language: string,
  namedHref?: NamedHref,
): Element[] {
  const { article, facts, lang } = page;
  const paragraphs = new Map(page.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const blocks = renderArticle(article, facts, tree, language, namedHref)
    .children.filter(isElement)
    .flatMap((node) => (node.tagName === 'div' ? node.children.filter(isElement) : [node]));
  return blocks.map((block) => {
    const paragraph = paragraphs.get(firstParagraph(block) ?? '');
    return h('div', { className: 'paragraph' }, [
      paragraph ? link(paragraph.mark, `#${paragraph.id}`, 'paragraph__number') : h('span'),
      h('div', { className: 'paragraph__text' }, [
        h(
          'div',
          { ...languageAttributes(lang), ...(paragraph && refAttributes(paragraph.words)) },
          [block],
        ),
        ...renderPrinted(paragraph?.printed ?? null, language),
      ]),
      ...renderUses(paragraph?.uses ?? [], language),
    ]);
  });
}
