import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { ProblemError } from '../model/problem.ts';
import { readContent } from './read-content.ts';
import { ingestFolder } from './ingest-folder.ts';
import { removeArticle, settleRenamed } from './settle-sources.ts';

const TEXT =
  '---\nlabel: Gazette\n---\n\nThe harbour took 300 ships last year.\n\nIt has room for {more} <ships> & 14 countries, including Chile.\n';
let folder: string;
const put = async (path: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};
const rules = async (work: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ProblemError
    ? error.problems.map(({ file, rule }) => `${file.replace(`${folder}/`, '')} ${rule}`)
    : [String(error)];
};

const articles = async (): Promise<string[]> =>
  (await readdir(join(folder, 'articles'))).filter((name) => name !== '.base').sort();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-ingest-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('ingesting a folder', () => {
  it('makes a dossier of sources alone, and writes nothing the second time', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    const first = await ingestFolder(folder);
    expect(first.written.map((path) => path.replace(`${folder}/`, ''))).toEqual([
      'articles/gazette-2025-03-04.mdx',
      'dossier.yaml',
    ]);
    const { dossier, problems } = readDossier(await readContent(folder));
    expect(problems).toEqual([]);
    expect(dossier?.articles[0]?.paragraphs[1]?.text).toBe(
      'It has room for {more} <ships> & 14 countries, including Chile.',
    );
    const before = await stat(join(folder, 'articles/gazette-2025-03-04.mdx'));
    const second = await ingestFolder(folder);
    expect(second).toMatchObject({ written: [], summary: '1 source: 0 written, 1 unchanged' });
    expect((await stat(join(folder, 'articles/gazette-2025-03-04.mdx'))).mtimeMs).toBe(
      before.mtimeMs,
    );
    expect(await articles()).toEqual(['gazette-2025-03-04.mdx']);
  });

  it('says so where the folder is none, in place of an empty dossier', async () => {
    await put('file', '');
    expect(await rules(ingestFolder(join(folder, 'misspelt')))).toEqual(['misspelt folder-exists']);
    expect(await rules(ingestFolder(join(folder, 'file')))).toEqual(['file folder-exists']);
    expect(await rules(readContent(join(folder, 'misspelt')))).toEqual(['misspelt folder-exists']);
  });

  it('reads articles that a link leads to, and nothing beside the dossier', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await mkdir(join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'articles'));
    await put('public/articles/other.mdx', 'not one');
    expect((await ingestFolder(folder)).written.length).toBe(2);
    expect((await readContent(folder)).files.map(({ path }) => path)).toEqual([
      'articles/gazette-2025-03-04.mdx',
      'sources/gazette-2025-03-04.txt',
      'dossier.yaml',
    ]);
  });

  it('reports what it cannot read, and does the others', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await put('sources/latin-2025-01-01.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    await put('sources/empty-2025-01-01.txt', '');
    await put('sources/nodate.txt', 'Ships came.\n');
    await put('sources/label-2025-01-01.txt', '---\nlabel: "a\\0b"\n---\nShips came.\n');
    await put(
      'sources/script-2025-01-01.txt',
      '---\nurl: "javascript:alert(1)"\n---\nShips came.\n',
    );
    await put('sources/broken.yaml', 'sources: [\n');
    await put(
      'sources/twice.txt',
      TEXT.replace('label', 'published: 2025-03-04\nid: gazette-2025-03-04\nlabel'),
    );
    expect((await rules(ingestFolder(folder))).sort()).toEqual(
      [
        'sources/broken.yaml yaml-is-well-formed',
        'sources/empty-2025-01-01.txt source-has-text',
        'sources/latin-2025-01-01.txt file-is-article',
        'sources/nodate.txt source-has-date',
        'sources/label-2025-01-01.txt front-matter-is-valid',
        'sources/script-2025-01-01.txt front-matter-is-valid',
        'sources/twice.txt id-is-unique',
      ].sort(),
    );
    expect(await articles()).toEqual(['gazette-2025-03-04.mdx']);
  });

  it('merges what the source says now into a file that was edited by hand', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await ingestFolder(folder);
    const file = 'articles/gazette-2025-03-04.mdx';
    const edited = (await readFile(join(folder, file), 'utf8')).replace(
      'The harbour',
      'The *harbour*',
    );
    await put(file, edited);
    await put('sources/gazette-2025-03-04.txt', `${TEXT}\nNone sank.\n`);
    const { problems, summary } = await ingestFolder(folder);
    expect(summary).toBe('1 source: 0 written, 0 unchanged, 1 edited by hand, merged');
    expect(problems).toEqual([]);
    expect(await readFile(join(folder, file), 'utf8')).toContain('The *harbour*');
    expect(await readFile(join(folder, file), 'utf8')).toContain('None sank.');
    expect((await readdir(join(folder, 'articles/.base'))).length).toBe(1);
    expect((await ingestFolder(folder)).summary).toBe(
      '1 source: 0 written, 0 unchanged, 1 edited by hand, left alone',
    );
  });

  it('reports a conflict with file and line, in the check too, until it is settled', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await ingestFolder(folder);
    const file = 'articles/gazette-2025-03-04.mdx';
    await put(file, (await readFile(join(folder, file), 'utf8')).replace('took', 'held'));
    await put('sources/gazette-2025-03-04.txt', TEXT.replace('took', 'saw'));
    const { problems } = await ingestFolder(folder);
    const line = expect.any(Number) as number;
    const conflict = { rule: 'edit-is-settled', file: join(folder, file), line };
    expect(problems).toMatchObject([conflict]);
    expect(readDossier(await readContent(folder)).problems).toContainEqual(
      expect.objectContaining({ ...conflict, severity: 'error' }),
    );
  });

  it('names each place that cites a fact whose sentence is gone', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await ingestFolder(folder);
    await put(
      'briefing/a.mdx',
      '---\ntitle: A\norder: 1\n---\n\n<Cite fact="gazette-2025-03-04/300-ships">300 ships</Cite> came.\n',
    );
    await put('sources/gazette-2025-03-04.txt', TEXT.replace('last year', 'in all'));
    expect((await ingestFolder(folder)).summary).toMatch(/gone with their sentences$/);
    expect(readDossier(await readContent(folder)).problems).toContainEqual(
      expect.objectContaining({
        rule: 'fact-exists',
        file: join(folder, 'briefing/a.mdx'),
        line: 6,
        message: expect.stringContaining('“The harbour took 300 ships last year.”') as string,
        near: expect.arrayContaining(['gazette-2025-03-04/300-ships-2']) as string[],
      }),
    );
  });

  it('reads a renamed source as no other, and gives it its id when asked to', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await ingestFolder(folder);
    await rename(
      join(folder, 'sources/gazette-2025-03-04.txt'),
      join(folder, 'sources/herald-2025-03-04.txt'),
    );
    const { problems } = await ingestFolder(folder);
    expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning article-has-source',
    ]);
    expect(await articles()).toEqual(['gazette-2025-03-04.mdx']);
    expect(await settleRenamed(folder)).toEqual([join(folder, 'sources/herald-2025-03-04.txt')]);
    expect(await readFile(join(folder, 'sources/herald-2025-03-04.txt'), 'utf8')).toBe(
      TEXT.replace('---\n', '---\nid: gazette-2025-03-04\n'),
    );
    expect(await ingestFolder(folder)).toMatchObject({ problems: [] });
    expect(await articles()).toEqual(['gazette-2025-03-04.mdx']);
  });

  it('takes out an article whose source is gone, and none that has one', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await ingestFolder(folder);
    expect(await rules(removeArticle(folder, 'gazette-2025-03-04'))).toEqual([
      'articles/gazette-2025-03-04.mdx article-has-source',
    ]);
    await rm(join(folder, 'sources/gazette-2025-03-04.txt'));
    await removeArticle(folder, 'gazette-2025-03-04');
    expect(await articles()).toEqual([]);
  });

  it('reads once more what is saved while it reads, so that no save is lost', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `s${index}-2025-03-04`);
    for (const name of names) await put(`sources/${name}.txt`, TEXT);
    await ingestFolder(folder);
    for (const name of names) await put(`sources/${name}.txt`, `${TEXT}\nNone sank.\n`);
    let isDone = false;
    const done = ingestFolder(folder).finally(() => (isDone = true));
    const saved: string[] = [];
    for (let number = 0; !isDone; number++) {
      const name = names[number % names.length] ?? '';
      const file = `articles/${name}.mdx`;
      const text = await readFile(join(folder, file), 'utf8').catch(() => null);
      if (text === null || text.includes('*harbour*')) continue;
      await put(file, text.replace('harbour', '*harbour*'));
      saved.push(name);
    }
    await done;
    for (const name of saved)
      expect(await readFile(join(folder, `articles/${name}.mdx`), 'utf8')).toContain('*harbour*');
    expect(
      (await readdir(join(folder, 'articles'))).filter((name) => /part|aside/.test(name)),
    ).toEqual([]);
  });

  it('takes files given to a folder given, and refuses originals that a digest there stands for', async () => {
    const original = 'Published: 2025-03-04\n\nSome 300 ships came.\n';
    await put('elsewhere/gazette.txt', original);
    await put(
      'sources/gazette-2025-03-04.txt',
      `---\noriginal:\n  outlet: Gazette\n  published: 2025-03-04\n  sha256: ${createHash('sha256').update(original).digest('hex')}\n---\n\nShips came, 300 of them.\n`,
    );
    await ingestFolder(folder);
    const files = [join(folder, 'elsewhere/gazette.txt')];
    expect(await rules(ingestFolder(folder, { files }))).toEqual([
      'elsewhere/gazette.txt original-stays-out',
    ]);
    expect(await rules(ingestFolder('content', { files, out: join(folder, 'articles') }))).toEqual([
      'elsewhere/gazette.txt original-stays-out',
    ]);
    const { written } = await ingestFolder(folder, { files, out: join(folder, 'out/mdx') });
    expect(written).toEqual([join(folder, 'out/mdx/gazette.mdx')]);
  });

  it('leaves a dossier.yaml alone', async () => {
    await put('sources/gazette-2025-03-04.txt', TEXT);
    await put('dossier.yaml', 'title: Mine\n');
    await ingestFolder(folder);
    expect(await readFile(join(folder, 'dossier.yaml'), 'utf8')).toBe('title: Mine\n');
  });
});

const originals = process.env.DOSSIER_ORIGINALS ?? '../shared/seeds';
const seeds = await readdir(originals).then(
  (names) => names.filter((name) => name.endsWith('.txt')),
  () => [],
);

describe.skipIf(seeds.length === 0)(
  `originals in ${originals}${seeds.length ? '' : ' (skipped: there are none)'}`,
  () => {
    it('pass through ingest with the same characters', async () => {
      const out = join(folder, 'articles');
      await ingestFolder(folder, { files: seeds.map((name) => join(originals, name)), out });
      const { articles } = (await import('../dossier/read-dossier-files.ts')).readArticles(
        await readContent(folder),
      );
      for (const { file, paragraphs } of articles) {
        const text = await readFile(join(originals, file), 'utf8');
        expect(paragraphs.filter((paragraph) => !text.includes(paragraph.text))).toEqual([]);
      }
      expect(articles.length).toBe(seeds.length);
    });
  },
);
