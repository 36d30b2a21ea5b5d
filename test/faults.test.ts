/** Commands killed at moments spread over their work, saves that race with them, disks that fill up, zones and clocks: small samples of `npm run bench -- faults races full bytes`. */
import { expect, it } from 'vitest';
import { killBuild, killIngest, killSwap } from '../tools/bench/faults.ts';
import { raceSaves } from '../tools/bench/races.ts';
import { fillDisk, otherBytes } from '../tools/bench/surroundings.ts';

it(
  'loses nothing of an ingest that is killed, and leaves nothing',
  { timeout: 600_000 },
  async () => {
    expect(await killIngest(2)).toMatchObject({ kills: 2, damage: [] });
  },
);

it.each([
  ['alone', false],
  ['with files of others', true],
])(
  'has a whole site after builds that were killed, in a folder %s',
  { timeout: 600_000 },
  async (_, isShared) => {
    expect(await killSwap(2, isShared)).toEqual({ kills: 2, hits: 2, damage: [] });
  },
);

it(
  'loses nothing of a build that is killed, and leaves nothing',
  { timeout: 600_000 },
  async () => {
    expect((await killBuild(1)).damage).toEqual([]);
  },
);

it.each(['ingest', 'build', 'dev'])(
  'loses no save while %s runs',
  { timeout: 600_000 },
  async (command) => {
    expect((await raceSaves(command, 60)).lost).toEqual([]);
  },
);

it('says that the disk is full, and goes on once it is not', { timeout: 600_000 }, async () => {
  expect(await fillDisk('ingest', 3)).toEqual([]);
});

it('makes the same site in any zone and year', { timeout: 600_000 }, async () => {
  const names = ['as it is', 'west of the date line', 'nine years on'];
  expect(await otherBytes(names)).toEqual([]);
});
