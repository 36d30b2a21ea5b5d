/** Markdown, as web clippers write it: front matter of theirs, then the article. */
import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { beyondLimits } from '../text/yaml-limits.ts';
import { z } from 'zod';
import { readDay } from './day.ts';
import { decodeText } from './decode-text.ts';
import { plainText } from './html/text-block.ts';
import { emptyArticle, type FileBytes, type ImportedArticle, type LeftOut } from './imported.ts';
import { languageTag } from './language.ts';
import { hostName, outletOfHost, readableName } from './outlet.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,16000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

const words = z
  .union([
    z.string(),
    z.number().transform(String),
    z.date().transform((date) => date.toISOString()),
  ])
  .nullish()
  .catch(null);
const list = z
  .union([z.array(words), words.transform((one) => [one])])
  .nullish()
  .catch(null);

/** Obsidian's clipper by default, and what others call the same. */
const clipSchema = z.object({
  title: words,
  source: words,
  url: words,
  author: list,
  authors: list,
  published: words,
  date: words,
  site: words,
  publisher: words,
  outlet: words,
  language: words,
  lang: words,
});
type Clip = z.infer<typeof clipSchema>;

function readFrontMatter(yaml: string | undefined): Clip | null {
  if (yaml === undefined || beyondLimits(yaml)) return null;
  try {
    return clipSchema.safeParse(parse(yaml, { maxAliasCount: 0 })).data ?? null;
  } catch {
    return null;
  }
}

/** "[[Ana Silva]]" → "Ana Silva". */
const unlinked = (name: string): string =>
  name.replace(/^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$/, '$1').trim();

function fromClip(clip: Clip | null): Partial<ImportedArticle> {
  if (clip === null) return {};
  const url = addressOf(clip);
  const authors = clip.authors ?? clip.author ?? [];
  return {
    title: clip.title?.trim() || null,
    published: readDay(clip.published ?? clip.date ?? '')?.date ?? null,
    authors: authors.flatMap((name) => (name ? [unlinked(name)] : [])),
    url,
    outlet: outletOf(clip, url),
    language: languageTag(clip.language ?? clip.lang ?? null),
  };
}

/** Clippers write the address as `url` or as `source`; the latter may be a name. */
const addressOf = ({ url, source }: Clip): string | null =>
  [url, source].find((address) => /^https?:\/\//.test(address ?? '')) ?? null;

function outletOf({ outlet, site, publisher }: Clip, url: string | null): string | null {
  const named = outlet ?? site ?? publisher;
  return (
    (named ? readableName(named) : null) ?? (url === null ? null : outletOfHost(hostName(url)))
  );
}

const PARTED = new Set<Nodes['type']>(['root', 'blockquote', 'list', 'listItem']);
const ASIDE: Partial<Record<Nodes['type'], string>> = {
  table: 'table',
  code: 'code',
  html: 'HTML',
  definition: 'link',
  footnoteDefinition: 'note',
};

function readBlocks(node: Nodes, paragraphs: string[], leftOut: LeftOut[]): void {
  const why = ASIDE[node.type];
  if (PARTED.has(node.type) && 'children' in node) {
    for (const child of node.children) readBlocks(child, paragraphs, leftOut);
    return;
  }
  const text = plainText(toString(node, { includeImageAlt: false, includeHtml: false }));
  if (text === '' && why === undefined) return;
  if (why === undefined) paragraphs.push(text);
  else leftOut.push({ text: text || plainText('value' in node ? node.value : ''), why });
}

/** A heading of the first level above everything is the title. */
function takeTitle(root: Root): string | null {
  const [first] = root.children;
  if (first?.type !== 'heading' || first.depth !== 1) return null;
  root.children.shift();
  return plainText(toString(first));
}

export async function importMarkdown({ bytes }: FileBytes): Promise<ImportedArticle> {
  const text = decodeText(bytes);
  const matter = FRONT_MATTER.exec(text);
  const root = unified()
    .use(remarkParse)
    .parse(text.slice(matter?.[0].length ?? 0));
  const heading = takeTitle(root);
  const article = { ...emptyArticle(), ...fromClip(readFrontMatter(matter?.[1])) };
  article.title ??= heading;
  readBlocks(root, article.paragraphs, article.leftOut);
  return article;
}
