/** What is kept for the next run goes when none has used it for long. */
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

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
