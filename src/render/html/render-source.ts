/** The text of a source page: each paragraph with its number, its marks, and the way back to what rests on it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { particular } from '../../edition/particular.ts';
import type { Use } from '../../edition/uses.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { renderArticle } from './render-article.ts';

const isElement = (node: { type: string }): node is Element => node.type === 'element';

/** A question that is named like a topic is said once, as the comparison. */
function renderUses(uses: readonly Use[]): ElementContent[] {
  const names = new Set(uses.flatMap(({ place, name }) => (place === 'comparison' ? [name] : [])));
  const shown = uses.filter(({ place, name }) => place !== 'question' || !names.has(name));
  if (shown.length === 0) return [];
  const groups = [...Map.groupBy(shown, ({ place }) => place)].map(([place, group]) =>
    h('div', [
      h('dt', place),
      ...group.map(({ href, name, ref }) => {
        const bound = particular(place === 'briefing' ? 'locator' : 'prose', ref);
        return h('dd', [h('a', { href, ...bound }, name)]);
      }),
    ]),
  );
  return [
    h('div', { className: 'backlinks' }, [
      h('p', { className: 'visually-hidden' }, 'What rests on this paragraph'),
      h('dl', groups),
    ]),
  ];
}

function firstParagraph(node: Element): string | undefined {
  const id = String(node.properties.id ?? '');
  if (/^p\d+$/.test(id)) return id;
  return node.children.filter(isElement).map(firstParagraph).find(Boolean);
}

export interface SourceContext {
  facts: readonly Fact[];
  tree: Root;
  /** `article/p2` → what rests on it. */
  uses: ReadonlyMap<string, readonly Use[]>;
  /** Of the page. */
  language: string;
}

export function renderSource(
  article: Article,
  { facts, tree, uses, language }: SourceContext,
): Element[] {
  const blocks = renderArticle(article, facts, tree, { language })
    .children.filter(isElement)
    .flatMap((node) => (node.tagName === 'div' ? node.children.filter(isElement) : [node]));
  const lang = article.language === language ? undefined : article.language;
  return blocks.map((block) => {
    const id = firstParagraph(block);
    const place = `${article.id}/${id}`;
    const number = id
      ? h(
          'a',
          { className: 'paragraph__number', href: `#${id}`, ...particular('locator', place) },
          `¶${id.slice(1)}`,
        )
      : h('span');
    return h('div', { className: 'paragraph' }, [
      number,
      h('div', { lang, ...(id && particular('source', place)) }, [block]),
      ...renderUses(uses.get(place) ?? []),
    ]);
  });
}
