/** `npm run dev`: the site as the author writes; a changed source is marked up again, a changed MDX or dossier.yaml shown at once. */
import { resolve } from 'node:path';
import { CONTENT, PORT, readPort, runCommand } from '../src/cli/command.ts';
import { checkFolder } from '../src/cli/content.ts';
import { serveLive } from '../src/cli/serve-live.ts';

await runCommand(
  {
    name: 'dev',
    does: 'Shows the dossier while it is written, live, until it is stopped with Ctrl+C. Problems are printed and do not stop it.',
    usage: ['[--content DIR] [--port NUMBER]'],
    options: { content: CONTENT, port: PORT },
  },
  async ({ options }) => {
    const port = readPort('dev', String(options.port));
    const content = resolve(String(options.content));
    await checkFolder(content);
    console.log(`${await serveLive(content, port)}index.html  Ctrl+C stops it.`);
  },
);
