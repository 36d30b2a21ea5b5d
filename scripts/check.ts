/** `npm run check`: what keeps the dossier from being published, in what is written and in what was built of it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from '../test/audit/check-site.ts';
import { readChecked } from '../src/check/read-checked.ts';
import { RULES } from '../src/check/rules.ts';
import type { Dossier } from '../src/model/dossier.ts';
import type { Problem } from '../src/model/problem.ts';
import { auditPdf } from '../test/audit/audit-pdf.ts';
import { CONTENT, printProblems, runCommand } from '../src/cli/command.ts';
import { listFiles, readContent } from '../src/cli/content.ts';
import { readSiteFiles } from '../src/cli/site-files.ts';

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

const changedAt = async (folder: string): Promise<number> =>
  Math.max(...(await listFiles(folder)).map((file) => statSync(join(folder, file)).mtimeMs));

/** Whether the site was built since the content last changed: what an older one prints is not this dossier's to answer for. */
async function isBuiltOf(dossier: Dossier, out: string, content: string): Promise<boolean> {
  const file = join(out, 'data/facts.json');
  if (!existsSync(file) || statSync(file).mtimeMs < (await changedAt(content))) return false;
  try {
    const { title, facts } = JSON.parse(readFileSync(file, 'utf8')) as {
      title: string;
      facts: { id: string }[];
    };
    return (
      title === dossier.settings.title &&
      facts.map(({ id }) => id).join() === dossier.facts.map(({ id }) => id).join()
    );
  } catch {
    return true;
  }
}

async function auditBuilt(dossier: Dossier, out: string, content: string): Promise<Problem[]> {
  const files = await readSiteFiles(out);
  const paper = existsSync(join(out, 'briefing.pdf'))
    ? await auditPdf(dossier, out, files, join(content, 'fonts'))
    : [];
  return [...checkSite(dossier, files), ...paper].map((problem) => ({
    ...problem,
    file: `${out}/${problem.file}`,
  }));
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
  for (const [rule, truth] of Object.entries(RULES))
    process.stdout.write(`${rule.padEnd(width)}  ${truth}\n`);
}

await runCommand(
  {
    name: 'check',
    does: 'Reads the dossier, and the site where one was built of it, and prints every problem with its place and what to do. Exit code 1 where there is any but warnings.',
    usage: ['[--content DIR] [--out DIR] [--json | --annotations]', '--rules'],
    options: {
      content: CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        default: 'dist',
        does: 'the built site, checked too where it is of this dossier',
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
    const [content, out] = [String(options.content), String(options.out)];
    const { dossier, problems } = readChecked(await readContent(content));
    const isFit = dossier !== null && !problems.some(({ severity }) => severity !== 'warning');
    const isBuilt = isFit && (await isBuiltOf(dossier, out, content));
    const all = isBuilt ? [...problems, ...(await auditBuilt(dossier, out, content))] : problems;
    const form = { json: options.json === true, annotations: options.annotations === true };
    print(all, form);
    if (!isFit || process.exitCode === 1 || form.json || form.annotations) return;
    const built = isBuilt ? `, nor in what ${out} prints` : '';
    process.stdout.write(
      `no problem in ${dossier.articles.length} sources, ${dossier.facts.length} facts and ${dossier.sections.length} sections${built}\n`,
    );
  },
);
