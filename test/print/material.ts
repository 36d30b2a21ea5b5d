/** What the invented dossier is printed with. */
import { readTemplates, readTypefaces } from '../../src/cli/print-material.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import {
  printDossier,
  type PrintedDossier,
  type PrintMaterial,
} from '../../src/render/typst/print-dossier.ts';
import { dossier, drawings, figures } from './fixture.ts';

export const ATTACHMENTS = [
  {
    name: 'facts.json',
    mime: 'application/json',
    description: 'Every fact',
    bytes: new TextEncoder().encode('[{"id":"a"}]\n'),
  },
  {
    name: 'facts.csv',
    mime: 'text/csv',
    description: 'Every fact, as a table',
    bytes: new TextEncoder().encode('id\r\na\r\n'),
  },
];

const fixed = { templates: readTemplates(), typefaces: readTypefaces() };

export const printFixture = (
  changes: Partial<Dossier> = {},
  material: Partial<PrintMaterial> = {},
): PrintedDossier =>
  printDossier(
    { ...dossier, ...changes },
    { ...fixed, figures, drawings, attachments: ATTACHMENTS, logo: null, ...material },
  );
