/** A file written whole or not at all. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ProblemError } from '../model/problem.ts';
import { codeOf } from './error-code.ts';

/** Where a file is written before it takes its name; hidden from whatever lists the folder. */
export const partOf = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${process.pid}.part`);

/** The system's own error is its cause. */
export function cannotWrite(file: string, error: unknown): ProblemError {
  const refused = new ProblemError({
    rule: 'folder-is-writable',
    file,
    message: `cannot be written (${codeOf(error)}); check the folder's permissions and the space on the disk`,
    severity: 'error',
  });
  refused.cause = error;
  return refused;
}

/** Written beside and swapped in: what stops half-way leaves nothing half. */
export async function writeAtomically(file: string, bytes: Uint8Array | string): Promise<void> {
  const beside = partOf(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw cannotWrite(file, error);
  }
}
