/** The package as an author installs it: packed, put into an empty folder, and used there on a folder of articles. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './cases.ts';

const run = promisify(execFile);
const IS_WINDOWS = process.platform === 'win32';
const home = mkdtempSync(join(tmpdir(), 'dossier-package-'));
const installed = join(home, 'node_modules/dossier');

/** Without what npm tells its scripts: the author's shell knows nothing of this checkout. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

const npm = (args: string[], cwd: string): Promise<{ stdout: string }> =>
  run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--silent'], {
    cwd,
    env,
    shell: IS_WINDOWS,
    maxBuffer: 64 * 1024 * 1024,
  });

const dossier = (args: string[], cwd: string, from = installed): Promise<{ stdout: string }> =>
  run(process.execPath, [join(from, 'bin/dossier.mjs'), ...args], { cwd, env });

/** The author's folder, with the articles of the example. */
function copyExample(name: string): string {
  const folder = join(home, name);
  cpSync(join(installed, 'example'), folder, { recursive: true });
  return folder;
}

beforeAll(async () => {
  const { stdout } = await npm(['pack', '--pack-destination', home], ROOT);
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  await npm(['install', join(home, stdout.trim().split('\n').at(-1) ?? '')], home);
}, 600_000);
afterAll(() => {
  if (existsSync(installed)) chmodSync(installed, 0o755);
  rmSync(home, { recursive: true, force: true });
});

describe('the package', () => {
  it('holds no test, no first dossier and nothing uncompiled but Astro’s pages', () => {
    const files = globSync('**/*', { cwd: installed }).map((name) => name.replaceAll('\\', '/'));
    expect(files.filter((name) => /^(?:test|content|src|tools)\b|\.test\./.test(name))).toEqual([]);
    expect(files.filter((name) => /(?<!\.d)\.m?ts$/.test(name))).toEqual([]);
  });

  it('brings the short commands bundled, with the licences of what went in', () => {
    for (const name of ['check', 'facts', 'compare'])
      expect(existsSync(join(installed, `lib/commands/${name}.mjs`))).toBe(true);
    const licences = readFileSync(join(installed, 'lib/commands/LICENCES.txt'), 'utf8');
    for (const name of ['zod', 'yaml', 'unified'])
      expect(licences).toMatch(new RegExp(`^${name}$`, 'm'));
  });

  it('takes at most 300 MB with all it needs', () => {
    const bytes = globSync('node_modules/**/*', { cwd: home })
      .map((name) => statSync(join(home, name)))
      .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
    expect(Math.round(bytes / 1024 / 1024)).toBeLessThanOrEqual(300);
  });

  it('lists in its bill of materials every package that comes with it', () => {
    const { packages }: { packages: Record<string, unknown> } = JSON.parse(
      readFileSync(join(home, 'node_modules/.package-lock.json'), 'utf8'),
    );
    const bill: { components: { name: string }[] } = JSON.parse(
      readFileSync(join(installed, 'sbom.cdx.json'), 'utf8'),
    );
    const listed = new Set(bill.components.map(({ name }) => name));
    const found = Object.keys(packages)
      .map((path) => path.replace(/^.*node_modules\//, ''))
      .filter((name) => name !== 'dossier');
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('says which commands there are, and names the nearest to one that there is not', async () => {
    expect((await dossier(['--help'], home)).stdout).toContain('npx dossier build');
    await expect(dossier(['biuld'], home)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('build') as string,
    });
    await expect(dossier(['build', '--otu', 'x'], home)).rejects.toMatchObject({
      stderr: expect.stringContaining('npx dossier build option-is-known') as string,
    });
  }, 120_000);

  it('makes the dossier that one stands in, two builds at once', async () => {
    const folder = copyExample('ferry');
    const [{ stdout }] = await Promise.all([
      dossier(['build'], folder),
      dossier(['build', '--out', '../other'], folder),
    ]);
    expect(stdout).toMatch(/^site .* pages/m);
    for (const site of [join(folder, 'dist'), join(home, 'other')])
      expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('</html>');
    expect(existsSync(join(folder, 'dist/briefing.pdf'))).toBe(true);
    expect((await dossier(['check'], folder)).stdout).toMatch(/^no problem in 2 sources/);
  }, 300_000);

  it.skipIf(IS_WINDOWS)(
    'writes nothing into itself',
    async () => {
      const folder = copyExample('read-only');
      const before = globSync('**/*', { cwd: installed });
      chmodSync(installed, 0o555);
      await dossier(['build'], folder);
      expect(globSync('**/*', { cwd: installed })).toEqual(before);
      expect(globSync('.astro', { cwd: home })).toEqual([]);
    },
    300_000,
  );

  it('reads and compares texts', async () => {
    const files = ['lakeside-2031-06-03.txt', 'orr-gazette-2031-06-05.txt'];
    const folder = join(installed, 'example/sources');
    const facts = JSON.parse((await dossier(['facts', ...files], folder)).stdout) as unknown[];
    const compared = JSON.parse((await dossier(['compare', ...files], folder)).stdout) as object;
    expect(facts).toHaveLength(2);
    expect(Object.keys(compared)).toEqual(expect.arrayContaining(['topics', 'origins']));
  }, 120_000);

  it('runs the examples of docs/library.md', async () => {
    const text = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const outputs: string[] = [];
    mkdirSync(join(home, 'library'));
    for (const [index, [, code = '']] of [...text.matchAll(/```js\n(.*?)```/gs)].entries()) {
      const file = join(home, 'library', `${index}.mjs`);
      writeFileSync(file, code);
      outputs.push((await run(process.execPath, [file], { env })).stdout);
    }
    expect(outputs[0]).toContain('quantity 3.2 million euros 3200000');
    expect(outputs[1]).toMatch(/\d\n$/);
    expect(outputs[2]).toContain('articles-exist');
  }, 120_000);
});
