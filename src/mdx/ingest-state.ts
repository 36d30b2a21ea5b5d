/** What ingest finds: what its sources say now, and what was made of them before. */
import type { Article } from '../model/article.ts';
import type { Ingested } from './ingest-sources.ts';
import type { Problem } from '../model/problem.ts';
import type { Hash } from './seal-mdx.ts';

export interface MdxFile {
  /** In the folder, `afp-2024-09-09.mdx`. */
  path: string;
  text: string;
}

/** A source that is known to make its article as it is, and was not read again. */
export interface Settled {
  /** As the author knows it. */
  file: string;
  article: MdxFile;
  /** What was told of the source when it was read. */
  problems: Problem[];
}

export interface IngestState {
  ingested: readonly Ingested[];
  settled: readonly Settled[];
  existing: readonly MdxFile[];
  /** What lies in `.base`. */
  bases: readonly MdxFile[];
  /** Ids of facts that dossier.yaml and the briefing name. */
  cited: ReadonlySet<string>;
  /** SHA-256 of every original that a digest here stands for, and the digest's file. */
  originals: ReadonlyMap<string, string>;
  hash: Hash;
  /** A path in the folder as the author knows it. */
  shown: (path: string) => string;
  /** Whether all sources of the folder were given, so that MDX without a source is an orphan. */
  complete: boolean;
}

export const mdxPath = ({ id }: Pick<Article, 'id'>): string => `${id}.mdx`;
