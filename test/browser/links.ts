/** Links of a built site that lead nowhere, found in the files themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

interface PageLinks {
  ids: string[];
  /** Values of href, src and popovertarget (as `#id`). */
  links: string[];
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function readLinks(html: string): PageLinks {
  const found: PageLinks = { ids: [], links: [] };
  for (const element of elements(parse(html))) {
    for (const { name, value } of element.attrs) {
      if (name === 'id') found.ids.push(value);
      if (name === 'href' || name === 'src') found.links.push(value);
      if (['popovertarget', 'for', 'aria-labelledby', 'aria-describedby'].includes(name))
        found.links.push(...value.split(' ').map((id) => `#${id}`));
    }
  }
  return found;
}

const isElsewhere = (link: string): boolean => /^[a-z]+:/.test(link);

/** One line for each link that leads to no file or no element, and for each id that a page has more than once. */
export function brokenLinks(folder: string, pages: readonly string[]): string[] {
  const read = new Map(
    pages.map((page) => [page, readLinks(readFileSync(join(folder, page), 'utf8'))]),
  );
  const isBroken = (page: string, link: string): boolean => {
    const [path = '', fragment] = link.split('#');
    const target =
      path === ''
        ? page
        : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)));
    if (target.startsWith('..') || path.startsWith('/') || !existsSync(join(folder, target)))
      return true;
    return (
      fragment !== undefined &&
      fragment !== '' &&
      !read.get(target)?.ids.includes(decodeURIComponent(fragment))
    );
  };
  return [...read].flatMap(([page, { ids, links }]) => [
    ...new Set(
      links
        .filter((link) => !isElsewhere(link) && isBroken(page, link))
        .map((link) => `${page} → ${link}`),
    ),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${page} has two elements with the id ${id}`),
  ]);
}
