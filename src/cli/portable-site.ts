/**
 * After Astro's build: one folder that works anywhere. Root-relative links become relative to the page they stand on,
 * so that the site opens from `/`, from `/a/b/` and from `file://`; fonts keep only the characters that the pages print.
 */
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { openFontCache, type SubsetFont } from './font-cache.ts';

const LINK_ATTRIBUTES = new Set(['href', 'src', 'poster', 'data', 'xlink:href']);
const ROOT_RELATIVE = /^\/(?!\/)/;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** `/sources/a.html#p2` as seen from `data/x.html`: `../sources/a.html#p2`. `/` becomes the first page. */
export function relativeUrl(url: string, page: string): string {
  const [path = '', ...rest] = url.slice(1).split(/(?=[?#])/);
  const target = posix.relative(posix.dirname(page), path === '' ? 'index.html' : path);
  return (target || posix.basename(page)) + rest.join('');
}

function* elements(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function linkEdits(element: DefaultTreeAdapterTypes.Element, html: string, page: string): Edit[] {
  return element.attrs.flatMap((attribute) => {
    const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place || !LINK_ATTRIBUTES.has(name) || !ROOT_RELATIVE.test(attribute.value)) return [];
    const written = html.slice(place.startOffset, place.endOffset);
    const text = `${written.slice(0, written.indexOf('=') + 1)}"${relativeUrl(attribute.value, page).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    return [{ start: place.startOffset, end: place.endOffset, text }];
  });
}

/** The page with its root-relative links made relative; `page` is its path in the site, with slashes. Every other byte stays. */
export function relativizeHtml(html: string, page: string): string {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const edits = [...elements(document)]
    .flatMap((element) => linkEdits(element, html, page))
    .sort((a, b) => b.start - a.start);
  return edits.reduce(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    html,
  );
}

export const relativizeCss = (css: string, file: string): string =>
  css.replaceAll(
    /url\((["']?)(\/[^/][^)"']*)\1\)/g,
    (_, quote: string, url: string) => `url(${quote}${relativeUrl(url, file)}${quote})`,
  );

function textOf(html: string): string {
  const parts: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return parts.join('');
}

/** What style sheets and the reader's own typing may add to the characters of the pages. */
const ALWAYS =
  '0123456789 abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;!?()[]“”‘’–—…·¶→←↑↓↗×+−%#=≠○';

async function subsetFonts(
  folder: string,
  files: string[],
  characters: string,
  subset: SubsetFont,
): Promise<Map<string, string>> {
  const renamed = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.ttf'))) {
    const font = await subset(await readFile(join(folder, file)), characters);
    const target = file.replace(/\.ttf$/, '.woff2');
    await writeFile(join(folder, target), font);
    await rm(join(folder, file));
    renamed.set(posix.basename(file), posix.basename(target));
  }
  return renamed;
}

const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) return;
  const beside = join(dirname(path), `.${process.pid}.part`);
  await writeFile(beside, after);
  await rename(beside, path);
}

/** Makes the site in `folder` portable, in place. */
export async function makePortable(folder: string, cache: string): Promise<void> {
  const files = await listFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(
    pages.map(async (page) => textOf(await readFile(join(folder, page), 'utf8'))),
  );
  const fonts = await subsetFonts(
    folder,
    files,
    [...new Set(ALWAYS + texts.join(''))].sort().join(''),
    await openFontCache(join(cache, 'fonts')),
  );
  const renameFonts = (text: string): string =>
    [...fonts].reduce((result, [from, to]) => result.replaceAll(from, to), text);
  for (const page of pages)
    await rewrite(join(folder, page), (html) => relativizeHtml(renameFonts(html), page));
  for (const file of files.filter((name) => name.endsWith('.css')))
    await rewrite(join(folder, file), (css) => relativizeCss(renameFonts(css), file));
}

/** `cache` keeps what the next build may use again. */
export function portableSite(cache: string): AstroIntegration {
  return {
    name: 'portable-site',
    hooks: { 'astro:build:done': ({ dir }) => makePortable(fileURLToPath(dir), cache) },
  };
}
