/** Imported files → sources of a content folder: the text as `sources/NAME.txt`, the file as it came in `sources/originals/`. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { needsImport, type FileBytes, type ImportedArticle } from '../import/index.ts';
import { sourceText } from '../import/source-text.ts';
import { frontMatterField } from '../mdx/front-matter-field.ts';
import type { Problem } from '../model/problem.ts';
import { listFiles, problemsOf, readBytes, readText } from './content.ts';
import { ImportThread } from './import-thread.ts';
import { listed, readReferenceLists, type ReferenceLists } from './reference-lists.ts';
import { sha256 } from './sha256.ts';
import { writeAtomically } from './write-atomically.ts';

/** Below `sources`: nothing in it is read as a source. */
export const ORIGINALS = 'originals';
const TEXTS = /\.(?:txt|md|ya?ml)$/i;
const NOTES = /\.ya?ml$/i;

/** Whether a path below `sources` is one of the texts that ingest reads. */
export const isSource = (path: string): boolean =>
  !path.startsWith(`${ORIGINALS}/`) && TEXTS.test(path);

/** A name that is free, or that a file of the same bytes has: `port.html`, `port-2.html`. */
async function freeName(folder: string, name: string, bytes: Uint8Array | null): Promise<string> {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${stem}-${count}${extension}`;
    const path = join(folder, candidate);
    if (!existsSync(path)) return candidate;
    if (bytes !== null && sha256(await readFile(path)) === sha256(bytes)) return candidate;
  }
}

/** Plain file names only: no folders, nothing hidden, nothing that another system couldn't write. */
const plainName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replaceAll(/[<>:"|?*\u0000-\u001f]/g, '-')
    .replace(/^\.+/, '') || 'article';

/** SHA-256 of the files that sources here were imported from → the source. */
async function readImported(sources: string, within: string): Promise<Map<string, string>> {
  const imported = new Map<string, string>();
  for (const path of (await listFiles(sources)).filter(isSource)) {
    const text = await readText(join(sources, path), within).catch(() => '');
    const hash = frontMatterField(text, ['file', 'sha256']);
    if (typeof hash === 'string') imported.set(hash, join(sources, path));
  }
  return imported;
}

/** The name under which the file stands in the originals. */
async function keepOriginal(sources: string, file: FileBytes): Promise<string> {
  const originals = join(sources, ORIGINALS);
  const name = await freeName(originals, plainName(file.name), file.bytes);
  await writeAtomically(join(originals, name), file.bytes);
  return name;
}

interface Writing {
  /** `YYYY-MM-DD`, of a page from the web. */
  retrieved?: string;
  /** Path below the sources of the text that the file itself was, in another form. */
  replaces?: string | null;
}

/** The path of the source written. */
export async function writeSource(
  sources: string,
  file: FileBytes,
  article: ImportedArticle,
  { retrieved, replaces = null }: Writing = {},
): Promise<string> {
  const name = await keepOriginal(sources, file);
  const stem = plainName(file.name).replace(/\.[^.]*$/, '');
  const target = join(sources, replaces ?? (await freeName(sources, `${stem}.txt`, null)));
  const record = {
    name,
    sha256: sha256(file.bytes),
    ...(retrieved !== undefined && { retrieved }),
  };
  await writeAtomically(target, sourceText(article, record));
  return target;
}

const refusal = (file: string, why: string): Problem => ({
  rule: 'file-is-article',
  file,
  severity: 'warning',
  message: `${why}. It is left where it is and is no source`,
});

/** Files of the sources that are no article text: those of other formats, and those that only have the name of text. */
async function findDropped(
  content: string,
  lists: ReferenceLists,
  done: Dropped,
): Promise<{ path: string; file: FileBytes }[]> {
  const sources = join(content, 'sources');
  const dropped: { path: string; file: FileBytes }[] = [];
  for (const path of await listFiles(sources)) {
    if (path.startsWith(`${ORIGINALS}/`) || NOTES.test(path) || lists.names.has(path)) continue;
    try {
      const bytes = await readBytes(join(sources, path), content);
      const file = { name: basename(path), bytes };
      if (bytes.length === 0 && TEXTS.test(path)) continue;
      if (!TEXTS.test(path) || needsImport(file)) dropped.push({ path, file });
    } catch (error) {
      done.problems.push(...problemsOf(error));
      done.refused.push(join(sources, path));
    }
  }
  return dropped;
}

export interface Dropped {
  written: string[];
  problems: Problem[];
  /** Paths of files that were refused. */
  refused: string[];
}

/**
 * What was dropped into `sources` and is no text becomes one: its text a source, the file itself an original. One that is refused stays and is
 * told; the others go on.
 */
export async function importDropped(content: string): Promise<Dropped> {
  const sources = join(content, 'sources');
  const lists = await readReferenceLists(sources);
  const done: Dropped = { written: [], problems: [], refused: [] };
  const dropped = await findDropped(content, lists, done);
  if (dropped.length === 0) return done;
  const imported = await readImported(sources, content);
  const thread = new ImportThread();
  try {
    for (const { path, file } of dropped)
      await importOne(sources, path, file, { imported, lists, thread, done });
  } finally {
    await thread.close();
  }
  return done;
}

async function importOne(
  sources: string,
  path: string,
  file: FileBytes,
  {
    imported,
    lists,
    thread,
    done,
  }: {
    imported: ReadonlyMap<string, string>;
    lists: ReferenceLists;
    thread: ImportThread;
    done: Dropped;
  },
): Promise<void> {
  const shown = join(sources, path);
  if (imported.has(sha256(file.bytes))) await keepOriginal(sources, file);
  else {
    const { article, refused } = await thread.read(file);
    if (refused !== null) {
      done.problems.push(refusal(shown, refused));
      done.refused.push(shown);
      return;
    }
    const written = await writeSource(sources, file, listed(lists, file.name, article), {
      replaces: /\.txt$/i.test(path) ? path : null,
    });
    done.written.push(written);
    if (written === shown) return;
  }
  await rm(shown);
}
