import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseArticle } from '../read/parse-article.ts';
import { copyOriginals } from './published-originals.ts';

let folder: string;
const sha256 = createHash('sha256').update('bytes').digest('hex');
const article = (more: string) =>
  parseArticle({
    file: 'a.txt',
    text: `---\npublished: 2031-05-06\nfile:\n  name: a.pdf\n  sha256: ${sha256}\n${more}---\n\nSome 40 ships came.\n`,
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-originals-'));
  await mkdir(join(folder, 'c/sources/originals'), { recursive: true });
  await writeFile(join(folder, 'c/sources/originals/a.pdf'), 'bytes');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const publish = (more: string): Promise<void> =>
  copyOriginals([article(more)], join(folder, 'c'), join(folder, 'site'));

it('publishes no imported file unasked', async () => {
  await publish('');
  await publish('  publish: false\n');
  expect(await readdir(folder)).toEqual(['c']);
});

it('publishes one that its source says is', async () => {
  await publish('  publish: true\n');
  expect(await readdir(join(folder, 'site/originals'))).toEqual(['a.pdf']);
});

it.each([
  ['has changed since', 'other bytes', 'original-is-unchanged'],
  ['is gone', null, 'file-is-readable'],
])('refuses one that %s', async (_, bytes, rule) => {
  const file = join(folder, 'c/sources/originals/a.pdf');
  await (bytes === null ? rm(file) : writeFile(file, bytes));
  await expect(publish('  publish: true\n')).rejects.toMatchObject({ problems: [{ rule, file }] });
});
