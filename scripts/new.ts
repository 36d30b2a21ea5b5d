/** `npm run new`: a folder to begin a dossier in. */
import { print, printProblems, runCommand } from '../src/cli/command.ts';
import { asCalled } from '../src/cli/called-as.ts';
import { writeNewDossier } from '../src/cli/new-dossier.ts';

await runCommand(
  {
    name: 'new',
    does: 'Makes a folder with a dossier that builds at once: settings, an example source and section to delete, tasks and snippets for\nVisual Studio Code, and a workflow that publishes it with GitHub Pages. Asks nothing.',
    usage: ['DIR [--example]'],
    options: {
      example: {
        type: 'boolean',
        does: 'copies a finished small dossier about an invented event instead',
      },
    },
    arguments: 'DIR',
  },
  async ({ rest, options }) => {
    const [folder, ...others] = rest;
    if (folder === undefined || others.length > 0)
      return printProblems([
        {
          rule: 'option-is-known',
          file: 'npm run new',
          message: 'takes the one folder to make; name it, or give --help',
          severity: 'error',
        },
      ]);
    for (const file of await writeNewDossier(folder, options.example === true))
      print(`wrote ${file}`);
    print(`${asCalled(`npm run build -- --content ${folder}`)} makes the site`);
  },
);
