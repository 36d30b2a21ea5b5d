/** The files of the generator itself. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `src`. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** SHA-256 of the names and bytes of those that the patterns name: it changes with the generator. */
export async function hashOwnFiles(patterns: readonly string[]): Promise<string> {
  const files = globSync([...patterns], { cwd: PACKAGE, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
