import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { checkOutputFolder, makeBeside, swapIn } from './output-folder.ts';

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
    await mkdir(join(made, 'data'));
    await writeFile(join(made, 'data/facts.json'), '[]');
    await checkOutputFolder(made, join(folder, 'content'));
  });

  it('is replaced as a whole', async () => {
    const out = join(folder, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'old.html'), '');
    const beside = await makeBeside(out);
    const made = join(folder, 'content/made');
    await mkdir(made);
    await writeFile(join(made, 'new.html'), '');
    await swapIn(made, beside, out);
    expect([await readdir(out), (await readdir(folder)).sort()]).toEqual([
      ['new.html'],
      ['content', 'dist', 'pictures'],
    ]);
  });

  it('is freed of what killed builds have left beside it', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const name of [`dist.next-${gone}`, `dist.old-${gone}`, `dist.next-${process.ppid}`])
      await mkdir(join(folder, name));
    await makeBeside(join(folder, 'dist'));
    expect((await readdir(folder)).filter((name) => name.startsWith('dist')).sort()).toEqual(
      [`dist.next-${process.pid}`, `dist.next-${process.ppid}`].sort(),
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
