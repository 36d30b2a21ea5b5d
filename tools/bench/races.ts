/** `npm run bench -- races`: an author who saves while commands of ours run, and builds at once. What was saved last is what stands there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { COMMAND, SAMPLE, treeOf } from './sample-dossier.ts';

const run = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [COMMAND, ...args], { stdio: 'ignore' });

/** A file of the author's, and how the words of a save stand in it. */
interface Edited {
  file: string;
  line: RegExp;
  saved: (number: number) => string;
}

const EDITED: readonly Edited[] = [
  {
    file: 'articles/harbour-gazette-2031-05-14.mdx',
    line: /^title: .*$/m,
    saved: (number) => `title: Title ${number} of the desk`,
  },
  {
    file: 'sources/strand-post-2031-05-16.txt',
    line: /^title: .*$/m,
    saved: (number) => `title: Title ${number} of the outlet`,
  },
  {
    file: 'dossier.yaml',
    line: /^standfirst: .*$/m,
    saved: (number) => `standfirst: Standfirst ${number} of the desk.`,
  },
  {
    file: 'briefing/2-accord.mdx',
    line: /^title: .*$/m,
    saved: (number) => `title: Section ${number} of the desk`,
  },
];

/** As editors save: in place, or by a new file that takes the name. */
async function save(path: string, text: string, isRenamed: boolean): Promise<void> {
  const written = isRenamed ? `${path}~` : path;
  await writeFile(written, text);
  if (isRenamed) await rename(written, path);
}

async function editOnce(folder: string, number: number, pause: number): Promise<string[]> {
  const { file, line, saved } = EDITED[number % EDITED.length] as Edited;
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  await save(path, before.replace(line, saved(number)), number % 8 < EDITED.length);
  await sleep(pause);
  const after = await readFile(path, 'utf8');
  return after.includes(saved(number)) ? [] : [`save ${number} of ${file}`];
}

/** Saves one after another while `work` is started again and again. Returns the saves that were lost. */
async function saveDuring(
  folder: string,
  saves: number,
  work: () => ChildProcess,
): Promise<string[]> {
  const lost: string[] = [];
  let isDone = false;
  const worker = (async () => {
    while (!isDone) {
      const child = work();
      const ended = once(child, 'exit');
      while (!isDone && child.exitCode === null) await Promise.race([ended, sleep(50)]);
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
    }
  })();
  for (let number = 0; number < saves; number++)
    lost.push(...(await editOnce(folder, number, 20 + ((number * 37) % 180))));
  isDone = true;
  await worker;
  return lost;
}

export interface Races {
  saves: number;
  lost: string[];
}

/** 'ingest', 'build' or 'dev' runs while the author saves. */
export async function raceSaves(command: string, saves: number): Promise<Races> {
  const root = await mkdtemp(join(tmpdir(), 'dossier-race-'));
  try {
    const content = join(root, 'content');
    await cp(SAMPLE, content, { recursive: true });
    await ingestFolder(content);
    const more: Record<string, string[]> = {
      build: ['--out', join(root, 'site')],
      dev: ['--port', '0'],
    };
    const args = [command, '--content', content, ...(more[command] ?? [])];
    return { saves, lost: await saveDuring(content, saves, () => run(...args)) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Builds of one dossier at once, each into a folder of its own and `shared` of them into one: what differs, fails or is left. */
async function buildAtOnce(count: number, shared: number): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'dossier-at-once-'));
  try {
    const content = join(root, 'content');
    await cp(SAMPLE, content, { recursive: true });
    await ingestFolder(content);
    const outs = Array.from({ length: count }, (_, index) =>
      join(root, index < shared ? 'site-shared' : `site-${index}`),
    );
    const codes = await Promise.all(
      outs.map(async (out) => {
        const [code] = (await once(run('build', '--content', content, '--out', out), 'exit')) as [
          number | null,
        ];
        return code;
      }),
    );
    const failed = codes.flatMap((code, index) =>
      code === 0 ? [] : [`build ${index}: exit ${code}`],
    );
    const trees = await Promise.all([...new Set(outs)].map((out) => treeOf(out)));
    const other = trees.filter((tree) => tree !== trees[0]).map(() => 'a site of other bytes');
    const litter = (await readdir(root)).filter((name) => !/^(?:content|site-\w+)$/.test(name));
    return [...failed, ...other, ...litter.map((name) => `${name} is left`)];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** How many saves were lost and how many builds went wrong. */
export async function benchRaces(): Promise<number> {
  let bad = 0;
  for (const command of ['ingest', 'build', 'dev']) {
    const { saves, lost } = await raceSaves(command, 200);
    console.log(`${saves} saves while ${command} runs: ${lost.length} lost`);
    for (const what of lost.slice(0, 10)) console.log(`  ${what}`);
    bad += lost.length;
  }
  for (const count of [2, 8]) {
    const wrong = await buildAtOnce(count, 2);
    console.log(`${count} builds at once: ${wrong.length} things wrong`);
    for (const what of wrong) console.log(`  ${what}`);
    bad += wrong.length;
  }
  return bad;
}
