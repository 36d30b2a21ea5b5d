/** `npm run --silent facts`: what is read from article texts, as JSON, and the dossier's facts by words. */
import { basename } from 'node:path';
import { parseArticle } from '../src/read/parse-article.ts';
import { readDossier } from '../src/dossier/assemble-dossier.ts';
import { findFacts } from '../src/cli/find-facts.ts';
import { ProblemError } from '../src/model/problem.ts';
import {
  CONTENT,
  print,
  printJson,
  printProblems,
  runCommand,
  type Given,
} from '../src/cli/command.ts';
import { readEach, readText } from '../src/cli/content.ts';
import { readContent } from '../src/cli/read-content.ts';
import { documentLine, splitLines } from '../src/cli/documents.ts';
import { readingWarnings } from '../src/read/warnings.ts';
import { factsOf, paragraphsOf, readDocument } from '../src/cli/read-document.ts';

async function printFiles(files: readonly string[]): Promise<void> {
  const { read, problems } = await readEach(files, async (file) => {
    const article = parseArticle({ file, text: await readText(file) });
    const { title, published, agency, place, language, leftOut = [] } = article;
    return {
      file: basename(file),
      title,
      published,
      agency,
      place,
      language,
      warnings: readingWarnings(article),
      leftOut,
      paragraphs: paragraphsOf(article),
      facts: factsOf(article),
    };
  });
  printJson(read);
  printProblems(problems);
}

async function printDocuments(): Promise<void> {
  let number = 0;
  for await (const lines of splitLines(process.stdin)) {
    const outputs: string[] = [];
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const { output, problem } = documentLine(line, number, readDocument);
      if (problem !== null) {
        console.error(problem);
        process.exitCode = 1;
      }
      outputs.push(`${output}\n`);
    }
    if (!process.stdout.write(outputs.join('')))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function printFound(words: string, folder: string, isJson: boolean): Promise<void> {
  const { dossier, problems } = readDossier(await readContent(folder));
  if (!dossier) throw new ProblemError(...problems);
  const found = findFacts(words, dossier.facts, dossier.articles);
  if (isJson) return printJson(found);
  if (found.length === 0)
    throw new ProblemError({
      rule: 'fact-exists',
      file: folder,
      value: words,
      message: `nothing says "${words}"; try fewer words`,
      severity: 'error',
    });
  for (const { cite, place, sentence } of found) print(`${cite}  ${place}\n    ${sentence}`);
}

async function work({ options, rest }: Given): Promise<void> {
  if (typeof options.find === 'string')
    return printFound(
      [options.find, ...rest].join(' '),
      String(options.content),
      options.json === true,
    );
  if (options.jsonl) return printDocuments();
  if (rest.length > 0) return printFiles(rest);
  throw new ProblemError({
    rule: 'option-is-known',
    file: 'npm run facts',
    message: 'names no file; give article texts, --jsonl or --find WORDS, or --help',
    severity: 'error',
  });
}

await runCommand(
  {
    name: 'facts',
    does: 'Prints what is read from article texts, as one JSON array; from documents on standard input, one JSON object a line; or\nwhat of the dossier says certain words, as <Cite> elements for the briefing.',
    usage: ['FILE...', '--jsonl', '--find WORDS [--content DIR] [--json]'],
    options: {
      jsonl: {
        type: 'boolean',
        does: 'reads {"id", "published", "text"} from standard input, one a line',
      },
      find: {
        type: 'string',
        value: 'WORDS',
        does: 'searches facts, names and sentences of the dossier, and prints the citation and the sentence of each',
      },
      json: { type: 'boolean', does: 'with --find, prints what is found as one JSON array' },
      content: CONTENT,
    },
    arguments: 'FILE...',
  },
  work,
);
