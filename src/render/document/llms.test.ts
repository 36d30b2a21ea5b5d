import { describe, expect, it } from 'vitest';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { EN } from '../../furniture/en.ts';
import { TABLES, type WordKey } from '../../furniture/index.ts';
import { exportLlms } from './llms.ts';

const dossier = mediumDossier();
const inLanguage = (language: string): string =>
  exportLlms({ ...dossier, settings: { ...dossier.settings, language } });
const SAID = ['citeSources', 'Sources', 'briefingAsMarkdown', 'dataInOneFile'] satisfies WordKey[];

describe('llms.txt', () => {
  it.each(Object.entries(TABLES))('speaks the language of the dossier: %s', (language, table) => {
    for (const key of SAID) expect(inLanguage(language)).toContain(table[key]);
    if (language !== 'en')
      for (const key of SAID) expect(inLanguage(language)).not.toContain(EN[key]);
  });

  it('keeps the heading whose name says that what follows may be left unread', () =>
    expect(inLanguage('de')).toContain('\n## Optional\n'));
});
