import type { Dossier } from '../../model/dossier.ts';
import { exportAnnotations } from './annotations.ts';
import { exportBibtex, exportCslJson, exportRis } from './citation.ts';
import {
  exportOrigins,
  exportQuestions,
  exportTopics,
  exportTopicsCsv,
} from './comparison-json.ts';
import { exportEditions } from './editions-json.ts';
import type { ExportFile } from './export-file.ts';
import { exportFactsCsv } from './facts-csv.ts';
import { exportFactsJson } from './facts-json.ts';
import { exportFactsSchema } from './facts-schema.ts';
import { exportFollowTheMoney } from './follow-the-money.ts';
import { exportLinkedData } from './linked-data.ts';
import { exportNames } from './names-files.ts';
import { exportPlaces } from './places-geojson.ts';
import { exportSources } from './sources-files.ts';
import { exportCalendar } from './timeline-ics.ts';

/** Every file of `dist/data/` that is a text of facts. */
export function exportDossier(dossier: Dossier): ExportFile[] {
  return [
    exportFactsJson(dossier),
    exportFactsSchema(),
    exportFactsCsv(dossier),
    ...exportSources(dossier),
    exportTopics(dossier),
    exportTopicsCsv(dossier),
    exportOrigins(dossier),
    exportQuestions(dossier),
    ...exportNames(dossier),
    exportPlaces(dossier),
    ...exportCalendar(dossier),
    exportAnnotations(dossier),
    exportLinkedData(dossier),
    exportFollowTheMoney(dossier),
    exportBibtex(dossier.settings),
    exportCslJson(dossier.settings),
    ...(dossier.editions.length > 0 ? [exportEditions(dossier)] : []),
    exportRis(dossier.settings),
  ];
}
