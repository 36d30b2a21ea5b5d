/** `npm run --silent facts -- FILE...` and `npm run --silent facts -- --jsonl`: what is read from article texts, as JSON. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArticle } from '../src/article/parse-article.ts';
import { extractFacts } from '../src/extract/extract.ts';
import type { Article } from '../src/schemas/article.ts';
import { ProblemError } from '../src/schemas/problem.ts';
import { documentLine, splitLines } from './facts/documents.ts';

const factsOf = (article: Article): object[] => extractFacts(article).map(({ article: _, ...fact }) => fact);
const paragraphsOf = (article: Article): object[] => article.paragraphs.map(({ offset, text }) => ({ offset, text }));

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ProblemError({ rule: 'source-is-readable', file, message: `cannot be read (${error.code ?? error.message}); check the path`, severity: 'error' });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProblemError({ rule: 'source-is-text', file, message: 'is not UTF-8 text; save the article as plain UTF-8 text', severity: 'error' });
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function printFiles(files: readonly string[]): Promise<void> {
  const articles: object[] = [];
  for (const file of files) {
    try {
      const article = parseArticle({ file, text: await readText(file) });
      const { title, published, agency, place } = article;
      articles.push({ file: basename(file), title, published, agency, place, paragraphs: paragraphsOf(article), facts: factsOf(article) });
    } catch (error) {
      console.error(reason(error));
      process.exitCode = 1;
    }
  }
  process.stdout.write(`${JSON.stringify(articles, null, 2)}\n`);
}

async function printDocuments(): Promise<void> {
  let number = 0;
  for await (const line of splitLines(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const { output, problem } = documentLine(line, number, (source) => {
      const article = parseArticle(source);
      return { paragraphs: paragraphsOf(article), facts: factsOf(article) };
    });
    if (problem !== null) {
      console.error(problem);
      process.exitCode = 1;
    }
    if (!process.stdout.write(`${output}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--jsonl' && rest.length === 0) await printDocuments();
else if (first !== undefined && !first.startsWith('--')) await printFiles([first, ...rest]);
else {
  console.error('usage: npm run --silent facts -- FILE... | --jsonl');
  process.exitCode = 1;
}
