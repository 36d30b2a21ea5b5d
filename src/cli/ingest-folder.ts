/** Sources of a content folder, or files given → article MDX, written beside the old and swapped in one by one. */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readSettings } from '../dossier/read-settings.ts';
import { startSettings } from '../propose/start-settings.ts';
import { frontMatterField } from '../mdx/front-matter-field.ts';
import { ingestSources, type SourceFile } from '../mdx/ingest-sources.ts';
import { type IngestState, type MdxFile, mdxPath, type Settled } from '../mdx/ingest-state.ts';
import { articleId, orphanedArticles, renamedSources } from '../mdx/missing-sources.ts';
import { BASE_FOLDER, planIngest, type IngestPlan } from '../mdx/plan-ingest.ts';
import { ProblemError, type Problem } from '../model/problem.ts';
import { NO_VOCABULARY, type Vocabulary } from '../model/settings.ts';
import { asCalled } from './called-as.ts';
import { bindPassages } from './bind-passages.ts';
import { type Cited, readCited } from './cited.ts';
import { checkFolder, listFiles, readEach, readText } from './content.ts';
import { readContent } from './read-content.ts';
import { importDropped, isSource, type Dropped } from './import-folder.ts';
import { clearParts, replaceFile } from './replace-file.ts';
import { keepRecord, openRecord, settledSources } from './ingest-record.ts';
import { sha256 } from './sha256.ts';
import { writeAtomically } from './write-atomically.ts';

export interface IngestOptions {
  /** Sources to take in place of those of the content folder. */
  files?: readonly string[];
  /** Folder to write to; default: the articles of the content folder. */
  out?: string;
}

export interface IngestResult {
  /** "2 sources: 1 written, 1 unchanged" */
  summary: string;
  written: string[];
  /** Warnings. */
  problems: Problem[];
}

const readAll = (
  paths: readonly string[],
  within?: string,
): Promise<{ read: SourceFile[]; problems: Problem[] }> =>
  readEach(paths, async (file) => ({ file, text: await readText(file, within) }));

const under = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).map((path) => join(folder, path));

const sourcesUnder = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).filter(isSource).map((path) => join(folder, path));

/** Broken settings are reported where they are used; here they only mean no vocabulary. */
async function readVocabulary(content: string): Promise<Vocabulary> {
  const file = join(content, 'dossier.yaml');
  const settings = existsSync(file) ? readSettings(await readText(file), file).settings : null;
  return settings?.vocabulary ?? NO_VOCABULARY;
}

/** The articles in a folder, and the sources beside it: any may be a digest. */
const readDigests = async (out: string): Promise<SourceFile[]> =>
  (
    await readAll([
      ...(await under(out)).filter((file) => file.endsWith('.mdx')),
      ...(await sourcesUnder(join(out, '..', 'sources'))),
    ])
  ).read;

/** What the digests are digests of. */
function originalsOf(digests: readonly SourceFile[]): Map<string, string> {
  return new Map(
    digests
      .map(({ file, text }) => [frontMatterField(text, ['original', 'sha256']), file] as const)
      .filter((pair): pair is [string, string] => typeof pair[0] === 'string'),
  );
}

function summarize({ writes, unchanged, edited, merged, orphans }: IngestPlan): string {
  const written = writes.length - merged.length;
  const parts = [
    `${written} written`,
    `${unchanged.length} unchanged`,
    ...(edited.length ? [`${edited.length} edited by hand, left alone`] : []),
    ...(merged.length ? [`${merged.length} edited by hand, merged`] : []),
  ];
  const sources = writes.length + unchanged.length + edited.length;
  const gone = orphans.length
    ? `; ${orphans.length} cited ${orphans.length === 1 ? 'fact is' : 'facts are'} gone with their sentences`
    : '';
  return `${sources} ${sources === 1 ? 'source' : 'sources'}: ${parts.join(', ')}${gone}`;
}

type Existing = Pick<IngestState, 'existing' | 'bases'> & { problems: Problem[] };

async function readExisting(out: string): Promise<Existing> {
  const articles = (await listFiles(out)).filter((path) => path.endsWith('.mdx'));
  const kept = (await readdir(join(out, BASE_FOLDER)).catch(() => []))
    .filter((name) => /^[^.].*\.mdx$/.test(name))
    .map((name) => `${BASE_FOLDER}/${name}`);
  const read = async (path: string): Promise<MdxFile> => ({
    path,
    text: await readText(join(out, path), out),
  });
  const existing = await readEach(articles, read);
  const bases = await readEach(kept.sort(), read);
  return {
    existing: existing.read,
    bases: bases.read,
    problems: [...existing.problems, ...bases.problems],
  };
}

/** A folder that can't be written to has no articles that could be edited. */
async function keepBases(out: string, bases: readonly MdxFile[]): Promise<void> {
  for (const { path, text } of bases) {
    const file = join(out, path);
    if (existsSync(file)) continue;
    try {
      await writeAtomically(file, text);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return;
    }
  }
}

/** Of articles that were read, and of those that are no more. */
async function clearBases(out: string, plan: IngestPlan, state: IngestState): Promise<void> {
  const kept = new Set(plan.bases.map(({ path }) => path));
  const articleOf = (base: string): string =>
    base.slice(BASE_FOLDER.length + 1).replace(/\.[0-9a-f]+\.mdx$/, '.mdx');
  const known = new Set(state.existing.map(({ path }) => path));
  const read = new Set([
    ...plan.writes.map(({ path }) => path),
    ...plan.bases.map(({ path }) => articleOf(path)),
  ]);
  for (const { path } of state.bases) {
    const article = articleOf(path);
    if (!kept.has(path) && (read.has(article) || !known.has(article)))
      await rm(join(out, path), { force: true }).catch(() => undefined);
  }
}

const savedMeanwhile = (file: string): Problem => ({
  rule: 'edit-is-kept',
  file,
  severity: 'warning',
  message:
    'was saved again and again while it was being read, and stays as it was saved; run npm run ingest once more',
});

/** What was written at the first try stands in the second plan as unchanged. */
function joinPlans(first: IngestPlan, second: IngestPlan, saved: ReadonlySet<string>): IngestPlan {
  const writes = first.writes.filter(({ path }) => !saved.has(path));
  const done = new Set(writes.map(({ path }) => path));
  const isOpen = (path: string): boolean => !done.has(path);
  return {
    ...second,
    writes: [...writes, ...second.writes],
    unchanged: second.unchanged.filter(isOpen),
    edited: second.edited.filter(isOpen),
    merged: [...first.merged.filter((path) => done.has(path)), ...second.merged],
  };
}

/** How often a file that is saved while it is being read is read once more. */
const TRIES = 3;

/** What is saved in the meantime is read again and merged. */
async function write(out: string, state: IngestState): Promise<IngestPlan> {
  let plan = planIngest(state);
  let now = state;
  for (let left = TRIES; ; left--) {
    await keepBases(out, plan.bases);
    const saved: string[] = [];
    for (const { path, text, before } of plan.writes)
      if (!(await replaceFile(join(out, path), before, text))) saved.push(path);
    if (saved.length === 0) break;
    if (left === 0) {
      plan.problems.push(...saved.map((path) => savedMeanwhile(join(out, path))));
      return { ...plan, writes: plan.writes.filter(({ path }) => !saved.includes(path)) };
    }
    const { existing, bases } = await readExisting(out);
    now = { ...state, existing, bases };
    plan = joinPlans(plan, planIngest(now), new Set(saved));
  }
  await clearBases(out, plan, now);
  return plan;
}

/** The first dossier.yaml of a folder; one that there is, is never changed. */
async function writeFirstSettings(content: string): Promise<string[]> {
  const file = join(content, 'dossier.yaml');
  const text = existsSync(file)
    ? null
    : startSettings(await readContent(content), basename(resolve(content)));
  if (text === null) return [];
  await writeAtomically(file, asCalled(text));
  return [file];
}

const NOTHING_DROPPED: Dropped = { written: [], problems: [], refused: [] };

interface Read {
  state: IngestState;
  cited: Cited;
  /** Of what can't be read. */
  problems: Problem[];
  /** Spares the next run what came out as it was. */
  keep: (plan: IngestPlan) => Promise<void>;
}

/** Where a new source makes the article of another, all are read, and which comes first is told as ever. */
function readNew(
  sources: readonly SourceFile[],
  settled: readonly Settled[],
  vocabulary: Vocabulary,
): ReturnType<typeof ingestSources> & Pick<IngestState, 'settled'> {
  const known = new Set(settled.map(({ file }) => file));
  const taken = new Set(settled.map(({ article }) => article.path));
  const open = sources.filter(({ file }) => !known.has(file));
  const { ingested, problems } = ingestSources(open, sha256, vocabulary);
  if (ingested.some(({ article }) => taken.has(mdxPath(article))))
    return { ...ingestSources(sources, sha256, vocabulary), settled: [] };
  return {
    ingested,
    problems: [...settled.flatMap((each) => each.problems), ...problems],
    settled,
  };
}

/** What the sources say now and what was made of them before. */
export async function readState(
  content: string,
  { out, files }: { out: string; files: readonly string[] | null },
  refused: readonly string[] = [],
): Promise<Read> {
  const isWhole = files === null && resolve(out) === resolve(content, 'articles');
  const found = files ?? (await sourcesUnder(join(content, 'sources')));
  const sources = await readAll(
    found.filter((path) => !refused.includes(path)),
    files === null ? content : undefined,
  );
  const vocabulary = await readVocabulary(content);
  const { existing, bases, problems: unreadable } = await readExisting(out);
  const articles = existing.map(({ path, text }) => ({ file: join(out, path), text }));
  const originals = originalsOf(isWhole ? [...articles, ...sources.read] : await readDigests(out));
  const record = isWhole ? await openRecord(content, vocabulary) : null;
  const settled = record ? settledSources(record, sources.read, { existing, originals }) : [];
  const { ingested, problems: wrong, ...rest } = readNew(sources.read, settled, vocabulary);
  const problems = [...sources.problems, ...wrong, ...unreadable];
  const cited = await readCited(content);
  const state: IngestState = {
    ingested,
    settled: rest.settled,
    existing,
    bases,
    cited: cited.facts,
    originals,
    hash: sha256,
    shown: (path) => join(out, path),
    complete: files === null && !problems.some(({ severity }) => severity === 'error'),
  };
  const keep = async (plan: IngestPlan): Promise<void> => {
    if (record) await keepRecord(content, record, sources.read, { state, plan, problems: wrong });
  };
  return { state, cited, problems, keep };
}

export interface Missing {
  /** Sources that were renamed, with the id of their article. */
  renamed: { file: string; id: string }[];
  /** Ids of articles whose source is gone. */
  orphaned: string[];
}

/** Throws ProblemError where the sources can't be read. */
export async function findMissing(content: string): Promise<Missing> {
  await checkFolder(content);
  const { state, problems } = await readState(content, {
    out: join(content, 'articles'),
    files: null,
  });
  if (!state.complete) throw new ProblemError(...problems);
  return {
    renamed: [...renamedSources(state)].map(([{ file }, article]) => ({
      file,
      id: articleId(article),
    })),
    orphaned: orphanedArticles(state).map(articleId),
  };
}

/** Everything that can be written is, then ProblemError is thrown with all that was wrong. */
export async function ingestFolder(
  content: string,
  options: IngestOptions = {},
): Promise<IngestResult> {
  if (options.out === undefined) await checkFolder(content);
  const out = options.out ?? join(content, 'articles');
  const given = options.files?.length ? options.files : null;
  for (const folder of [out, join(out, BASE_FOLDER), join(content, 'sources')])
    await clearParts(folder);
  const dropped = given ? NOTHING_DROPPED : await importDropped(content);
  const whole = given === null && options.out === undefined;
  const { state, cited, problems, keep } = await readState(
    content,
    { out, files: given },
    dropped.refused,
  );
  const isBound = !whole || (await bindPassages(content, cited, state.existing));
  const plan = await write(out, state);
  if (!isBound) await bindPassages(content, cited, (await readExisting(out)).existing);
  const all = [...dropped.problems, ...problems, ...plan.problems];
  if (all.some(({ severity }) => severity === 'error')) throw new ProblemError(...all);
  await keep(plan);
  const started = whole ? await writeFirstSettings(content) : [];
  return {
    summary: summarize(plan),
    written: [...dropped.written, ...plan.writes.map(({ path }) => join(out, path)), ...started],
    problems: all,
  };
}
