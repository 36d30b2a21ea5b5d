/** `npm run ingest`: article texts and notes → article MDX. */
import { CONTENT, printProblems, runCommand } from './command.ts';
import { ingestFolder } from './ingest-folder.ts';

await runCommand(
  {
    name: 'ingest',
    does: 'Writes one MDX a source into the articles of the content folder, with a mark for each fact that was read. What is\nunchanged is not written, what was edited by hand is never overwritten.',
    usage: ['[--content DIR]', 'FILE... --out DIR'],
    options: {
      content: CONTENT,
      out: { type: 'string', value: 'DIR', does: 'writes there (default: articles in the content folder)' },
    },
    arguments: 'FILE...',
  },
  async ({ options, rest }) => {
    const { summary, written, problems } = await ingestFolder(String(options.content), { files: rest, ...(typeof options.out === 'string' && { out: options.out }) });
    printProblems(problems);
    for (const file of written) process.stdout.write(`wrote ${file}\n`);
    process.stdout.write(`${summary}\n`);
  },
);
