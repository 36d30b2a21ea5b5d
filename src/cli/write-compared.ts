/** A file changed by us while its author may be writing it too. */
import { readFile } from 'node:fs/promises';
import { ProblemError } from '../model/problem.ts';
import { writeAtomically } from './write-atomically.ts';

/** Written only where the file still is what was read. Throws ProblemError where it isn't, or can't be written. */
export async function writeCompared(file: string, read: string, text: string): Promise<void> {
  if (text === read) return;
  const now = await readFile(file, 'utf8').catch(() => null);
  if (now !== read)
    throw new ProblemError({
      rule: 'file-is-as-read',
      file,
      message: 'was changed while it was read, and is left as it is; run the command again',
      severity: 'error',
    });
  await writeAtomically(file, text);
}
