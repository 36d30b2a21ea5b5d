/**
 * What ingest has to write, decided without touching a disk: sources and the MDX there is → files to write, and what to tell the author.
 *
 *   no MDX yet                        written
 *   MDX as ingest wrote it            written anew where source or reader changed; facts keep their ids
 *   MDX edited by hand                left alone; told where source or reader changed since
 *   MDX of a source that is gone      left alone and told
 */
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Ingested } from './ingest-sources.ts';
import { keepIds } from './keep-ids.ts';
import { readMdx, type ReadArticle } from './read-mdx.ts';
import { isAsWritten, sealMdx, sealOf, type Hash } from './seal-mdx.ts';
import { writeMdx } from './write-mdx.ts';

export interface MdxFile {
  /** In the folder, `afp-2024-09-09.mdx`. */
  path: string;
  text: string;
}

export interface IngestPlan {
  writes: MdxFile[];
  /** Paths of files that are already as they would be written. */
  unchanged: string[];
  /** Paths of files edited by hand, left alone. */
  edited: string[];
  problems: Problem[];
}

export interface IngestState {
  ingested: readonly Ingested[];
  existing: readonly MdxFile[];
  /** SHA-256 of every original that a digest here stands for, and the digest's file. */
  originals: ReadonlyMap<string, string>;
  hash: Hash;
  /** A path in the folder as the author knows it. */
  shown: (path: string) => string;
  /** Whether all sources of the folder were given, so that MDX without a source is an orphan. */
  complete: boolean;
}

type Outcome =
  | { write: MdxFile }
  | { unchanged: string }
  | { edited: string; problems: Problem[] }
  | { problems: Problem[] };

export const mdxPath = ({ id }: Pick<Article, 'id'>): string => `${id}.mdx`;

function refusal({ article, sha256, file }: Ingested, { originals }: IngestState): Problem | null {
  const digest = originals.get(sha256);
  if (digest === undefined) return null;
  return {
    rule: 'original-stays-out',
    file,
    value: article.id,
    severity: 'error',
    message: `is the original that ${digest} is a digest of, and is not written into its folder; remove it from the sources, or give another folder with --out`,
  };
}

function editProblems(
  ingested: Ingested,
  existing: MdxFile,
  read: ReadArticle,
  state: IngestState,
): Problem[] {
  const told = (message: string): Problem[] => [
    {
      rule: 'edit-is-kept',
      file: state.shown(existing.path),
      severity: 'warning',
      message: `was edited by hand and left alone, but ${message}; compare and take over what you want, or delete the file to have it written anew`,
    },
  ];
  if (read.sha256 === undefined) return [];
  if (read.sha256 !== ingested.sha256) return told(`${ingested.file} has changed since`);
  const anew = writeMdx(ingested.article, keepIds(ingested.facts, read.facts), ingested.sha256);
  const plain = writeMdx(ingested.article, ingested.facts, ingested.sha256);
  const seal = sealOf(existing.text);
  return seal === state.hash(anew) || seal === state.hash(plain)
    ? []
    : told('the reader now reads the source otherwise');
}

function planOne(ingested: Ingested, existing: MdxFile | undefined, state: IngestState): Outcome {
  const refused = refusal(ingested, state);
  if (refused) return { problems: [refused] };
  const path = existing?.path ?? mdxPath(ingested.article);
  const fresh = sealMdx(writeMdx(ingested.article, ingested.facts, ingested.sha256), state.hash);
  if (!existing) return { write: { path, text: fresh } };
  if (existing.text === fresh) return { unchanged: path };
  const read = readMdx(existing.text, state.shown(path));
  if (!isAsWritten(existing.text, state.hash))
    return { edited: path, problems: editProblems(ingested, existing, read, state) };
  const text = sealMdx(
    writeMdx(ingested.article, keepIds(ingested.facts, read.facts), ingested.sha256),
    state.hash,
  );
  return existing.text.replaceAll('\r\n', '\n') === text
    ? { unchanged: path }
    : { write: { path, text } };
}

/** Files that ingest once made and that no source stands behind any more. */
function orphanProblems(state: IngestState, wanted: ReadonlySet<string>): Problem[] {
  if (!state.complete) return [];
  return state.existing
    .filter(({ path, text }) => !wanted.has(path) && sealOf(text) !== undefined)
    .map(({ path, text }) => {
      const source = /^file: (.*)$/m.exec(text)?.[1];
      return {
        rule: 'article-has-source',
        file: state.shown(path),
        severity: 'warning',
        message: `has no source any more${source ? ` (it was ${source})` : ''} and is still part of the dossier; delete it, or put the source back`,
      };
    });
}

export function planIngest(state: IngestState): IngestPlan {
  const byPath = new Map(state.existing.map((file) => [file.path, file]));
  const plan: IngestPlan = { writes: [], unchanged: [], edited: [], problems: [] };
  for (const ingested of state.ingested) {
    const outcome = planOne(ingested, byPath.get(mdxPath(ingested.article)), state);
    if ('write' in outcome) plan.writes.push(outcome.write);
    if ('unchanged' in outcome) plan.unchanged.push(outcome.unchanged);
    if ('edited' in outcome) plan.edited.push(outcome.edited);
    if ('problems' in outcome) plan.problems.push(...outcome.problems);
  }
  plan.problems.push(
    ...orphanProblems(state, new Set(state.ingested.map(({ article }) => mdxPath(article)))),
  );
  return plan;
}
