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

/** Every file of `dist/data/` that is a text of facts, each made when it is asked for: those of a large dossier take 100 MB and more. */
export function* exportDossier(dossier: Dossier): Generator<ExportFile> {
  yield exportFactsJson(dossier);
  yield exportFactsSchema();
  yield exportFactsCsv(dossier);
  yield* exportSources(dossier);
  yield exportTopics(dossier);
  yield exportTopicsCsv(dossier);
  yield exportOrigins(dossier);
  yield exportQuestions(dossier);
  yield* exportNames(dossier);
  yield exportPlaces(dossier);
  yield* exportCalendar(dossier);
  yield exportAnnotations(dossier);
  yield exportLinkedData(dossier);
  yield exportFollowTheMoney(dossier);
  yield exportBibtex(dossier.settings);
  yield exportCslJson(dossier.settings);
  if (dossier.editions.length > 0) yield exportEditions(dossier);
  yield exportRis(dossier.settings);
}
