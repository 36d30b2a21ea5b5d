/** What a page weighs over the wire: itself and all it loads, each with gzip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveFolder } from './serve-folder.ts';

export interface Weight {
  path: string;
  /** Bytes. */
  raw: number;
  gzip: number;
}

export const gzipped = (body: Buffer | string): number => gzipSync(body, { level: 9 }).length;

/** Every file that the browser asks for when it opens the page and scrolls to its end. */
export async function weighPage(browser: Browser, folder: string, path: string): Promise<Weight[]> {
  const { address, close } = await serveFolder(folder);
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('response', (response) =>
    loaded.add(decodeURIComponent(new URL(response.url()).pathname.slice(1))),
  );
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.evaluate(() =>
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
  );
  await page.waitForLoadState('networkidle');
  await page.close();
  await close();
  return [...loaded].map((file) => {
    const body = readFileSync(join(folder, file));
    return { path: file, raw: body.length, gzip: Math.min(body.length, gzipped(body)) };
  });
}

/** The HTML of the briefing up to the end of the key judgements. */
export function upToJudgements(html: string): string {
  const start = html.indexOf('prose--judgements');
  return start < 0 ? html : html.slice(0, html.indexOf('</section>', start));
}
