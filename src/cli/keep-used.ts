/** What is kept for the next run goes when none has used it for long. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.ts';

export const DAY = 24 * 60 * 60 * 1000;

/** Where nothing may be written, it stays as old as it was. */
export async function markUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes what no run has used for so many milliseconds; only what is called like something kept. */
export async function clearForgotten(
  folder: string,
  { after, kept = /^/ }: { after: number; kept?: RegExp },
): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!kept.test(name)) continue;
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > after)
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Milliseconds after which a file that no build has used is removed. */
const FORGOTTEN = 30 * DAY;

/** What was made of the same things before, or is made now. */
export type Keep = (
  of: readonly (string | Uint8Array)[],
  make: () => Promise<Buffer>,
) => Promise<Buffer>;

/** Files of a folder, by a hash of what each is made of. */
export async function openKeep(folder: string, extension: string): Promise<Keep> {
  await mkdir(folder, { recursive: true });
  await clearForgotten(folder, { after: FORGOTTEN });
  return async (of, make) => {
    const hash = createHash('sha256');
    for (const part of of) hash.update(part);
    const file = join(folder, `${hash.digest('hex')}${extension}`);
    const known = await readFile(file).catch(() => null);
    if (known) {
      await markUsed(file);
      return known;
    }
    const made = await make();
    // Another build may write the same file at the same time
    await writeAtomically(file, made);
    return made;
  };
}
