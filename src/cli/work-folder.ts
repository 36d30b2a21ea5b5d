/**
 * `.dossier/` in the content folder: what a run of a command writes on its way, in a folder of its own, and what the next run may use
 * again. Nothing in it is the author's, and it can be deleted at any time.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isGone, removeAtEnd } from './remove-at-end.ts';

export const WORK_FOLDER = '.dossier';

export interface WorkFolder {
  /** Where this run writes; taken away when the process ends, however it ends. */
  run: string;
  /** What later runs may use again. */
  cache: string;
  remove: () => Promise<void>;
}

/** Milliseconds after which a run on another machine that shares the disk is taken for dead. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

const HOST = hostname().replace(/[^\w-]/g, '-');

async function isLeftOver(folder: string, name: string): Promise<boolean> {
  const [, host, pid] = /^run-(.+)-(\d+)-\w+$/.exec(name) ?? [];
  if (host === undefined) return false;
  if (host === HOST) return isGone(Number(pid));
  const changed = await stat(join(folder, name)).catch(() => null);
  return changed !== null && Date.now() - changed.mtimeMs > FORGOTTEN;
}

/** What killed runs have left. */
async function clearLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (await isLeftOver(folder, name))
      await rm(join(folder, name), { recursive: true, force: true });
}

/** Of a name that nobody can know before: anybody may write where temporary files go. */
async function openElsewhere(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  removeAtEnd(folder);
  return folder;
}

async function openIn(parent: string): Promise<WorkFolder> {
  await clearLeftOvers(parent);
  const run = await mkdtemp(join(parent, `run-${HOST}-${process.pid}-`));
  const cache = join(parent, 'cache');
  await mkdir(cache, { recursive: true });
  removeAtEnd(run);
  return { run, cache, remove: () => rm(run, { recursive: true, force: true }) };
}

/**
 * A folder that the author may not write to, or whose name the bundler can't take into its module names, has its work done elsewhere. Throws
 * what the disk throws where no folder can be made, neither there nor in the system's own place.
 */
export async function openWorkFolder(content: string): Promise<WorkFolder> {
  const folder = join(resolve(content), WORK_FOLDER);
  if (/[#?%*\0]/.test(folder)) return openIn(await openElsewhere());
  try {
    await mkdir(folder, { recursive: true });
    if (!existsSync(join(folder, '.gitignore'))) await writeFile(join(folder, '.gitignore'), '*\n');
    return await openIn(folder);
  } catch {
    return openIn(await openElsewhere());
  }
}
