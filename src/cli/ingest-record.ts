/**
 * Which sources need not be read again: those that say what they said when ingest last read them, beside an article that is as it was left, for the
 * same reader and vocabulary. Only hashes are kept; the facts stand in the articles, and without the record everything is read.
 */
import { relative } from 'node:path';
import { z } from 'zod';
import { isNotes, type SourceFile } from '../mdx/ingest-sources.ts';
import { type IngestState, type MdxFile, mdxPath, type Settled } from '../mdx/ingest-state.ts';
import type { IngestPlan } from '../mdx/plan-ingest.ts';
import type { Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/settings.ts';
import { hashOwnFiles } from './own-files.ts';
import { sha256 } from './sha256.ts';
import { keepForNextRun, readKept } from './work-folder.ts';

const FILE = 'ingest.json';
/** What reads a source and writes its article. */
const READER = ['src/{model,text,read,mdx}/**'];

const entrySchema = z.object({
  key: z.string().describe('SHA-256 of all that its article follows from, and of the article.'),
  path: z.string().describe('The file of the article.'),
  told: z
    .array(z.custom<Omit<Problem, 'file'>>((told) => typeof told === 'object' && told !== null))
    .describe('What was told of the source, its name left out.'),
});
type Entry = z.infer<typeof entrySchema>;

/** By the path of the source in the content folder; a record that is damaged is none. */
const entriesSchema = z.record(z.string(), entrySchema).catch({});
type Entries = z.infer<typeof entriesSchema>;

export interface IngestRecord {
  before: Entries;
  nameOf: (source: string) => string;
  keyOf: (source: SourceFile, article: MdxFile) => string;
}

function parse(text: string | null): Entries {
  try {
    return entriesSchema.parse(text === null ? {} : JSON.parse(text));
  } catch {
    return {};
  }
}

export async function openRecord(content: string, vocabulary: Vocabulary): Promise<IngestRecord> {
  const reader = sha256(JSON.stringify([process.version, await hashOwnFiles(READER), vocabulary]));
  return {
    before: parse(await readKept(content, FILE)),
    nameOf: (source) => relative(content, source),
    keyOf: ({ text }, article) =>
      sha256(JSON.stringify([reader, text, article.path, article.text])),
  };
}

/** The sources that need not be read again. */
export function settledSources(
  { before, nameOf, keyOf }: IngestRecord,
  sources: readonly SourceFile[],
  { existing, originals }: Pick<IngestState, 'existing' | 'originals'>,
): Settled[] {
  const articles = new Map(existing.map((file) => [file.path, file]));
  return sources.flatMap(({ file, text }) => {
    const entry = before[nameOf(file)];
    const article = entry && articles.get(entry.path);
    if (!article || entry.key !== keyOf({ file, text }, article)) return [];
    if (originals.has(sha256(text))) return [];
    return [{ file, article, problems: entry.told.map((problem) => ({ ...problem, file })) }];
  });
}

const hasOrphans = ({ text }: MdxFile): boolean => /^orphans:/m.test(text);

/** Of articles that the author has edited nothing is kept: they are merged with what is read. */
export async function keepRecord(
  content: string,
  { before, nameOf, keyOf }: IngestRecord,
  sources: readonly SourceFile[],
  { state, plan, problems }: { state: IngestState; plan: IngestPlan; problems: readonly Problem[] },
): Promise<void> {
  const unchanged = new Set(plan.unchanged);
  const merged = new Set(plan.merged);
  const articles = new Map(
    [
      ...state.existing.filter(({ path }) => unchanged.has(path)),
      ...plan.writes.filter(({ path }) => !merged.has(path)),
    ].map((file) => [file.path, file]),
  );
  const pathOf = new Map(state.ingested.map(({ file, article }) => [file, mdxPath(article)]));
  const settled = new Map(state.settled.map(({ file, article }) => [file, article.path]));
  const told = Map.groupBy(problems, ({ file }) => file);
  const now = Object.fromEntries(
    sources.flatMap((source): [string, Entry][] => {
      const path = pathOf.get(source.file) ?? settled.get(source.file) ?? '';
      const article = articles.get(path);
      if (!article || hasOrphans(article) || isNotes(source.file)) return [];
      const own = (told.get(source.file) ?? []).map(({ file: _, ...problem }) => problem);
      return [[nameOf(source.file), { key: keyOf(source, article), path, told: own }]];
    }),
  );
  const text = JSON.stringify(now);
  if (text !== JSON.stringify(before)) await keepForNextRun(content, FILE, text);
}
