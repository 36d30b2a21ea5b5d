/**
 * The site is made in the work folder, put beside the old one and swapped in at the end: a failed build leaves the last good one as it was. A list
 * of what was built lies in the folder, and nothing that isn't on it is ever deleted or replaced.
 */
import { existsSync, renameSync } from 'node:fs';
import {
  access,
  constants,
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ProblemError } from '../model/problem.ts';
import { codeOf } from './error-code.ts';
import { isGone, removeAtEnd } from './remove-at-end.ts';
import { WORK_FOLDER } from './work-folder.ts';
import { partOf, writeAtomically } from './write-atomically.ts';

/** In the output: what a build made, a path a line. Hidden, so that it is no page. */
export const BUILT_LIST = '.dossier-files';
/** Folders of the author's in a content folder: no site goes there. */
const AUTHORS = ['articles', 'briefing', 'fonts', 'pages', 'public', 'sources', WORK_FOLDER];

const holds = (folder: string, other: string): boolean => {
  const path = relative(folder, other);
  return !path.startsWith('..') && !isAbsolute(path);
};

const refuse = (out: string, message: string): never => {
  throw new ProblemError({ rule: 'output-folder-is-free', file: out, message, severity: 'error' });
};

/** Where the folder lies, or will: links are followed as far as there is anything. */
async function realPath(folder: string): Promise<string> {
  const path = resolve(folder);
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPath(parent), basename(path));
}

/** Paths with slashes of all files below, and of empty folders with a slash at their end. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({
    isFolder: entry.isDirectory(),
    path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  }));
  const full = foldersOf(paths.map(({ path }) => path));
  return paths
    .filter(({ isFolder, path }) => !isFolder || !full.has(path))
    .map(({ isFolder, path }) => (isFolder ? `${path}/` : path))
    .sort();
}

/** The folders that the files lie in, at every depth. */
function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
      folders.add(file.slice(0, at));
  return folders;
}

/** Paths with slashes; null where no build has left a list. */
async function readBuilt(folder: string): Promise<Set<string> | null> {
  const list = await readFile(join(folder, BUILT_LIST), 'utf8').catch(() => null);
  return list === null ? null : new Set([...list.split('\n').filter(Boolean), BUILT_LIST]);
}

/** What a build made, without its list; null for what is no built site. */
export async function builtFiles(folder: string): Promise<string[] | null> {
  const built = await readBuilt(folder);
  return built && [...built].filter((file) => file !== BUILT_LIST && !file.endsWith('/'));
}

const PART = /(?:^|\/)\.[^/]+\.(\d+)\.part$/;
const INSIDE = /^\.dossier-next-(\d+)(?:\/|$)/;

/** What lies in the folder and no build made; half a file of one that was killed is removed. */
async function foreignIn(folder: string): Promise<string[]> {
  const built = (await readBuilt(folder)) ?? new Set();
  const foreign: string[] = [];
  for (const file of await filesOf(folder)) {
    const [, pid] = PART.exec(file) ?? [];
    if (pid !== undefined && isGone(Number(pid))) await rm(join(folder, file), { force: true });
    else if (!built.has(file) && !INSIDE.test(file)) foreign.push(file);
  }
  return foreign;
}

const named = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and others` : names.join(', ');

/** Throws ProblemError where `out` is no folder of a build's and not free, or is one of the author's. */
export async function checkOutputFolder(out: string, content: string): Promise<void> {
  const [folder, own] = [await realPath(out), await realPath(content)];
  if (holds(folder, own) || holds(folder, await realPath(process.cwd())))
    refuse(out, 'it holds the content or the generator. Give a folder of its own with --out.');
  const author = AUTHORS.find((name) => holds(join(own, name), folder));
  if (author !== undefined)
    refuse(out, `it is inside ${author} of the content folder. Give another with --out.`);
  if (!existsSync(folder)) return;
  const names = await readdir(folder).catch(() =>
    refuse(out, 'it is not a folder. Give another with --out.'),
  );
  if (names.length > 0 && (await readBuilt(folder)) === null)
    refuse(
      out,
      `it holds files that no build of this version made (${named(names.sort())}). Give an empty folder with --out, or empty it.`,
    );
}

const besideOf = (out: string, kind: 'next' | 'old'): string => `${out}.${kind}-${process.pid}`;

/** Removes files, and the folders that they leave empty. */
async function removeFiles(folder: string, files: Iterable<string>): Promise<void> {
  const all = [...files];
  for (const file of all) await rm(join(folder, file), { force: true });
  const deepestFirst = [...foldersOf(all)].sort((a, b) => b.length - a.length);
  for (const each of deepestFirst) await rmdir(join(folder, each)).catch(() => undefined);
}

/** Removes what the list of the folder names; what is foreign stays, and its folder. The list goes last: by it a next run knows the rest as ours. */
async function removeBuilt(folder: string): Promise<void> {
  const built = [...((await readBuilt(folder)) ?? [])];
  await removeFiles(
    folder,
    built.filter((file) => file !== BUILT_LIST),
  );
  await rm(join(folder, BUILT_LIST), { force: true });
  await rmdir(folder).catch(() => undefined);
}

/** Removes the folder whole, its list last. */
async function removeWhole(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name !== BUILT_LIST) await rm(join(folder, name), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Folders beside `out` that a process has left which is no more. */
async function leftOvers(out: string): Promise<{ next: string[]; old: string[] }> {
  const found = { next: [] as string[], old: [] as string[] };
  for (const name of await readdir(dirname(out)).catch(() => [])) {
    if (!name.startsWith(`${basename(out)}.`)) continue;
    const [, kind, pid] = /^\.(next|old)-(\d+)$/.exec(name.slice(basename(out).length)) ?? [];
    if (pid !== undefined && isGone(Number(pid)))
      found[kind === 'next' ? 'next' : 'old'].push(join(dirname(out), name));
  }
  return found;
}

/** A folder of such a name may be somebody else's. */
async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => null);
  return names !== null && (names.length === 0 || names.includes(BUILT_LIST));
}

/**
 * What killed builds have left: the last good site gets its name back, where the build was killed between taking it away and putting the new one in
 * its place. Foreign files that came into it in that moment stay where they are.
 */
export async function repairOutput(out: string): Promise<void> {
  const folder = await realPath(out);
  const { next, old } = await leftOvers(folder);
  for (const each of old)
    if (!(await isOurs(each))) continue;
    else if (existsSync(folder)) await removeBuilt(each);
    else await rename(each, folder).catch(() => undefined);
  for (const each of next) if (await isOurs(each)) await removeWhole(each).catch(() => undefined);
  for (const name of await readdir(folder).catch(() => []))
    if (isGone(Number(INSIDE.exec(name)?.[1] ?? process.pid)))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

const isWritable = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );

/** A new folder on the same disk, made before the work begins: beside `out`, or in it where only it can be written to. Throws ProblemError where neither can. */
export async function makeBeside(out: string): Promise<string> {
  const folder = await realPath(out);
  await repairOutput(folder);
  const inside = join(folder, `.dossier-next-${process.pid}`);
  const beside =
    !(await isWritable(dirname(folder))) && (await isWritable(folder))
      ? inside
      : besideOf(folder, 'next');
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
  } catch (error) {
    throw new ProblemError({
      rule: 'folder-is-writable',
      file: dirname(folder),
      message: `cannot be written (${codeOf(error)}); check its permissions, or give another place with --out`,
      severity: 'error',
    });
  }
  removeAtEnd(beside);
  return beside;
}

/** Moves what was made into the folder beside the old one; the work folder may be on another disk. */
async function moveInto(made: string, beside: string): Promise<void> {
  await rm(beside, { recursive: true, force: true });
  try {
    await rename(made, beside);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await mkdir(beside);
    await copyFile(join(made, BUILT_LIST), join(beside, BUILT_LIST));
    await cp(made, beside, { recursive: true });
  }
}

/** File by file, where the folder holds what is not ours, or is a disk of its own. The list names old and new until all is there. */
async function replaceFiles(
  beside: string,
  folder: string,
  files: readonly string[],
): Promise<void> {
  const before = (await readBuilt(folder)) ?? new Set<string>();
  const list = join(folder, BUILT_LIST);
  await writeAtomically(list, `${[...new Set([...before, ...files])].sort().join('\n')}\n`);
  for (const file of files.filter((each) => each !== BUILT_LIST)) {
    const to = join(folder, file);
    await mkdir(dirname(to), { recursive: true });
    await rename(join(beside, file), to).catch(async (error: unknown) => {
      if (codeOf(error) !== 'EXDEV') throw error;
      const part = partOf(to);
      await copyFile(join(beside, file), part);
      await rename(part, to);
    });
  }
  const kept = new Set(files);
  await removeFiles(
    folder,
    [...before].filter((file) => !kept.has(file)),
  );
  await writeAtomically(list, await readFile(join(beside, BUILT_LIST)));
}

/** How often another build that swaps in at the same moment is made way for. */
const TRIES = 20;

/** Without a pause between the two steps in which the build could be stopped. False where the folder can't be moved: it is a disk of its own. */
async function swapFolders(beside: string, folder: string): Promise<boolean> {
  const old = besideOf(folder, 'old');
  for (let left = TRIES; ; left--) {
    try {
      if (existsSync(folder)) renameSync(folder, old);
    } catch (error) {
      if (['EBUSY', 'EXDEV', 'EPERM', 'EACCES'].includes(codeOf(error))) return false;
      throw error;
    }
    try {
      renameSync(beside, folder);
      break;
    } catch (error) {
      if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
      if (left === 0) throw error;
    }
    await removeBuilt(old);
  }
  if (existsSync(old)) await removeBuilt(old);
  return true;
}

/** Puts what was made in the old one's place. Throws ProblemError where a file of somebody else's has the name of one of the site. */
export async function swapIn(made: string, beside: string, out: string): Promise<void> {
  const folder = await realPath(out);
  const files = [...(await filesOf(made)).filter((file) => file !== BUILT_LIST), BUILT_LIST].sort();
  await writeFile(join(made, BUILT_LIST), `${files.join('\n')}\n`);
  const foreign = existsSync(folder) ? await foreignIn(folder) : [];
  const taken = foreign.filter((file) => files.includes(file));
  if (taken.length > 0)
    refuse(
      out,
      `it holds ${named(taken)}, which no build made and the site would replace; move it away, or into public of the content folder`,
    );
  await moveInto(made, beside);
  if (foreign.length > 0 || holds(folder, beside) || !(await swapFolders(beside, folder)))
    await replaceFiles(beside, folder, files);
}
