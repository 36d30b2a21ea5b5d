/** The articles of a content folder against their sources: the words of each, and the marks of those that were edited by hand. */
import { createHash } from 'node:crypto';
import { parseArticle } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import { ingestNotes } from '../mdx/ingest-notes.ts';
import { isNotes } from '../mdx/ingest-sources.ts';
import { isAsWritten, plainLines } from '../mdx/seal-mdx.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import {
  type Content,
  type ContentFile,
  readOnce,
  shownPath,
} from '../dossier/read-dossier-files.ts';
import { checkEditedArticle, checkWords, type EditedArticle } from './marks/check-marks.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const baseName = (path: string): string => path.replace(/^.*\//, '');

/** Sources by the name that an article's front matter gives, and by the one that its id comes from. */
interface Sources {
  files: readonly ContentFile[];
  byName: ReadonlyMap<string, number>;
  byId: ReadonlyMap<string, number>;
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]*$/, '');

/** Of two files of one name the first counts. */
function sourcesOf(content: Content): Sources {
  const files = content.files.filter(({ path }) => path.startsWith('sources/'));
  const [byName, byId] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, { path }] of [...files.entries()].reverse()) {
    byName.set(baseName(path), index);
    byId.set(withoutEnding(baseName(path)), index);
  }
  return { files, byName, byId };
}

const sourceFileOf = (
  { id, file }: Pick<Article, 'id' | 'file'>,
  { files, byName, byId }: Sources,
): ContentFile | undefined =>
  files[Math.min(byName.get(file) ?? Infinity, byId.get(id) ?? Infinity)];

/** What ingest would make of a source: one article, of notes one for each, and the errors that keep it from reading it. */
interface ReadSource {
  read: Pick<ReturnType<typeof ingestNotes>['notes'][number], 'article' | 'facts' | 'source'>[];
  problems: Problem[];
}

function readSource({ path, text }: ContentFile, { settings }: Dossier): ReadSource {
  const file = baseName(path);
  const plain = plainLines(text);
  if (isNotes(path)) {
    const { notes, problems } = ingestNotes(plain, file, settings.vocabulary);
    return { read: notes, problems: problems.filter(({ severity }) => severity === 'error') };
  }
  try {
    const article = parseArticle({ file, text: plain });
    return { read: [{ article, facts: [], source: plain }], problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { read: [], problems: error.problems };
    throw error;
  }
}

const readBefore = new WeakMap<ContentFile, ReadSource>();

/** A file of notes has many articles, and a file keeps its words for as long as it is looked at. */
function readSourceOnce(source: ContentFile, dossier: Dossier): ReadSource {
  const read = readBefore.get(source) ?? readSource(source, dossier);
  readBefore.set(source, read);
  return read;
}

interface Source {
  file: string;
  paragraphs: readonly string[];
  /** Facts that a note gives in so many fields. */
  declared: NonNullable<EditedArticle['source']>['declared'];
  /** As the article's front matter has it. */
  sha256: string;
}

/** Undefined where the source is not there or can't be read. */
function sourceOf(article: Article, sources: Sources, dossier: Dossier): Source | undefined {
  const file = sourceFileOf(article, sources);
  const { read } = file ? readSourceOnce(file, dossier) : { read: [] };
  const found =
    file && isNotes(file.path) ? read.find((each) => each.article.id === article.id) : read[0];
  return (
    file &&
    found && {
      file: baseName(file.path),
      paragraphs: found.article.paragraphs.map(({ text }) => text),
      declared: found.facts,
      sha256: sha256(found.source),
    }
  );
}

/** Sources that ingest can't read, whatever it read of them before. */
const unreadableSources = (content: Content, { files }: Sources, dossier: Dossier): Problem[] =>
  files.flatMap((source) =>
    readSourceOnce(source, dossier).problems.map((problem) => ({
      ...problem,
      file: shownPath(content, source.path),
    })),
  );

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
  sources: Sources,
  dossier: Dossier,
): Problem[] {
  const file = shownPath(content, path);
  const source = sourceOf(article, sources, dossier);
  const { facts, tree, sha256: hash = source?.sha256 } = readOnce(text, file);
  if (isAsWritten(text, sha256)) {
    if (!source) return [];
    return hash === source.sha256
      ? checkWords({ file, article, source })
      : [stale(file, source.file)];
  }
  const read = extractFacts(article, dossier.settings.vocabulary);
  return checkEditedArticle({ file, article, facts, tree, read, source });
}

/** Hashes of the sources of articles whose source is no longer there: it may have been renamed, which ingest tells. */
function missingHashes(content: Content, sources: Sources, { articles }: Dossier): Set<string> {
  const missing = articles.filter((article) => sourceFileOf(article, sources) === undefined);
  const paths = new Set(missing.map(({ id }) => `articles/${id}.mdx`));
  return new Set(
    content.files
      .filter(({ path }) => paths.has(path))
      .flatMap(({ path, text }) => readOnce(text, shownPath(content, path)).sha256 ?? []),
  );
}

/** Sources that no article was read from. */
function unreadSources(content: Content, sources: Sources, dossier: Dossier): Problem[] {
  const { articles } = dossier;
  const taken = new Set(articles.map((article) => sourceFileOf(article, sources)));
  const originals = new Set(articles.map(({ original }) => original?.sha256));
  const missing = missingHashes(content, sources, dossier);
  return sources.files
    .filter(
      (file) =>
        !taken.has(file) &&
        !originals.has(sha256(file.text)) &&
        !missing.has(sha256(plainLines(file.text))),
    )
    .map(({ path }) => ({
      rule: 'article-is-up-to-date',
      file: shownPath(content, path),
      message: 'has not been read into an article. Run npm run ingest.',
      severity: 'error',
    }));
}

export function checkArticles(content: Content, dossier: Dossier): Problem[] {
  const sources = sourcesOf(content);
  const byId = new Map(dossier.articles.map((article) => [article.id, article]));
  const articleIn = ({ path, text }: ContentFile): Article | undefined =>
    byId.get(readOnce(text, shownPath(content, path)).article?.id ?? '');
  const checked = content.files.flatMap((file) => {
    const article = /^articles\/.*\.mdx$/.test(file.path) ? articleIn(file) : undefined;
    return article ? checkFile(file, article, content, sources, dossier) : [];
  });
  return [
    ...unreadableSources(content, sources, dossier),
    ...unreadSources(content, sources, dossier),
    ...checked,
  ];
}
