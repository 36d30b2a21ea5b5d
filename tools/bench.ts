/** `npm run bench [-- NAME ...]`: timings, as ratios of processor time, commands that are killed, and hostile dossiers; exit 1 where one is out of bounds. */
import { benchFaults } from './bench/faults.ts';
import { benchHostile } from './bench/hostile.ts';
import { benchLinear } from './bench/linear.ts';
import { benchOrigins } from './bench/origins.ts';
import { benchRaces } from './bench/races.ts';
import { benchBytes, benchFullDisk } from './bench/surroundings.ts';
import { benchSize } from './bench/size.ts';

/** Each prints its figures and returns how many are out of bounds. */
const BENCHES: Record<string, () => number | Promise<number>> = {
  linear: benchLinear,
  origins: benchOrigins,
  faults: benchFaults,
  races: benchRaces,
  bytes: benchBytes,
  full: benchFullDisk,
  hostile: benchHostile,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (asked[0] === 'size') process.exitCode = (await benchSize(asked.slice(1))) ? 1 : 0;
else if (unknown.length > 0) {
  console.error(
    `No bench ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}, size.`,
  );
  process.exitCode = 2;
} else {
  let bad = 0;
  for (const [name, bench] of Object.entries(BENCHES))
    if (asked.length === 0 || asked.includes(name)) bad += await bench();
  process.exitCode = bad ? 1 : 0;
}
