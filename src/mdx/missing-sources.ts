/** Articles whose source is gone: it was deleted, or it was renamed and one text would be two sources. */
import type { Problem } from '../model/problem.ts';
import { frontMatterField } from './front-matter-field.ts';
import type { Ingested } from './ingest-sources.ts';
import { mdxPath, type IngestState, type MdxFile } from './ingest-state.ts';
import { sealOf } from './seal-mdx.ts';

function field(text: string, name: string): string | undefined {
  const value = frontMatterField(text, [name]);
  return typeof value === 'string' ? value : undefined;
}

/** Files that ingest once made and that no source stands behind any more. */
export function orphanedArticles({
  complete,
  ingested,
  settled,
  existing,
}: IngestState): MdxFile[] {
  if (!complete) return [];
  const wanted = new Set([
    ...ingested.map(({ article }) => mdxPath(article)),
    ...settled.map(({ article }) => article.path),
  ]);
  return existing.filter(({ path, text }) => !wanted.has(path) && sealOf(text) !== undefined);
}

/** Sources that have no article yet and are, to the byte, what the source of an article was that is gone. */
export function renamedSources(state: IngestState): Map<Ingested, MdxFile> {
  const known = new Set(state.existing.map(({ path }) => path));
  const byHash = new Map(orphanedArticles(state).map((file) => [field(file.text, 'sha256'), file]));
  return new Map(
    state.ingested.flatMap((ingested) => {
      const article = byHash.get(ingested.sha256);
      return article && !known.has(mdxPath(ingested.article)) ? [[ingested, article]] : [];
    }),
  );
}

export const articleId = ({ path }: MdxFile): string => path.replace(/\.mdx$/, '');

export function missingSources(
  state: IngestState,
  renamed: ReadonlyMap<Ingested, MdxFile>,
): Problem[] {
  const warning = (file: string, value: string, message: string): Problem => ({
    rule: 'article-has-source',
    file,
    value,
    severity: 'warning',
    message,
  });
  const settled = new Set(renamed.values());
  return [
    ...[...renamed].map(([{ file }, article]) =>
      warning(
        file,
        articleId(article),
        `is what ${field(article.text, 'file') ?? 'the source'} of ${state.shown(article.path)} was, and is not read as another source; npm run ingest -- --renamed gives it the id ${articleId(article)}, which its facts and your edits are known by`,
      ),
    ),
    ...orphanedArticles(state)
      .filter((article) => !settled.has(article))
      .map((article) => {
        const source = field(article.text, 'file');
        return warning(
          state.shown(article.path),
          articleId(article),
          `has no source any more${source === undefined ? '' : ` (it was ${source})`} and is still part of the dossier; npm run ingest -- --remove ${articleId(article)} takes it out, or put the source back`,
        );
      }),
  ];
}
