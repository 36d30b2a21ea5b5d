import { expect, it } from 'vitest';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { checkBibtex } from '../../../test/audit/check-citation-files.ts';
import { exportBibtex, exportCslJson, exportRis } from './citation.ts';

it('writes a title of several lines on one', () => {
  const dossier = mediumDossier();
  const settings = { ...dossier.settings, title: 'The harbour\nafter the storm\n' };
  const { name, text } = exportBibtex(settings);
  expect(text).toContain('  title = {The harbour after the storm},\n');
  expect(checkBibtex({ path: name, text }, { ...dossier, settings })).toEqual([]);
});

it('writes the signs of TeX so that they print, and leaves the others', () => {
  const dossier = mediumDossier();
  const { text } = exportBibtex({ ...dossier.settings, title: 'A_b & 5 % of {c}: a-b, #1 ~ $2^3' });
  expect(text).toContain(
    'title = {A\\_b \\& 5 \\% of \\{c\\}: a-b, \\#1 \\textasciitilde{} \\$2\\textasciicircum{}3},',
  );
});

it('names no author where nobody has said who it is', () => {
  const { settings } = mediumDossier();
  const edition = { ...settings.edition, authors: ['Author not named'] };
  for (const write of [exportBibtex, exportCslJson, exportRis])
    expect(write({ ...settings, edition }).text).not.toContain('not named');
});
