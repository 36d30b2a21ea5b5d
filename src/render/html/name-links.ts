/** Links from names to their pages, none of them within another link. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Stretch } from '../../edition/find-names.ts';

export const nameLink = (href: string, children: ElementContent[]): Element =>
  h('a', { className: 'named', href }, children);

/** Each name where it stands first. `seen` are addresses that are linked already. */
export function linkNames(
  node: ElementContent,
  find: (text: string) => Stretch[],
  seen: Set<string>,
): ElementContent[] {
  if (node.type === 'text')
    return find(node.value).map(({ text, href }) => {
      const words: ElementContent = { type: 'text', value: text };
      if (href === undefined || seen.has(href)) return words;
      seen.add(href);
      return nameLink(href, [words]);
    });
  if (node.type === 'element' && node.tagName !== 'a')
    node.children = node.children.flatMap((child) => linkNames(child, find, seen));
  return [node];
}

function withoutLinks(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  node.children = node.children.flatMap(withoutLinks);
  return node.tagName === 'a' ? node.children : [node];
}

/** Of links within links the outer one leads; what stands in the inner ones stays. */
export function unwrapInnerLinks(parent: Root | Element): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'a') node.children = node.children.flatMap(withoutLinks);
    else unwrapInnerLinks(node);
  }
}
