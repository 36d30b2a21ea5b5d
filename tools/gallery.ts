/** `npm run gallery`: every page of the built site at three widths, light and dark, as pictures with an index, for review. */
import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { ProblemError } from '../src/model/problem.ts';
import { launchChromium, listPages } from '../test/browser/built-site.ts';
import { runCommand } from '../src/cli/command.ts';

const WIDTHS = [360, 800, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** The most that Chromium draws in one picture, in pixels. */
const TALLEST = 16_000;

const pictureOf = (page: string, width: number, scheme: string): string =>
  `${page.replace(/\.html$/, '').replaceAll('/', '_')}-${width}-${scheme}.png`;

async function takePictures(
  browser: Browser,
  from: string,
  pages: readonly string[],
  to: string,
): Promise<void> {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(from, 'index.html')).href, { waitUntil: 'networkidle' });
    for (const path of pages) {
      await page.goto(pathToFileURL(join(from, path)).href, { waitUntil: 'networkidle' });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.screenshot({
          path: join(to, pictureOf(path, width, colorScheme)),
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
        });
      }
    }
    await context.close();
  }
}

function indexOf(pages: readonly string[]): string {
  const row = (page: string, scheme: string): string =>
    WIDTHS.map(
      (width) =>
        `<a href="${pictureOf(page, width, scheme)}"><img src="${pictureOf(page, width, scheme)}" alt="${page}, ${width} pixels, ${scheme}" loading="lazy" width="${Math.round(width / 3)}"></a>`,
    ).join('\n');
  const sections = pages
    .map(
      (page) =>
        `<h2>${page}</h2>\n${SCHEMES.map((scheme) => `<p>${row(page, scheme)}</p>`).join('\n')}`,
    )
    .join('\n');
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Gallery</title>\n<style>body { font-family: sans-serif; margin: 2rem } p { display: flex; gap: 1rem; align-items: start } img { border: 1px solid #999; height: 420px; object-fit: cover; object-position: top }</style>\n${sections}\n</html>\n`;
}

await runCommand(
  {
    name: 'gallery',
    does: 'Takes pictures of every page of the built site at three widths, light and dark. Needs Chromium.',
    usage: ['[--out DIR] [--to DIR]'],
    options: {
      out: { type: 'string', value: 'DIR', default: 'dist', does: 'the built site' },
      to: {
        type: 'string',
        value: 'DIR',
        default: '.dossier/gallery',
        does: 'where the pictures go',
      },
    },
  },
  async ({ options }) => {
    const [from, to] = [resolve(String(options.out)), resolve(String(options.to))];
    if (!existsSync(join(from, 'index.html')))
      throw new ProblemError({
        rule: 'site-is-built',
        file: String(options.out),
        message: 'holds no site; run npm run build first',
        severity: 'error',
      });
    const pages = listPages(from);
    await mkdir(to, { recursive: true });
    const browser = await launchChromium();
    await takePictures(browser, from, pages, to).finally(() => browser.close());
    await writeFile(join(to, 'index.html'), indexOf(pages));
    console.log(`${pages.length * WIDTHS.length * SCHEMES.length} pictures in ${to}`);
  },
);
