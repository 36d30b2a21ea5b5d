/** A folder of sources in any format → articles with their facts, without a dossier. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sourceText } from '../import/source-text.ts';
import { decodeText } from '../import/decode-text.ts';
import { withDistinctLabels } from '../dossier/distinct-labels.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { extractFacts } from '../read/extract.ts';
import { parseArticle } from '../read/parse-article.ts';
import { listFiles } from './content.ts';

export interface ReadSources {
  articles: Article[];
  facts: Fact[];
  /** Files that couldn't be read, and articles without a day. */
  problems: Problem[];
}

const PLAIN = /\.(?:txt|text)$/i;
/** What lies beside sources and is none. */
const IGNORED = /(?:^|[/\\])(?:\.|node_modules[/\\])|\.(?:ya?ml|json|png|jpe?g|gif|svg|css|js)$/i;

const refusal = (file: string, message: string): ProblemError =>
  new ProblemError({ rule: 'source-is-read', file, message, severity: 'error' });

/** Throws ProblemError where the file can't be taken. */
async function textOf(folder: string, file: string): Promise<string> {
  const bytes = readFileSync(join(folder, file));
  if (PLAIN.test(file)) return decodeText(bytes);
  const { importFile } = await import('../import/index.ts');
  const { article, refused } = await importFile({ name: file.replace(/^.*[/\\]/, ''), bytes });
  if (article === null) throw refusal(file, refused);
  return sourceText(article, null);
}

const isUndated = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.problems.some(({ rule }) => rule === 'source-has-date');

/** Any day does where the text has none: the article's own is taken off again, and relative dates stay open. */
const ANY_DAY = '2000-01-01';

function withoutDay(file: string, text: string): Article {
  const body = text.replace(/^\uFEFF?---\n[\s\S]*?\n---\n/, '');
  return { ...parseArticle({ file, text: body, published: ANY_DAY }), published: null };
}

async function readSource(
  folder: string,
  file: string,
): Promise<{ article: Article; problems: Problem[] }> {
  const text = await textOf(folder, file);
  try {
    return { article: parseArticle({ file, text }), problems: [] };
  } catch (error) {
    if (!isUndated(error)) throw error;
    const problems = error.problems.map((problem): Problem => ({
      ...problem,
      severity: 'warning',
    }));
    return { article: withoutDay(file, text), problems };
  }
}

/** `a.txt` and `a.html` are two articles. */
function withOwnIds(articles: readonly Article[]): Article[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const times = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, times);
    return times === 1 ? article : { ...article, id: `${article.id}-${times}` };
  });
}

/** Throws ProblemError where there is no such folder, or nothing in it is an article. */
export async function readSources(folder: string): Promise<ReadSources> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ProblemError({
      rule: 'folder-exists',
      file: folder,
      message: 'is no folder; give the one that holds the sources with --sources',
      severity: 'error',
    });
  const problems: Problem[] = [];
  const read: Article[] = [];
  for (const file of (await listFiles(folder)).filter((path) => !IGNORED.test(path))) {
    try {
      const { article, problems: found } = await readSource(folder, file);
      read.push(article);
      problems.push(...found);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (read.length === 0) {
    const none: Problem = {
      rule: 'articles-exist',
      file: folder,
      message: 'holds no article that can be read; put the sources of the draft there',
      severity: 'error',
    };
    throw new ProblemError(...problems, none);
  }
  const articles = withDistinctLabels(withOwnIds(read), 'en');
  return { articles, facts: articles.flatMap((article) => extractFacts(article)), problems };
}
