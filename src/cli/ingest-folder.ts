/** Sources of a content folder, or files given → article MDX, written beside the old and swapped in one by one. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { readSettings } from '../dossier/read-settings.ts';
import { startSettings } from '../propose/start-settings.ts';
import { ingestSources, type SourceFile } from '../mdx/ingest-sources.ts';
import { planIngest, type IngestPlan, type MdxFile } from '../mdx/plan-ingest.ts';
import { splitFrontMatter } from '../mdx/split-front-matter.ts';
import { ProblemError, type Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/settings.ts';
import { asCalled } from './called-as.ts';
import { checkFolder, listFiles, problemsOf, readContent, readText } from './content.ts';
import { importDropped, isSource, type Dropped } from './import-folder.ts';
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

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

async function readAll(
  paths: readonly string[],
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const file of paths) {
    try {
      files.push({ file, text: await readText(file) });
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return { files, problems };
}

const under = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).map((path) => join(folder, path));

const sourcesUnder = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).filter(isSource).map((path) => join(folder, path));

/** Broken settings are reported where they are used; here they only mean no vocabulary. */
async function readVocabulary(content: string): Promise<Vocabulary | undefined> {
  const file = join(content, 'dossier.yaml');
  return existsSync(file)
    ? readSettings(await readText(file), file).settings?.vocabulary
    : undefined;
}

function originalOf(text: string): unknown {
  const { yaml } = splitFrontMatter(text);
  return yaml === null ? undefined : parseDocument(yaml).getIn(['original', 'sha256']);
}

/** What the digests in a folder of articles, and in the sources beside it, are digests of. */
async function findOriginals(out: string): Promise<Map<string, string>> {
  const digests = await readAll([
    ...(await under(out)).filter((file) => file.endsWith('.mdx')),
    ...(await sourcesUnder(join(out, '..', 'sources'))),
  ]);
  return new Map(
    digests.files
      .map(({ file, text }) => [originalOf(text), file] as const)
      .filter((pair): pair is [string, string] => typeof pair[0] === 'string'),
  );
}

function summarize({ writes, unchanged, edited }: IngestPlan): string {
  const parts = [
    `${writes.length} written`,
    `${unchanged.length} unchanged`,
    ...(edited.length ? [`${edited.length} edited by hand, left alone`] : []),
  ];
  const sources = writes.length + unchanged.length + edited.length;
  return `${sources} ${sources === 1 ? 'source' : 'sources'}: ${parts.join(', ')}`;
}

async function readExisting(out: string): Promise<{ existing: MdxFile[]; problems: Problem[] }> {
  const paths = (await listFiles(out)).filter((path) => path.endsWith('.mdx'));
  const { files, problems } = await readAll(paths.map((path) => join(out, path)));
  return {
    existing: files.map(({ file, text }) => ({
      path: paths.find((path) => join(out, path) === file)!,
      text,
    })),
    problems,
  };
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

/** Everything that can be written is, then ProblemError is thrown with all that was wrong. */
export async function ingestFolder(
  content: string,
  options: IngestOptions = {},
): Promise<IngestResult> {
  if (options.out === undefined) await checkFolder(content);
  const out = options.out ?? join(content, 'articles');
  const given = options.files !== undefined && options.files.length > 0;
  const dropped = given ? NOTHING_DROPPED : await importDropped(content);
  const found = options.files?.length
    ? options.files
    : await sourcesUnder(join(content, 'sources'));
  const sources = await readAll(found.filter((path) => !dropped.refused.includes(path)));
  const { ingested, problems } = ingestSources(
    sources.files,
    sha256,
    await readVocabulary(content),
  );
  const { existing, problems: unreadable } = await readExisting(out);
  const failed = [...sources.problems, ...problems, ...unreadable].some(
    ({ severity }) => severity === 'error',
  );
  const plan = planIngest({
    ingested,
    existing,
    originals: await findOriginals(out),
    hash: sha256,
    shown: (path) => join(out, path),
    complete: !given && !failed,
  });
  const all = [
    ...dropped.problems,
    ...sources.problems,
    ...problems,
    ...unreadable,
    ...plan.problems,
  ];
  for (const { path, text } of plan.writes) await writeAtomically(join(out, path), text);
  if (all.some(({ severity }) => severity === 'error')) throw new ProblemError(...all);
  const started = given || options.out !== undefined ? [] : await writeFirstSettings(content);
  return {
    summary: summarize(plan),
    written: [...dropped.written, ...plan.writes.map(({ path }) => join(out, path)), ...started],
    problems: all,
  };
}
