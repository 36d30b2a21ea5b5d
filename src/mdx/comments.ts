/** Comments of an author's, in either form, are no part of the text. */
import type { Nodes, Parents, Root } from 'mdast';

const HTML_COMMENT = /(?<!\\)<!--([\s\S]*?)-->/g;

/** MDX knows comments in braces only; those of HTML become such, each character in its place. */
export const withMdxComments = (text: string): string =>
  text.replaceAll(HTML_COMMENT, (_, words: string) => `{/* ${words.replaceAll('*/', '* ')}*/}`);

const ONLY_COMMENTS = /^\s*(?:\/\*[\s\S]*?\*\/\s*)+$/;

const isComment = (node: Nodes): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  ONLY_COMMENTS.test(node.value);

/** Takes comments out of the tree, with the paragraphs that hold nothing else. */
export function dropComments(parent: Root | Parents): void {
  const children: Nodes[] = parent.children;
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (!child) continue;
    const hadWords = 'children' in child && child.children.length > 0;
    if ('children' in child) dropComments(child);
    const isEmptied = hadWords && child.type === 'paragraph' && child.children.length === 0;
    if (isComment(child) || isEmptied) children.splice(index, 1);
  }
}
