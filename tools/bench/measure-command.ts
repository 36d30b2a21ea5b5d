/** A command of Node's, run to its end: what it took. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Usage {
  /** Processor seconds of it and of the Node processes that it starts. */
  seconds: number;
  wall: number;
  /** The most that any of its processes held. */
  bytes: number;
}

const AT_EXIT = new URL('usage-at-exit.mjs', import.meta.url).href;

/** Throws where the command fails, with what it said. */
export async function measureCommand(args: readonly string[], cwd: string): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-usage-'));
  const file = join(folder, 'usage');
  try {
    const begun = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: {
        ...process.env,
        NODE_OPTIONS: `--import=${AT_EXIT}`,
        BENCH_USAGE: file,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}: ${said}`);
    const wall = (performance.now() - begun) / 1000;
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const processes = lines.map((line): Omit<Usage, 'wall'> => JSON.parse(line));
    const seconds = processes.reduce((sum, each) => sum + each.seconds, 0);
    return { seconds, wall, bytes: Math.max(...processes.map((each) => each.bytes)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
