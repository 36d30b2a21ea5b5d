/** Files of a content folder: nothing outside it is read. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { ProblemError, type Problem } from '../model/problem.ts';

const unreadable = (file: string, error: NodeJS.ErrnoException): ProblemError =>
  new ProblemError({
    rule: 'file-is-readable',
    file,
    message: `cannot be read (${error.code ?? error.message}); check that it exists and may be read`,
    severity: 'error',
  });

const notFile = (file: string, message: string): ProblemError =>
  new ProblemError({ rule: 'file-is-readable', file, message, severity: 'error' });

/** Bytes. */
const LARGEST = 100_000_000;
/** Characters. */
const LONGEST_LINE = 1_000_000;

/** Throws ProblemError where the path is no file, or leads out of the folder `within`: links, named pipes and devices. */
export async function checkFile(file: string, within?: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
  if (found.isDirectory())
    throw notFile(file, 'is a folder where a file belongs; rename it, or take it away');
  if (!found.isFile()) throw notFile(file, 'is a named pipe or a device and no file; take it away');
  if (found.size > LARGEST) throw notFile(file, 'is larger than 100 MB; split it, or take it away');
  if (within !== undefined && !(await isWithin(file, within)))
    throw notFile(
      file,
      'is a link that leads out of the dossier, and nothing outside is read; put the file itself there',
    );
}

/** Links are followed on both sides. */
export async function isWithin(file: string, folder: string): Promise<boolean> {
  const path = relative(await realpath(folder), await realpath(file));
  return !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`);
}

export async function readBytes(file: string, within?: string): Promise<Uint8Array> {
  await checkFile(file, within);
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
}

function checkLines(file: string, text: string): void {
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > LONGEST_LINE)
      throw new ProblemError({
        rule: 'file-is-text',
        file,
        line,
        message: `is a line of ${length} characters; break it into paragraphs, at most ${LONGEST_LINE} a line`,
        severity: 'error',
      });
    start += length + 1;
  }
}

/** UTF-8 text with its byte order mark, if any. Throws ProblemError for what is missing, unreadable, outside `within` or not UTF-8. */
export async function readText(file: string, within?: string): Promise<string> {
  const bytes = await readBytes(file, within);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProblemError({
      rule: 'file-is-text',
      file,
      message: 'is not UTF-8 text; save it as plain UTF-8 text',
      severity: 'error',
    });
  }
  checkLines(file, text);
  return text;
}

/** Paths below the folder, with slashes, in one order everywhere; hidden files and folders are left out. A missing folder is empty. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw unreadable(folder, error);
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort();
}

export const problemsOf = (error: unknown): Problem[] => {
  if (error instanceof ProblemError) return error.problems;
  throw error;
};

/** What can be read of each, one after the other, and the problems of those that can't. */
export async function readEach<Item, Read>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Read>,
): Promise<{ read: Read[]; problems: Problem[] }> {
  const done: { read: Read[]; problems: Problem[] } = { read: [], problems: [] };
  for (const item of items) {
    try {
      done.read.push(await read(item));
    } catch (error) {
      done.problems.push(...problemsOf(error));
    }
  }
  return done;
}

/** Throws ProblemError where there is no such folder: one misspelt would else be an empty dossier. */
export async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  throw new ProblemError({
    rule: 'folder-exists',
    file: folder,
    message: `${found ? 'is not a folder' : 'does not exist'}; give the folder that holds the dossier with --content`,
    severity: 'error',
  });
}
