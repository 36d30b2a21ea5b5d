/** Two builds as Chromium draws them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium, listPages } from '../../test/browser/built-site.ts';

const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 768, colorScheme: 'light' },
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
/** The most that Chromium draws in one picture, in pixels. */
const TALLEST = 16_000;

async function takePicture(page: Page, file: string, width: number): Promise<Buffer> {
  await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  return page.screenshot({ fullPage: true, clip });
}

/** The pages whose pictures differ; both pictures of each are written to `folder`. */
export async function comparePictures(
  before: string,
  after: string,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium();
  const different: string[] = [];
  for (const { width, colorScheme } of VIEWS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const name of await listPages(before)) {
      const pictures = [
        await takePicture(page, join(before, name), width),
        await takePicture(page, join(after, name), width),
      ] as const;
      if (pictures[0].equals(pictures[1])) continue;
      const base = `${name.replace(/\.html$/, '').replaceAll('/', '_')}-${width}-${colorScheme}`;
      await writeFile(join(folder, `${base}-before.png`), pictures[0]);
      await writeFile(join(folder, `${base}-after.png`), pictures[1]);
      different.push(base);
    }
    await context.close();
  }
  await browser.close();
  return different;
}
