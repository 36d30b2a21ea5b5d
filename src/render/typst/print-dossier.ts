/** A dossier → `briefing.pdf` and `summary.pdf`. */
import type { Dossier } from '../../model/dossier.ts';
import type { Problem } from '../../model/problem.ts';
import { createTypstCompiler, type SetPages } from './compile-typst.ts';
import { type FigureForPrint, layoutPrint } from './layout-print.ts';
import { buildEdition } from '../../edition/edition.ts';
import { printed } from './printed.ts';
import { createPrinter, mapStrings, missingProblem } from './printable.ts';
import type { PrintData } from './print-data.ts';
import { settleBriefing } from './settle.ts';
import { addedFamilies, coverageOf, type Typefaces } from './typefaces.ts';

export interface Attachment {
  name: string;
  mime: string;
  description: string;
  bytes: Uint8Array;
}

export interface PrintMaterial {
  /** Typst files by name. */
  templates: ReadonlyMap<string, string>;
  typefaces: Typefaces;
  figures: readonly FigureForPrint[];
  /** SVG by the path that a figure's `files` name. */
  drawings: ReadonlyMap<string, string>;
  attachments: readonly Attachment[];
  /** The picture at the head of both. */
  logo: { path: string; bytes: Uint8Array } | null;
  /** Those of the author's pages that are printed, by path. */
  pictures?: ReadonlyMap<string, Uint8Array>;
}

type PrintedPdf = Pick<SetPages, 'pages' | 'query'> & { bytes: Uint8Array };

export interface PrintedDossier {
  briefing: PrintedPdf;
  summary: PrintedPdf;
  /** Warnings only; what stops the build is thrown. */
  problems: Problem[];
}

/** Where a reader of the problems below starts. */
const SETTINGS_FILE = 'dossier.yaml';

function attachmentProblem(dossier: Dossier, attachments: readonly Attachment[]): Problem[] {
  if (dossier.settings.print.standard !== 'a-2a' || attachments.length === 0) return [];
  const message = `PDF/A-2a allows no attached files: ${attachments.map(({ name }) => name).join(' and ')} are not in the PDF and stand beside it. Set print.standard to ua-1 to have them inside.`;
  return [
    { rule: 'pdf-attaches-data', file: SETTINGS_FILE, value: 'a-2a', message, severity: 'warning' },
  ];
}

type PdfOptions = Parameters<SetPages['write']>[0];

const written = (pages: SetPages, options: PdfOptions): PrintedPdf => ({
  bytes: pages.write(options),
  pages: pages.pages,
  query: pages.query,
});

function onePageProblem(pdf: PrintedPdf, label: string, what: string): Problem[] {
  const page = Number(pdf.query(label)[0] ?? 1);
  if (page === 1) return [];
  return [
    {
      rule: 'pdf-fits-one-page',
      file: SETTINGS_FILE,
      value: what,
      message: `${what} take ${page} pages of the PDF and can't stand alone on one. Shorten them.`,
      severity: 'warning',
    },
  ];
}

/** Throws a ProblemError where the compiler has an error or a warning. */
export function printDossier(dossier: Dossier, material: PrintMaterial): PrintedDossier {
  const { typefaces } = material;
  const { print, missing } = createPrinter(coverageOf(typefaces));
  const { standard } = dossier.settings.print;
  const attached =
    standard === 'a-2a'
      ? []
      : material.attachments.map((file) => ({ ...file, file: `attachments/${file.name}` }));
  const attachments = attached.map(({ bytes: _bytes, ...attachment }) => attachment);
  const data: PrintData = mapStrings(
    printed(
      layoutPrint(buildEdition(dossier), {
        figures: material.figures,
        attachments,
        fallbackFonts: addedFamilies(typefaces),
      }),
    ),
    print,
  );
  const encoder = new TextEncoder();
  const files = new Map(
    [...material.drawings].map(([path, svg]): [string, Uint8Array] => [
      path,
      encoder.encode(print(svg)),
    ]),
  );
  for (const { file, bytes } of attached) files.set(file, bytes);
  for (const [path, bytes] of material.pictures ?? []) files.set(path, bytes);
  if (material.logo) files.set(material.logo.path, material.logo.bytes);
  const compile = createTypstCompiler(material.templates, [
    ...typefaces.styles.flat(),
    ...typefaces.added,
  ]);
  const pdf = { standard, date: dossier.settings.edition.date };
  const briefing = written(
    settleBriefing((settled) => compile({ files, main: 'briefing.typ', data: settled }), data),
    pdf,
  );
  const summary = written(
    compile({ files, main: 'summary.typ', data: { ...data, attachments: [] } }),
    pdf,
  );
  const problems = [
    ...missingProblem(missing, SETTINGS_FILE),
    ...attachmentProblem(dossier, material.attachments),
    ...onePageProblem(briefing, 'judgements-pages', 'the key judgements'),
    ...onePageProblem(
      summary,
      'summary-pages',
      'the judgements, disagreements and open questions of the summary',
    ),
  ];
  return { briefing, summary, problems };
}
