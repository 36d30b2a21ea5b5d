import { expect, it } from 'vitest';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { checkBibtex } from '../../../test/audit/check-citation-files.ts';
import { exportBibtex } from './citation.ts';

it('writes a title of several lines on one', () => {
  const dossier = mediumDossier();
  const settings = { ...dossier.settings, title: 'The harbour\nafter the storm\n' };
  const { name, text } = exportBibtex(settings);
  expect(text).toContain('  title = {The harbour after the storm},\n');
  expect(checkBibtex({ path: name, text }, { ...dossier, settings })).toEqual([]);
});
