/** Data, drawings and typefaces → set pages, as a PDF or a picture, by Typst. Nothing is read from the disk, the network or the clock. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { edtfDays } from '../../model/edtf.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';

type PdfStandard = 'ua-1' | 'a-2a';

interface TypstJob {
  /** Name of the template to start from, "briefing.typ". */
  main: string;
  /** What the templates read as data.json. */
  data: unknown;
  /** Further files the data names, by path: drawings and attachments. */
  files: ReadonlyMap<string, Uint8Array>;
}

interface PdfOptions {
  standard: PdfStandard;
  /** EDTF; its first day is the date in the file, so that two builds give the same bytes. */
  date: string;
}

/** Pages that are set, but not yet written as a file. */
export interface SetPages {
  pages: number;
  /** Values of `metadata` elements with a label, of any template. */
  query: (label: string) => unknown[];
  /** Throws a ProblemError where the document doesn't hold the standard. */
  write: (options: PdfOptions) => Uint8Array;
  /** The first page as SVG, its letters as outlines. */
  svg: () => string;
}

interface Diagnostic {
  message: string;
  path: string;
  range?: { start: { line: number; character: number } };
  hints?: string[];
}

/** A folder that exists nowhere: templates and data are handed over in memory. */
const WORKSPACE = process.platform === 'win32' ? 'C:\\dossier-print' : '/dossier-print';
const inWorkspace = (path: string): string =>
  process.platform === 'win32'
    ? `${WORKSPACE}\\${path.replaceAll('/', '\\')}`
    : `${WORKSPACE}/${path}`;

function toProblem(diagnostic: Diagnostic): Problem {
  const start = diagnostic.range?.start;
  const hints = diagnostic.hints?.length ? ` (${diagnostic.hints.join('; ')})` : '';
  return {
    rule: 'pdf-compiles',
    file: `src/render/typst/${diagnostic.path.split(/[\\/]/).at(-1) || 'briefing.typ'}`,
    ...(start && { line: start.line + 1, column: start.character + 1 }),
    message: `Typst says: ${diagnostic.message}${hints}`,
    severity: 'error',
  };
}

const creationTimestamp = (edtf: string): number => {
  const { first, last } = edtfDays(edtf);
  return Date.parse(`${first ?? last}T00:00:00Z`) / 1000;
};

/** `[SourceDiagnostic { severity: Error, …, message: "PDF/UA-1 error: …", … }]`, as the exporter throws it. */
const exportMessages = (error: unknown): string[] => {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) =>
    match[1]!.replaceAll('\\"', '"').replaceAll('\\\\', '\\'),
  );
  return messages.length ? [...new Set(messages)] : [text];
};

const exportProblem = (message: string): Problem => ({
  rule: 'pdf-holds-standard',
  file: 'src/render/typst',
  message: `Typst says: ${message}`,
  severity: 'error',
});

interface ExportOptions {
  /** Seconds since 1970. */
  creationTimestamp: number;
  pdfStandard: PdfStandard;
}

/** Throws a ProblemError where the document doesn't hold the standard. */
function exportPdf(
  write: (options: ExportOptions) => Uint8Array,
  { standard, date }: PdfOptions,
): Uint8Array {
  try {
    return write({ creationTimestamp: creationTimestamp(date), pdfStandard: standard });
  } catch (error) {
    throw new ProblemError(...exportMessages(error).map(exportProblem));
  }
}

type SetTypst = (job: TypstJob) => SetPages;

/**
 * `templates` are Typst files by name, `fonts` TrueType files. The fonts given come before those of the machine, and the templates
 * forbid fallback, so the machine's are never taken. The function returned throws a ProblemError for every error and every warning of the compiler.
 */
export function createTypstCompiler(
  templates: ReadonlyMap<string, string>,
  fonts: readonly Uint8Array[],
): SetTypst {
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [
      {
        fontBlobs: fonts.map((font) => Buffer.from(font.buffer, font.byteOffset, font.byteLength)),
      },
    ],
  });
  for (const [name, source] of templates) compiler.addSource(inWorkspace(name), source);
  const mapped = new Map<string, Uint8Array>();
  return (job) => {
    for (const [path, bytes] of job.files) {
      if (mapped.get(path) === bytes) continue;
      const { buffer, byteOffset, byteLength } = bytes;
      compiler.mapShadow(inWorkspace(path), Buffer.from(buffer, byteOffset, byteLength));
      mapped.set(path, bytes);
    }
    compiler.mapShadow(inWorkspace('data.json'), Buffer.from(JSON.stringify(job.data)));
    const compiled = compiler.compile({ mainFilePath: inWorkspace(job.main) });
    const diagnostics = [compiled.takeWarnings(), compiled.takeError()].flatMap((found) =>
      found ? (compiler.fetchDiagnostics(found) as Diagnostic[]) : [],
    );
    const document = compiled.result;
    if (diagnostics.length || !document) throw new ProblemError(...diagnostics.map(toProblem));
    const query = (label: string): unknown[] =>
      compiler.query(document, { selector: `<${label}>`, field: 'value' }) as unknown[];
    return {
      pages: document.numOfPages,
      query,
      write: (pdf) => exportPdf((options) => compiler.pdf(document, options), pdf),
      svg: () => compiler.plainSvg(document),
    };
  };
}
