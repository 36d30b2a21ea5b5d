/** The whole line: sources → MDX → checked dossier → site, data, PDF, swapped in at the end. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readChecked } from '../check/read-checked.ts';
import type { Dossier } from '../model/dossier.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { withBuildLock } from './build-lock.ts';
import { printProblems } from './command.ts';
import { readContent } from './content.ts';
import { defectOf, reasonOf } from './defect.ts';
import { ingestFolder } from './ingest-folder.ts';
import { checkOutputFolder, makeBeside, swapIn } from './output-folder.ts';
import { describePdf, makePdf, writePdf } from './pdf.ts';
import type { PrintedDossier } from '../render/typst/print-dossier.ts';
import { count, stage } from './stage.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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

async function readFit(content: string): Promise<Dossier> {
  const { dossier, problems } = readChecked(await readContent(content));
  const errors = problems.filter(({ severity }) => severity === 'error');
  printProblems(problems.filter(({ severity }) => severity !== 'error'));
  if (errors.length || !dossier) throw new ProblemError(...errors);
  return dossier;
}

const countFiles = async (folder: string, ending: string): Promise<number> =>
  existsSync(folder)
    ? (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).length
    : 0;

/** Astro takes the content folder from the environment; its caches go to a folder of this build's own, so that builds can run side by side. */
async function buildSite(dossier: Dossier, options: BuildOptions, folder: string): Promise<number> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'dossier-site-'));
  process.env.DOSSIER_CONTENT = resolve(options.content);
  if (dossier.settings.site) process.env.DOSSIER_SITE = dossier.settings.site;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    const { build } = await import('astro');
    await withBuildLock(ROOT, () =>
      build({ root: ROOT, outDir: folder, cacheDir, logLevel: 'error' }),
    );
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
  const own = join(options.content, 'public');
  if (existsSync(own)) await cp(own, folder, { recursive: true });
  return countFiles(folder, '.html');
}

/** Pages that are not one a source. */
const FIXED_PAGES = 8;

async function buildSiteStage(
  dossier: Dossier,
  options: BuildOptions,
  folder: string,
): Promise<void> {
  let pages = 0;
  const watch = setInterval(
    () => void countFiles(folder, '.html').then((number) => (pages = number)),
    300,
  );
  const total = dossier.articles.length + FIXED_PAGES;
  await stage(
    'site',
    () => buildSite(dossier, options, folder),
    (built) => count(built, 'page'),
    { done: () => pages, total },
  ).finally(() => clearInterval(watch));
  await stage(
    'data',
    () => countFiles(join(folder, 'data'), ''),
    (files) => count(files, 'file'),
  );
}

/** Null where the paper edition can't be made; the rest is built without it, and the pages say why. */
async function printStage(
  dossier: Dossier,
  fontFolder: string,
  defects: Problem[],
): Promise<PrintedDossier | null> {
  try {
    return await stage('pdf', () => Promise.resolve(makePdf(dossier, fontFolder)), describePdf);
  } catch (error) {
    process.env.DOSSIER_PAPER_FAILURE = reasonOf(error);
    defects.push(defectOf('briefing.pdf', error));
    return null;
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
  const dossier = await stage(
    'check',
    () => readFit(options.content),
    ({ articles, facts, topics }) =>
      `${count(articles.length, 'source')}, ${count(facts.length, 'fact')}, ${count(topics.length, 'topic')}, no problem`,
  );
  const folder = await makeBeside(options.out);
  const fontFolder = join(options.content, 'fonts');
  const defects: Problem[] = [];
  try {
    const printed = await printStage(dossier, fontFolder, defects);
    await buildSiteStage(dossier, options, folder);
    if (printed) await writePdf(printed, folder);
    if (options.audit) await auditStage({ dossier, folder, fontFolder }, options.audit);
    await swapIn(folder, options.out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  printProblems(defects);
  if (options.strict && defects.length) process.exitCode = 1;
}
