/** Which articles of a content folder were edited by hand, with their sources, for the check of their marks. */
import { createHash } from 'node:crypto';
import { parseArticle } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import { ingestNotes } from '../mdx/ingest-notes.ts';
import { readMdx } from '../mdx/read-mdx.ts';
import { isAsWritten } from '../mdx/seal-mdx.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/settings.ts';
import { type Content, type ContentFile, shownPath } from '../dossier/read-dossier-files.ts';
import { checkEditedArticle, type EditedArticle } from './marks/check-marks.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const baseName = (path: string): string => path.replace(/^.*\//, '');

/** Undefined where the source is not there or cannot be read; ingest says so. Of a note, with the facts that it declares. */
function sourceOf(
  { id, file }: Article,
  sources: readonly ContentFile[],
  vocabulary: Vocabulary,
): EditedArticle['source'] {
  const source = sources.find(({ path }) => baseName(path) === file);
  if (!source) return undefined;
  try {
    const note = /\.ya?ml$/i.test(file)
      ? ingestNotes(source.text, file, vocabulary).notes.find(({ article }) => article.id === id)
      : { article: parseArticle({ file, text: source.text }), facts: [] };
    return (
      note && { paragraphs: note.article.paragraphs.map(({ text }) => text), declared: note.facts }
    );
  } catch {
    return undefined;
  }
}

function checkFile(
  { path, text }: ContentFile,
  content: Content,
  sources: readonly ContentFile[],
  vocabulary: Vocabulary,
): Problem[] {
  const file = shownPath(content, path);
  const { article, facts, tree } = readMdx(text, file);
  if (!article) return [];
  return checkEditedArticle({
    file,
    article,
    facts,
    tree,
    read: extractFacts(article, vocabulary),
    source: sourceOf(article, sources, vocabulary),
  });
}

export function checkEditedArticles(content: Content, vocabulary: Vocabulary): Problem[] {
  const sources = content.files.filter(({ path }) => path.startsWith('sources/'));
  const edited = content.files.filter(
    ({ path, text }) =>
      path.startsWith('articles/') && path.endsWith('.mdx') && !isAsWritten(text, sha256),
  );
  return edited.flatMap((each) => checkFile(each, content, sources, vocabulary));
}
