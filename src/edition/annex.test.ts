import { describe, expect, it } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import { buildAnnex } from './evidence-table.ts';
import { usedIds } from './uses.ts';

const medium = mediumDossier();
const dossier = { ...medium, settings: { ...medium.settings, charts: [], timeline: [] } };
const printed = (annex: 'used' | 'all' | 'none'): number =>
  buildAnnex({
    ...dossier,
    settings: { ...dossier.settings, print: { ...dossier.settings.print, annex } },
  })
    .flatMap(({ passages }) => passages)
    .flatMap(({ facts }) => facts).length;

describe('the annex', () => {
  it('prints what the briefing uses, all, or nothing, as print.annex says', () => {
    const used = dossier.facts.filter(({ id }) => usedIds(dossier).has(id)).length;
    expect(used).toBeLessThan(dossier.facts.length);
    expect([printed('used'), printed('all'), printed('none')]).toEqual([
      used,
      dossier.facts.length,
      0,
    ]);
  });
});
