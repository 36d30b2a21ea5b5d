/** `npm run check`: what keeps the dossier from being published. */
import { readChecked } from '../src/check/read-checked.ts';
import type { Problem } from '../src/model/problem.ts';
import { RULES, rulesOf, SUBJECTS } from '../src/model/rules.ts';
import { CONTENT, printProblems, runCommand } from '../src/cli/command.ts';
import { readContent } from '../src/cli/content.ts';

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A GitHub workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ severity, file, line, column, rule, message, near }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeData(near?.length ? `${message} Near: ${near.join(', ')}` : message)}`;
}

function print(
  problems: readonly Problem[],
  { json, annotations }: { json: boolean; annotations: boolean },
): void {
  if (json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  else if (annotations)
    problems.forEach((problem) => process.stdout.write(`${annotation(problem)}\n`));
  else printProblems(problems);
  if (problems.some(({ severity }) => severity !== 'warning')) process.exitCode = 1;
}

function printRules(): void {
  const width = Math.max(...Object.keys(RULES).map(({ length }) => length));
  for (const subject of SUBJECTS) {
    process.stdout.write(`\nOf ${subject}\n`);
    for (const [rule, { truth }] of rulesOf(subject))
      process.stdout.write(`  ${rule.padEnd(width)}  ${truth}\n`);
  }
}

await runCommand(
  {
    name: 'check',
    does: 'Reads the dossier and prints every problem with its place and what to do. Exit code 1 where there is any but warnings.',
    usage: ['[--content DIR] [--out DIR] [--json | --annotations]', '--rules'],
    options: {
      content: CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        default: 'dist',
        does: 'taken as every command takes it; the check reads the content alone',
      },
      json: { type: 'boolean', does: 'prints the problems as one JSON array' },
      annotations: {
        type: 'boolean',
        does: 'prints them as annotations for pull requests (GitHub workflow commands)',
      },
      rules: { type: 'boolean', does: 'prints every rule of the check' },
    },
  },
  async ({ options }) => {
    if (options.rules) return printRules();
    const { dossier, problems } = readChecked(await readContent(String(options.content)));
    const form = { json: options.json === true, annotations: options.annotations === true };
    print(problems, form);
    const isFit = dossier !== null && !problems.some(({ severity }) => severity !== 'warning');
    if (!isFit || form.json || form.annotations) return;
    process.stdout.write(
      `no problem in ${dossier.articles.length} sources, ${dossier.facts.length} facts and ${dossier.sections.length} sections\n`,
    );
  },
);
