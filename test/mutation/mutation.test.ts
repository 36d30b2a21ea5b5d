/** Single changes to what a dossier says, in every place where it says it: the check stops them before they are published. */
import { beforeAll, describe, expect, it } from 'vitest';
import { byKind, isExact, type Judged, measureMutations, missed } from './measure.ts';
import { PLACES } from './places.ts';
import { buildSubject } from './subjects.ts';

const MOST = 3;

describe('the check, on single changes of meaning', () => {
  let judged: Judged[];
  beforeAll(async () => {
    const subjects = [];
    for (const name of ['content', 'harbour']) subjects.push(await buildSubject(name));
    judged = measureMutations(subjects, MOST);
  }, 600_000);

  it('is tried on at least 150 of them, in every place', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
    expect(new Set(judged.map(({ mutant }) => mutant.place))).toEqual(new Set(PLACES));
  });

  it('rejects every other number, date, unit, name and quotation', () => {
    const exact = judged.filter(({ mutant }) =>
      isExact({ name: mutant.kind, mutations: 0, rejected: 0 }),
    );
    expect(missed(exact)).toEqual([]);
  });

  it('rejects at least 94 % of the rest', () => {
    const rest = byKind(judged).filter((share) => !isExact(share));
    const [mutations, rejected] = [
      rest.reduce((sum, each) => sum + each.mutations, 0),
      rest.reduce((sum, each) => sum + each.rejected, 0),
    ];
    expect(rejected / mutations, missed(judged).join('\n')).toBeGreaterThanOrEqual(0.94);
  });
});
