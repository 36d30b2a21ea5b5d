/** Writes the PDFs of a dossier: `briefing.pdf`, and `summary.pdf` on one page. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportFactsCsv } from '../render/data/facts-csv.ts';
import { exportFactsJson } from '../render/data/facts-json.ts';
import type { Dossier } from '../model/dossier.ts';
import { figuresForPrint } from '../render/typst/figures-for-print.ts';
import {
  type Attachment,
  printDossier,
  type PrintedDossier,
} from '../render/typst/print-dossier.ts';
import type { Logo } from './logo.ts';
import { printProblems } from './command.ts';
import { readTemplates, readTypefaces } from './print-material.ts';

const ATTACHED: readonly Omit<Attachment, 'bytes'>[] = [
  {
    name: 'facts.json',
    mime: 'application/json',
    description: 'Every fact of the dossier, as JSON',
  },
  { name: 'facts.csv', mime: 'text/csv', description: 'Every fact of the dossier, as a table' },
];

/** The facts as the site's `data/` folder has them. */
function factFiles(dossier: Dossier): Attachment[] {
  const encoder = new TextEncoder();
  const texts = [exportFactsJson(dossier), exportFactsCsv(dossier)].map(({ text }) => text);
  return ATTACHED.map((file, index) => ({ ...file, bytes: encoder.encode(texts[index]) }));
}

/** Those of a site that is being built: those of a large dossier take seconds to make. */
export const writtenFactFiles = (site: string): Promise<Attachment[]> =>
  Promise.all(
    ATTACHED.map(async (file) => ({
      ...file,
      bytes: await readFile(join(site, 'data', file.name)),
    })),
  );

export interface PrintPictures {
  logo: Logo | null;
  /** By path in the site. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * `fontFolder` holds TrueType files of the dossier's own, for characters that the edition's typefaces lack; it need not exist.
 * Throws ProblemError for an error or a warning of the compiler.
 */
export function makePdf(
  dossier: Dossier,
  fontFolder?: string,
  { logo, pictures }: PrintPictures = { logo: null, pictures: new Map() },
  attachments: readonly Attachment[] = factFiles(dossier),
): PrintedDossier {
  const { problems, ...typefaces } = readTypefaces(fontFolder);
  const printed = printDossier(dossier, {
    templates: readTemplates(),
    typefaces,
    ...figuresForPrint(dossier),
    attachments,
    logo,
    pictures,
  });
  return { ...printed, problems: [...problems, ...printed.problems] };
}

/** "21 pages, 180 KiB; summary on one page" */
export const describePdf = ({ briefing, summary }: PrintedDossier): string =>
  `${briefing.pages} pages, ${Math.round(briefing.bytes.length / 1024)} KiB; summary on ${summary.pages === 1 ? 'one page' : `${summary.pages} pages`}`;

/** Warnings go to standard error. */
export async function writePdf(
  { briefing, summary, problems }: PrintedDossier,
  folder: string,
): Promise<void> {
  printProblems(problems);
  await writeFile(join(folder, 'briefing.pdf'), briefing.bytes);
  await writeFile(join(folder, 'summary.pdf'), summary.bytes);
}
