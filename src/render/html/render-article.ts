/** The tree of an article → HTML (hast): paragraphs `p2`, sentences `p2.s1`, marks with the last part of their fact's id. No raw HTML passes. */
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { anchorSentences, type SentenceAnchor } from '../../mdx/anchor-sentences.ts';
import { attributeOf, type MdxElement } from '../../mdx/read-attributes.ts';
import { wordsOf } from '../../edition/bind.ts';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { localId } from '../../model/fact-id.ts';
import { nameLink, unwrapInnerLinks } from './name-links.ts';

/** The library's own trims white space around line endings. */
const textHandler: Handler = (_state, node: { value: string }) => ({
  type: 'text',
  value: node.value,
});

/** Root-relative, where the page of whom or what a fact names is. */
export type NamedHref = (fact: Fact) => string | undefined;

/** Only the first part of a split mark carries the anchor. */
function markElement(
  fact: Fact,
  part: string,
  children: ElementContent[],
  href: string | undefined,
): Element {
  const isFirst = part === '' || part.startsWith('1/');
  return h(
    'mark',
    {
      ...(isFirst && { id: localId(fact.id) }),
      className: ['fact', `fact--${fact.kind}`],
      ...refAttributes(wordsOf(fact).of),
    },
    href === undefined ? children : nameLink(href, children),
  );
}

/** Lists are set loose, so that each of their paragraphs keeps its anchor. */
function loosen(tree: Root): Root {
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'list' || node.type === 'listItem') node.spread = true;
    if ('children' in node) (node.children as Root['children']).forEach(walk);
  };
  walk(tree);
  return tree;
}

const isAnchor = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && /^p\d+\.s\d+$/.test(String(node.properties.id));

/** The anchor that a mark begins with stands before the mark. */
function hoisted(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || isAnchor(node)) return [node];
  const [first, ...rest] = node.children;
  if (!first) return [node];
  const [anchor, ...inner] = hoisted(first);
  return anchor && isAnchor(anchor) ? [anchor, { ...node, children: [...inner, ...rest] }] : [node];
}

/** Each sentence of a paragraph is an element, so that it can be shown which is meant; one that begins within a mark stays an anchor there. */
function wrapSentences(paragraph: Element): void {
  const children: ElementContent[] = [];
  let sentence: Element | undefined;
  for (const node of paragraph.children.flatMap(hoisted)) {
    if (node.type === 'element' && isAnchor(node)) {
      sentence = { ...node, children: [] };
      children.push(sentence);
    } else (sentence?.children ?? children).push(node);
  }
  paragraph.children = children;
}

/** `language` is that of the page: where the article's is another, its text says so. */
export function renderArticle(
  article: Article,
  facts: readonly Fact[],
  tree: Root,
  language = 'en',
  namedHref: NamedHref = () => undefined,
): HtmlRoot {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const handlers: Handlers = {
    text: textHandler,
    mdxJsxTextElement: (state: State, node: MdxElement): Element | ElementContent[] => {
      const children = state.all(node);
      const fact = byId.get(attributeOf(node, 'id') ?? '');
      return !fact || fact.asserted
        ? children
        : markElement(fact, attributeOf(node, 'part') ?? '', children, namedHref(fact));
    },
    sentenceAnchor: (_state, node: SentenceAnchor): Element => h('span', { id: node.id }),
  };
  const root = toHast(loosen(anchorSentences(tree, article)), { handlers }) as HtmlRoot;
  visit(root, 'element', (node) => {
    if (/^p\d+$/.test(String(node.properties.id))) wrapSentences(node);
  });
  unwrapInnerLinks(root);
  if (article.language === language) return root;
  return {
    type: 'root',
    children: [h('div', { lang: article.language }, root.children as ElementContent[])],
  };
}
