import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChecked } from '../check/read-checked.ts';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { readContent } from './read-content.ts';
import { ingestFolder } from './ingest-folder.ts';
import { newDossier, writeNewDossier } from './new-dossier.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-new-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a new dossier', () => {
  it('has no problem as it stands', async () => {
    await writeNewDossier(folder);
    expect((await ingestFolder(folder)).problems).toEqual([]);
    const { dossier, problems } = readDossier(await readContent(folder));
    expect(problems).toEqual([]);
    expect(dossier?.sections.map(({ title }) => title)).toEqual(['What is known']);
  });

  it('is a draft whose claims of one reading are cited by themselves', async () => {
    await writeNewDossier(folder);
    await ingestFolder(folder);
    const { dossier } = readDossier(await readContent(folder));
    expect(dossier?.settings).toMatchObject({
      citations: 'automatic',
      edition: { status: 'draft' },
    });
  });

  it('names a schema that editors find, and that knows the settings', () => {
    const files = newDossier();
    expect(files['dossier.yaml']).toMatch(/^# yaml-language-server: \$schema=\.vscode\/dossier/);
    const schema: unknown = JSON.parse(files['.vscode/dossier.schema.json'] ?? '');
    expect(schema).toMatchObject({ properties: { title: {}, timeline: {} } });
  });

  it('is a finished briefing without a problem, where the example is asked for', async () => {
    await writeNewDossier(folder, true);
    expect((await ingestFolder(folder)).problems).toEqual([]);
    const { dossier, problems } = readChecked(await readContent(folder));
    expect(problems).toEqual([]);
    const conflicts = dossier?.topics.filter(({ relation }) => relation === 'conflict');
    expect(conflicts?.map(({ id }) => id)).toContain('deaths');
    expect(dossier?.origins.map(({ sources }) => sources.length).sort()).toEqual([1, 1, 1, 2]);
  });

  it('is made nowhere but in an empty folder', async () => {
    await writeFile(join(folder, 'mine.txt'), 'x');
    await expect(writeNewDossier(folder)).rejects.toThrow('is not empty');
  });
});
