/** What dossier.yaml and the briefing name, whether it is there or not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sectionReferences, settingsReferences } from '../dossier/fact-references.ts';
import { type ContentFile, mdxBelow, readSections } from '../dossier/read-dossier-files.ts';
import { readSettings } from '../dossier/read-settings.ts';
import { parsePage } from '../mdx/parse-page.ts';
import { listFiles, readEach, readText } from './content.ts';

/** Of what can't be read, nothing is known: the check names it. */
async function textsOf(content: string): Promise<ContentFile[]> {
  const written: string[] = [];
  for (const folder of ['briefing', 'pages'])
    written.push(...(await listFiles(join(content, folder))).map((path) => `${folder}/${path}`));
  const paths = [
    ...written.filter((path) => path.endsWith('.mdx')),
    ...(existsSync(join(content, 'dossier.yaml')) ? ['dossier.yaml'] : []),
  ];
  const { read } = await readEach(paths, async (path) => ({
    path,
    text: await readText(join(content, path), content),
  }));
  return read;
}

export interface Cited {
  /** Ids of facts. */
  facts: ReadonlySet<string>;
  /** Ids of passages. */
  passages: ReadonlySet<string>;
  /** Whether all that may cite could be read. */
  isWhole: boolean;
}

export async function readCited(content: string): Promise<Cited> {
  const files = await textsOf(content);
  const { sections, problems } = readSections({ root: content, files });
  const parsed = mdxBelow({ root: content, files }, 'pages').map(({ path, text }) =>
    parsePage(text, path),
  );
  const pages = parsed.flatMap(({ page }) => page ?? []);
  const yaml = files.find(({ path }) => path === 'dossier.yaml');
  const file = join(content, 'dossier.yaml');
  const { settings, at } = yaml ? readSettings(yaml.text, file) : { settings: null, at: null };
  const references = [
    ...(settings && at ? settingsReferences(settings, file, at) : []),
    ...[...sections, ...pages].flatMap(sectionReferences),
  ];
  const idsOf = (kind: 'fact' | 'passage'): Set<string> =>
    new Set(references.flatMap(({ to, id }) => (to === kind ? [id] : [])));
  return {
    facts: idsOf('fact'),
    passages: idsOf('passage'),
    isWhole:
      settings !== null &&
      problems.length === 0 &&
      parsed.every((each) => each.problems.length === 0),
  };
}
