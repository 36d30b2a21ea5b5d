import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dossierStatus } from './dossier-status.ts';
import { ingestFolder } from './ingest-folder.ts';

let folder: string;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const source = (text: string): string => `---\npublished: 2031-05-06\n---\n\n${text}\n`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-status-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('says where the dossier stands, and writes nothing', async () => {
  for (const name of ['changed', 'edited', 'gone', 'same'])
    await put(`sources/${name}.txt`, source(`The ${name} ship carried 40 crates.`));
  await ingestFolder(folder);
  await put(
    'briefing/a.mdx',
    '---\ntitle: A\norder: 1\n---\n\n<Cite fact="changed/40-crates">40 crates</Cite> came.\n',
  );
  await put('sources/changed.txt', source('The changed ship carried 41 crates.'));
  const edited = join(folder, 'articles/edited.mdx');
  await writeFile(edited, (await readFile(edited, 'utf8')).replace('ship', '*ship*'));
  await rm(join(folder, 'sources/gone.txt'));
  await put('sources/new.txt', source('The new ship carried 40 crates.'));
  await put('sources/report.pdf', '%PDF');
  const { status, problems } = await dossierStatus(folder);
  expect(problems).toEqual([]);
  const below = (name: string): string => join(folder, name);
  expect(status).toMatchObject({
    new: [below('articles/new.mdx'), below('sources/report.pdf')],
    changed: [below('articles/changed.mdx')],
    edited: [below('articles/edited.mdx')],
    orphaned: [below('articles/gone.mdx'), 'changed/40-crates'],
    unverified: [],
    unanswered: [],
  });
  await expect(readFile(below('articles/new.mdx'))).rejects.toThrow();
});
