/** `npm run ingest`: article texts and notes → article MDX. */
import { readDossier } from '../src/dossier/assemble-dossier.ts';
import {
  countProposals,
  proposeChoices,
  writeProposals,
  type Proposals,
} from '../src/propose/propose-settings.ts';
import { asCalled } from '../src/cli/called-as.ts';
import { CONTENT, printProblems, runCommand, type Given } from '../src/cli/command.ts';
import { readContent } from '../src/cli/content.ts';
import { ingestFolder } from '../src/cli/ingest-folder.ts';

const NONE: Proposals = { sets: [], timeline: [], charts: [], topics: {} };

async function readProposals(content: string): Promise<Proposals> {
  const { dossier } = readDossier(await readContent(content));
  return dossier ? proposeChoices(dossier) : NONE;
}

async function work({ options, rest }: Given): Promise<void> {
  const content = String(options.content);
  const out = typeof options.out === 'string' ? options.out : undefined;
  const { summary, written, problems } = await ingestFolder(content, { files: rest, out });
  printProblems(problems);
  if (options.propose) {
    process.stdout.write(writeProposals(await readProposals(content)));
    return;
  }
  for (const file of written) process.stdout.write(`wrote ${file}\n`);
  process.stdout.write(`${summary}\n`);
  const proposals =
    written.length > 0 && rest.length === 0 && out === undefined
      ? countProposals(await readProposals(content))
      : 0;
  if (proposals > 0)
    process.stdout.write(
      asCalled(
        `${proposals} proposals for dossier.yaml: npm run --silent ingest -- --propose prints them\n`,
      ),
    );
}

await runCommand(
  {
    name: 'ingest',
    does: 'Writes one MDX a source into the articles of the content folder, with a mark for each fact that was read. What is\nunchanged is not written, what was edited by hand is never overwritten. A folder without dossier.yaml gets a first one.',
    usage: ['[--content DIR] [--propose]', 'FILE... --out DIR'],
    options: {
      content: CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        does: 'writes there (default: articles in the content folder)',
      },
      propose: {
        type: 'boolean',
        does: 'prints sets, timeline entries, charts and topics that dossier.yaml has no choice about yet, as YAML',
      },
    },
    arguments: 'FILE...',
  },
  work,
);
