/** What an author says of sources that were renamed or deleted. */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BASE_FOLDER } from '../mdx/plan-ingest.ts';
import { ProblemError } from '../model/problem.ts';
import { readText } from './content.ts';
import { findMissing } from './ingest-folder.ts';
import { writeCompared } from './write-compared.ts';

/** The front matter with the id, in the file's own line ends. */
function withId(text: string, id: string): string {
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return /^\uFEFF?---[ \t]*[\r\n]/.test(text)
    ? text.replace(/^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))/, `$1id: ${id}${end}`)
    : `---${end}id: ${id}${end}---${end}${end}${text}`;
}

const refuse = (file: string, message: string): never => {
  throw new ProblemError({ rule: 'article-has-source', file, message, severity: 'error' });
};

/** Sources that were renamed are given the id of their article, in their front matter. The paths of those written. */
export async function settleRenamed(content: string): Promise<string[]> {
  const { renamed } = await findMissing(content);
  const written: string[] = [];
  for (const { file, id } of renamed) {
    const text = await readText(file);
    await writeCompared(file, text, withId(text, id));
    written.push(file);
  }
  return written;
}

/** Takes an article out of the dossier whose source is gone. Throws ProblemError for any other. */
export async function removeArticle(content: string, id: string): Promise<string> {
  const articles = join(content, 'articles');
  const file = join(articles, `${id}.mdx`);
  if (!existsSync(file))
    refuse(file, 'does not exist; npm run ingest names those without a source');
  const { orphaned } = await findMissing(content);
  if (!orphaned.includes(id))
    refuse(file, 'has its source; delete the source first, or the article would be written anew');
  await rm(file);
  const bases = await readdir(join(articles, BASE_FOLDER)).catch(() => []);
  for (const name of bases)
    if (name.replace(/\.[0-9a-f]+\.mdx$/, '') === id) await rm(join(articles, BASE_FOLDER, name));
  return file;
}
