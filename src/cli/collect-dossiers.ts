/** Several built dossiers → one site: each in a folder of its own, before them a page that lists and searches all. */
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { wholeAddress } from '../edition/whole-address.ts';
import { say } from '../furniture/index.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { type FeedEntry, feedXml, newestFirst } from '../render/data/feed.ts';
import {
  type CollectedDossier,
  type Collection,
  collectionPage,
} from '../render/html/collection-page.ts';
import { builtFiles, checkOutputFolder, makeBeside, swapIn } from './output-folder.ts';
import { openPageBundle } from './page-bundle.ts';
import { writeSite } from './portable-site.ts';
import type { SiteFile } from './render-pages.ts';
import { openTemporaryFolder } from './work-folder.ts';

export interface CollectOptions {
  /** `DIR`, or `NAME=DIR`, of each built dossier. */
  given: readonly string[];
  out: string;
  title?: string | undefined;
  /** BCP 47, of the first page; default: that of the newest dossier. */
  language?: string | undefined;
  /** Where the site will be published. */
  site?: string | undefined;
}

interface BuiltDossier extends CollectedDossier {
  folder: string;
  files: string[];
}

const refusal = (file: string, message: string): Problem => ({
  rule: 'site-is-built',
  file,
  message,
  severity: 'error',
});

/** Of files and folders that stand beside the dossiers. */
const TAKEN = ['assets'];
const NAME = /^[a-z0-9][a-z0-9-]*$/;

/** `kwanza=sites/a`, or what the folder is called; of a `dist`, what holds it. */
function placeOf(given: string): { name: string; folder: string } {
  const [, name, rest] = /^([^/\\=]+)=(.+)$/.exec(given) ?? [];
  if (name !== undefined && rest !== undefined) return { name, folder: rest };
  const folder = resolve(given);
  const called = basename(folder) === 'dist' ? dirname(folder) : folder;
  return { name: basename(called).toLowerCase(), folder: given };
}

/** What the data of a built dossier say of it. */
interface BuiltData {
  title: string;
  standfirst: string;
  edition: { number: number; date: string; authors: string[] };
  articles: unknown[];
}

const readJson = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(file, 'utf8')) as T;

/** Throws ProblemError for a folder that holds no built dossier. */
async function readBuiltDossier(name: string, folder: string): Promise<BuiltDossier> {
  const files = await builtFiles(folder);
  try {
    if (files === null) throw new Error('no list of built files');
    const [data, [citation]] = await Promise.all([
      readJson<BuiltData>(join(folder, 'data/facts.json')),
      readJson<[{ language: string }]>(join(folder, 'data/briefing.csl.json')),
    ]);
    const { title, standfirst, edition, articles } = data;
    const { number, date, authors } = edition;
    const { language } = citation;
    const sources = articles.length;
    return { name, folder, files, title, standfirst, language, number, date, authors, sources };
  } catch {
    throw new ProblemError(
      refusal(
        folder,
        'holds no dossier that this version has built; name the folder that dossier build has written (--out)',
      ),
    );
  }
}

function nameProblems(places: readonly { name: string; folder: string }[]): Problem[] {
  return places.flatMap(({ name, folder }, index) => {
    const instead = `give it one before its folder: NAME=${folder}`;
    if (!NAME.test(name) || TAKEN.includes(name))
      return [
        refusal(
          folder,
          `would stand in a folder "${name}"; a name has lower-case letters, digits and hyphens, and is not ${TAKEN.join(', ')}: ${instead}`,
        ),
      ];
    return places.findIndex((other) => other.name === name) < index
      ? [refusal(folder, `has the name of another, "${name}"; ${instead}`)]
      : [];
  });
}

/** Throws ProblemError for all that is wrong with any. */
async function readGiven(given: readonly string[]): Promise<BuiltDossier[]> {
  const places = given.map(placeOf);
  const problems = nameProblems(places);
  const read = await Promise.allSettled(
    places.map(({ name, folder }) => readBuiltDossier(name, folder)),
  );
  const built: BuiltDossier[] = [];
  for (const each of read)
    if (each.status === 'fulfilled') built.push(each.value);
    else if (each.reason instanceof ProblemError) problems.push(...each.reason.problems);
    else throw each.reason;
  if (problems.length > 0) throw new ProblemError(...problems);
  return built.sort(newestFirst);
}

async function copyDossier({ name, folder, files }: BuiltDossier, to: string): Promise<void> {
  for (const file of files) {
    const copy = join(to, name, file);
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(join(folder, file), copy);
  }
}

const feedEntry = (
  { name, title, standfirst, number, date }: CollectedDossier,
  home: string,
): FeedEntry => ({
  id: `${home}${name}/#edition-${number}`,
  title,
  link: `${home}${name}/`,
  date,
  summary: standfirst,
});

function feedOf({ title, language, dossiers }: Collection, home: string): string {
  const authors = [...new Set(dossiers.flatMap((dossier) => dossier.authors))];
  const subtitle = say('leadDossiers', language);
  const [newest] = dossiers;
  return feedXml(
    { home, title, subtitle, language, authors },
    dossiers.map((dossier) => feedEntry(dossier, home)),
    newest?.date ?? '',
  );
}

const page = (path: string, text: string): SiteFile => ({ path, text: async () => text });

const rethrow = (_path: string, error: unknown): never => {
  throw error;
};

/** Throws ProblemError for what only the caller can put right; what lay in `out` then stays as it was. Returns how many dossiers there are. */
export async function collectDossiers({
  given,
  out,
  title,
  language: asked,
  site,
}: CollectOptions): Promise<number> {
  const dossiers = await readGiven(given);
  for (const { folder } of dossiers) await checkOutputFolder(out, folder);
  const language = asked ?? dossiers[0]?.language ?? 'en';
  const home = site === undefined ? undefined : wholeAddress('/', site);
  const collection: Collection = {
    title: title ?? say('Dossiers', language),
    language,
    site: home,
    dossiers,
  };
  const beside = await makeBeside(out);
  const work = await openTemporaryFolder();
  const folder = join(work.run, 'site');
  try {
    const bundle = await openPageBundle(work.run, work.cache);
    const text = collectionPage(collection, bundle.styleSheets);
    await writeSite(bundle, folder, {
      cache: work.cache,
      site,
      keepBindings: false,
      pages: [
        page('index.html', text),
        ...(home === undefined ? [] : [page('feed.xml', feedOf(collection, home))]),
      ],
      replace: rethrow,
    });
    await rm(join(folder, 'copy.js'), { force: true });
    for (const dossier of dossiers) await copyDossier(dossier, folder);
    await swapIn(folder, beside, out);
  } finally {
    await work.remove();
    await rm(beside, { recursive: true, force: true });
  }
  return dossiers.length;
}
