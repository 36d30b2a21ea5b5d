/**
 * How many cases a property test draws. With the fixed seed they are the same at each run, so that a quarter of them will
 * do; `npm run test:random` draws new ones and takes them all.
 */
export const runs = (most: number): number =>
  process.env['DOSSIER_TEST_SEED'] === 'random' ? most : Math.ceil(most / 4);
