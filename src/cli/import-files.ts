/** Files and addresses → what `import` prints of each, and the sources that it writes. */
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { FileBytes, ImportedArticle } from '../import/index.ts';
import { sourceText } from '../import/source-text.ts';
import { ProblemError } from '../model/problem.ts';
import { parseArticle } from '../read/parse-article.ts';
import { codeOf } from './error-code.ts';
import { fetchPage, isAddress } from './fetch-page.ts';
import { ImportThread } from './import-thread.ts';
import { listed, readReferenceLists } from './reference-lists.ts';

export interface Imported {
  /** As given on the command line. */
  file: string;
  bytes: FileBytes | null;
  article: ImportedArticle | null;
  refused: string | null;
}

async function readGiven(file: string): Promise<FileBytes> {
  if (isAddress(file)) return fetchPage(file);
  try {
    return { name: basename(file), bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    const code = codeOf(error);
    throw new ProblemError({
      rule: 'file-is-readable',
      file,
      message:
        code === 'EISDIR'
          ? 'is a folder; give the files in it'
          : `cannot be read (${code}); check that it exists and may be read`,
      severity: 'error',
    });
  }
}

/** What a file doesn't say beside its text, the text's own head may: a headline, a date line, a dateline. */
function withHead(name: string, article: ImportedArticle): ImportedArticle {
  try {
    const { title, published, byline, place, outlet, paragraphs } = parseArticle({
      file: name,
      text: sourceText(article, null),
    });
    return {
      ...article,
      title: article.title ?? title,
      published: article.published ?? published,
      authors: article.authors.length > 0 || byline === null ? article.authors : [byline],
      outlet: article.outlet ?? outlet,
      place: article.place ?? place,
      paragraphs: article.title === null ? paragraphs.map(({ text }) => text) : article.paragraphs,
    };
  } catch (error) {
    if (error instanceof ProblemError) return article;
    throw error;
  }
}

/** In the order given; one that can't be had or read is among them, with the reason. */
export async function importFiles(
  files: readonly string[],
  each: (imported: Imported) => Promise<void> | void,
): Promise<void> {
  const thread = new ImportThread();
  try {
    for (const file of files) {
      try {
        const bytes = await readGiven(file);
        const { article, refused } = await thread.read(bytes);
        const lists = isAddress(file) ? null : await readReferenceLists(dirname(file));
        await each({
          file,
          bytes,
          refused,
          article: article && lists ? listed(lists, bytes.name, article) : article,
        });
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        await each({
          file,
          bytes: null,
          article: null,
          refused: error.problems.map(({ message }) => message).join('; '),
        });
      }
    }
  } finally {
    await thread.close();
  }
}

const NOTHING = {
  title: null,
  published: null,
  authors: [],
  outlet: null,
  url: null,
  language: null,
  place: null,
  paragraphs: [],
  leftOut: [],
};

/** As `--json` prints it. */
export function importJson({ file, article, refused }: Imported): object {
  if (article === null) return { file, ...NOTHING, refused };
  const { title, published, authors, outlet, url, language, place, paragraphs, leftOut } = withHead(
    file,
    article,
  );
  return {
    file,
    title,
    published,
    authors,
    outlet,
    url,
    language,
    place,
    paragraphs,
    leftOut,
    refused,
  };
}
