/** `npm run bench -- bytes full`: the same bytes wherever and whenever a dossier is built, and disks that fill up at each write. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMMAND, SAMPLE, treeOf } from './sample-dossier.ts';

const beside = (name: string): string => new URL(name, import.meta.url).pathname;

interface Ran {
  code: number | null;
  stderr: string;
}

async function run(
  args: readonly string[],
  { env, cwd, preloaded }: { env?: NodeJS.ProcessEnv; cwd?: string; preloaded?: string } = {},
): Promise<Ran> {
  const options: SpawnOptions = {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  };
  if (cwd) options.cwd = cwd;
  const before = preloaded ? ['--import', beside(preloaded)] : [];
  const child = spawn(process.execPath, [...before, COMMAND, ...args], options);
  const [stderr, [code]] = await Promise.all([
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stderr };
}

async function inFolder<T>(work: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'dossier-surroundings-'));
  try {
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const SURROUNDINGS: Record<string, Parameters<typeof run>[1]> = {
  'as it is': {},
  'on a Pacific island': { env: { TZ: 'Pacific/Kiritimati' } },
  'west of the date line': { env: { TZ: 'Pacific/Pago_Pago' } },
  'in Turkish': { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
  'in Arabic': { env: { LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' } },
  'nine years on': { env: { CLOCK_YEARS: '9' }, preloaded: './shifted-clock.mjs' },
  'thirty years ago': { env: { CLOCK_YEARS: '-30' }, preloaded: './shifted-clock.mjs' },
  'from another folder': { cwd: tmpdir() },
  'without a home': { env: { HOME: '', XDG_CACHE_HOME: '', TMPDIR: '' } },
};

/** Those of the surroundings in which the example gives another site than in the first. */
export async function otherBytes(names: readonly string[]): Promise<string[]> {
  let first: string | undefined;
  const other: string[] = [];
  for (const [index, name] of names.entries())
    await inFolder(async (root) => {
      const [content, out] = [join(root, `dossier ${index}`), join(root, 'site')];
      await cp(SAMPLE, content, { recursive: true });
      const args = ['build', '--content', content, '--out', out];
      const { code, stderr } = await run(args, SURROUNDINGS[name]);
      const tree = code === 0 ? await treeOf(out) : stderr;
      first ??= tree;
      if (tree !== first) other.push(name);
    });
  return other;
}

/** What isn't one clear line. */
const unclear = ({ code, stderr }: Ran): string[] =>
  code === 1 && /ENOSPC/.test(stderr) && !/^ {4}at |defect of the generator/m.test(stderr)
    ? []
    : [`ends with ${code}: ${stderr.slice(0, 300)}`];

/** `ingest` or `build`, with a disk that is full from one of `tries` writes on; then once more with space. Returns what went wrong. */
export async function fillDisk(command: 'ingest' | 'build', tries: number): Promise<string[]> {
  return inFolder(async (root) => {
    const wrong: string[] = [];
    const [content, out, counted] = [
      join(root, 'content'),
      join(root, 'site'),
      join(root, 'count'),
    ];
    const args = [command, '--content', content, ...(command === 'build' ? ['--out', out] : [])];
    const preloaded = './full-disk.mjs';
    const fresh = async (): Promise<void> => {
      await rm(content, { recursive: true, force: true });
      await cp(SAMPLE, content, { recursive: true });
    };
    await fresh();
    await run(args, { preloaded, env: { FULL_AT: 'never', COUNT_IN: counted } });
    const writes = Math.max(...(await readFile(counted, 'utf8')).trim().split('\n').map(Number));
    const lying = async (): Promise<string> =>
      [await treeOf(content, /\.dossier\//), command === 'build' ? await treeOf(out) : ''].join();
    const wanted = await lying();
    for (let index = 0; index < tries; index++) {
      const at = 1 + Math.floor((index * writes) / tries);
      await fresh();
      const full = await run(args, { preloaded, env: { FULL_AT: String(at) } });
      const told = full.code === 0 && (await lying()) === wanted ? [] : unclear(full);
      wrong.push(...told.map((what) => `${command}, write ${at} of ${writes}: ${what}`));
      const { code, stderr } = await run(args);
      if (code !== 0 || (await lying()) !== wanted)
        wrong.push(
          `${command}, write ${at}: the next run ends with ${code} ${stderr.slice(0, 300)}`,
        );
    }
    return wrong;
  });
}

export async function benchBytes(): Promise<number> {
  const names = Object.keys(SURROUNDINGS);
  const other = await otherBytes(names);
  console.log(`${names.length} surroundings: other bytes in ${other.length} ${other.join(', ')}`);
  return other.length;
}

export async function benchFullDisk(): Promise<number> {
  const wrong: string[] = [];
  for (const [command, tries] of [
    ['ingest', 40],
    ['build', 40],
  ] as const)
    wrong.push(...(await fillDisk(command, tries)));
  console.log(`80 disks that fill up: ${wrong.length} things wrong`);
  for (const what of wrong) console.log(`  ${what}`);
  return wrong.length;
}
