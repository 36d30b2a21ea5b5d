/**
 * A page or drawing as Astro wrote it → as it is published: root-relative links are made relative to the page, so that the site opens from
 * `/`, from `/a/b/` and from `file://`, and what binds the text for our own audit is taken out. One scan and one join: every other byte stays.
 */
import { posix } from 'node:path';
import type { Token } from 'parse5';
import { scanPage } from './scan-page.ts';

const LINKS = new Set(['href', 'src', 'poster', 'data', 'action', 'xlink:href']);
const ROOT_RELATIVE = /^\/(?!\/)/;
/** See edition/ref-attributes.ts. */
const BINDINGS = new Set(['data-particular', 'data-ref']);

export interface PortableOptions {
  /** For the audit, which reads what each text is bound to. */
  keepBindings: boolean;
  /** BCP 47, of what a text is bound to by its kind, where it is in another language than the page. */
  languageOf?: ((kind: string) => string | undefined) | undefined;
  /** What a file is called after all, by the name in the page. */
  renamed: (url: string) => string;
  /** Where the site is on its host, `/a/b/`, for a page that is shown at any address; others have links that are relative to them. */
  base?: string | undefined;
  /** Is given the text between the tags, piece by piece. */
  onText?: ((text: string) => void) | undefined;
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

function blanksBefore(html: string, end: number): number {
  let start = end;
  while (/\s/.test(html[start - 1] ?? '')) start--;
  return end - start;
}

/** In the order of the tag's attributes. */
function* editsOf(
  { attrs, location }: Token.TagToken,
  html: string,
  page: string,
  { keepBindings, renamed, languageOf, base }: PortableOptions,
): Generator<Edit> {
  const places = location?.attrs;
  if (!places) return;
  for (const { name, value } of attrs) {
    const place = places[name];
    if (!place) continue;
    const { startOffset: start, endOffset: end } = place;
    if (BINDINGS.has(name)) {
      const blanks = start - blanksBefore(html, start);
      const language = name === 'data-particular' && !places.lang ? languageOf?.(value) : undefined;
      const text = language === undefined ? '' : ` lang="${language}"`;
      yield { start: blanks, end: keepBindings ? blanks : end, text };
    } else if (LINKS.has(name) && ROOT_RELATIVE.test(value)) {
      const written = html.slice(start, html.indexOf('=', start) + 1);
      const target = renamed(value);
      const url = base === undefined ? relativeUrl(target, page) : base + target.slice(1);
      yield { start, end, text: written + attributeText(url) };
    }
  }
}

function join(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(html.slice(at, start), text);
    at = end;
  }
  pieces.push(html.slice(at));
  return pieces.join('');
}

/** `page` is its path in the site, with slashes. */
export function makePagePortable(html: string, page: string, options: PortableOptions): string {
  const edits: Edit[] = [];
  scanPage(html, {
    onTag: (tag) => edits.push(...editsOf(tag, html, page, options)),
    onText: (text) => options.onText?.(text),
  });
  return join(html, edits);
}

export const relativizeCss = (css: string, file: string): string =>
  css.replaceAll(
    /url\((["']?)(\/[^/][^)"']*)\1\)/g,
    (_, quote: string, url: string) => `url(${quote}${relativeUrl(url, file)}${quote})`,
  );
