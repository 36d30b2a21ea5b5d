/** Commands killed at moments spread over their work: a small sample of `npm run bench -- faults`. */
import { expect, it } from 'vitest';
import { killIngest, killSwap } from '../tools/bench/faults.ts';

it(
  'loses nothing of an ingest that is killed, and leaves nothing',
  { timeout: 600_000 },
  async () => {
    expect((await killIngest(2)).damage).toEqual([]);
  },
);

it.each([
  ['alone', false],
  ['with files of others', true],
])(
  'has a whole site after builds that were killed, in a folder %s',
  { timeout: 600_000 },
  async (_, isShared) => {
    expect((await killSwap(2, isShared)).damage).toEqual([]);
  },
);
