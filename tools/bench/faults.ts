/** `npm run bench -- faults`: commands killed at random moments. The next run finds everything, and leaves nothing lying about. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { COMMAND, SAMPLE } from './sample-dossier.ts';
import { BUILT_LIST, makeBeside, repairOutput, swapIn } from '../../src/cli/output-folder.ts';

export interface Faults {
  kills: number;
  /** Kills that reached the command while it worked. */
  hits: number;
  /** What was lost or left, one a line. */
  damage: string[];
}

const CLI = new URL('../../src/cli/', import.meta.url).href;

/** Runs the code until it says that it works, and kills it some time later, in milliseconds. True where it was still at work. */
async function killLater(code: string, delay: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await new Promise((later) => setTimeout(later, delay));
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  return signal === 'SIGKILL';
}

const SOURCES = 24;
/** Of the sources, those whose articles the author has edited. */
const isEdited = (number: number): boolean => number % 4 === 0;

async function makeDossier(folder: string): Promise<void> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  const write = async (more: string): Promise<void> => {
    for (let number = 0; number < SOURCES; number++)
      await writeFile(
        join(folder, `sources/s${number}.txt`),
        `---\npublished: 2031-05-06\n---\n\nSome ${number + 10} ships of Norway came on Monday.\n${more}`,
      );
  };
  await write('');
  await ingestFolder(folder);
  for (let number = 0; number < SOURCES; number++) {
    const file = join(folder, `articles/s${number}.mdx`);
    if (isEdited(number))
      await writeFile(file, (await readFile(file, 'utf8')).replace('came', '*came*'));
  }
  await write('\nThen 7 boats of Chile left in 2030.\n');
}

async function textsOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const texts = new Map<string, string>();
  for (const { parentPath, name } of names.sort((a, b) => (a.name < b.name ? -1 : 1)))
    texts.set(
      join(parentPath, name).slice(folder.length + 1),
      await readFile(join(parentPath, name), 'utf8'),
    );
  return texts;
}

function differences(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string[] {
  return [
    ...[...wanted].flatMap(([path, text]) =>
      found.get(path) === text ? [] : [`${path} is ${found.has(path) ? 'another' : 'gone'}`],
    ),
    ...[...found.keys()].filter((path) => !wanted.has(path)).map((path) => `${path} is left`),
  ];
}

/** Ingest, killed while it writes; then once more, to its end. */
export async function killIngest(kills: number): Promise<Faults> {
  const root = await mkdtemp(join(tmpdir(), 'dossier-kill-'));
  const faults: Faults = { kills, hits: 0, damage: [] };
  try {
    await makeDossier(join(root, 'before'));
    await cp(join(root, 'before'), join(root, 'wanted'), { recursive: true });
    const since = performance.now();
    await ingestFolder(join(root, 'wanted'));
    const whole = performance.now() - since;
    const wanted = await textsOf(join(root, 'wanted'));
    for (let kill = 0; kill < kills; kill++) {
      const folder = join(root, 'killed');
      await cp(join(root, 'before'), folder, { recursive: true });
      const code = `import { ingestFolder } from '${CLI}ingest-folder.ts'; console.log('works'); await ingestFolder(${JSON.stringify(folder)});`;
      if (await killLater(code, (whole * 1.5 * kill) / kills)) faults.hits++;
      await ingestFolder(folder);
      faults.damage.push(
        ...differences(wanted, await textsOf(folder)).map((what) => `ingest: ${what}`),
      );
      await rm(folder, { recursive: true });
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return faults;
}

/** What lies in the folder, but for what is read in place of being made anew. */
async function lyingIn(root: string): Promise<Map<string, string>> {
  const all = [...(await textsOf(root))];
  return new Map(all.filter(([path]) => !path.includes('/.dossier/cache/')));
}

/** True where it was killed, `delay` milliseconds after its start. */
async function runBuild(content: string, out: string, delay?: number): Promise<boolean> {
  const args = [COMMAND, 'build', '--content', content, '--out', out];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const timer = delay === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), delay);
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(timer);
  if (code) throw new Error(`the build of the example ends with ${code}`);
  return signal === 'SIGKILL';
}

/** A site of a number of files that all say which build they are of. The processes that are killed run it. @public */
export async function buildOnce(root: string, number: number): Promise<void> {
  const out = join(root, 'dist');
  const beside = await makeBeside(out);
  const made = join(root, `made-${process.pid}`);
  for (const name of ['index.html', `data/${number}.csv`, 'sources/a.html', 'sources/b.html']) {
    await mkdir(dirname(join(made, name)), { recursive: true });
    await writeFile(join(made, name), String(number));
  }
  await swapIn(made, beside, out);
  await rm(beside, { recursive: true, force: true });
}

/** The site is of one build, and what its list names is there. */
async function siteDamage(out: string): Promise<string[]> {
  if (!existsSync(join(out, BUILT_LIST))) return ['the site is gone'];
  const listed = (await readFile(join(out, BUILT_LIST), 'utf8')).split('\n').filter(Boolean);
  const texts = await textsOf(out);
  const versions = new Set(
    listed.filter((path) => path !== BUILT_LIST).map((path) => texts.get(path) ?? 'none'),
  );
  return versions.size === 1 && !versions.has('none')
    ? []
    : [`the site is of ${[...versions].join(' and ')}`];
}

/** Builds that put their site in place, killed while they do; then the next command. With files of somebody else's in the folder, the next build. */
export async function killSwap(kills: number, isShared: boolean): Promise<Faults> {
  const faults: Faults = { kills, hits: 0, damage: [] };
  for (let kill = 0; kill < kills; kill++) {
    const root = await mkdtemp(join(tmpdir(), 'dossier-swap-'));
    const out = join(root, 'dist');
    await buildOnce(root, 0);
    if (isShared) await writeFile(join(out, 'CNAME'), 'example.org');
    const code = `import { buildOnce } from '${import.meta.url}'; console.log('works'); for (let number = 1; ; number++) await buildOnce(${JSON.stringify(root)}, number);`;
    if (await killLater(code, 5 + ((kill * 7) % 60))) faults.hits++;
    if (isShared) await buildOnce(root, 9_999);
    else await repairOutput(out);
    faults.damage.push(...(await siteDamage(out)));
    if (isShared && (await readFile(join(out, 'CNAME'), 'utf8').catch(() => '')) !== 'example.org')
      faults.damage.push('CNAME is gone');
    const left = (await readdir(root)).filter(
      (name) => name !== 'dist' && !name.startsWith('made-'),
    );
    faults.damage.push(...left.map((name) => `${name} is left`));
    await rm(root, { recursive: true });
  }
  return faults;
}

/** Whole builds as an author runs them, killed at moments spread over their work; then the same build once more. */
export async function killBuild(kills: number): Promise<Faults> {
  const root = await mkdtemp(join(tmpdir(), 'dossier-build-'));
  const faults: Faults = { kills, hits: 0, damage: [] };
  try {
    const [content, out] = [join(root, 'content'), join(root, 'site')];
    await cp(SAMPLE, content, { recursive: true });
    await runBuild(content, out);
    const since = performance.now();
    await runBuild(content, out);
    const whole = performance.now() - since;
    const wanted = await lyingIn(root);
    for (let kill = 0; kill < kills; kill++) {
      if (await runBuild(content, out, (whole * (kill + 1)) / (kills + 1))) faults.hits++;
      faults.damage.push(...(await siteDamage(out)).filter((what) => what.endsWith('gone')));
      await runBuild(content, out);
      faults.damage.push(
        ...differences(wanted, await lyingIn(root)).map((what) => `build: ${what}`),
      );
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return faults;
}

/** How many things were lost or left. */
export async function benchFaults(): Promise<number> {
  let bad = 0;
  const runs: [string, () => Promise<Faults>][] = [
    ['ingest killed', () => killIngest(100)],
    ['builds killed as they put the site in place', () => killSwap(100, false)],
    ['the same, into a folder with files of others', () => killSwap(100, true)],
    ['whole builds killed', () => killBuild(50)],
  ];
  for (const [name, run] of runs) {
    const { kills, hits, damage } = await run();
    console.log(`${name}: ${kills} kills, ${hits} at work, ${damage.length} things lost or left`);
    for (const what of damage.slice(0, 10)) console.log(`  ${what}`);
    bad += damage.length;
  }
  return bad;
}
