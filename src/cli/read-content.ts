/** A content folder → its texts, and how large its pictures are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CITED_FILE } from '../dossier/cited-passages.ts';
import type { Content, ContentFile } from '../dossier/read-dossier-files.ts';
import { EDITIONS } from '../model/edition-record.ts';
import { ProblemError } from '../model/problem.ts';
import { checkFolder, listFiles, readEach, readText } from './content.ts';
import { measurePictures } from './pictures.ts';

/** Sources are read for the check of articles that were corrected by hand. */
const FOLDERS = ['articles', 'briefing', 'pages', 'sources', EDITIONS];
const READ =
  /^(?:(?:articles|briefing|pages)\/.*\.mdx|editions\/\d+\.json|sources\/(?!originals\/).*\.(?:txt|md|ya?ml))$/;
const FILES = ['dossier.yaml', 'verified.yaml', CITED_FILE];

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

/** dossier.yaml, verified.yaml, cited.yaml, the sources, the articles, the briefing, the author's pages with their pictures, and earlier editions. Throws ProblemError that names every file that can't be read. */
export async function readContent(folder: string): Promise<Content> {
  await checkFolder(folder);
  const { read: files, problems } = await readEach(
    await contentPaths(folder),
    async (path): Promise<ContentFile> => ({
      path,
      text: await readText(join(folder, path), folder),
    }),
  );
  if (problems.length > 0) throw new ProblemError(...problems);
  return { root: folder, files, pictures: await measurePictures(folder) };
}
