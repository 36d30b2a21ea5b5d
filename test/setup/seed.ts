/** Property tests draw the same cases at each run; `npm run test:random` draws new ones and prints the seed of one that fails. */
import fc from 'fast-check';

const SEED = 20_310_506;
const asked = process.env['DOSSIER_TEST_SEED'];

if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : SEED });
