import { expect, it } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import { namedAuthors, PROPOSED_IMPRINT, withImprintInItsLanguage } from './imprint.ts';

const { settings } = mediumDossier();

it('says in the language of the dossier that nobody is named yet', () => {
  const edition = { ...settings.edition, ...PROPOSED_IMPRINT };
  const german = withImprintInItsLanguage({ ...settings, language: 'de', edition });
  expect(german.edition).toMatchObject({
    authors: ['Verfasser nicht genannt'],
    contact: 'nicht angegeben',
  });
  expect(namedAuthors(german)).toEqual([]);
});

it('keeps those who are named', () => {
  const german = { ...settings, language: 'de' };
  expect(withImprintInItsLanguage(german)).toEqual(german);
  expect(namedAuthors(german)).toEqual(settings.edition.authors);
});
