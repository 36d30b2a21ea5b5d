/** The site is made in the work folder, put beside the old one and swapped in at the end: a failed build leaves the last good one as it was. */
import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ProblemError } from '../model/problem.ts';
import { isGone, removeAtEnd } from './remove-at-end.ts';
import { WORK_FOLDER } from './work-folder.ts';

/** Every build writes it; a folder that has it is one that a build made and may replace. */
const SIGN = join('data', 'facts.json');
/** Folders of the author's in a content folder: no site goes there. */
const AUTHORS = ['articles', 'briefing', 'fonts', 'pages', 'public', 'sources', WORK_FOLDER];

const holds = (folder: string, other: string): boolean => {
  const path = relative(folder, other);
  return !path.startsWith('..') && !isAbsolute(path);
};

const refuse = (out: string, message: string): never => {
  throw new ProblemError({ rule: 'output-folder-is-free', file: out, message, severity: 'error' });
};

/** Throws ProblemError where `out` holds anything that a build did not make, or anything of the author's. */
export async function checkOutputFolder(out: string, content: string): Promise<void> {
  const folder = resolve(out);
  if (holds(folder, resolve(content)) || holds(folder, process.cwd()))
    refuse(out, 'it holds the content or the generator. Give a folder of its own with --out.');
  const author = AUTHORS.find((name) => holds(join(resolve(content), name), folder));
  if (author !== undefined)
    refuse(out, `it is inside ${author} of the content folder. Give another with --out.`);
  if (!existsSync(folder)) return;
  const names = await readdir(folder).catch(() =>
    refuse(out, 'it is not a folder. Give another with --out.'),
  );
  if (names.length && !existsSync(join(folder, SIGN)))
    refuse(out, 'it holds files that no build made. Give an empty folder with --out, or empty it.');
}

/** What killed builds have left beside `out`. */
async function clearLeftOvers(out: string): Promise<void> {
  const names = await readdir(dirname(out)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`${basename(out)}.`)) continue;
    const [, pid] = /^\.(?:next|old)-(\d+)$/.exec(name.slice(basename(out).length)) ?? [];
    if (pid !== undefined && isGone(Number(pid)))
      await rm(join(dirname(out), name), { recursive: true, force: true });
  }
}

/** A new folder beside `out`, on the same disk, made before the work begins. Throws ProblemError where none can be made there. */
export async function makeBeside(out: string): Promise<string> {
  const beside = `${resolve(out)}.next-${process.pid}`;
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ProblemError({
      rule: 'folder-is-writable',
      file: dirname(resolve(out)),
      message: `cannot be written (${code ?? message}); check its permissions, or give another place with --out`,
      severity: 'error',
    });
  }
  removeAtEnd(beside);
  await clearLeftOvers(resolve(out));
  return beside;
}

/** Moves what was made into the folder beside the old one; the work folder may be on another disk. */
async function moveInto(made: string, beside: string): Promise<void> {
  await rm(beside, { recursive: true, force: true });
  try {
    await rename(made, beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(made, beside, { recursive: true });
  }
}

/** How often another build that swaps in at the same moment is made way for. */
const TRIES = 20;

/** Puts what was made in the old one's place; without a pause between the two steps in which the build could be stopped. */
export async function swapIn(made: string, beside: string, out: string): Promise<void> {
  await moveInto(made, beside);
  const old = `${resolve(out)}.old-${process.pid}`;
  for (let left = TRIES; ; left--) {
    if (existsSync(out)) renameSync(out, old);
    try {
      renameSync(beside, out);
      break;
    } catch (error) {
      if (existsSync(old) && !existsSync(out)) renameSync(old, out);
      if (left === 0) throw error;
    }
    await rm(old, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
}
