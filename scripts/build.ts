/** `npm run build`: the whole line, from sources to site, PDF and data. */
import { buildDossier } from '../src/cli/build-dossier.ts';
import { CONTENT, runCommand } from '../src/cli/command.ts';

await runCommand(
  {
    name: 'build',
    does: 'Marks up new sources, checks the dossier, and makes the site, the PDF and the data. A failed build leaves the last good output as it was.',
    usage: ['[--content DIR] [--out DIR]'],
    options: {
      content: CONTENT,
      out: { type: 'string', value: 'DIR', default: 'dist', does: 'where the site goes' },
    },
  },
  ({ options }) => buildDossier({ content: String(options.content), out: String(options.out) }),
);
