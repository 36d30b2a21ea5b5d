import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFile } from './dev-files.ts';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { readContent } from './read-content.ts';
import { ingestFolder } from './ingest-folder.ts';

let folder: string;
const text = (body: Uint8Array | string | undefined): string =>
  Buffer.from(body ?? '').toString('latin1');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-dev-'));
  await mkdir(join(folder, 'public/plans'), { recursive: true });
  await writeFile(join(folder, 'public/plans/é 1.csv'), 'a,b\n');
  await writeFile(join(folder, 'public.txt'), 'beside it');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('serves the files of the dossier', async () => {
  expect(await serveFile('/plans/%C3%A9%201.csv?x', folder, null)).toMatchObject({
    status: 200,
    type: 'text/csv',
  });
});

it.each([
  '/',
  '/plans',
  '/none.csv',
  '/../public.txt',
  '/%2e%2e/public.txt',
  '/..%2fpublic.txt',
  '/%00',
  '/%E0%A4%A',
  '/index.html',
])('leaves %s to the site', async (url) => {
  expect(await serveFile(url, folder, null)).toBeNull();
});

it('says why there is no PDF yet, and makes it and the data where they can be', async () => {
  const read = async () => readDossier(await readContent(folder));
  const before = await serveFile('/briefing.pdf', folder, await read());
  expect([before?.status, text(before?.body)]).toEqual([
    503,
    expect.stringContaining('articles-exist'),
  ]);
  await mkdir(join(folder, 'sources'));
  await writeFile(
    join(folder, 'sources/gazette-2025-03-04.txt'),
    'The harbour took 300 ships last year.\n',
  );
  await ingestFolder(folder);
  const after = await serveFile('/summary.pdf', folder, await read());
  expect([after?.status, text(after?.body).slice(0, 5)]).toEqual([200, '%PDF-']);
  const facts = await serveFile('/data/facts.json', folder, await read());
  expect([facts?.type, text(facts?.body)]).toEqual([
    'application/json',
    expect.stringContaining('300 ships'),
  ]);
});
