/** `npm run --silent compare -- FILE...`: where article texts agree and differ, and which go back to one origin, as JSON. */
import { basename } from 'node:path';
import { parseArticle } from '../src/read/parse-article.ts';
import { extractFacts } from '../src/read/extract.ts';
import { compareArticles } from '../src/relate/index.ts';
import type { Article } from '../src/model/article.ts';
import { ProblemError, type Problem } from '../src/model/problem.ts';
import { printJson, printProblems, runCommand, type Given } from '../src/cli/command.ts';
import { problemsOf, readText } from '../src/cli/content.ts';

/** Names as `facts` prints them; files of one name are told apart by their paths as given. */
function fileNames(files: readonly string[]): string[] {
  const names = files.map((file) => basename(file));
  return files.map((file) => {
    const name = basename(file);
    return names.indexOf(name) === names.lastIndexOf(name) ? name : file;
  });
}

/** The id itself, or with the first number that no article has. */
function freeId(id: string, articles: readonly Article[]): string {
  const taken = new Set(articles.map((article) => article.id));
  let free = id;
  for (let number = 1; taken.has(free); number++) free = `${id}-copy-${number}`;
  return free;
}

async function readArticles(
  files: readonly string[],
): Promise<{ articles: Article[]; problems: Problem[] }> {
  const names = fileNames(files);
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const [index, file] of files.entries()) {
    try {
      const article = parseArticle({ file, text: await readText(file) });
      articles.push({ ...article, file: names[index]!, id: freeId(article.id, articles) });
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return { articles, problems };
}

async function work({ rest }: Given): Promise<void> {
  if (rest.length === 0)
    throw new ProblemError({
      rule: 'files-are-named',
      file: 'npm run compare',
      message: 'needs the files to compare: npm run --silent compare -- FILE...',
      severity: 'error',
    });
  const { articles, problems } = await readArticles([...new Set(rest)]);
  const facts = articles.flatMap((article) => extractFacts(article));
  printJson(compareArticles(articles, facts));
  printProblems(problems);
}

await runCommand(
  {
    name: 'compare',
    does: 'Prints as JSON which facts of article texts are of one thing and how they relate, and which articles go back to one origin.',
    usage: ['FILE...'],
    options: {},
    arguments: 'FILE...',
  },
  work,
);
