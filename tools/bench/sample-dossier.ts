/** The example dossier, and what lies in a folder as one digest. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an author runs. */
export const COMMAND = new URL('../../bin/dossier.mjs', import.meta.url).pathname;
export const SAMPLE = new URL('../../example/dossier/', import.meta.url).pathname;

/** Names and bytes of every file below the folder, but for paths that match. */
export async function treeOf(folder: string, except?: RegExp): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !except?.test(path))
    .sort();
  const digest = createHash('sha256');
  for (const path of paths) digest.update(path.slice(folder.length)).update(await readFile(path));
  return digest.digest('hex');
}
