/** `npm run check`: what keeps the dossier from being published. */
import { readChecked } from '../src/facts/check/read-checked.ts';
import type { Problem } from '../src/schemas/problem.ts';
import { CONTENT, printProblems, runCommand } from './command.ts';
import { readContent } from './content.ts';

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A GitHub workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function annotation({ severity, file, line, column, rule, message, near }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: rule }).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeData(near?.length ? `${message}. Near: ${near.join(', ')}` : message)}`;
}

await runCommand(
  {
    name: 'check',
    does: 'Reads the dossier and prints every problem with its place and what to do. Exit code 1 where there is any but warnings.',
    usage: ['[--content DIR] [--json | --annotations]'],
    options: {
      content: CONTENT,
      json: { type: 'boolean', does: 'prints the problems as one JSON array' },
      annotations: { type: 'boolean', does: 'prints them as annotations for pull requests (GitHub workflow commands)' },
    },
  },
  async ({ options }) => {
    const { dossier, problems } = readChecked(await readContent(String(options.content)));
    if (options.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
    else if (options.annotations) problems.forEach((problem) => process.stdout.write(`${annotation(problem)}\n`));
    else printProblems(problems);
    if (problems.some(({ severity }) => severity !== 'warning')) process.exitCode = 1;
    else if (!options.json && !options.annotations && dossier) process.stdout.write(`no problem in ${dossier.articles.length} sources, ${dossier.facts.length} facts and ${dossier.sections.length} sections\n`);
  },
);
