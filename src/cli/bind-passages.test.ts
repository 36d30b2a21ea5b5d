import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { readContent } from './read-content.ts';
import { dossierStatus } from './dossier-status.ts';
import { ingestFolder } from './ingest-folder.ts';
import { partOf } from './write-atomically.ts';

const FIRST = 'The ferry was tied up for the winter.';
const SECOND = 'The crew went home by bus.';
const section = (...ids: string[]): string =>
  `---\ntitle: What is known\norder: 1\n---\n\n${ids.map((id) => `It <Cite passage="gazette/${id}">was tied up</Cite>.`).join('\n\n')}\n`;

let folder: string;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};
const source = (...paragraphs: string[]): Promise<void> =>
  put('sources/gazette.txt', `---\npublished: 2031-03-04\n---\n\n${paragraphs.join('\n\n')}\n`);
const cited = (): Promise<string> => readFile(join(folder, 'cited.yaml'), 'utf8');

/** Place, id, and where its words stand now. */
async function changed(): Promise<string[]> {
  const { problems } = readDossier(await readContent(folder));
  return problems
    .filter(({ rule }) => rule === 'passage-is-as-cited')
    .map(
      ({ file, line, value, near = [] }) =>
        `${file.replace(`${folder}/`, '')}:${line} ${value} → ${near.join(' ')}`,
    );
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-bind-'));
  await source(FIRST, SECOND);
  await put('briefing/known.mdx', section('p1.s1'));
  await ingestFolder(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a passage that is cited', () => {
  it('is kept with what it says', async () => {
    expect(await cited()).toContain(`gazette/p1.s1: ${FIRST}`);
    expect(await changed()).toEqual([]);
  });

  it('never moves to other words, and each place that cites it is told where its own stand', async () => {
    await put('briefing/known.mdx', section('p1.s1', 'p2'));
    await ingestFolder(folder);
    await source('A storm came in May.', FIRST, SECOND);
    await ingestFolder(folder);
    expect(await changed()).toEqual([
      'briefing/known.mdx:6 gazette/p1.s1 → gazette/p2.s1',
      'briefing/known.mdx:8 gazette/p2 → gazette/p3',
    ]);
    expect((await dossierStatus(folder)).status.orphaned).toEqual(['gazette/p1.s1', 'gazette/p2']);
  });

  it('is gone where its words are, and comes back with them', async () => {
    await source('The ferry was tied up for the summer.', SECOND);
    await ingestFolder(folder);
    expect(await changed()).toEqual(['briefing/known.mdx:6 gazette/p1.s1 → ']);
    await source(`${FIRST.replace('ferry', '“ferry”')}`, SECOND);
    await ingestFolder(folder);
    expect(await changed()).toEqual([]);
  });

  it('does not move with a paragraph that the author writes into the article', async () => {
    const file = 'articles/gazette.mdx';
    const text = await readFile(join(folder, file), 'utf8');
    await put(file, text.replace(FIRST, `A line of mine.\n\n${FIRST}`));
    expect(await changed()).toHaveLength(1);
  });

  it('says what stands there now once its line is taken out', async () => {
    await source('A storm came in May.', SECOND);
    await ingestFolder(folder);
    expect(await changed()).toHaveLength(1);
    await rm(join(folder, 'cited.yaml'));
    await ingestFolder(folder);
    expect(await changed()).toEqual([]);
    expect(await cited()).toContain('A storm came in May.');
  });

  it('is what the author saw, where source and citation change together', async () => {
    await put('briefing/known.mdx', section('p2'));
    await source('A storm came in May.', FIRST, SECOND);
    await ingestFolder(folder);
    expect(await changed()).toEqual(['briefing/known.mdx:6 gazette/p2 → gazette/p3']);
  });

  it('says so where it can’t be kept', async () => {
    await rm(join(folder, 'cited.yaml'));
    await mkdir(partOf(join(folder, 'cited.yaml')));
    await expect(ingestFolder(folder)).rejects.toThrow('cited.yaml');
  });

  it('is let go when nothing cites it, and not while a section can’t be read', async () => {
    await put('briefing/known.mdx', `${section('p1.s1')}<Cite`);
    await ingestFolder(folder);
    expect(await cited()).toContain('gazette/p1.s1');
    await put('briefing/known.mdx', section());
    await ingestFolder(folder);
    await expect(cited()).rejects.toThrow('ENOENT');
  });
});
