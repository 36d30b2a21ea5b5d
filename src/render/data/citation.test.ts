import { expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { exportBibtex } from './citation.ts';

it('lets no address end its field', () => {
  const { settings } = dossierOf({
    'hill.txt': 'KIRUN, Ardania, May 6, 2031 (Hill Wire) - Some 40 ships came.',
  });
  const { text } = exportBibtex({ ...settings, site: 'https://a.example/b}, evil={x\\' });
  expect(text).toContain('  url = {https://a.example/b%7D,%20evil=%7Bx%5C}\n');
});
