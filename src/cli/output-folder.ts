/** The site is made beside the old one and swapped in at the end, so that a failed build leaves the last good one as it was. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ProblemError } from '../model/problem.ts';

/** Every build writes it; a folder that has it is one that a build made and may replace. */
const SIGN = join('data', 'facts.json');

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
  if (holds(resolve(content), folder))
    refuse(out, 'it is inside the content folder. Give a folder outside it with --out.');
  if (!existsSync(folder)) return;
  const names = await readdir(folder).catch(() =>
    refuse(out, 'it is not a folder. Give another with --out.'),
  );
  if (names.length && !existsSync(join(folder, SIGN)))
    refuse(out, 'it holds files that no build made. Give an empty folder with --out, or empty it.');
}

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Ctrl+C leaves the old site and nothing else. */
function removeWhenStopped(folder: string): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(code);
    });
  }
}

/** A new folder beside `out`, on the same disk, for the build to write to. Throws ProblemError where none can be made there. */
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
  removeWhenStopped(beside);
  return beside;
}

/** Puts the new folder in the old one's place; without a pause between the two steps in which the build could be stopped. */
export async function swapIn(beside: string, out: string): Promise<void> {
  const old = `${resolve(out)}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(beside, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
