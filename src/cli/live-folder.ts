/** A content folder that is read again whenever something in it is saved. */
import { join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { withCitations } from '../check/read-checked.ts';
import { readDossier, type ReadDossier } from '../dossier/assemble-dossier.ts';
import type { Content } from '../dossier/read-dossier-files.ts';
import { ProblemError } from '../model/problem.ts';
import { printProblems } from './command.ts';
import { readContent } from './read-content.ts';
import { ingestFolder } from './ingest-folder.ts';

export interface LiveFolder {
  /** What to watch: files and folders, absolute. */
  watched: string[];
  /** Something at an absolute path was saved, made or removed. */
  touch: (path: string) => void;
  /** What was read last; it ends when everything saved so far has been read. Null where nothing could be read yet. */
  settled: () => Promise<ReadDossier | null>;
}

/** Editors write a file in several steps; milliseconds of quiet before it is read. */
const QUIET = 100;
const WATCHED = [
  'dossier.yaml',
  'verified.yaml',
  'cited.yaml',
  'articles',
  'briefing',
  'images',
  'pages',
  'sources',
];
const IS_READ =
  /^(?:(?:dossier|verified|cited)\.yaml|(?:articles|briefing|pages)\/.*\.mdx|(?:images|sources)\/.*)$/;

const isSame = (a: Content | null, b: Content): boolean =>
  a?.files.length === b.files.length &&
  a.files.every(({ path, text }, index) => {
    const other = b.files[index];
    return other?.path === path && other.text === text;
  }) &&
  isDeepStrictEqual(a.pictures, b.pictures);

/** Problems are printed and stop nothing. */
async function tell<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    printProblems(error.problems);
    return null;
  } finally {
    process.exitCode = 0;
  }
}

async function ingest(content: string): Promise<void> {
  await tell(async () => {
    const { summary, problems } = await ingestFolder(content);
    printProblems(problems);
    console.log(summary);
  });
}

/** `take` is given each new reading, one at a time. Sources are marked up first, now and when one of them changes. */
export function followFolder(
  folder: string,
  take: (read: ReadDossier) => Promise<void>,
): LiveFolder {
  const root = resolve(folder);
  let [wanted, done] = [1, 0];
  let hasNewSources = true;
  let content: Content | null = null;
  let read: ReadDossier | null = null;

  async function readOnce(): Promise<void> {
    if (hasNewSources) {
      hasNewSources = false;
      await ingest(folder);
    }
    const found = await readContent(folder);
    if (isSame(content, found)) return;
    content = found;
    read = withCitations(readDossier(found));
    printProblems(read.problems);
    process.exitCode = 0;
    await take(read);
  }

  /** What is saved while the folder is read makes it be read once more. */
  async function catchUp(): Promise<void> {
    while (done < wanted) {
      const number = wanted;
      await tell(readOnce);
      done = number;
      if (done < wanted) await new Promise((quiet) => setTimeout(quiet, QUIET));
    }
  }

  let running: Promise<void> | null = catchUp().finally(() => (running = null));

  return {
    watched: WATCHED.map((name) => join(root, name)),
    touch: (path) => {
      const name = relative(root, path).replaceAll('\\', '/');
      if (!IS_READ.test(name)) return;
      if (name.startsWith('sources/')) hasNewSources = true;
      wanted++;
      running ??= new Promise<void>((quiet) => setTimeout(quiet, QUIET))
        .then(catchUp)
        .finally(() => (running = null));
    },
    settled: async () => {
      while (running) await running;
      return read;
    },
  };
}
