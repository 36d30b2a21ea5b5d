/**
 * One build of the site at a time in one checkout: Astro writes its half-built pages to `.astro/` below its root, whatever folders it is
 * given, and two builds there would take each other's (https://docs.astro.build/en/reference/configuration-reference/#cachedir moves only caches).
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TRY_EVERY = 200;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** A lock whose owner is gone, killed or crashed, is free. */
async function isStale(lock: string): Promise<boolean> {
  const owner = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => ''));
  return owner > 0 && !isRunning(owner);
}

async function acquire(lock: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock);
      await writeFile(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await isStale(lock)) await rm(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
    }
  }
}

/** Waits until no other build of the checkout at `root` is at its site, then does the work. */
export async function withBuildLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  const lock = join(root, '.astro', 'build.lock');
  await mkdir(join(root, '.astro'), { recursive: true });
  await acquire(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
