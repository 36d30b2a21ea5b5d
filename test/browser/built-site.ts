/** The first dossier, built once for all browser tests into a folder of its own, or taken from `$DOSSIER_SITE_BUILT` where it stands already. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { runScript } from '../cases.ts';

const CHROMIUM = process.env.CHROME_PATH ?? '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
export const WHY_SKIPPED = `no Chromium at ${CHROMIUM}: apt-get install chromium, or say where it is in CHROME_PATH`;

/** Without a sandbox of its own, as containers have none to give. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });

export interface BuiltSite {
  folder: string;
  /** Paths of the pages in the folder, with slashes. */
  pages: string[];
  remove: () => void;
}

/** Throws with the build's own words where it fails. */
export async function buildSite(): Promise<BuiltSite> {
  const given = process.env.DOSSIER_SITE_BUILT;
  const parent = mkdtempSync(join(tmpdir(), 'dossier-browser-'));
  const folder = given ?? join(parent, 'site');
  if (!given) {
    const { code, stdout, stderr } = await runScript('build', ['--out', folder]);
    if (code !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`);
  }
  return {
    folder,
    pages: listPages(folder),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

export const listPages = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
