/** What the pages of a site print, for comparing with another edition. */
import { readPage } from './read-page.ts';
import type { SiteFile } from './site-files.ts';

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Texts of elements and attributes on one line each, and rows of tables with their cells joined by tabs. */
export function siteTexts(files: readonly SiteFile[]): { texts: Set<string>; rows: Set<string> } {
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ text }) => readPage(text));
  return {
    texts: new Set(
      pages.flatMap(({ bindings, loose, attributes, blocks }) =>
        [...bindings, ...loose, ...attributes, ...blocks].map(({ text }) => squeeze(text)),
      ),
    ),
    rows: new Set(
      pages.flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ text }) => squeeze(text)).join('\t')),
      ),
    ),
  };
}
