/**
 * A site that works anywhere: what every site has is copied, pages are written with relative links, and typefaces keep only the characters
 * that the pages print.
 */
import { copyFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { MISSING_PAGE } from '../components/site-pages.ts';
import { basePath } from '../edition/whole-address.ts';
import { Characters } from './characters.ts';
import { listFiles } from './content.ts';
import { openFontCache } from './font-cache.ts';
import type { PageBundle } from './page-bundle.ts';
import { makePagePortable, type PortableOptions, relativizeCss } from './portable-page.ts';
import { openPages, type SiteFile, writeInto } from './render-pages.ts';

export interface SiteOptions extends Pick<PortableOptions, 'keepBindings' | 'languageOf'> {
  /** Keeps what the next build may use again. */
  cache: string;
  /** Where it will be published, where that is known. */
  site: string | undefined;
  /** In place of a page that threw; null leaves it out. */
  replace: (path: string, error: unknown) => string | null;
  pages?: readonly SiteFile[];
  /** A file was written. */
  onWritten?: (path: string) => void;
}

/** What style sheets and the reader's own typing may add to the characters of the pages. */
const ALWAYS =
  '0123456789 abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;!?()[]“”‘’–—…·¶→←↑↓↗×+−%#=≠○';

/** Goes with the fonts wherever they go. */
const LICENCES = ['OFL-SourceSerif4.txt', 'OFL-SourceSans3.txt'];
const FONTS = join(import.meta.dirname, '../styles/fonts');

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
  const [first] = fonts;
  if (first !== undefined)
    for (const licence of LICENCES)
      await copyFile(join(FONTS, licence), join(folder, dirname(first), licence));
}

const isPage = (path: string): boolean => path.endsWith('.html') || path.endsWith('.svg');

/** The style sheets say where the typefaces are, as they will be called. */
async function writeStyles(
  folder: string,
  files: readonly string[],
  renamed: (text: string) => string,
): Promise<void> {
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const path = join(folder, file);
    await writeFile(path, relativizeCss(renamed(await readFile(path, 'utf8')), file));
  }
}

/** Null where there is nothing to take the place of what threw. */
async function textOf(
  { path, text }: SiteFile,
  replace: SiteOptions['replace'],
): Promise<string | null> {
  try {
    return await text();
  } catch (error) {
    return replace(path, error);
  }
}

/** Writes `pages`, by default those of the dossier that was handed over, into `folder`, with what every site has. */
export async function writeSite(
  bundle: PageBundle,
  folder: string,
  { cache, keepBindings, languageOf, site, pages, replace, onWritten }: SiteOptions,
): Promise<void> {
  await cp(bundle.files, folder, { recursive: true });
  const files = await listFiles(folder);
  const fonts = files.filter((name) => name.endsWith('.ttf'));
  const renamed = (text: string): string =>
    text.includes('.ttf')
      ? fonts.reduce(
          (result, font) =>
            result.replaceAll(posix.basename(font), published(posix.basename(font))),
          text,
        )
      : text;
  await writeStyles(folder, files, renamed);
  const characters = new Characters(ALWAYS);
  for (const file of pages ?? (await openPages(bundle))) {
    const text = await textOf(file, replace);
    if (text === null) continue;
    const { path } = file;
    const base = `/${path}` === MISSING_PAGE && site ? basePath(site) : undefined;
    const onText = path.endsWith('.html')
      ? (printed: string) => characters.add(printed)
      : undefined;
    const portable = (): string =>
      isPage(path)
        ? makePagePortable(text, path, { keepBindings, languageOf, renamed, base, onText })
        : path.endsWith('.css')
          ? relativizeCss(renamed(text), path)
          : text;
    await writeInto(folder, path, portable());
    onWritten?.(path);
  }
  await subsetFonts(folder, fonts, characters.sorted(), cache);
}
