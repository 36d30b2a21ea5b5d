/**
 * `.dossier/` in the content folder: what a run of a command writes on its way, in a folder of its own, and what the next run may use
 * again. Nothing in it is the author's, and it can be deleted at any time.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isGone, removeAtEnd } from './remove-at-end.ts';
import { writeAtomically } from './write-atomically.ts';

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

/** Throws where the author may not write to the dossier. */
async function openOwn(content: string): Promise<string> {
  const folder = join(resolve(content), WORK_FOLDER);
  await mkdir(folder, { recursive: true });
  const ignored = join(folder, '.gitignore');
  if (!existsSync(ignored)) await writeAtomically(ignored, '*\n');
  return folder;
}

/**
 * A folder that the author may not write to, or whose name the bundler can't take into its module names, has its work done elsewhere. Throws
 * what the disk throws where no folder can be made, neither there nor in the system's own place.
 */
export async function openWorkFolder(content: string): Promise<WorkFolder> {
  if (/[#?%*\0]/.test(resolve(content))) return openIn(await openElsewhere());
  try {
    return await openIn(await openOwn(content));
  } catch {
    return openIn(await openElsewhere());
  }
}

/** For work that is of no one dossier. */
export const openTemporaryFolder = async (): Promise<WorkFolder> => openIn(await openElsewhere());

/** What runs of other commands keep for the next one, where the dossier can be written to; else it is forgotten. */
export async function keepForNextRun(content: string, name: string, text: string): Promise<void> {
  try {
    await writeAtomically(join(await openOwn(content), 'cache', name), text);
  } catch {
    // The next run does the work again.
  }
}

/** What the last run has kept under the name; null where it has nothing. */
export const readKept = (content: string, name: string): Promise<string | null> =>
  readFile(join(content, WORK_FOLDER, 'cache', name), 'utf8').catch(() => null);
