/** The whole line: sources → MDX → checked dossier → site, data, PDF, swapped in at the end. */
import { pathsOf } from '../components/site-pages.ts';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readChecked } from '../check/read-checked.ts';
import type { ReadDossier } from '../dossier/assemble-dossier.ts';
import { getAssembled } from '../dossier/assembled.ts';
import { noticePage } from '../render/html/notice-page.ts';
import { type FailedFigure, failedFigures } from '../views/figures.ts';
import type { Dossier } from '../model/dossier.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { compareFacts } from '../dossier/compare-facts.ts';
import { changeLines, publishedFacts } from './published-facts.ts';
import { printProblems } from './command.ts';
import { readContent } from './read-content.ts';
import { type Cards, drawCards, writeCards } from './cards.ts';
import { defectOf, reasonOf } from './defect.ts';
import { ingestFolder } from './ingest-folder.ts';
import { checkOutputFolder, makeBeside, swapIn } from './output-folder.ts';
import { describePdf, makePdf, type PrintPictures, writePdf, writtenFactFiles } from './pdf.ts';
import type { PrintedDossier } from '../render/typst/print-dossier.ts';
import { contentLanguages } from './content-languages.ts';
import { type Logo, readLogo, writeLogo } from './logo.ts';
import { readPictures, writePictures } from './pictures.ts';
import { openPageBundle } from './page-bundle.ts';
import { writeSite } from './portable-site.ts';
import { handToPages } from './site.ts';
import { copyPublic } from './public-files.ts';
import { copyOriginals } from './published-originals.ts';
import { count, note, stage } from './stage.ts';
import { writePackage } from './write-package.ts';
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

const figureDefect = ({ id, view, fact, error }: FailedFigure): Problem =>
  defectOf(`${view}.html`, error, {
    value: fact ?? id,
    instead: `${id} stands as its table${fact === undefined ? '' : `; it is ${fact} that can't be drawn`}`,
  });

/** The pages. Returns what could not be made. */
async function buildSite(
  dossier: Dossier,
  { audit }: BuildOptions,
  { run, cache }: WorkFolder,
  folder: string,
  onWritten: (path: string) => void,
): Promise<Problem[]> {
  const defects: Problem[] = [];
  const bundle = await openPageBundle(run, cache);
  await writeSite(bundle, folder, {
    cache,
    site: dossier.settings.site,
    keepBindings: audit !== undefined,
    languageOf: contentLanguages(dossier),
    replace: (path, error) => {
      const assembled = path.endsWith('.html') ? getAssembled() : null;
      defects.push(
        defectOf(path, error, assembled ? { instead: 'a notice stands in its place' } : {}),
      );
      return assembled && noticePage(path, assembled, bundle.styleSheets);
    },
    onWritten,
  });
  return [...defects, ...failedFigures(dossier).map(figureDefect)];
}

/** The data, and all of it in one file. */
async function dataStage(dossier: Dossier, folder: string): Promise<void> {
  await stage(
    'data',
    async () => (await writePackage(dossier, folder)).filter((path) => path.startsWith('data/')),
    ({ length }) => count(length, 'file'),
  );
}

/** The pages, and the dossier's own files beside them. Returns what could not be made. */
async function buildSiteStage(
  dossier: Dossier,
  options: BuildOptions,
  work: WorkFolder,
  folder: string,
): Promise<Problem[]> {
  const written: string[] = [];
  const pages = (): number => written.filter((path) => path.endsWith('.html')).length;
  const total = pathsOf(dossier).length;
  const defects = await stage(
    'site',
    () => buildSite(dossier, options, work, folder, (path) => written.push(path)),
    () => count(pages(), 'page'),
    { done: pages, total },
  );
  await copyOriginals(dossier.articles, options.content, folder);
  printProblems(await copyPublic(options.content, folder));
  return defects;
}

/**
 * The facts attached are those in `folder`, where the data are written. The rest is built without the paper edition where it
 * can't be made, and the pages say why.
 */
async function printStage(
  dossier: Dossier,
  fontFolder: string,
  drawn: PrintPictures,
  folder: string,
): Promise<{ printed?: PrintedDossier; failure?: unknown }> {
  try {
    const make = async (): Promise<PrintedDossier> =>
      makePdf(dossier, fontFolder, drawn, await writtenFactFiles(folder));
    return { printed: await stage('pdf', make, describePdf) };
  } catch (failure) {
    return { failure };
  }
}

/** The pages name no card where they can't be drawn. */
async function cardStage(
  dossier: Dossier,
  fontFolder: string,
  cache: string,
  logo: Logo | null,
): Promise<{ cards: Cards; defects: Problem[] }> {
  try {
    const draw = (): Promise<Cards> => drawCards(dossier, fontFolder, cache, logo);
    const cards = await stage('cards', draw, ({ size }) => count(size, 'picture'));
    return { cards, defects: [] };
  } catch (error) {
    return { cards: new Map(), defects: [defectOf('cards', error)] };
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
  const logo = await readLogo(dossier.settings, content);
  const beside = await makeBeside(options.out);
  const work = await openWorkFolder(content);
  const folder = join(work.run, 'site');
  const defects: Problem[] = [];
  try {
    await dataStage(dossier, folder);
    const pictures = await readPictures(dossier, content, work.cache);
    const drawn = { logo, pictures };
    const { printed, failure } = await printStage(dossier, fontFolder, drawn, folder);
    if (failure !== undefined) defects.push(defectOf('briefing.pdf', failure));
    const { cards, defects: undrawn } = await cardStage(dossier, fontFolder, work.cache, logo);
    defects.push(...undrawn);
    await handToPages(read, {
      ...(failure !== undefined && { paperFailure: reasonOf(failure) }),
      cards: new Set(cards.keys()),
    });
    await writeCards(cards, folder);
    if (logo) await writeLogo(logo, folder);
    await writePictures(pictures, folder);
    defects.push(...(await buildSiteStage(dossier, options, work, folder)));
    if (printed) await writePdf(printed, folder);
    if (options.audit) await auditStage({ dossier, folder, fontFolder }, options.audit);
    const before = await publishedFacts(options.out);
    await swapIn(folder, beside, options.out);
    if (before) for (const line of changeLines(compareFacts(before, dossier.facts))) note(line);
  } finally {
    await work.remove();
    await rm(beside, { recursive: true, force: true });
  }
  printProblems(defects);
  if (options.strict && defects.length) process.exitCode = 1;
}
