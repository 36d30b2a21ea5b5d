/** Keeps in `cited.yaml` what cited passages say, from when they are first cited until nothing cites them. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CITED_FILE,
  passageTexts,
  readCitedPassages,
  writeCitedPassages,
} from '../dossier/cited-passages.ts';
import { readOnce } from '../dossier/read-dossier-files.ts';
import type { MdxFile } from '../mdx/ingest-state.ts';
import { ProblemError } from '../model/problem.ts';
import type { Cited } from './cited.ts';
import { readText } from './content.ts';
import { codeOf } from './error-code.ts';
import { writeAtomically } from './write-atomically.ts';

const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);

/** A folder that nobody may write to keeps nothing. Throws where the disk is full. */
async function keep(file: string, said: ReadonlyMap<string, string>): Promise<void> {
  try {
    if (said.size > 0) await writeAtomically(file, writeCitedPassages(said));
    else await rm(file, { force: true });
  } catch (error) {
    if (!(error instanceof ProblemError && FORBIDDEN.has(codeOf(error.cause)))) throw error;
  }
}

/**
 * `articles` are those that the author has seen. Nothing is let go while a section can't be read: what it cites isn't known. Whether all that is
 * cited is bound.
 */
export async function bindPassages(
  content: string,
  { passages, isWhole }: Pick<Cited, 'passages' | 'isWhole'>,
  articles: readonly MdxFile[],
): Promise<boolean> {
  const file = join(content, CITED_FILE);
  const before = existsSync(file) ? await readText(file, content) : undefined;
  const { said, problems } = readCitedPassages(before, file);
  if (problems.length > 0) return true;
  const bound = new Map([...said].filter(([id]) => !isWhole || passages.has(id)));
  const open = [...passages].filter((id) => !bound.has(id));
  if (open.length > 0) {
    const read = articles.flatMap(
      ({ path, text }) => readOnce(text, join(content, 'articles', path)).article ?? [],
    );
    const texts = passageTexts(read);
    for (const id of open) {
      const text = texts.get(id);
      if (text !== undefined) bound.set(id, text);
    }
  }
  const isChanged = bound.size !== said.size || [...bound.keys()].some((id) => !said.has(id));
  if (isChanged) await keep(file, bound);
  return open.every((id) => bound.has(id));
}
