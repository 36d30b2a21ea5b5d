/** A content folder → its texts. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Content, ContentFile } from '../dossier/read-dossier-files.ts';
import { ProblemError, type Problem } from '../model/problem.ts';

/** Sources are read for the check of articles that were corrected by hand. */
const FOLDERS = ['articles', 'briefing', 'sources'];
const READ = /^(?:(?:articles|briefing)\/.*\.mdx|sources\/(?!originals\/).*\.(?:txt|md|ya?ml))$/;
const FILES = ['dossier.yaml', 'verified.yaml'];

const unreadable = (file: string, error: NodeJS.ErrnoException): ProblemError =>
  new ProblemError({
    rule: 'file-is-readable',
    file,
    message: `cannot be read (${error.code ?? error.message}); check that it exists and may be read`,
    severity: 'error',
  });

/** UTF-8 text with its byte order mark, if any. Throws ProblemError for what is missing, unreadable or not UTF-8. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProblemError({
      rule: 'file-is-text',
      file,
      message: 'is not UTF-8 text; save it as plain UTF-8 text',
      severity: 'error',
    });
  }
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

/** What else lies in the folder isn't walked. */
async function contentPaths(folder: string): Promise<string[]> {
  const listed = await Promise.all(
    FOLDERS.map(async (name) =>
      (await listFiles(join(folder, name))).map((path) => `${name}/${path}`),
    ),
  );
  return [
    ...listed.flat().filter((path) => READ.test(path)),
    ...FILES.filter((name) => existsSync(join(folder, name))),
  ];
}

/** dossier.yaml, verified.yaml, the sources, the articles and the briefing. Throws ProblemError that names every file that can't be read. */
export async function readContent(folder: string): Promise<Content> {
  await checkFolder(folder);
  const paths = await contentPaths(folder);
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  for (const path of paths) {
    try {
      files.push({ path, text: await readText(join(folder, path)) });
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  if (problems.length > 0) throw new ProblemError(...problems);
  return { root: folder, files };
}
