/** `editions.json`: what was published, what each edition changed, and the corrections. */
import { compareEditions } from '../../check/record-edition.ts';
import { publishedEditions } from '../../edition/editions.ts';
import type { Dossier } from '../../model/dossier.ts';
import { type ExportFile, jsonText } from './export-file.ts';

export function exportEditions(dossier: Dossier): ExportFile {
  const published = publishedEditions(dossier);
  const editions = published.map((record, index) => {
    const { number, date, title } = record;
    const before = published[index - 1];
    return { number, date, title, ...(before && { changes: compareEditions(before, record) }) };
  });
  const { corrections } = dossier.settings.edition;
  return {
    name: 'editions.json',
    mime: 'application/json',
    text: jsonText({ editions, corrections }),
    about: 'What was published, what each edition changed, and the corrections.',
    leftOut: [],
  };
}
