/** `npm run check`: what keeps the dossier from being published; of any draft, what of it rests on no source. */
import type { Dossier } from '../src/model/dossier.ts';
import type { Problem } from '../src/model/problem.ts';
import { RULES, rulesOf, SUBJECTS } from '../src/model/rules.ts';
import {
  CONTENT,
  type Given,
  print,
  printJson,
  printProblems,
  runCommand,
} from '../src/cli/command.ts';
import { readContent } from '../src/cli/read-content.ts';
import { sarif } from '../src/cli/print-draft.ts';
import { count } from '../src/cli/stage.ts';

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

/** For machines, in the form that is asked for; false where none is. */
function printForMachines(
  problems: readonly Problem[],
  whole: unknown,
  { json, sarif: isSarif, annotations }: Given['options'],
): boolean {
  if (json) printJson(whole);
  else if (isSarif) printJson(sarif(problems));
  else if (annotations) for (const problem of problems) print(annotation(problem));
  return Boolean(json) || Boolean(isSarif) || Boolean(annotations);
}

const isError = ({ severity }: Problem): boolean => severity !== 'warning';

function printRules(): void {
  const width = Math.max(...Object.keys(RULES).map(({ length }) => length));
  for (const subject of SUBJECTS) {
    process.stdout.write(`\nOf ${subject}\n`);
    for (const [rule, { truth }] of rulesOf(subject))
      process.stdout.write(`  ${rule.padEnd(width)}  ${truth}\n`);
  }
}

async function unanswered(dossier: Dossier, content: string): Promise<Problem[]> {
  const { checkLinks, linksOf } = await import('../src/cli/check-links.ts');
  return checkLinks(linksOf(dossier, content));
}

await runCommand(
  {
    name: 'check',
    does: 'Reads the dossier and prints every problem with its place and what to do. Exit code 1 where there is any but warnings.',
    usage: [
      '[--content DIR] [--links] [--json | --annotations | --sarif]',
      '--fix [--content DIR]',
      'DRAFT --sources DIR [--json | --annotations | --sarif | --quiet] [--html FILE] [--watch]',
      'DRAFT --sources DIR --fix[=footnotes|cite]',
      '--rules',
    ],
    arguments: 'DRAFT',
    options: {
      content: CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        default: 'dist',
        does: 'taken as every command takes it; the check reads the content alone',
      },
      sources: {
        type: 'string',
        value: 'DIR',
        does: 'the articles that a draft is held against, in any format that import takes; no dossier is needed. Exit code 0 where every claim rests on one, 1 where one rests on nothing, 2 where the draft could not be checked',
      },
      json: {
        type: 'boolean',
        does: 'prints the problems as one JSON array; of a draft, every claim with what it rests on',
      },
      sarif: { type: 'boolean', does: 'prints the problems as SARIF 2.1.0' },
      quiet: { type: 'boolean', does: 'of a draft, prints what rests on nothing only' },
      annotations: {
        type: 'boolean',
        does: 'prints them as annotations for pull requests (GitHub workflow commands)',
      },
      fix: {
        type: 'boolean',
        choices: ['footnotes', 'cite'],
        does: 'writes the citations that are sure (one reading, one passage) into the sections, or into the draft as footnotes or Cite, and lists the others with what they may rest on; a second time it changes nothing',
      },
      html: {
        type: 'string',
        value: 'FILE',
        does: 'of a draft, writes a page that shows it with its evidence in the margin',
      },
      watch: {
        type: 'boolean',
        does: 'of a draft, checks it again whenever it or a source is saved',
      },
      links: {
        type: 'boolean',
        does: 'looks whether the addresses of sources and sections still answer; nothing else is asked of the network',
      },
      rules: { type: 'boolean', does: 'prints every rule of the check' },
    },
  },
  async ({ options, rest }) => {
    if (options.rules) return printRules();
    if (rest.length > 0 || options.sources) {
      const { checkDraftFile } = await import('../src/cli/check-draft.ts');
      return checkDraftFile({ options, rest }, (problems, whole) =>
        printForMachines(problems, whole, options),
      );
    }
    const folder = String(options.content);
    if (options.fix) {
      const { fixSections } = await import('../src/cli/fix-citations.ts');
      for (const line of await fixSections(await readContent(folder)))
        process.stderr.write(`${line}\n`);
    }
    const { readChecked } = await import('../src/check/read-checked.ts');
    const { dossier, problems: found } = readChecked(await readContent(folder));
    const { readingProblems } = await import('../src/check/reading-problems.ts');
    const left = readingProblems(
      dossier?.articles ?? [],
      ({ id }) => `${folder}/articles/${id}.mdx`,
    );
    const unlinked = options.links && dossier ? await unanswered(dossier, folder) : [];
    const problems = [...found, ...unlinked, ...left];
    const isPrinted = printForMachines(problems, problems, options);
    if (!isPrinted) printProblems(problems);
    if (problems.some(isError)) process.exitCode = 1;
    else if (dossier !== null && !isPrinted)
      process.stdout.write(
        `no problem in ${count(dossier.articles.length, 'source')}, ${count(dossier.facts.length, 'fact')} and ${count(dossier.sections.length, 'section')}\n`,
      );
  },
);
