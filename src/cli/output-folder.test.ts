import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import {
  BUILT_LIST,
  checkOutputFolder,
  makeBeside,
  repairOutput,
  swapIn,
} from './output-folder.ts';

let folder: string;
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ProblemError
    ? error.problems.map(({ rule }) => rule).join()
    : String(error);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-out-'));
  await mkdir(join(folder, 'content'));
  await mkdir(join(folder, 'pictures'));
  await writeFile(join(folder, 'pictures/cat.jpg'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the output folder', () => {
  it.each([
    ['the content folder', 'content'],
    ['a folder of the author’s in the content folder', 'content/sources/dist'],
    ['the work folder', 'content/.dossier'],
    ['a folder that holds the content folder', '.'],
    ['a folder with files that no build made', 'pictures'],
    ['a file', 'pictures/cat.jpg'],
    ['the home folder', homedir()],
    ['the root of the disk', '/'],
  ])('is not %s', async (_, path) => {
    expect(
      await refusal(
        checkOutputFolder(join(path.startsWith('/') ? '' : folder, path), join(folder, 'content')),
      ),
    ).toBe('output-folder-is-free');
  });

  it('is one that does not exist, one that is empty, or one that a build made', async () => {
    const made = join(folder, 'made');
    await mkdir(made);
    await checkOutputFolder(join(folder, 'new/deep'), join(folder, 'content'));
    await checkOutputFolder(join(folder, 'content/dist'), join(folder, 'content'));
    await checkOutputFolder(made, join(folder, 'content'));
    await writeFile(join(made, BUILT_LIST), `${BUILT_LIST}\n`);
    await checkOutputFolder(made, join(folder, 'content'));
  });

  it('is none that only looks like a site', async () => {
    await mkdir(join(folder, 'pictures/data'));
    await writeFile(join(folder, 'pictures/data/facts.json'), '[]');
    const refused = checkOutputFolder(join(folder, 'pictures'), join(folder, 'content'));
    await expect(refused).rejects.toThrow(/cat\.jpg/);
  });

  it('is not reached through a link into the content', async () => {
    await mkdir(join(folder, 'content/sources'));
    await symlink(join(folder, 'content/sources'), join(folder, 'link'));
    expect(
      await refusal(checkOutputFolder(join(folder, 'link/dist'), join(folder, 'content'))),
    ).toBe('output-folder-is-free');
  });

  const build = async (out: string, files: Record<string, string>): Promise<void> => {
    const beside = await makeBeside(out);
    const made = join(folder, 'content/made');
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(made, path)), { recursive: true });
      await writeFile(join(made, path), text);
    }
    await swapIn(made, beside, out).finally(() => rm(made, { recursive: true, force: true }));
    await rm(beside, { recursive: true, force: true });
  };
  const names = async (path: string): Promise<string[]> => (await readdir(path)).sort();

  it('is replaced as a whole', async () => {
    const out = join(folder, 'dist');
    await build(out, { 'old.html': '', 'data/old.csv': '' });
    await build(out, { 'new.html': '' });
    expect([await names(out), await names(folder)]).toEqual([
      [BUILT_LIST, 'new.html'],
      ['content', 'dist', 'pictures'],
    ]);
  });

  it.each([
    ['beside it', join(tmpdir(), 'dossier-own-')],
    ...(existsSync('/dev/shm') ? [['on another disk', '/dev/shm/dossier-own-']] : []),
  ])('keeps what others put into it, %s', async (_, prefix) => {
    const parent = await mkdtemp(String(prefix));
    const out = join(parent, 'dist');
    await build(out, { 'index.html': 'old', 'data/old.csv': '' });
    await mkdir(join(out, '.git/refs/tags'), { recursive: true });
    await mkdir(join(out, 'data'), { recursive: true });
    await writeFile(join(out, 'CNAME'), 'example.org');
    await writeFile(join(out, 'data/mine.csv'), '1');
    await build(out, { 'index.html': 'new', 'other/a.html': '' });
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new');
    expect([
      await names(out),
      await names(join(out, 'data')),
      await names(join(out, '.git/refs')),
    ]).toEqual([
      [BUILT_LIST, '.git', 'CNAME', 'data', 'index.html', 'other'].sort(),
      ['mine.csv'],
      ['tags'],
    ]);
    await build(out, { 'index.html': 'newer' });
    expect(await names(out)).toEqual([BUILT_LIST, '.git', 'CNAME', 'data', 'index.html'].sort());
    await rm(parent, { recursive: true });
  });

  it('is refused where the site would replace a file of somebody else’s', async () => {
    const out = join(folder, 'dist');
    await build(out, { 'index.html': 'old' });
    await writeFile(join(out, '404.html'), 'mine');
    await expect(build(out, { 'index.html': 'new', '404.html': 'new' })).rejects.toThrow(
      /404\.html/,
    );
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(await readFile(join(out, '404.html'), 'utf8')).toBe('mine');
  });

  it('takes no folder of somebody else’s for what a build has left', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const name of [`dist.next-${gone}`, `dist.old-${gone}`]) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'thesis.tex'), '');
    }
    await repairOutput(join(folder, 'dist'));
    expect((await names(folder)).length).toBe(4);
  });

  it('gets its name back where a build was killed between its two renames', async () => {
    const out = join(folder, 'dist');
    await build(out, { 'index.html': 'old' });
    const gone = spawnSync(process.execPath, ['--version']).pid;
    await rename(out, `${out}.old-${gone}`);
    await mkdir(`${out}.next-${gone}`);
    await repairOutput(out);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(await names(folder)).toEqual(['content', 'dist', 'pictures']);
  });

  it('is freed of what killed builds have left beside it', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    await mkdir(join(folder, 'dist'));
    for (const name of [`dist.next-${gone}`, `dist.old-${gone}`, `dist.next-${process.ppid}`])
      await mkdir(join(folder, name));
    await makeBeside(join(folder, 'dist'));
    expect((await readdir(folder)).filter((name) => name.startsWith('dist')).sort()).toEqual(
      ['dist', `dist.next-${process.pid}`, `dist.next-${process.ppid}`].sort(),
    );
  });

  it.skipIf(process.getuid?.() === 0)('says so where it may not be made', async () => {
    await chmod(folder, 0o500);
    expect(await refusal(makeBeside(join(folder, 'dist')))).toBe('folder-is-writable');
    await chmod(folder, 0o700);
  });

  it('says so where it would be below a file', async () => {
    expect(await refusal(makeBeside(join(folder, 'pictures/cat.jpg/dist')))).toBe(
      'folder-is-writable',
    );
  });

  it('stays as it was, and nothing lies beside it, after Ctrl+C', async () => {
    const out = join(folder, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'old.html'), 'old');
    const code = `import { makeBeside } from ${JSON.stringify(join(import.meta.dirname, 'output-folder.ts'))}; await makeBeside(${JSON.stringify(out)}); console.log('made'); setInterval(() => {}, 1000);`;
    const build = spawn(process.execPath, ['--input-type=module', '-e', code], {
      cwd: dirname(dirname(import.meta.dirname)),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(build.stdout, 'data');
    expect((await readdir(folder)).length).toBe(4);
    build.kill('SIGINT');
    expect(await once(build, 'exit')).toEqual([130, null]);
    expect([(await readdir(folder)).sort(), await readFile(join(out, 'old.html'), 'utf8')]).toEqual(
      [['content', 'dist', 'pictures'], 'old'],
    );
  });
});
