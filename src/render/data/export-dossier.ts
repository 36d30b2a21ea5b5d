import type { Dossier } from '../../model/dossier.ts';
import { exportBibtex, exportCslJson } from './citation.ts';
import { exportOrigins, exportQuestions, exportTopics } from './comparison-json.ts';
import { exportEditions } from './editions-json.ts';
import type { ExportFile } from './export-file.ts';
import { exportFactsCsv } from './facts-csv.ts';
import { exportFactsJson } from './facts-json.ts';

/** Every file of `dist/data/`. */
export function exportDossier(dossier: Dossier): ExportFile[] {
  return [
    exportFactsJson(dossier),
    exportFactsCsv(dossier),
    exportTopics(dossier),
    exportOrigins(dossier),
    exportQuestions(dossier),
    exportBibtex(dossier.settings),
    exportCslJson(dossier.settings),
    ...(dossier.editions.length > 0 ? [exportEditions(dossier)] : []),
  ];
}
