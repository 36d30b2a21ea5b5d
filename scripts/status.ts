/** `npm run status`: where the dossier stands. */
import { CONTENT, print, printJson, printProblems, runCommand } from '../src/cli/command.ts';
import { dossierStatus } from '../src/cli/dossier-status.ts';

const MEANS: Readonly<Record<string, string>> = {
  new: 'to be read: npm run ingest',
  changed: 'to be read anew: npm run ingest',
  edited: 'edited by hand',
  orphaned: 'without their source',
  uncited: 'of which nothing is cited',
  unverified: 'not held against their original: npm run verify -- FOLDER',
  disputed: 'on which sources contradict each other',
  unanswered: 'not answered',
};

await runCommand(
  {
    name: 'status',
    does: 'Prints what of the dossier is new, changed, edited, orphaned, uncited, unverified, disputed and unanswered. Writes nothing.',
    usage: ['[--content DIR] [--json]'],
    options: {
      content: CONTENT,
      json: { type: 'boolean', does: 'prints each list under its name, as one JSON object' },
    },
  },
  async ({ options }) => {
    const { status, problems } = await dossierStatus(String(options.content));
    printProblems(problems);
    if (options.json) return printJson(status);
    for (const [name, list] of Object.entries<string[]>({ ...status })) {
      print(`${name.padEnd(11)}${String(list.length).padStart(4)}  ${MEANS[name] ?? ''}`);
      for (const each of list) print(`                 ${each}`);
    }
  },
);
