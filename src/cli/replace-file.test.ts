import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearParts, replaceFile } from './replace-file.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const textOf = (name: string): Promise<string> => readFile(at(name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-replace-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('replacing a file of the author’s', () => {
  it('writes where the file is what was read, or new, and leaves nothing beside it', async () => {
    expect(await replaceFile(at('a.mdx'), null, 'one')).toBe(true);
    expect(await replaceFile(at('a.mdx'), 'one', 'two')).toBe(true);
    expect([await textOf('a.mdx'), await readdir(folder)]).toEqual(['two', ['a.mdx']]);
  });

  it.each([
    ['was saved since', 'read', 'saved'],
    ['was made since', null, 'saved'],
  ])('leaves a file that %s as it is', async (_, before, saved) => {
    await writeFile(at('a.mdx'), saved);
    expect(await replaceFile(at('a.mdx'), before, 'new')).toBe(false);
    expect([await textOf('a.mdx'), await readdir(folder)]).toEqual([saved, ['a.mdx']]);
  });

  it('makes no file that was deleted since', async () => {
    expect(await replaceFile(at('a.mdx'), 'read', 'new')).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  it('loses no save of 200 that race with it', async () => {
    for (let number = 0; number < 200; number++) {
      await writeFile(at('a.mdx'), 'read');
      const [written] = await Promise.all([
        replaceFile(at('a.mdx'), 'read', 'new'),
        new Promise((soon) => setTimeout(soon, (number % 8) / 4)).then(() =>
          writeFile(at('a.mdx'), `saved ${number}`),
        ),
      ]);
      expect([written, await textOf('a.mdx')]).toEqual([written, `saved ${number}`]);
    }
    expect(await readdir(folder)).toEqual(['a.mdx']);
  });

  it('frees a folder of what killed runs have left, and gives a file its name back', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const name of [
      `.a.mdx.${gone}.aside`,
      `.b.mdx.${gone}.part`,
      `.c.mdx.${process.ppid}.part`,
    ])
      await writeFile(at(name), name);
    await writeFile(at('.hidden'), '');
    await clearParts(folder);
    expect((await readdir(folder)).sort()).toEqual(
      ['.hidden', `.c.mdx.${process.ppid}.part`, 'a.mdx'].sort(),
    );
    expect(await textOf('a.mdx')).toBe(`.a.mdx.${gone}.aside`);
  });
});
