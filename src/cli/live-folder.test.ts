import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followFolder } from './live-folder.ts';

let folder: string;
const write = (title: string): Promise<void> =>
  writeFile(
    join(folder, 'dossier.yaml'),
    `title: ${title}\nstandfirst: A pier.\nedition: {number: 1, date: 2031-05-06, authors: [The editors], contact: desk@example.org}\n`,
  );

beforeEach(async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  folder = await mkdtemp(join(tmpdir(), 'dossier-live-'));
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'sources/a-2031-05-06.txt'), 'The pier took 300 ships.\n');
  await write('One');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('reads again what is saved while it is being read', async () => {
  const titles: (string | undefined)[] = [];
  const live = followFolder(folder, async ({ dossier }) => {
    titles.push(dossier?.settings.title);
    if (titles.length > 1) return;
    await write('Two');
    live.touch(join(folder, 'dossier.yaml'));
  });
  expect((await live.settled())?.dossier?.settings.title).toBe('Two');
  expect(titles).toEqual(['One', 'Two']);
});

it('takes nothing twice, and nothing that is no part of the dossier', async () => {
  const take = vi.fn(() => Promise.resolve());
  const live = followFolder(folder, take);
  await live.settled();
  live.touch(join(folder, 'dossier.yaml'));
  live.touch(join(folder, 'dist/index.html'));
  await live.settled();
  expect(take).toHaveBeenCalledTimes(1);
});

it('marks up a source that is saved', async () => {
  const live = followFolder(folder, () => Promise.resolve());
  await live.settled();
  const file = join(folder, 'sources/a-2031-05-06.txt');
  await writeFile(file, 'The pier took 400 ships.\n');
  live.touch(file);
  const read = await live.settled();
  expect(read?.dossier?.facts.map(({ text }) => text)).toContain('400 ships');
});
