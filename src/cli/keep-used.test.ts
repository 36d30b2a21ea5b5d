import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearForgotten, DAY, markUsed } from './keep-used.ts';

const LONG_AGO = new Date(Date.now() - 8 * DAY);

describe('what is kept for the next run', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'dossier-kept-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('goes when no run has used it for long, and nothing of another name does', async () => {
    for (const name of ['kept-old', 'kept-used', 'kept-new', 'other-old']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'page.mjs'), '');
      if (name !== 'kept-new') utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
    }
    await markUsed(join(folder, 'kept-used'));
    await clearForgotten(folder, { after: 7 * DAY, kept: /^kept-/ });
    expect(readdirSync(folder).sort()).toEqual(['kept-new', 'kept-used', 'other-old']);
  });

  it('may be gone by the time that it is marked as used', async () => {
    await expect(markUsed(join(folder, 'gone'))).resolves.toBeUndefined();
  });
});
