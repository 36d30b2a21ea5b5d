/** Hostile dossiers, each built: a small sample of `npm run bench -- hostile`. */
import { expect, it } from 'vitest';
import { buildHostile } from '../../tools/bench/hostile.ts';

it(
  'builds a hostile dossier, or refuses it by a file of the author’s',
  { timeout: 300_000 },
  async () => {
    const { built, findings } = await buildHostile(12, 20_310_506);
    expect(findings).toEqual([]);
    expect(built).toBeGreaterThan(2);
  },
);
