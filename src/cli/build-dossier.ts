/** The whole line: sources → MDX → checked dossier → site, data, PDF, swapped in at the end. */
import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readChecked } from '../check/read-checked.ts';
import type { ReadDossier } from '../dossier/assemble-dossier.ts';
import type { Dossier } from '../model/dossier.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { printProblems } from './command.ts';
import { readContent } from './content.ts';
import { defectOf, reasonOf } from './defect.ts';
import { ingestFolder } from './ingest-folder.ts';
import { checkOutputFolder, makeBeside, swapIn } from './output-folder.ts';
import { describePdf, makePdf, writePdf } from './pdf.ts';
import type { PrintedDossier } from '../render/typst/print-dossier.ts';
import { portableSite } from './portable-site.ts';
import { buildPages, handToPages } from './site.ts';
import { count, stage } from './stage.ts';
import { openWorkFolder, type WorkFolder } from './work-folder.ts';

/** What was built, for those who hold it against the dossier. */
export interface Built {
  dossier: Dossier;
  folder: string;
  /** The dossier's own typefaces; it need not exist. */
  fontFolder: string;
}

export interface BuildOptions {
  content: string;
  out: string;
  /** Exit code 1 where something of ours failed. */
  strict?: boolean;
  /** Holds what was built against the dossier; what it finds are defects of ours. */
  audit?: (built: Built) => Promise<Problem[]>;
}

/** What may be published. */
type Fit = ReadDossier & { dossier: Dossier };

async function readFit(content: string): Promise<Fit> {
  const read = readChecked(await readContent(content));
  const { dossier, problems } = read;
  const errors = problems.filter(({ severity }) => severity === 'error');
  printProblems(problems.filter(({ severity }) => severity !== 'error'));
  if (errors.length || !dossier) throw new ProblemError(...errors);
  return { ...read, dossier };
}

const countFiles = async (folder: string, ending: string): Promise<number> =>
  existsSync(folder)
    ? (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).length
    : 0;

/** The pages, and the dossier's own files over them. */
async function buildSite(
  { settings }: Dossier,
  { content, audit }: BuildOptions,
  { run, cache }: WorkFolder,
  folder: string,
): Promise<number> {
  const { site } = settings;
  const portable = portableSite({ cache, keepBindings: audit !== undefined });
  await buildPages({
    root: run,
    outDir: folder,
    ...(site && { site }),
    integrations: [portable],
  });
  const own = join(content, 'public');
  if (existsSync(own)) await cp(own, folder, { recursive: true });
  return countFiles(folder, '.html');
}

/** Pages that are not one a source. */
const FIXED_PAGES = 8;

async function buildSiteStage(
  dossier: Dossier,
  options: BuildOptions,
  work: WorkFolder,
  folder: string,
): Promise<void> {
  let pages = 0;
  const watch = setInterval(
    () =>
      void countFiles(folder, '.html').then(
        (number) => (pages = number),
        // Astro removes folders while they are being read: the next count is as good.
        () => undefined,
      ),
    300,
  );
  const total = dossier.articles.length + FIXED_PAGES;
  await stage(
    'site',
    () => buildSite(dossier, options, work, folder),
    (built) => count(built, 'page'),
    { done: () => pages, total },
  ).finally(() => clearInterval(watch));
  await stage(
    'data',
    () => countFiles(join(folder, 'data'), ''),
    (files) => count(files, 'file'),
  );
}

/** The rest is built without the paper edition where it can't be made, and the pages say why. */
async function printStage(
  dossier: Dossier,
  fontFolder: string,
): Promise<{ printed?: PrintedDossier; failure?: unknown }> {
  try {
    const make = (): Promise<PrintedDossier> => Promise.resolve(makePdf(dossier, fontFolder));
    return { printed: await stage('pdf', make, describePdf) };
  } catch (failure) {
    return { failure };
  }
}

/** What the audit finds are errors: whoever asks for it wants to know. */
async function auditStage(built: Built, audit: NonNullable<BuildOptions['audit']>): Promise<void> {
  const problems = await stage(
    'audit',
    () => audit(built),
    (found) => (found.length ? count(found.length, 'finding') : 'every particular bound'),
  );
  printProblems(problems);
}

/**
 * Throws ProblemError for what only the author can put right; the old output then stays as it was. What of ours fails is
 * left out and named in a warning.
 */
export async function buildDossier(options: BuildOptions): Promise<void> {
  await checkOutputFolder(options.out, options.content);
  const { problems } = await stage(
    'ingest',
    () => ingestFolder(options.content),
    ({ summary }) => summary,
  );
  printProblems(problems);
  const read = await stage(
    'check',
    () => readFit(options.content),
    ({ dossier: { articles, facts, topics } }) =>
      `${count(articles.length, 'source')}, ${count(facts.length, 'fact')}, ${count(topics.length, 'topic')}, no problem`,
  );
  const { dossier } = read;
  const { content } = options;
  const fontFolder = join(content, 'fonts');
  const beside = await makeBeside(options.out);
  const work = await openWorkFolder(content);
  const folder = join(work.run, 'site');
  const defects: Problem[] = [];
  try {
    const { printed, failure } = await printStage(dossier, fontFolder);
    if (failure !== undefined) defects.push(defectOf('briefing.pdf', failure));
    await handToPages(read, failure === undefined ? undefined : reasonOf(failure));
    await buildSiteStage(dossier, options, work, folder);
    if (printed) await writePdf(printed, folder);
    if (options.audit) await auditStage({ dossier, folder, fontFolder }, options.audit);
    await swapIn(folder, beside, options.out);
  } finally {
    await work.remove();
    await rm(beside, { recursive: true, force: true });
  }
  printProblems(defects);
  if (options.strict && defects.length) process.exitCode = 1;
}
