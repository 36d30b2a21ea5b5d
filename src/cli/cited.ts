/** What dossier.yaml and the briefing name, whether it is there or not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sectionReferences, settingsReferences } from '../dossier/fact-references.ts';
import { type ContentFile, readSections } from '../dossier/read-dossier-files.ts';
import { readSettings } from '../dossier/read-settings.ts';
import { listFiles, readEach, readText } from './content.ts';

/** Of what can't be read, nothing is known: the check names it. */
async function textsOf(content: string): Promise<ContentFile[]> {
  const sections = (await listFiles(join(content, 'briefing'))).filter((path) =>
    path.endsWith('.mdx'),
  );
  const paths = [
    ...sections.map((path) => `briefing/${path}`),
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
  const yaml = files.find(({ path }) => path === 'dossier.yaml');
  const file = join(content, 'dossier.yaml');
  const { settings, at } = yaml ? readSettings(yaml.text, file) : { settings: null, at: null };
  const references = [
    ...(settings && at ? settingsReferences(settings, file, at) : []),
    ...sections.flatMap(sectionReferences),
  ];
  const idsOf = (kind: 'fact' | 'passage'): Set<string> =>
    new Set(references.flatMap(({ to, id }) => (to === kind ? [id] : [])));
  return {
    facts: idsOf('fact'),
    passages: idsOf('passage'),
    isWhole: settings !== null && problems.length === 0,
  };
}
