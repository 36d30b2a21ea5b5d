/** The tree of an article → HTML (hast): paragraphs `p2`, sentences `p2.s1`, marks with the last part of their fact's id. No raw HTML passes. */
import type { Element, ElementContent, Properties, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { anchorSentences, type SentenceAnchor } from '../../mdx/anchor-sentences.ts';
import type { MdxElement } from '../../mdx/read-attributes.ts';

export interface ArticleHooks {
  /** Language of the page; where the article's is another, its text says so. */
  language?: string;
  /** Children and properties that the page adds to a mark, such as a link to what rests on it. Called once a part. */
  mark?: (
    fact: Fact,
    children: ElementContent[],
  ) => { properties?: Properties; children?: ElementContent[] };
  /** What the page adds at the end of a paragraph, counted from 1. */
  paragraph?: (number: number) => ElementContent[];
}

const attributeOf = (node: MdxElement, name: string): string => {
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : '';
};

/** The library's own trims white space around line endings. */
const textHandler: Handler = (_state, node: { value: string }) => ({
  type: 'text',
  value: node.value,
});

/** Attributes as `src/edition/particular.ts` has them for a fact. Only the first part of a split mark carries the anchor. */
function markProperties(fact: Fact, first: boolean): Properties {
  const anchor = first ? { id: fact.id.slice(fact.id.indexOf('/') + 1) } : {};
  return {
    ...anchor,
    className: ['fact', `fact--${fact.kind}`],
    dataParticular: 'fact',
    dataRef: fact.id,
  };
}

function markHandler(facts: ReadonlyMap<string, Fact>, hooks: ArticleHooks) {
  return (state: State, node: MdxElement): Element | ElementContent[] => {
    const children = state.all(node);
    const fact = facts.get(attributeOf(node, 'id'));
    if (!fact || fact.asserted) return children;
    const added = hooks.mark?.(fact, children) ?? {};
    const part = attributeOf(node, 'part');
    const properties = {
      ...markProperties(fact, part === '' || part.startsWith('1/')),
      ...added.properties,
    };
    return { type: 'element', tagName: 'mark', properties, children: added.children ?? children };
  };
}

function addToParagraphs(
  root: HtmlRoot | Element,
  add: (number: number) => ElementContent[],
): void {
  for (const child of root.children) {
    if (child.type !== 'element') continue;
    const number =
      child.tagName === 'p' ? /^p(\d+)$/.exec(String(child.properties.id ?? ''))?.[1] : undefined;
    if (number === undefined) addToParagraphs(child, add);
    else child.children.push(...add(Number(number)));
  }
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

export function renderArticle(
  article: Article,
  facts: readonly Fact[],
  tree: Root,
  hooks: ArticleHooks = {},
): HtmlRoot {
  const mark = markHandler(new Map(facts.map((fact) => [fact.id, fact])), hooks);
  const handlers: Handlers = {
    text: textHandler,
    mdxJsxTextElement: mark,
    sentenceAnchor: (_state, node: SentenceAnchor): Element => ({
      type: 'element',
      tagName: 'span',
      properties: { id: node.id },
      children: [],
    }),
  };
  const root = toHast(loosen(anchorSentences(tree, article)), { handlers }) as HtmlRoot;
  if (hooks.paragraph) addToParagraphs(root, hooks.paragraph);
  if (article.language === (hooks.language ?? 'en')) return root;
  return {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'div',
        properties: { lang: article.language },
        children: root.children as ElementContent[],
      },
    ],
  };
}
