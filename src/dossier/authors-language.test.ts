import { expect, it } from 'vitest';
import { dossierOf } from '../../test/dossiers.ts';
import { authorsLanguage } from './authors-language.ts';

const ENGLISH =
  'The wall of the dam gave way on the night of the storm, and the people of the valley were told by the mayor that they have to leave their homes at once.';
const GERMAN =
  'Die Mauer des Damms ist in der Nacht gebrochen, und die Menschen aus dem Tal sind nicht mit dem Bus, sondern mit der Bahn auf die Höhe gebracht worden.';

const languageOf = (language: string, standfirst: string): string =>
  authorsLanguage(dossierOf({}, { settings: { language, standfirst } }));

it.each([
  ['de', ENGLISH, 'en'],
  ['de-CH', GERMAN, 'de-CH'],
  ['en-GB', ENGLISH, 'en-GB'],
  ['en', GERMAN, 'de'],
  ['de', 'The wall gave way.', 'de'],
])('of a dossier in %s that says "%.20s…" is %s', (language, standfirst, expected) => {
  expect(languageOf(language, standfirst)).toBe(expected);
});
