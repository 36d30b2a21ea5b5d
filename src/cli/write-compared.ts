/** A file changed by us while its author may be writing it too. */
import { ProblemError } from '../model/problem.ts';
import { replaceFile } from './replace-file.ts';

/** Written only where the file still is what was read. Throws ProblemError where it isn't, or can't be written. */
export async function writeCompared(file: string, read: string, text: string): Promise<void> {
  if (text === read || (await replaceFile(file, read, text))) return;
  throw new ProblemError({
    rule: 'file-is-as-read',
    file,
    message: 'was changed while it was read, and is left as it is; run the command again',
    severity: 'error',
  });
}
