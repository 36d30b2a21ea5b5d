/**
 * A file of the author's, written only where it still is what was read: whoever saves it in the meantime wins. What stands there is moved aside and
 * looked at, and the new file takes its name where that is free, so that between the look and the write nothing is lost.
 */
import {
  constants,
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './error-code.ts';
import { isGone } from './remove-at-end.ts';
import { cannotWrite, partOf } from './write-atomically.ts';

/** A name of its own beside the file, hidden from whatever lists the folder. */
const asideOf = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${process.pid}.aside`);

/** False where something has that name. A disk without hard links is copied on. */
async function takeName(from: string, file: string): Promise<boolean> {
  try {
    await link(from, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  try {
    await copyFile(from, file, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

const textOf = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });

/** Puts back what was moved aside, unless the author has saved the file again by now: then that is the newer. */
async function putBack(aside: string, file: string): Promise<void> {
  await takeName(aside, file);
  await rm(aside, { force: true });
}

async function replace(part: string, file: string, before: string): Promise<boolean> {
  const aside = asideOf(file);
  if ((await textOf(file)) !== before) return false;
  await rename(file, aside);
  if ((await textOf(aside)) !== before || !(await takeName(part, file))) {
    await putBack(aside, file);
    return false;
  }
  // An editor that had opened the file before it was moved writes where it is now
  if ((await textOf(aside)) === before) {
    await rm(aside, { force: true });
    return true;
  }
  await rename(aside, file);
  return false;
}

/** `before` is what was read, null where there was no such file. False where the file is another by now, and stays. Throws ProblemError where it can't be written. */
export async function replaceFile(
  file: string,
  before: string | null,
  text: string,
): Promise<boolean> {
  const part = partOf(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(part, text);
    return before === null ? await takeName(part, file) : await replace(part, file, before);
  } catch (error) {
    throw cannotWrite(file, error);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

const LEFT_OVER = /^\.(.+)\.(\d+)\.(part|aside)$/;

/** What killed runs have left in a folder: half a file is removed, a file that was moved aside gets its name back. */
export async function clearParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, of, pid, kind] = LEFT_OVER.exec(name) ?? [];
    if (of === undefined || !isGone(Number(pid))) continue;
    const [left, file] = [join(folder, name), join(folder, of)];
    if (kind === 'aside' && !existsSync(file)) await putBack(left, file);
    else await rm(left, { force: true });
  }
}
