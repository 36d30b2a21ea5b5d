/** `check DRAFT --sources DIR`: one draft against one folder, once or whenever either is saved. */
import { existsSync, readFileSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DraftReport } from '../check/draft/check-draft.ts';
import { readingProblems } from '../check/reading-problems.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { type Given, print, printProblems } from './command.ts';
import { evidenceLines, summaryLine } from './print-draft.ts';
import type { ReadSources } from './read-sources.ts';

const unchecked = (file: string, message: string): ProblemError =>
  new ProblemError({ rule: 'draft-is-read', file, message, severity: 'error' });

function readDraftFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw unchecked(file, 'cannot be read; give the draft as Markdown, MDX or text');
  }
}

/** What is asked for, and how it is printed. */
export interface DraftOptions {
  draft: string;
  sources: string;
  /** True where the problems were printed for a machine. */
  printed: (problems: readonly Problem[], whole: unknown) => boolean;
  options: Given['options'];
}

function printReport(report: DraftReport, problems: readonly Problem[], isQuiet: boolean): void {
  if (!isQuiet) for (const line of evidenceLines(report)) print(line);
  printProblems(problems);
  print(summaryLine(report));
}

async function writePage(report: DraftReport, text: string, file: string): Promise<void> {
  const { draftPage } = await import('../render/draft/draft-page.ts');
  const { writeAtomically } = await import('./write-atomically.ts');
  await writeAtomically(file, draftPage(report, text.replaceAll('\r\n', '\n')));
}

async function fix({ draft, options }: DraftOptions, sources: ReadSources): Promise<void> {
  const { fixDraft } = await import('./fix-citations.ts');
  const form = options.fix === 'cite' ? 'cite' : 'footnotes';
  const lines = await fixDraft(draft, readDraftFile(draft), form, sources);
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** Throws ProblemError where there is nothing to check. */
async function holdDraft(
  asked: DraftOptions,
  readSources: () => Promise<ReadSources>,
): Promise<void> {
  const { draft, options, printed } = asked;
  const first = readDraftFile(draft);
  const sources = await readSources();
  if (options.fix) await fix(asked, sources);
  const text = options.fix ? readDraftFile(draft) : first;
  const { checkDraft } = await import('../check/draft/check-draft.ts');
  const report = checkDraft({ file: draft, text }, sources.articles, sources.facts);
  const problems = report.claims.flatMap(({ problem }) => problem ?? []);
  const warnings = [
    ...readingProblems(sources.articles, ({ file }) => file),
    ...sources.problems.map((problem): Problem => ({ ...problem, severity: 'warning' })),
    ...report.warnings,
  ];
  if (typeof options.html === 'string') await writePage(report, text, options.html);
  if (!printed(problems, { ...report, warnings }))
    printReport(report, [...warnings, ...problems], options.quiet === true);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** Exit code 2 where the draft could not be checked. */
async function tell(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    printProblems(error.problems);
    process.exitCode = 2;
  }
}

/** Editors write a file in several steps; milliseconds of quiet before it is read. */
const QUIET = 150;

/** Until the process is ended. Sources are read again only where one of them was saved. */
async function follow(asked: DraftOptions): Promise<never> {
  const { readSources } = await import('./read-sources.ts');
  let kept: ReadSources | null = null;
  let pending: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const read = async (): Promise<ReadSources> => (kept ??= await readSources(asked.sources));
  const again = (): void => {
    running = running.then(() => tell(() => holdDraft(asked, read)));
  };
  const soon = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      print('');
      again();
    }, QUIET);
  };
  again();
  await running;
  const draft = resolve(asked.draft);
  watch(dirname(draft), (_, name) => {
    if (name !== null && resolve(dirname(draft), name) === draft) soon();
  });
  if (existsSync(asked.sources))
    watch(asked.sources, { recursive: true }, () => {
      kept = null;
      soon();
    });
  return new Promise<never>(() => undefined);
}

export async function checkDraftFile(
  { options, rest }: Given,
  printed: DraftOptions['printed'],
): Promise<void> {
  await tell(async () => {
    const [draft, ...more] = rest;
    if (draft === undefined || more.length > 0 || !options.sources)
      throw unchecked(
        draft ?? 'npm run check',
        'one draft is held against one folder: npm run check -- DRAFT --sources DIR',
      );
    const asked: DraftOptions = { draft, sources: String(options.sources), options, printed };
    if (options.watch) return follow(asked);
    const { readSources } = await import('./read-sources.ts');
    await holdDraft(asked, () => readSources(asked.sources));
  });
}
