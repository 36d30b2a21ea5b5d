/** `npm run edition`: keeps what the edition publishes, so that the next can say what it changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked } from '../src/check/read-checked.ts';
import { isSameEdition, recordEdition } from '../src/check/record-edition.ts';
import { CONTENT, print, printProblems, runCommand } from '../src/cli/command.ts';
import { readContent } from '../src/cli/read-content.ts';
import { writeAtomically } from '../src/cli/write-atomically.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { type EditionRecord, EDITIONS } from '../src/model/edition-record.ts';
import { type Problem, ProblemError } from '../src/model/problem.ts';

/** One fact a line, so that a version control shows what changed. */
function recordText({ facts, ...frame }: EditionRecord): string {
  const head = JSON.stringify(frame, null, 1).replace(/\n\}$/, ',');
  return `${head}\n "facts": [\n${facts.map((fact) => JSON.stringify(fact)).join(',\n')}\n ]\n}\n`;
}

/** What keeps it from being frozen. */
function refusal({ settings, editions }: Dossier, record: EditionRecord, file: string): Problem[] {
  const { number, status } = settings.edition;
  const refuse = (message: string): Problem[] => [
    { rule: 'edition-is-as-published', file, value: String(number), message, severity: 'error' },
  ];
  if (status === 'draft')
    return refuse('is not written while edition.status is draft; sign it first');
  const frozen = editions.find((each) => each.number === number);
  return frozen && !isSameEdition(frozen, record)
    ? refuse(
        `keeps what edition ${number} published, which differs; give the dossier the next edition.number`,
      )
    : [];
}

await runCommand(
  {
    name: 'edition',
    does: `Keeps what the edition publishes in ${EDITIONS}/NUMBER.json, to be committed. The next editions then say what they changed, and the site keeps this one.`,
    usage: ['[--content DIR]'],
    options: { content: CONTENT },
  },
  async ({ options }) => {
    const content = String(options.content);
    const { dossier, problems } = readChecked(await readContent(content));
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (!dossier || errors.length > 0) throw new ProblemError(...errors);
    const record = recordEdition(dossier);
    const file = join(content, EDITIONS, `${record.number}.json`);
    const refused = refusal(dossier, record, file);
    if (refused.length > 0) return printProblems(refused);
    if (existsSync(file)) return print(`${file} keeps edition ${record.number} already`);
    await writeAtomically(file, recordText(record));
    print(`wrote ${file}; commit it, and give the next edition another number`);
  },
);
