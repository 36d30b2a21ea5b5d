import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { ingestFolder, readState } from './ingest-folder.ts';

let folder: string;
const put = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);
const text = (words: string, more = ''): string =>
  `---\npublished: 2031-05-06\n${more}---\n\n${words}\n`;

/** Names of the sources that the next run would not read. */
async function settled(): Promise<string[]> {
  const { state } = await readState(folder, { out: join(folder, 'articles'), files: null });
  return state.settled.map(({ file }) => file.replace(/^.*\//, ''));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-record-'));
  await mkdir(join(folder, 'sources'));
  await put('sources/a.txt', text('The harbour took 300 ships.'));
  await put('sources/b.txt', text('Der Hafen nahm 300 Schiffe auf.', 'language: de\n'));
  await ingestFolder(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('sources that need not be read again', () => {
  test('are those that say what they said, beside the articles that were made of them', async () => {
    expect(await settled()).toEqual(['a.txt', 'b.txt']);
    const { summary } = await ingestFolder(folder);
    expect(summary).toBe('2 sources: 0 written, 2 unchanged');
    expect(await settled()).toEqual(['a.txt', 'b.txt']);
  });

  test('are not those that changed, nor those whose article was edited, nor any without the record', async () => {
    await put('sources/a.txt', text('The harbour took 400 ships.'));
    expect(await settled()).toEqual(['b.txt']);
    expect((await ingestFolder(folder)).summary).toBe('2 sources: 1 written, 1 unchanged');
    expect(await readFile(join(folder, 'articles/a.mdx'), 'utf8')).toContain('value={400}');
    const article = await readFile(join(folder, 'articles/b.mdx'), 'utf8');
    await put('articles/b.mdx', article.replace('Hafen', '*Hafen*'));
    expect(await settled()).toEqual(['a.txt']);
    await ingestFolder(folder);
    expect(await settled()).toEqual(['a.txt']);
    await rm(join(folder, '.dossier'), { recursive: true });
    expect(await settled()).toEqual([]);
  });

  test.each(['', 'null', '[1]', '{"sources/a.txt": {"key": 1}}', '{"sources/a.txt"'])(
    'are none where the record is damaged: %s',
    async (record) => {
      await put('.dossier/cache/ingest.json', record);
      expect(await settled()).toEqual([]);
      expect((await ingestFolder(folder)).summary).toBe('2 sources: 0 written, 2 unchanged');
    },
  );

  test('are none where the vocabulary is another', async () => {
    await put('dossier.yaml', 'title: A\nvocabulary: { aliases: { Selm: NOR } }\n');
    expect(await settled()).toEqual(['a.txt', 'b.txt']);
    const settings = await readFile(join(folder, 'dossier.yaml'), 'utf8');
    await put(
      'dossier.yaml',
      `${settings}standfirst: B\nedition: { number: 1, date: 2031-05-06, authors: [C], contact: D, status: draft }\n`,
    );
    expect(await settled()).toEqual([]);
  });

  test('are told of as when they were read', async () => {
    await put(
      'sources/c.txt',
      text(
        'Der Hafen ist nicht groß, und die Schiffe kommen mit dem Wind in die Stadt. Das Wetter ist für die Fischer auch im Winter gut, und sie sind nicht allein.',
      ),
    );
    const told = async (): Promise<string[]> =>
      (await ingestFolder(folder)).problems.map(({ rule, file }) => `${file.slice(-5)} ${rule}`);
    const first = await told();
    expect(first).toEqual(['c.txt language-is-read']);
    expect(await settled()).toContain('c.txt');
    expect(await told()).toEqual(first);
  });

  test('are all read where a new one makes the same article', async () => {
    await put('sources/0.txt', text('Others took 7 ships.', 'id: a\n'));
    const error: unknown = await ingestFolder(folder).catch((reason: unknown) => reason);
    expect(error instanceof ProblemError && error.problems.map(({ rule }) => rule)).toEqual([
      'id-is-unique',
    ]);
  });
});
