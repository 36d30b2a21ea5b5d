/**
 * What ingest has to write, decided without touching a disk: sources and the MDX there is → files to write, and what to tell the author.
 *
 *   no MDX yet                        written
 *   MDX as ingest wrote it            written anew where source or reader changed; facts keep their ids
 *   MDX edited by hand                merged with what is read now, on what ingest wrote last
 *   MDX of a source that is gone      left alone and told
 *
 * What ingest wrote last, the base of the next merge, lies in `.base` beside the articles under its seal and belongs to what is committed.
 */
import type { Problem } from '../model/problem.ts';
import type { Ingested } from './ingest-sources.ts';
import { mdxPath, type IngestState, type MdxFile } from './ingest-state.ts';
import { keepIds, NOTHING_BEFORE, type Before, type Reading } from './keep-ids.ts';
import { mergeArticle } from './merge-article.ts';
import { conflictProblems } from './merge-conflict.ts';
import { readMdx } from './read-mdx.ts';
import { isAsWritten, plainLines, sealMdx, sealOf } from './seal-mdx.ts';
import { missingSources, renamedSources } from './missing-sources.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { writeMdx } from './write-mdx.ts';

interface MdxWrite extends MdxFile {
  /** What must still stand there when it is written; null for a file that is new. */
  before: string | null;
}

export interface IngestPlan {
  writes: MdxWrite[];
  /** Paths of files that are already as they would be written. */
  unchanged: string[];
  /** Paths of files edited by hand that stay as they are. */
  edited: string[];
  /** Paths of files edited by hand into which was merged what is read now; they are among `writes`. */
  merged: string[];
  /** Bases to keep; what else of the same articles lies in `.base` is of no use any more. */
  bases: MdxFile[];
  /** Ids of facts that are cited and whose sentence the sources no longer have. */
  orphans: string[];
  problems: Problem[];
}

interface Outcome extends Partial<Pick<IngestPlan, 'bases' | 'orphans' | 'problems'>> {
  write?: MdxWrite;
  unchanged?: string;
  edited?: string;
  merged?: string;
}

export const BASE_FOLDER = '.base';

/** Of a sealed text: `.base/afp-2024-09-09.683ffbf7acc2a43f.mdx`. */
function baseFile(path: string, text: string): MdxFile {
  const seal = sealOf(text)?.slice(0, 16) ?? '';
  return { path: `${BASE_FOLDER}/${path.replace(/\.mdx$/, '')}.${seal}.mdx`, text };
}

function refusal(
  { article, original, file }: Ingested,
  { originals }: IngestState,
): Problem | null {
  const digest = originals.get(original);
  if (digest === undefined) return null;
  return {
    rule: 'original-stays-out',
    file,
    value: article.id,
    severity: 'error',
    message: `is the original that ${digest} is a digest of, and is not written into its folder; remove it from the sources, or give another folder with --out`,
  };
}

interface Anew {
  text: string;
  /** Ids of facts that are cited and no longer there. */
  orphans: string[];
}

/** What ingest would write now, with the ids of what was there before. */
function writeAnew(
  ingested: Ingested,
  before: Before,
  { cited, hash }: IngestState,
  added?: Reading,
): Anew {
  const { facts, orphans: gone } = keepIds(ingested, before, added);
  const { article, sha256 } = ingested;
  const orphans = gone.filter(({ id }) => cited.has(id));
  return {
    text: sealMdx(writeMdx(article, facts, { sha256, orphans }), hash),
    orphans: orphans.map(({ id }) => id),
  };
}

function readBefore(text: string, file: string): Before {
  const { article, facts, orphans } = readMdx(text, file);
  return article ? { article, facts, orphans } : NOTHING_BEFORE;
}

/** What ingest wrote last: kept, or made again where neither source nor reader has changed. */
function findBase(
  ingested: Ingested,
  { path, text }: MdxFile,
  state: IngestState,
): string | undefined {
  const seal = sealOf(text);
  const own = state.bases.filter(
    (base) => base.path.replace(/\.[0-9a-f]+\.mdx$/, '.mdx') === `${BASE_FOLDER}/${path}`,
  );
  const kept =
    seal === undefined
      ? own.length === 1 && own[0]
      : own.find((base) => sealOf(base.text) === seal);
  if (kept && isAsWritten(kept.text, state.hash)) return plainLines(kept.text);
  const before = readBefore(text, path);
  return [NOTHING_BEFORE, before]
    .map((each) => writeAnew(ingested, each, state).text)
    .find((anew) => sealOf(anew) === seal);
}

/** Marks that the author added. */
function addedTo(base: Before, edited: Before): Reading {
  const known = new Set(base.facts.map(({ id }) => id));
  return { article: edited.article, facts: edited.facts.filter(({ id }) => !known.has(id)) };
}

const rulesBroken =
  (text: string, file: string) =>
  (paragraph: string): string[] => {
    const { yaml } = splitFrontMatter(text);
    return readMdx(`---\n${yaml ?? ''}---\n\n${paragraph}\n`, file).problems.map(
      ({ rule }) => rule,
    );
  };

const asBefore = (text: string, before: string): string =>
  before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;

const told = (existing: MdxFile, state: IngestState, message: string): Problem => ({
  rule: 'edit-is-kept',
  file: state.shown(existing.path),
  severity: 'warning',
  message: `was edited by hand and ${message}`,
});

const notSettled = (places: number): string =>
  `has ${places} ${places === 1 ? 'place' : 'places'} to settle between lines <<<<<<< and >>>>>>>; until then nothing new is read into it`;

const withoutBase = (folder: string): string =>
  `left alone: what ingest wrote before the edit isn't in ${folder} (commit that folder with the articles); delete the file to have it written anew`;

/** An author's own article, which ingest never wrote, is left alone without a word. */
function leave(existing: MdxFile, state: IngestState): Outcome {
  const isOwn = readMdx(existing.text, existing.path).sha256 === undefined;
  const problem = told(existing, state, withoutBase(state.shown(BASE_FOLDER)));
  return { edited: existing.path, problems: isOwn ? [] : [problem] };
}

function merge(ingested: Ingested, existing: MdxFile, base: string, state: IngestState): Outcome {
  const { path } = existing;
  const yours = plainLines(existing.text);
  const before = readBefore(base, path);
  const added = addedTo(before, readBefore(yours, path));
  const { text: read, orphans } = writeAnew(ingested, before, state, added);
  const kept = baseFile(path, base);
  if (read === base) return { edited: path, bases: [kept], orphans };
  const text = mergeArticle({
    base,
    yours,
    read,
    source: ingested.file,
    rulesBroken: rulesBroken(yours, path),
  });
  const left = conflictProblems(text, state.shown(path));
  return {
    write: { path, text: asBefore(text, existing.text), before: existing.text },
    merged: path,
    bases: [baseFile(path, read)],
    orphans,
    problems: left.map((problem): Problem => ({ ...problem, severity: 'warning' })),
  };
}

function planEdited(ingested: Ingested, existing: MdxFile, state: IngestState): Outcome {
  const { path, text } = existing;
  const base = findBase(ingested, existing, state);
  const open = conflictProblems(text, path).length;
  if (open > 0)
    return {
      edited: path,
      bases: base === undefined ? [] : [baseFile(path, base)],
      problems: [told(existing, state, notSettled(open))],
    };
  return base === undefined ? leave(existing, state) : merge(ingested, existing, base, state);
}

function planOne(ingested: Ingested, existing: MdxFile | undefined, state: IngestState): Outcome {
  const refused = refusal(ingested, state);
  if (refused) return { problems: [refused] };
  const path = existing?.path ?? mdxPath(ingested.article);
  if (existing && !isAsWritten(existing.text, state.hash))
    return planEdited(ingested, existing, state);
  const base = existing && plainLines(existing.text);
  const before = base === undefined ? NOTHING_BEFORE : readBefore(base, state.shown(path));
  const { text, orphans } = writeAnew(ingested, before, state);
  const bases = [baseFile(path, text)];
  return base === text
    ? { unchanged: path, bases, orphans }
    : { write: { path, text, before: existing?.text ?? null }, bases, orphans };
}

export function planIngest(state: IngestState): IngestPlan {
  const byPath = new Map(state.existing.map((file) => [file.path, file]));
  const plan: IngestPlan = {
    writes: [],
    unchanged: [],
    edited: [],
    merged: [],
    bases: [],
    orphans: [],
    problems: [],
  };
  for (const { article } of state.settled) {
    plan.unchanged.push(article.path);
    plan.bases.push(baseFile(article.path, plainLines(article.text)));
  }
  const renamed = renamedSources(state);
  for (const ingested of state.ingested) {
    if (renamed.has(ingested)) continue;
    const outcome = planOne(ingested, byPath.get(mdxPath(ingested.article)), state);
    if (outcome.write) plan.writes.push(outcome.write);
    if (outcome.unchanged) plan.unchanged.push(outcome.unchanged);
    if (outcome.edited) plan.edited.push(outcome.edited);
    if (outcome.merged) plan.merged.push(outcome.merged);
    plan.bases.push(...(outcome.bases ?? []));
    plan.orphans.push(...(outcome.orphans ?? []));
    plan.problems.push(...(outcome.problems ?? []));
  }
  plan.problems.push(...missingSources(state, renamed));
  return plan;
}
