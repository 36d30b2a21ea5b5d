/** After Astro's build: one folder that works anywhere. Fonts keep only the characters that the pages print. */
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openFontCache } from './font-cache.ts';
import { makePagePortable, type PortableOptions, relativizeCss } from './portable-page.ts';

export interface PortableSiteOptions extends Pick<PortableOptions, 'keepBindings'> {
  /** Keeps what the next build may use again. */
  cache: string;
}

/** What style sheets and the reader's own typing may add to the characters of the pages. */
const ALWAYS =
  '0123456789 abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;!?()[]“”‘’–—…·¶→←↑↓↗×+−%#=≠○';

const published = (font: string): string => font.replace(/\.ttf$/, '.woff2');

async function subsetFonts(
  folder: string,
  fonts: readonly string[],
  characters: string,
  cache: string,
): Promise<void> {
  const subset = await openFontCache(join(cache, 'fonts'));
  for (const file of fonts) {
    const font = await subset(await readFile(join(folder, file)), characters);
    await writeFile(join(folder, published(file)), font);
    await rm(join(folder, file));
  }
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

const isPage = (file: string): boolean => file.endsWith('.html') || file.endsWith('.svg');

/** Makes the site in `folder` portable, in place. */
export async function makePortable(
  folder: string,
  { cache, keepBindings }: PortableSiteOptions,
): Promise<void> {
  const files = await listFiles(folder);
  const fonts = files.filter((name) => name.endsWith('.ttf'));
  const renamed = (text: string): string =>
    fonts.reduce(
      (result, font) => result.replaceAll(posix.basename(font), published(posix.basename(font))),
      text,
    );
  const characters = new Set(ALWAYS);
  for (const page of files.filter(isPage))
    await rewrite(join(folder, page), (html) => {
      const made = makePagePortable(html, page, { keepBindings, renamed });
      if (page.endsWith('.html'))
        for (const character of made.characters) characters.add(character);
      return made.html;
    });
  for (const file of files.filter((name) => name.endsWith('.css')))
    await rewrite(join(folder, file), (css) => relativizeCss(renamed(css), file));
  await subsetFonts(folder, fonts, [...characters].sort().join(''), cache);
}

export function portableSite(options: PortableSiteOptions): AstroIntegration {
  return {
    name: 'portable-site',
    hooks: { 'astro:build:done': ({ dir }) => makePortable(fileURLToPath(dir), options) },
  };
}
