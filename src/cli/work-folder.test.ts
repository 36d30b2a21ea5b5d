import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorkFolder } from './work-folder.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'dossier-work-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

it('is in the dossier, unseen by git, and each run has its own', async () => {
  const [first, second] = [await openWorkFolder(content), await openWorkFolder(content)];
  expect(first.run).not.toBe(second.run);
  expect(first.cache).toBe(join(content, '.dossier/cache'));
  expect(await readFile(join(content, '.dossier/.gitignore'), 'utf8')).toBe('*\n');
  await first.remove();
  expect([existsSync(first.run), existsSync(second.run)]).toEqual([false, true]);
});

it('is freed of what killed runs have left, and of nothing else', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const host = hostname().replace(/[^\w-]/g, '-');
  const names = [`run-${host}-${pid}-aaaaaa`, `run-elsewhere-${pid}-bbbbbb`, 'notes'];
  for (const name of names) await mkdir(join(content, '.dossier', name), { recursive: true });
  const { remove } = await openWorkFolder(content);
  await remove();
  expect((await readdir(join(content, '.dossier'))).sort()).toEqual(
    ['.gitignore', 'cache', 'notes', `run-elsewhere-${pid}-bbbbbb`].sort(),
  );
});

it.each(['a #1', '50% of it', 'which?'])(
  'is elsewhere for a dossier whose name modules can’t have: %s',
  async (name) => {
    const folder = join(content, name);
    await mkdir(folder);
    const { run, remove } = await openWorkFolder(folder);
    await remove();
    expect([run.startsWith(folder), await readdir(folder)]).toEqual([false, []]);
  },
);

it('is elsewhere where the dossier’s folder can’t have one', async () => {
  await writeFile(join(content, '.dossier'), 'a file');
  const { run, remove } = await openWorkFolder(content);
  expect(run.startsWith(content)).toBe(false);
  await remove();
});

it('is elsewhere where nothing can be put into the one that is there', async () => {
  await mkdir(join(content, '.dossier'));
  await writeFile(join(content, '.dossier/cache'), 'a file');
  const { run, cache, remove } = await openWorkFolder(content);
  expect([run, cache].filter((folder) => folder.startsWith(content))).toEqual([]);
  await remove();
});

it('is elsewhere under a name that nobody knows before', async () => {
  await writeFile(join(content, '.dossier'), 'a file');
  const [first, second] = [await openWorkFolder(content), await openWorkFolder(content)];
  expect(dirname(first.run)).not.toBe(dirname(second.run));
  expect((await stat(dirname(first.run))).mode & 0o077).toBe(0);
});
