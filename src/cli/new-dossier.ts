/** The files of a new dossier: one that builds at once, with an example to delete and what editors and GitHub need. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ProblemError } from '../model/problem.ts';
import { settingsSchema } from '../model/settings.ts';
import { listFiles, readText } from './content.ts';
import { writeAtomically } from './write-atomically.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const SETTINGS = `# yaml-language-server: $schema=.vscode/dossier.schema.json
title: A new dossier
standfirst: What the sources say, and what they don’t.
edition:
  number: 1
  date: 2025-06-10
  authors: [Your name]
  contact: you@example.org
  # Every page says that this is a draft, until this is: signed
  status: draft
# What has one reading only is cited without a <Cite>; explicit asks for one everywhere.
citations: automatic
`;

const SOURCE = `---
title: Lake ferry to stop for repairs
outlet: Lakeside News
published: 2025-06-03
---

The ferry across the lake will stop for 12 weeks from July, the city council said on Tuesday.

About 1,400 people cross the lake each day. A bus will run instead, every 20 minutes.
`;

const SECTION = `---
title: What is known
order: 1
---

The ferry <Cite passage="example-2025-06-03/p1">will stop for repairs</Cite>. This section and the source that it cites are an example: delete both once your own stand here.
`;

const task = (label: string, args: string[], group?: object): object => ({
  label,
  type: 'shell',
  command: 'npx',
  args: ['--no', 'dossier', ...args, '--content', '.'],
  problemMatcher: {
    owner: 'dossier',
    fileLocation: ['autoDetect', '${workspaceFolder}'],
    pattern: {
      regexp: '^(?:warning: )?(.+?):(\\d+):(\\d+) (.+)$',
      file: 1,
      line: 2,
      column: 3,
      message: 4,
    },
  },
  ...(group && { group }),
});

const TASKS = {
  version: '2.0.0',
  tasks: [
    task('Dossier: check', ['check'], { kind: 'test', isDefault: true }),
    task('Dossier: build', ['build', '--out', 'dist'], { kind: 'build', isDefault: true }),
    { ...task('Dossier: live pages', ['dev']), isBackground: true },
  ],
};

const SNIPPETS = {
  'Cite a fact': { prefix: 'cite', scope: 'mdx,markdown', body: '<Cite fact="$1">$2</Cite>' },
  'Cite a passage': {
    prefix: 'passage',
    scope: 'mdx,markdown',
    body: '<Cite passage="$1">$2</Cite>',
  },
  'Computed value': {
    prefix: 'computed',
    scope: 'mdx,markdown',
    body: '<Computed op="${1|sum,difference,count,ratio,change|}" from="$2">$3</Computed>',
  },
  Judgement: {
    prefix: 'judgement',
    scope: 'mdx,markdown',
    body: '<Judgement confidence="${1|high,moderate,low|}">$2</Judgement>',
  },
};

/** `--no`: what isn't installed is never fetched by its name. Actions are named by commit, since a tag can be moved. */
const WORKFLOW = `name: Publish
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      # package.json and its lock name the Dossier that this folder is built with
      - run: npm ci
      - run: npx --no dossier build --content . --out dist
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;

/** Paths below the folder, and what stands there. */
export const newDossier = (): Record<string, string> => ({
  'dossier.yaml': SETTINGS,
  'sources/example-2025-06-03.txt': SOURCE,
  'briefing/example.mdx': SECTION,
  '.gitignore': 'node_modules/\n.dossier/\ndist/\n',
  '.vscode/dossier.schema.json': json(
    z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }),
  ),
  '.vscode/tasks.json': json(TASKS),
  '.vscode/dossier.code-snippets': json(SNIPPETS),
  '.vscode/extensions.json': json({
    recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'],
  }),
  '.github/workflows/publish.yml': WORKFLOW,
});

const EXAMPLE = fileURLToPath(new URL('../../example/dossier/', import.meta.url));
const OWN_FILES = /^(?:dossier\.yaml$|(?:sources|briefing)\/)/;
const FOR_ALL = /^\.(?:vscode|github|gitignore)/;

/** The example that the package ships, with what editors and GitHub need. */
async function exampleDossier(): Promise<Record<string, string>> {
  const own = (await listFiles(EXAMPLE)).filter((path) => OWN_FILES.test(path));
  const texts = await Promise.all(
    own.map(async (path) => [path, await readText(join(EXAMPLE, path))] as const),
  );
  return {
    ...Object.fromEntries(texts),
    ...Object.fromEntries(Object.entries(newDossier()).filter(([path]) => FOR_ALL.test(path))),
  };
}

/** Throws ProblemError where the folder has anything in it but git's own. */
export async function writeNewDossier(folder: string, isExample = false): Promise<string[]> {
  const there = await readdir(folder).catch(() => []);
  if (there.some((name) => name !== '.git'))
    throw new ProblemError({
      rule: 'folder-is-new',
      file: folder,
      message: 'is not empty; name a folder that does not exist yet',
      severity: 'error',
    });
  const files = Object.entries(isExample ? await exampleDossier() : newDossier());
  for (const [path, text] of files) await writeAtomically(join(folder, path), text);
  return files.map(([path]) => join(folder, path));
}
