/**
 * The audit of our own output, over every case: site, data and paper say what the dossier says, or the check refuses the dossier with
 * a place. `npm test` takes the cases of this repository and a fixed sample of the others; DOSSIER_AUDIT=all takes all.
 */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyCase, ROOT, runScript } from '../cases.ts';

const MINUTE = 60_000;
const ALL = process.env.DOSSIER_AUDIT === 'all';
const SHARED = join(ROOT, '../shared');
/** One of each kind that once failed. */
const SAMPLE = new Set(['ordinary-news-sentences', 'audit-refuses-valid-sources', 'bbc-19']);

const isDossier = (folder: string): boolean => existsSync(join(folder, 'sources'));

function dossiersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((each) => isDossier(each));
}

const shared = ['cases/attack', 'cases/author', 'cases/reports', 'real/sets']
  .flatMap((folder) => dossiersIn(join(SHARED, folder)))
  .filter((folder) => ALL || SAMPLE.has(basename(folder)));
const own = dossiersIn(join(ROOT, 'test/cases'));

describe('what is built of', () => {
  it.each([...own, ...shared])(
    '%s says what the dossier says, or the check says where it is wrong',
    async (source) => {
      const { content, out, remove } = copyCase();
      try {
        cpSync(source, content, { recursive: true });
        const ran = await runScript('build', [
          '--content',
          content,
          '--out',
          out,
          '--audit',
          '--strict',
        ]);
        expect(ran.stderr).not.toMatch(/^\s+at |defect of the generator/m);
        if (ran.stdout.includes('audit ')) expect(ran).toMatchObject({ code: 0 });
        else expect(ran.stderr).toMatch(/^\S.*:\d+(?::\d+)? [a-z-]+: /m);
      } finally {
        remove();
      }
    },
    10 * MINUTE,
  );

  it.skipIf(shared.length > 0)(
    'the cases and articles beside this checkout, which are not there',
    () => {
      expect(shared).toEqual([]);
    },
  );
});
