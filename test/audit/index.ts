/** The audit of our own output: whether site, data and paper say what the dossier says. What it finds are defects of the generator. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from '../../src/cli/build-dossier.ts';
import type { Problem } from '../../src/model/problem.ts';
import { auditPdf } from './audit-pdf.ts';
import { checkCards } from './check-cards.ts';
import { checkSite } from './check-site.ts';
import { readSiteFiles } from './site-files.ts';

/** The pages must have been written with their bindings (`build --audit`). */
export async function auditBuilt({ dossier, folder, fontFolder }: Built): Promise<Problem[]> {
  const files = await readSiteFiles(folder);
  const paper = existsSync(join(folder, 'briefing.pdf'))
    ? await auditPdf(dossier, folder, files, fontFolder)
    : [];
  return [...checkSite(dossier, files), ...checkCards(dossier, folder), ...paper];
}
