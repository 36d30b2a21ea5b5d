/** `npm run bench -- hostile`: dossiers with a hostile place or two, each built as an author builds it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import fc from 'fast-check';
import { buildInput, ingestedSound } from '../../test/hostile/build-input.ts';
import { hostileInputs } from '../../test/hostile/inputs.ts';

const execute = promisify(execFile);

export interface Hostile {
  /** Of the inputs, those that gave a site; the others were refused. */
  built: number;
  /** What an author should never see, with what was done to the dossier. */
  findings: string[];
}

/** The same inputs for the same seed. */
export async function buildHostile(count: number, seed: number): Promise<Hostile> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-hostile-'));
  const result: Hostile = { built: 0, findings: [] };
  try {
    const sound = await ingestedSound(join(folder, 'sound'));
    for (const input of fc.sample(hostileInputs(sound), { numRuns: count, seed })) {
      const { isBuilt, findings } = await buildInput(input, join(folder, 'run'));
      if (isBuilt) result.built++;
      result.findings.push(...findings.map((finding) => `${input.what}\n    ${finding}`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return result;
}

/** Inputs a process, which grows with each dossier that it builds. */
const BATCH = 100;

/** The same as `buildHostile`, in a process of its own. */
async function buildApart(count: number, seed: number): Promise<Hostile> {
  const code = `import { buildHostile } from '${import.meta.url}'; console.log(JSON.stringify(await buildHostile(${count}, ${seed})));`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', code], {
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout) as Hostile;
}

/** How many findings there are. Batches have the seeds from `first` on. */
export async function benchHostile(count = 3_000, first = 1): Promise<number> {
  const total: Hostile = { built: 0, findings: [] };
  for (let done = 0; done < count; done += BATCH) {
    const size = Math.min(BATCH, count - done);
    const { built, findings } = await buildApart(size, first + done / BATCH);
    total.built += built;
    total.findings.push(...findings);
    console.log(
      `${done + size} hostile dossiers: ${total.built} built, ${done + size - total.built} refused, ${total.findings.length} findings`,
    );
    for (const finding of findings) console.log(`  ${finding}`);
  }
  return total.findings.length;
}
