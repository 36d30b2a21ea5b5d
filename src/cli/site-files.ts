/** The files of a built site that print particulars. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
// eslint-disable-next-line dossier/layers -- until the audit is a test
import type { SiteFile } from '../../test/audit/site-file.ts';

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
