/**
 * A page or drawing as Astro wrote it → as it is published: root-relative links are made relative to the page, so that the site opens from
 * `/`, from `/a/b/` and from `file://`, and what binds the text for our own audit is taken out. One parse and one join: every other byte stays.
 */
import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

const LINKS = new Set(['href', 'src', 'poster', 'data', 'action', 'xlink:href']);
const ROOT_RELATIVE = /^\/(?!\/)/;
/** What is bound to these is said by a source or the author, or written as their language writes it. */
const CONTENT = new Set(['fact', 'computed', 'imprint', 'prose', 'source', 'summary']);
/** See edition/ref-attributes.ts. */
const BINDINGS = new Set(['data-particular', 'data-ref']);

export interface PortableOptions {
  /** For the audit, which reads what each text is bound to. */
  keepBindings: boolean;
  /** BCP 47, of what sources and author say, where the pages are in another language. */
  contentLanguage?: string | undefined;
  /** What a file is called after all, by the name in the page. */
  renamed: (url: string) => string;
  /** Where the site is on its host, `/a/b/`, for a page that is shown at any address; others have links that are relative to them. */
  base?: string | undefined;
}

export interface PortablePage {
  html: string;
  /** The characters that its text nodes print. */
  characters: ReadonlySet<string>;
}

/** A stretch of the page, offsets in UTF-16 code units, and what takes its place. */
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

const attributeText = (value: string): string =>
  `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** All nodes, in no order; by a stack, as a page may nest deeper than calls do. */
function* nodesOf(document: Tree.Document): Generator<Tree.Node> {
  const stack: Tree.Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if ('childNodes' in node) for (const child of node.childNodes) stack.push(child);
    if ('content' in node) stack.push(node.content);
  }
}

function blanksBefore(html: string, end: number): number {
  let start = end;
  while (/\s/.test(html[start - 1] ?? '')) start--;
  return end - start;
}

function* editsOf(
  element: Tree.Element,
  html: string,
  page: string,
  { keepBindings, renamed, contentLanguage, base }: PortableOptions,
): Generator<Edit> {
  const places = element.sourceCodeLocation?.attrs;
  if (!places) return;
  const language = contentLanguage && !places.lang ? ` lang="${contentLanguage}"` : '';
  for (const attribute of element.attrs) {
    const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
    const place = places[name];
    if (!place) continue;
    const { startOffset: start, endOffset: end } = place;
    if (BINDINGS.has(name)) {
      const blanks = start - blanksBefore(html, start);
      const text = name === 'data-particular' && CONTENT.has(attribute.value) ? language : '';
      yield { start: blanks, end: keepBindings ? blanks : end, text };
    } else if (LINKS.has(name) && ROOT_RELATIVE.test(attribute.value)) {
      const written = html.slice(start, html.indexOf('=', start) + 1);
      const target = renamed(attribute.value);
      const url = base === undefined ? relativeUrl(target, page) : base + target.slice(1);
      yield { start, end, text: written + attributeText(url) };
    }
  }
}

/** Where the parser makes two elements of one start tag, as it mends misnested ones, the first edit counts. */
function join(html: string, edits: Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(html.slice(at, start), text);
    at = end;
  }
  pieces.push(html.slice(at));
  return pieces.join('');
}

/** `page` is its path in the site, with slashes. */
export function makePagePortable(
  html: string,
  page: string,
  options: PortableOptions,
): PortablePage {
  const edits: Edit[] = [];
  const characters = new Set<string>();
  for (const node of nodesOf(parse(html, { sourceCodeLocationInfo: true }))) {
    if ('tagName' in node) edits.push(...editsOf(node, html, page, options));
    else if ('value' in node) for (const character of node.value) characters.add(character);
  }
  return { html: join(html, edits), characters };
}

export const relativizeCss = (css: string, file: string): string =>
  css.replaceAll(
    /url\((["']?)(\/[^/][^)"']*)\1\)/g,
    (_, quote: string, url: string) => `url(${quote}${relativeUrl(url, file)}${quote})`,
  );
