import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { readContent } from './read-content.ts';
import { ingestFolder } from './ingest-folder.ts';
import { copyPublic } from './public-files.ts';
import { serveStatic } from './static-files.ts';

let folder: string;
const put = async (path: string, text = ''): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const said = async (work: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ProblemError
    ? error.problems.map(({ rule, file }) => `${file.replace(`${folder}/`, '')} ${rule}`).sort()
    : [String(error)];
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-public-'));
  await put('site/index.html', 'ours');
  await put('outside.txt', 'secret');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('files of public/', () => {
  it('go beside the pages, through links that stay in the folder', async () => {
    await put('c/public/plans/a.csv', 'a');
    await symlink('plans', join(folder, 'c/public/also'));
    expect(await copyPublic(join(folder, 'c'), join(folder, 'site'))).toEqual([]);
    expect(await readFile(join(folder, 'site/also/a.csv'), 'utf8')).toBe('a');
    expect((await readdir(join(folder, 'site'))).sort()).toEqual(['also', 'index.html', 'plans']);
  });

  it('take the place of no page', async () => {
    await put('c/public/index.html', 'mine');
    await put('c/public/briefing.pdf', 'mine');
    expect(await said(copyPublic(join(folder, 'c'), join(folder, 'site')))).toEqual([
      'c/public/briefing.pdf public-file-is-free',
      'c/public/index.html public-file-is-free',
    ]);
    expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('ours');
  });

  it('are named where they run scripts', async () => {
    await put('c/public/a.html', '<p>a</p><script async src="https://example.org/x.js"></script>');
    await put('c/public/b.html', '<p>b</p>');
    const warnings = await copyPublic(join(folder, 'c'), join(folder, 'site'));
    expect(warnings.map(({ file, severity }) => [file, severity])).toEqual([
      [join(folder, 'c/public/a.html'), 'warning'],
    ]);
    expect(warnings[0]?.message).toContain('https://example.org/x.js');
  });
});

describe('what lies outside the dossier', () => {
  it.skipIf(process.platform === 'win32')('is never published', async () => {
    await put('c/public/a.txt');
    await symlink(join(folder, 'outside.txt'), join(folder, 'c/public/leak.txt'));
    await symlink('/etc', join(folder, 'c/public/etc'));
    await symlink('.', join(folder, 'c/public/loop'));
    await symlink('nowhere', join(folder, 'c/public/none'));
    spawnSync('mkfifo', [join(folder, 'c/public/pipe')]);
    expect(await said(copyPublic(join(folder, 'c'), join(folder, 'site')))).toEqual([
      'c/public/etc file-is-readable',
      'c/public/leak.txt file-is-readable',
      'c/public/loop public-file-is-free',
      'c/public/none public-file-is-free',
      'c/public/pipe file-is-readable',
    ]);
    expect(await serveStatic('/leak.txt', join(folder, 'c/public'))).toBeNull();
    expect(await serveStatic('/a.txt', join(folder, 'c/public'))).not.toBeNull();
  });

  it.skipIf(process.platform === 'win32')('is never read, and stops no other source', async () => {
    await put('c/sources/a-2031-05-06.txt', 'Some 40 ships came.\n');
    await symlink(join(folder, 'outside.txt'), join(folder, 'c/sources/b-2031-05-06.txt'));
    await symlink(folder, join(folder, 'c/sources/c.txt'));
    spawnSync('mkfifo', [join(folder, 'c/sources/d-2031-05-06.txt')]);
    spawnSync('mkfifo', [join(folder, 'c/sources/e.pdf')]);
    await symlink('/dev/zero', join(folder, 'c/sources/f.txt'));
    expect(await said(ingestFolder(join(folder, 'c')))).toEqual(
      ['b-2031-05-06.txt', 'c.txt', 'd-2031-05-06.txt', 'e.pdf', 'f.txt'].map(
        (name) => `c/sources/${name} file-is-readable`,
      ),
    );
    expect(await readdir(join(folder, 'c/articles'))).toContain('a-2031-05-06.mdx');
    expect((await said(readContent(join(folder, 'c')))).length).toBe(4);
  });

  it('a line of two million characters is refused with its number', async () => {
    await put('c/sources/a-2031-05-06.txt', `One.\n\n${'x'.repeat(2_000_000)}\n`);
    const error: unknown = await ingestFolder(join(folder, 'c')).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problems: [{ rule: 'file-is-text', line: 3 }] });
  });
});
