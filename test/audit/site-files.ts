/** The files of a built site that print claims. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface SiteFile {
  /** In the site, with slashes. */
  path: string;
  text: string;
}

export async function readSiteFiles(folder: string): Promise<SiteFile[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(html|svg|json|csv|bib)$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      path: name.split(sep).join('/'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
