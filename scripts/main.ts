/** `dossier COMMAND …`: finds the command, which takes what stands behind its name. Only that one is loaded. */
import { asCalled } from '../src/cli/called-as.ts';
import { nearest } from '../src/model/nearest.ts';

interface Entry {
  does: string;
  load: () => Promise<unknown>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  new: { does: 'makes a folder to begin a dossier in', load: () => import('./new.ts') },
  build: { does: 'makes the site, the PDF and the data', load: () => import('./build.ts') },
  dev: { does: 'shows the site as you write, live', load: () => import('./dev.ts') },
  preview: { does: 'serves the built site', load: () => import('./preview.ts') },
  import: { does: 'takes files as people have them', load: () => import('./import.ts') },
  ingest: { does: 'marks up new articles', load: () => import('./ingest.ts') },
  status: { does: 'says where the dossier stands', load: () => import('./status.ts') },
  check: { does: 'names what no source carries', load: () => import('./check.ts') },
  facts: { does: 'prints what is read from article texts', load: () => import('./facts.ts') },
  compare: {
    does: 'prints where article texts agree and differ',
    load: () => import('./compare.ts'),
  },
  edition: {
    does: 'keeps what an edition publishes',
    load: () => import('./edition.ts'),
  },
  site: { does: 'makes one site of several dossiers', load: () => import('./site.ts') },
  verify: { does: 'holds digests against their originals', load: () => import('./verify.ts') },
};

function help(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map(({ length }) => length));
  return [
    'Turns a folder of articles into a briefing in which every statement leads to its source.',
    '',
    ...Object.entries(COMMANDS).map(
      ([name, { does }]) => `  ${asCalled(`npm run ${name.padEnd(width)}`)}  ${does}`,
    ),
    '',
    `${asCalled('npm run NAME -- --help')} says more of each.`,
    '',
  ].join('\n');
}

function refuse(name: string): void {
  const [near] = nearest(name, Object.keys(COMMANDS));
  const known = near === undefined ? Object.keys(COMMANDS).join(', ') : near;
  process.stderr.write(
    `dossier command-is-known: there is no command "${name}". ${near === undefined ? 'Known' : 'Near'}: ${known}.\n`,
  );
  process.exitCode = 2;
}

const [name = '--help'] = process.argv.slice(2);
if (Object.hasOwn(COMMANDS, name)) {
  process.argv.splice(2, 1);
  await COMMANDS[name]?.load();
} else if (name === '--version')
  process.stdout.write(`${(await import('../src/cli/manifest.ts')).readManifest().version}\n`);
else if (name === '--help' || name === 'help') process.stdout.write(help());
else refuse(name);
