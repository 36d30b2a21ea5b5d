/** The whole line: sources → MDX → checked dossier → site, data, PDF → checked output, swapped in at the end. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
// eslint-disable-next-line dossier/layers -- until the audit is a test
import { checkSite } from '../../test/audit/check-site.ts';
import { readChecked } from '../check/read-checked.ts';
import type { Dossier } from '../model/dossier.ts';
import { ProblemError } from '../model/problem.ts';
// eslint-disable-next-line dossier/layers -- until the audit is a test
import { auditPdf } from '../../test/audit/audit-pdf.ts';
import { withBuildLock } from './build-lock.ts';
import { printProblems } from './command.ts';
import { readContent } from './content.ts';
import { ingestFolder } from './ingest-folder.ts';
import { checkOutputFolder, makeBeside, swapIn } from './output-folder.ts';
import { writePdf } from './pdf.ts';
import { readSiteFiles } from './site-files.ts';
import { count, stage } from './stage.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface BuildOptions {
  content: string;
  out: string;
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

/** Throws ProblemError where anything printed, on the pages, in the data or on paper, is not what it says it is. */
async function auditOutput(dossier: Dossier, folder: string, fontFolder: string): Promise<number> {
  const files = await readSiteFiles(folder);
  const problems = [
    ...checkSite(dossier, files),
    ...(await auditPdf(dossier, folder, files, fontFolder)),
  ];
  if (problems.length) throw new ProblemError(...problems);
  return files.length;
}

/** Pages that are not one a source. */
const FIXED_PAGES = 8;

/** Throws ProblemError where anything is wrong; the old output then stays as it was. */
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
  try {
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
    await stage(
      'pdf',
      () => writePdf(dossier, folder, join(options.content, 'fonts')),
      ({ summary }) => summary,
    );
    await stage(
      'audit',
      () => auditOutput(dossier, folder, join(options.content, 'fonts')),
      (files) => `${count(files, 'file')}, every particular bound`,
    );
    await swapIn(folder, options.out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
