/** The finished PDFs, read back and held against the data they were set from, and that data against the dossier and the site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { siteTexts } from './site-texts.ts';
import type { SiteFile } from './site-files.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { checkPdfText } from './check-pdf-text.ts';
import { checkPrintData } from './check-print-data.ts';
import { figuresForPrint } from '../../src/render/typst/figures-for-print.ts';
import { layoutPrint } from '../../src/render/typst/layout-print.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import { printed } from '../../src/render/typst/printed.ts';
import { createPrinter, mapStrings } from '../../src/render/typst/printable.ts';
import { coverageOf } from '../../src/render/typst/typefaces.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readTypefaces } from '../../src/cli/print-material.ts';

/** The text of each page, pieces that are set apart divided by a zero-width space. */
async function readPdfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: bytes, verbosity: 0, useSystemFonts: false }).promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (
          await document.getPage(number)
        ).getTextContent({ disableNormalization: true });
        return items
          .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
          .join('\u200B');
      }),
    );
  } finally {
    await document.loadingTask.destroy();
  }
}

/** `files` are those of the site, in the same folder. */
export async function auditPdf(
  dossier: Dossier,
  folder: string,
  files: readonly SiteFile[],
  fontFolder?: string,
): Promise<Problem[]> {
  const { figures, drawings } = figuresForPrint(dossier);
  const { print } = createPrinter(coverageOf(readTypefaces(fontFolder)));
  const data = printed(
    layoutPrint(buildEdition(dossier), { figures, attachments: [], fallbackFonts: [] }),
  );
  const set = mapStrings(data, print);
  const svgs = [...drawings.values()].map(print);
  const texts = await Promise.all(
    ['briefing.pdf', 'summary.pdf'].map(
      async (file) =>
        [file, await readPdfPages(new Uint8Array(await readFile(join(folder, file))))] as const,
    ),
  );
  return [
    ...checkPrintData(dossier, data, siteTexts(files)),
    ...texts.flatMap(([file, pages]) =>
      checkPdfText(file, pages, set, svgs, file === 'briefing.pdf'),
    ),
  ];
}
