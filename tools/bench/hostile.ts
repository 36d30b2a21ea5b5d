/** `npm run bench -- hostile`: dossiers with a hostile place or two, each built as an author builds it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildInput, ingestedSound } from '../../test/hostile/build-input.ts';
import { hostileInputs } from '../../test/hostile/inputs.ts';

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

/** How many findings there are. */
export async function benchHostile(): Promise<number> {
  const count = 3_000;
  const { built, findings } = await buildHostile(count, 1);
  console.log(
    `${count} hostile dossiers: ${built} built, ${count - built} refused, ${findings.length} findings`,
  );
  for (const finding of findings.slice(0, 50)) console.log(`  ${finding}`);
  return findings.length;
}
