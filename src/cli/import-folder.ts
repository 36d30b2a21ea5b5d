/** Imported files → sources of a content folder: the text as `sources/NAME.txt`, the file as it came in `sources/originals/`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { FileBytes, ImportedArticle } from '../import/index.ts';
import { sourceText } from '../import/source-text.ts';
import { splitFrontMatter } from '../mdx/split-front-matter.ts';
import type { Problem } from '../model/problem.ts';
import { listFiles } from './content.ts';
import { ImportThread } from './import-thread.ts';
import { writeAtomically } from './write-atomically.ts';

/** Below `sources`: nothing in it is read as a source. */
export const ORIGINALS = 'originals';
const TEXTS = /\.(?:txt|md|ya?ml)$/i;

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

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
    if (bytes !== null && sha256Of(await readFile(path)) === sha256Of(bytes)) return candidate;
  }
}

/** Plain file names only: no folders, nothing hidden, nothing that another system couldn't write. */
export const plainName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replaceAll(/[<>:"|?*\u0000-\u001f]/g, '-')
    .replace(/^\.+/, '') || 'article';

/** SHA-256 of the files that sources here were imported from → the source. */
export async function readImported(sources: string): Promise<Map<string, string>> {
  const imported = new Map<string, string>();
  for (const path of (await listFiles(sources)).filter(isSource)) {
    const { yaml } = splitFrontMatter(await readFile(join(sources, path), 'utf8'));
    const hash: unknown = yaml === null ? undefined : parseDocument(yaml).getIn(['file', 'sha256']);
    if (typeof hash === 'string') imported.set(hash, join(sources, path));
  }
  return imported;
}

/** The path of the source written. */
export async function writeSource(
  sources: string,
  file: FileBytes,
  article: ImportedArticle,
  retrieved: string | null,
  replaces = false,
): Promise<string> {
  const originals = join(sources, ORIGINALS);
  const name = await freeName(originals, plainName(file.name), file.bytes);
  await writeAtomically(join(originals, name), file.bytes);
  const stem = plainName(file.name).replace(/\.[^.]*$/, '');
  const target = replaces ? plainName(file.name) : await freeName(sources, `${stem}.txt`, null);
  const record = { name, sha256: sha256Of(file.bytes), ...(retrieved !== null && { retrieved }) };
  await writeAtomically(join(sources, target), sourceText(article, record));
  return join(sources, target);
}

const refusal = (file: string, why: string): Problem => ({
  rule: 'file-is-article',
  file,
  severity: 'warning',
  message: `${why}. It is left where it is and is no source`,
});

/**
 * What was dropped into `sources` and is no text becomes one: its text a source, the file itself an original. One that is refused stays and is
 * told; the others go on.
 */
export async function importDropped(
  content: string,
): Promise<{ written: string[]; problems: Problem[] }> {
  const sources = join(content, 'sources');
  const dropped = (await listFiles(sources)).filter(
    (path) => !path.startsWith(`${ORIGINALS}/`) && !TEXTS.test(path),
  );
  const written: string[] = [];
  const problems: Problem[] = [];
  if (dropped.length === 0) return { written, problems };
  const imported = await readImported(sources);
  const thread = new ImportThread();
  try {
    for (const path of dropped) {
      const shown = join(sources, path);
      const bytes = new Uint8Array(await readFile(shown));
      const file = { name: basename(path), bytes };
      const known = imported.get(sha256Of(bytes));
      if (known === undefined) {
        const { article, refused } = await thread.read(file);
        if (refused !== null) {
          problems.push(refusal(shown, refused));
          continue;
        }
        written.push(await writeSource(sources, file, article, null));
      } else
        await writeAtomically(
          join(
            sources,
            ORIGINALS,
            await freeName(join(sources, ORIGINALS), plainName(file.name), bytes),
          ),
          bytes,
        );
      await rm(shown);
    }
  } finally {
    await thread.close();
  }
  return { written, problems };
}
