/** `npm run ingest`: article texts and notes → article MDX. */
import { readDossier } from '../src/dossier/assemble-dossier.ts';
import {
  countProposals,
  proposeChoices,
  writeProposals,
  type Proposals,
} from '../src/propose/propose-settings.ts';
import { asCalled } from '../src/cli/called-as.ts';
import { CONTENT, print, printProblems, runCommand, type Given } from '../src/cli/command.ts';
import { readContent } from '../src/cli/read-content.ts';
import { ingestFolder } from '../src/cli/ingest-folder.ts';
import { shown } from '../src/cli/shown.ts';
import { removeArticle, settleRenamed } from '../src/cli/settle-sources.ts';

const NONE: Proposals = { sets: [], timeline: [], charts: [], topics: {} };

async function readProposals(content: string): Promise<Proposals> {
  const { dossier } = readDossier(await readContent(content));
  return dossier ? proposeChoices(dossier) : NONE;
}

/** What the author says of sources that were renamed or deleted. */
async function settle({ renamed, remove }: Given['options'], content: string): Promise<void> {
  if (renamed) for (const file of await settleRenamed(content)) print(`wrote ${file}`);
  if (typeof remove === 'string') print(`removed ${await removeArticle(content, remove)}`);
}

async function work({ options, rest }: Given): Promise<void> {
  const content = String(options.content);
  await settle(options, content);
  const out = typeof options.out === 'string' ? options.out : undefined;
  const { summary, written, problems } = await ingestFolder(content, { files: rest, out });
  printProblems(problems);
  if (options.propose) {
    process.stdout.write(shown(writeProposals(await readProposals(content))));
    return;
  }
  for (const file of written) print(`wrote ${file}`);
  print(summary);
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
    does: 'Writes one MDX a source into the articles of the content folder, with a mark for each fact that was read. What is\nunchanged is not written; into what was edited by hand is merged what is read now, and no edit is overwritten. A folder without dossier.yaml gets a first one.',
    usage: ['[--content DIR] [--propose]', '--renamed', '--remove ID', 'FILE... --out DIR'],
    options: {
      content: CONTENT,
      out: {
        type: 'string',
        value: 'DIR',
        does: 'writes there (default: articles in the content folder)',
      },
      renamed: {
        type: 'boolean',
        does: 'gives sources that were renamed the id of their article, in their front matter',
      },
      remove: {
        type: 'string',
        value: 'ID',
        does: 'takes an article out of the dossier whose source is gone',
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
