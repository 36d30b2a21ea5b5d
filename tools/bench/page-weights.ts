/** How heavy the pages of a built site are. */
import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weight {
  page: string;
  bytes: number;
}

const LOADED =
  /<(?:link [^>]*rel="(?:stylesheet|preload)"|script|img)[^>]*?(?:href|src)="([^"]+)"/g;

/** Of what a page loads with itself: style sheets, typefaces it asks for, scripts, pictures. */
const loadedBy = (html: string, page: string): string[] => [
  ...new Set(
    [...html.matchAll(LOADED)]
      .map(([, url = '']) => posix.join(posix.dirname(page), url.replace(/[?#].*$/, '')))
      .filter((path) => !path.includes(':')),
  ),
];

/** Typefaces and pictures are packed as they are. */
const packed = (path: string, bytes: Uint8Array): number =>
  /\.(?:woff2|png|jpe?g|webp)$/.test(path) ? bytes.length : gzipSync(bytes).length;

const heaviest = (weights: readonly Weight[]): Weight =>
  weights.reduce((most, each) => (each.bytes > most.bytes ? each : most), { page: '', bytes: 0 });

/** The largest HTML file, and the page that loads most at a first visit, packed with gzip. */
export async function weighPages(site: string): Promise<{ largest: Weight; load: Weight }> {
  const sizes = new Map<string, number>();
  const sizeOf = async (path: string): Promise<number> => {
    const bytes = await readFile(join(site, path)).catch(() => new Uint8Array());
    const size = sizes.get(path) ?? packed(path, bytes);
    sizes.set(path, size);
    return size;
  };
  const pages: Weight[] = [];
  const loads: Weight[] = [];
  for (const page of globSync('**/*.html', { cwd: site })) {
    const html = await readFile(join(site, page));
    pages.push({ page, bytes: html.length });
    let bytes = gzipSync(html).length;
    for (const path of loadedBy(html.toString(), page)) bytes += await sizeOf(path);
    loads.push({ page, bytes });
  }
  return { largest: heaviest(pages), load: heaviest(loads) };
}
