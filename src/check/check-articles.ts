/** The articles of a content folder against their sources: the words of each, and the marks of those that were edited by hand. */
import { createHash } from 'node:crypto';
import { parseArticle } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import { ingestNotes } from '../mdx/ingest-notes.ts';
import { readMdx } from '../mdx/read-mdx.ts';
import { isAsWritten, plainLines } from '../mdx/seal-mdx.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Problem } from '../model/problem.ts';
import { type Content, type ContentFile, shownPath } from '../dossier/read-dossier-files.ts';
import { checkEditedArticle, checkWords, type EditedArticle } from './marks/check-marks.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const baseName = (path: string): string => path.replace(/^.*\//, '');

/** By the name that the article's front matter gives, else by the one that its id comes from. */
const isSourceOf = ({ id, file }: Pick<Article, 'id' | 'file'>, path: string): boolean =>
  baseName(path) === file || baseName(path).replace(/\.[^.]*$/, '') === id;

interface Source {
  file: string;
  paragraphs: readonly string[];
  /** Facts that a note gives in so many fields. */
  declared: NonNullable<EditedArticle['source']>['declared'];
  /** As the article's front matter has it. */
  sha256: string;
}

/** Undefined where the source is not there or cannot be read; ingest says so. */
function sourceOf(
  article: Article,
  sources: readonly ContentFile[],
  { settings }: Dossier,
): Source | undefined {
  const source = sources.find(({ path }) => isSourceOf(article, path));
  if (!source) return undefined;
  const file = baseName(source.path);
  const text = plainLines(source.text);
  try {
    const note = /\.ya?ml$/i.test(file)
      ? ingestNotes(text, file, settings.vocabulary).notes.find(
          (each) => each.article.id === article.id,
        )
      : { article: parseArticle({ file, text }), facts: [], source: text };
    return (
      note && {
        file,
        paragraphs: note.article.paragraphs.map(({ text }) => text),
        declared: note.facts,
        sha256: sha256(note.source),
      }
    );
  } catch {
    return undefined;
  }
}

const SOURCE_HASH = /^sha256: ['"]?([0-9a-f]{64})/m;

const hasChanged = (mdx: string, source: Source): boolean => {
  const [, read] = SOURCE_HASH.exec(mdx) ?? [];
  return read !== undefined && read !== source.sha256;
};

const stale = (file: string, source: string): Problem => ({
  rule: 'article-is-up-to-date',
  file,
  value: source,
  message: `${source} has changed since the article was read from it. Run npm run ingest.`,
  severity: 'error',
});

function checkFile(
  { path, text }: ContentFile,
  article: Article,
  content: Content,
  dossier: Dossier,
): Problem[] {
  const file = shownPath(content, path);
  const sources = content.files.filter((each) => each.path.startsWith('sources/'));
  const source = sourceOf(article, sources, dossier);
  if (isAsWritten(text, sha256)) {
    if (!source) return [];
    return hasChanged(text, source)
      ? [stale(file, source.file)]
      : checkWords({ file, article, source });
  }
  const { facts, tree } = readMdx(text, file);
  const read = extractFacts(article, dossier.settings.vocabulary);
  return checkEditedArticle({ file, article, facts, tree, read, source });
}

/** Sources that no article was read from, under whatever name they had then. */
function unreadSources(content: Content, { articles }: Dossier): Problem[] {
  const originals = new Set(articles.map(({ original }) => original?.sha256));
  const read = new Set(content.files.map(({ text }) => SOURCE_HASH.exec(text)?.[1]));
  return content.files
    .filter(
      ({ path, text }) =>
        path.startsWith('sources/') &&
        !articles.some((article) => isSourceOf(article, path)) &&
        !originals.has(sha256(text)) &&
        !read.has(sha256(plainLines(text))),
    )
    .map(({ path }) => ({
      rule: 'article-is-up-to-date',
      file: shownPath(content, path),
      message: 'has not been read into an article. Run npm run ingest.',
      severity: 'error',
    }));
}

export function checkArticles(content: Content, dossier: Dossier): Problem[] {
  const byId = new Map(dossier.articles.map((article) => [article.id, article]));
  const articleIn = ({ text }: ContentFile): Article | undefined =>
    byId.get(/^id: ['"]?([^'"\s]+)/m.exec(text)?.[1] ?? '');
  const checked = content.files.flatMap((file) => {
    const article = /^articles\/.*\.mdx$/.test(file.path) ? articleIn(file) : undefined;
    return article ? checkFile(file, article, content, dossier) : [];
  });
  return [...unreadSources(content, dossier), ...checked];
}
