/** Real files that are not in the repository: skipped where they aren't beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFile } from '../../src/import/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/real/files');

/** Those that hold no text to be read, and why. */
const REFUSED: Record<string, RegExp> = {
  'empty.pdf': /^is empty/,
  'encypted_by_libreoffice.odt': /password/,
  'greek.pdf': /scanned PDF/,
  'password-hunter2.pdf': /password/,
};

it.skipIf(!existsSync(FOLDER))('each real file is read, or refused by what it is', async () => {
  for (const name of readdirSync(FOLDER)) {
    const { article, refused } = await importFile({
      name,
      bytes: new Uint8Array(readFileSync(join(FOLDER, name))),
    });
    if (REFUSED[name]) expect(refused).toMatch(REFUSED[name]);
    else
      expect([name, refused, article?.paragraphs.length]).toEqual([name, null, expect.any(Number)]);
  }
});
