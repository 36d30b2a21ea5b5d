/** The JSON-LD of a page: what it says of itself as schema.org's Article. */
import { z } from 'zod';

const named = z.union([
  z.string(),
  z.looseObject({ name: z.unknown().optional(), '@id': z.string().optional() }),
]);

/** What is read of a node; anything may stand there, so each field is checked alone. */
export interface ArticleNode {
  headline: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  language: string | null;
  url: string | null;
  place: string | null;
  body: string | null;
}

type Node = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|^Report|^LiveBlogPosting|^Review|^Analysis)$/;
const MOST_NODES = 5_000;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const typesOf = (node: Node): string[] =>
  list(node['@type']).filter((type) => typeof type === 'string');

/** Line breaks inside strings and a stray comma are the usual defects; a block beyond them is passed over. */
function parseLoosely(text: string): unknown {
  const plain = text
    .trim()
    .replace(/^<!\[CDATA\[|\]\]>$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .replace(/;\s*$/, '');
  for (const form of [
    plain,
    plain.replaceAll(/[\u0000-\u001f]+/g, ' ').replaceAll(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(form);
    } catch {
      continue;
    }
  }
  return null;
}

/** Top-level nodes and those of `@graph` and `mainEntity`; not what a list of other articles holds. */
function nodesOf(value: unknown, found: Node[]): Node[] {
  const open = [value];
  for (let at = 0; at < open.length && at < MOST_NODES; at++) {
    const next = open[at];
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      found.push(next);
      open.push(next['@graph'], next.mainEntity);
    }
  }
  return found;
}

const text = (value: unknown): string | null => {
  const first = list(value)[0];
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
};

/** Names of people or bodies, those referred to by `@id` looked up. */
function names(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  return list(value).flatMap((each) => {
    const parsed = named.safeParse(each);
    if (!parsed.success) return [];
    if (typeof parsed.data === 'string') return [parsed.data];
    const { name, '@id': id } = parsed.data;
    const said = name ?? (id === undefined ? undefined : byId.get(id)?.name);
    return list(said).filter((one) => typeof one === 'string');
  });
}

const firstName = (value: unknown, byId: ReadonlyMap<string, Node>): string | null =>
  names(value, byId)[0] ?? null;

/** An outlet that names itself names nobody. */
function withoutPublisher(node: Node): unknown[] {
  const publishers = new Set<unknown>(
    list(node.publisher).flatMap((each) => (isNode(each) ? [each.name] : [])),
  );
  return list(node.author ?? node.creator).filter(
    (author) =>
      !isNode(author) ||
      !typesOf(author).some((type) => type.endsWith('Organization')) ||
      !publishers.has(author.name),
  );
}

export function readArticleNodes(blocks: readonly string[]): ArticleNode[] {
  const nodes = blocks.flatMap((block) => nodesOf(parseLoosely(block), []));
  const byId = new Map<string, Node>();
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && (node.name !== undefined || !byId.has(node['@id'])))
      byId.set(node['@id'], node);
  return nodes
    .filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
    .map((node) => ({
      headline: text(node.headline) ?? text(node.name),
      published: text(node.datePublished) ?? text(node.dateCreated),
      modified: text(node.dateModified),
      authors: names(withoutPublisher(node), byId),
      publisher: firstName(node.publisher ?? node.sourceOrganization, byId),
      language: text(node.inLanguage),
      url:
        text(node.url) ??
        text(isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage),
      place: text(node.dateline) ?? firstName(node.locationCreated, byId),
      body: text(node.articleBody),
    }));
}
