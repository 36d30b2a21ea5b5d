/** Writes the data package and what of it stands beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dossier } from '../model/dossier.ts';
import { makePackage } from '../render/document/data-package.ts';

/** Returns the paths written, from the root of the site. */
export async function writePackage(dossier: Dossier, folder: string): Promise<string[]> {
  const written: string[] = [];
  for await (const { path, bytes } of makePackage(dossier)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    written.push(path);
  }
  return written;
}
