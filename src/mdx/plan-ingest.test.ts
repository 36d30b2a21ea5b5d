import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Ingested } from './ingest-sources.ts';
import type { MdxFile } from './ingest-state.ts';
import { BASE_FOLDER, planIngest, type IngestPlan } from './plan-ingest.ts';
import { readMdx } from './read-mdx.ts';
import { splitSentences } from '../text/split-sentences.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const FRAME = {
  title: null,
  published: '2024-04-02',
  agency: null,
  place: null,
  byline: null,
  outlet: null,
  url: null,
  language: 'en',
  tier: 'article',
} as const;

function article(id: string, texts: string[]): Article {
  let offset = 0;
  const paragraphs = texts.map((text) => {
    const at = offset;
    offset += text.length + 2;
    return { offset: at, text, sentences: splitSentences(text) };
  });
  return { ...FRAME, id, file: `${id}.txt`, label: id, paragraphs };
}

const quantity = (
  id: string,
  paragraph: number,
  start: number,
  text: string,
  value: number,
): Fact => ({
  id: `port/${id}`,
  article: 'port',
  kind: 'quantity',
  paragraph,
  sentence: 1,
  start,
  end: start + text.length,
  text,
  value,
  unit: 'ships',
});
const TEXT = ['Some 40 ships came', 'Then 7 ships left'];
const FACTS = [quantity('40-ships', 1, 5, '40 ships', 40), quantity('7-ships', 2, 5, '7 ships', 7)];
const source = (texts = TEXT, facts = FACTS): Ingested => ({
  article: article('port', texts),
  facts,
  sha256: hash(texts.join()),
  original: hash(texts.join()),
  file: 'content/sources/port.txt',
});
const plan = (
  ingested: Ingested[],
  existing: MdxFile[],
  originals: [string, string][] = [],
): IngestPlan =>
  planIngest({
    ingested,
    settled: [],
    existing: existing.filter(({ path }) => !path.startsWith(BASE_FOLDER)),
    bases: existing.filter(({ path }) => path.startsWith(BASE_FOLDER)),
    cited: new Set(['port/40-ships', 'port/7-ships']),
    originals: new Map(originals),
    hash,
    shown: (path) => `content/articles/${path}`,
    complete: true,
  });
/** The articles with their bases, as a clone has them. */
function written(...ingested: Ingested[]): MdxFile[] {
  const { writes, bases } = plan(ingested, []);
  return [...writes.map(({ path, text }) => ({ path, text })), ...bases];
}
const outcome = ({ writes, unchanged, edited, merged, problems }: IngestPlan): unknown => ({
  writes: writes.map(({ path }) => path),
  unchanged,
  edited,
  merged,
  problems: problems.map(({ rule, severity }) => `${severity} ${rule}`),
});
const idsOf = ([file]: MdxFile[]): string[] =>
  readMdx(file!.text, file!.path).facts.map(({ id, text }) => `${id} ${text}`);
const change = ([file, ...bases]: MdxFile[], from: string, to: string): MdxFile[] => {
  expect(file!.text).toContain(from);
  return [{ ...file!, text: file!.text.replace(from, to) }, ...bases];
};
const edit = (files: MdxFile[]): MdxFile[] => change(files, ' came', ' *came*');
const textOf = ({ writes }: IngestPlan): string => writes[0]?.text ?? '';
const NOTHING = { writes: [], unchanged: [], edited: [], merged: [], problems: [] };

describe('planning an ingest', () => {
  it('writes a source that has no MDX yet, and nothing the second time', () => {
    expect(outcome(plan([source()], []))).toEqual({ ...NOTHING, writes: ['port.mdx'] });
    expect(outcome(plan([source()], written(source())))).toEqual({
      ...NOTHING,
      unchanged: ['port.mdx'],
    });
  });

  it('takes line endings that version control changed for no edit', () => {
    const [file] = written(source());
    expect(
      outcome(plan([source()], [{ ...file!, text: file!.text.replaceAll('\n', '\r\n') }])),
    ).toEqual({ ...NOTHING, unchanged: ['port.mdx'] });
  });

  it('writes an untouched file anew where the reader reads it otherwise, with the ids that were there', () => {
    const renamed = [
      { ...FACTS[0]!, id: 'port/forty', value: 40, unit: 'large ships' } as Fact,
      { ...FACTS[1]!, id: 'port/seven' } as Fact,
    ];
    const result = plan([source(TEXT, renamed)], written(source()));
    expect(outcome(result)).toEqual({ ...NOTHING, writes: ['port.mdx'] });
    expect(idsOf(result.writes)).toEqual(['port/40-ships 40 ships', 'port/7-ships 7 ships']);
    expect(outcome(plan([source(TEXT, renamed)], result.writes))).toEqual({
      ...NOTHING,
      unchanged: ['port.mdx'],
    });
  });

  it('keeps ids where paragraphs move, and never hands the id of one fact to another', () => {
    const moved = [
      quantity('40-ships', 1, 0, '40 ships', 40),
      quantity('40-ships-2', 2, 5, '40 ships', 40),
      quantity('7-ships', 3, 5, '9 ships', 9),
    ];
    const result = plan(
      [source(['40 ships were built', ...TEXT.with(1, 'Then 9 ships left')], moved)],
      written(source()),
    );
    expect(idsOf(result.writes)).toEqual([
      'port/40-ships-2 40 ships',
      'port/40-ships 40 ships',
      'port/7-ships-2 9 ships',
    ]);
  });

  it('links the parts of a quotation by the ids that were kept', () => {
    const quote = (id: string, paragraph: number, more: object = {}): Fact => ({
      id: `port/${id}`,
      article: 'port',
      kind: 'quote',
      paragraph,
      sentence: 1,
      start: 0,
      end: 4,
      text: TEXT[paragraph - 1]!.slice(0, 4),
      speaker: null,
      ...more,
    });
    const before = written(
      source(TEXT, [quote('first', 1), quote('second', 2, { continues: 'port/first' })]),
    );
    const [file] = plan(
      [source(TEXT, [quote('x', 1, { speaker: 'Ada' }), quote('y', 2, { continues: 'port/x' })])],
      before,
    ).writes;
    expect(
      readMdx(file!.text, 'port.mdx').facts.map((fact) => [
        fact.id,
        fact.kind === 'quote' && fact.continues,
      ]),
    ).toEqual([
      ['port/first', undefined],
      ['port/second', 'port/first'],
    ]);
  });

  it('leaves a file alone that was edited by hand', () => {
    expect(outcome(plan([source()], edit(written(source()))))).toEqual({
      ...NOTHING,
      edited: ['port.mdx'],
    });
  });

  it.each<[string, [string, string], Ingested, string[]]>([
    [
      'a mark that was corrected, where another sentence is new',
      ['unit="ships">40', 'unit="boats">40'],
      source(['Some 40 ships came. None sank.', TEXT[1]!]),
      ['unit="boats">40 ships</Quantity> came. None sank.'],
    ],
    [
      'a mark that was removed, where the reader reads another of its fields',
      ['<Quantity id="port/40-ships" value={40} unit="ships">40 ships</Quantity>', '40 ships'],
      source(TEXT, [{ ...FACTS[0]!, status: 'done' } as Fact, FACTS[1]!]),
      ['Some 40 ships came'],
    ],
    [
      'one field of a mark, where the reader reads another',
      ['value={40}', 'value={41}'],
      source(TEXT, [{ ...FACTS[0]!, status: 'done' } as Fact, FACTS[1]!]),
      ['<Quantity id="port/40-ships" value={41} unit="ships" status="done">'],
    ],
    [
      'a mark that was added, which the reader reads too by now',
      ['Then ', 'Then <Date id="port/mine" edtf="2024">then</Date> '],
      source([TEXT[0]!, TEXT[1]!], [{ ...FACTS[0]!, unit: 'large ships' } as Fact, FACTS[1]!]),
      ['unit="large ships"', '<Date id="port/mine" edtf="2024">then</Date>'],
    ],
    [
      'a field of the front matter, where the source has another',
      ['label: port', 'label: Port News'],
      { ...source(), article: { ...article('port', TEXT), title: 'Ships' }, sha256: hash('x') },
      ['label: Port News', 'title: Ships'],
    ],
    [
      'emphasis, where a paragraph is new',
      [' came', ' *came*'],
      source(
        ['Ferries wait.', ...TEXT],
        [{ ...FACTS[0]!, paragraph: 2 } as Fact, { ...FACTS[1]!, paragraph: 3 } as Fact],
      ),
      ['Ferries wait.', ' *came*'],
    ],
  ])('keeps %s', (_, [from, to], now, kept) => {
    const result = plan([now], change(written(source()), from, to));
    expect(outcome(result)).toEqual({ ...NOTHING, writes: ['port.mdx'], merged: ['port.mdx'] });
    for (const text of kept) expect(textOf(result)).toContain(text);
    const settled = [{ path: 'port.mdx', text: textOf(result) }, ...result.bases];
    expect(outcome(plan([now], settled))).toEqual({ ...NOTHING, edited: ['port.mdx'] });
  });

  it.each<[string, [string, string], Ingested]>([
    ['words of one sentence', [' came', ' sailed'], source(['Some 40 ships stayed', TEXT[1]!])],
    [
      'a mark and the words of its sentence',
      ['value={40}', 'value={41}'],
      source(['Some 40 ships stayed', TEXT[1]!]),
    ],
    [
      'one field of a mark',
      ['value={40}', 'value={41}'],
      source(TEXT, [{ ...FACTS[0]!, value: 42 } as Fact, FACTS[1]!]),
    ],
    ['a mark that the reader gave up', ['value={40}', 'value={41}'], source(TEXT, [FACTS[1]!])],
    [
      'a paragraph that is gone',
      ['value={40}', 'value={41}'],
      source([TEXT[1]!], [{ ...FACTS[1]!, paragraph: 1 } as Fact]),
    ],
  ])('marks as a conflict what both sides changed: %s', (_, [from, to], now) => {
    const files = change(written(source()), from, to);
    const result = plan([now], files);
    const yours = /<<<<<<< your edit\n([^]*?)\n=======/.exec(textOf(result))?.[1];
    expect(files[0]!.text).toContain(yours);
    expect(yours).toContain(to);
    expect(result.problems.map(({ rule, line }) => [rule, typeof line])).toEqual([
      ['edit-is-settled', 'number'],
    ]);
    expect(readMdx(textOf(result), 'port.mdx').problems.map(({ rule }) => rule)).toEqual([
      'edit-is-settled',
    ]);
    const open = [{ path: 'port.mdx', text: textOf(result) }, ...result.bases];
    expect(outcome(plan([source()], open))).toEqual({
      ...NOTHING,
      edited: ['port.mdx'],
      problems: ['warning edit-is-kept'],
    });
  });

  it('gives the id of a fact whose sentence is gone to no other, and back to its sentence', () => {
    const like = source(['Some 40 ships left', TEXT[1]!]);
    const first = plan([like], written(source()));
    expect(first.orphans).toEqual(['port/40-ships']);
    expect(idsOf(first.writes)).toEqual(['port/40-ships-2 40 ships', 'port/7-ships 7 ships']);
    const files = [...first.writes, ...first.bases];
    const second = plan([source(['Some 40 ships rest', TEXT[1]!])], files);
    expect(idsOf(second.writes)).toEqual(['port/40-ships-3 40 ships', 'port/7-ships 7 ships']);
    const third = plan([source()], [...second.writes, ...second.bases]);
    expect(idsOf(third.writes)).toEqual(['port/40-ships 40 ships', 'port/7-ships 7 ships']);
    expect(third.orphans).toEqual([]);
  });

  it('takes neither Windows line ends nor a byte order mark for an edit, and keeps them in what was edited', () => {
    const windows = (files: MdxFile[]): MdxFile[] =>
      files.map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    const now = source([...TEXT, 'None sank.']);
    expect(outcome(plan([now], windows(written(source()))))).toEqual({
      ...NOTHING,
      writes: ['port.mdx'],
    });
    const result = plan([now], windows(edit(written(source()))));
    expect(outcome(result)).toEqual({ ...NOTHING, writes: ['port.mdx'], merged: ['port.mdx'] });
    expect(textOf(result)).toMatch(/ \*came\*\r\n\r\n[^]*None sank\.\r\n$/);
  });

  it('leaves an edited file alone whose base is lost, and says so', () => {
    const [file] = edit(written(source()));
    const result = plan([source(TEXT, [FACTS[0]!])], [file!]);
    expect(outcome(result)).toEqual({
      ...NOTHING,
      edited: ['port.mdx'],
      problems: ['warning edit-is-kept'],
    });
  });

  it('makes the base again where neither source nor reader has changed since', () => {
    const [file] = edit(written(source()));
    const result = plan([source()], [file!]);
    expect(outcome(result)).toEqual({ ...NOTHING, edited: ['port.mdx'] });
    expect(result.bases).toEqual(written(source()).slice(1));
  });

  it('takes a source that was renamed for no other one', () => {
    const moved = { ...source(), article: { ...article('harbour', TEXT), file: 'harbour.txt' } };
    const result = plan([{ ...moved, file: 'content/sources/harbour.txt' }], written(source()));
    expect(outcome(result)).toEqual({ ...NOTHING, problems: ['warning article-has-source'] });
    expect(result.problems[0]?.message).toContain('--renamed gives it the id port');
  });

  it('leaves a file alone that an author wrote without a source', () => {
    const own = { path: 'own.mdx', text: '---\nid: own\npublished: 2024\n---\n\nText.\n' };
    expect(outcome(plan([], [own]))).toEqual(NOTHING);
  });

  it('reports MDX whose source is gone, and leaves it', () => {
    expect(outcome(plan([], written(source())))).toEqual({
      ...NOTHING,
      problems: ['warning article-has-source'],
    });
  });

  it('refuses the original of a digest', () => {
    expect(
      outcome(plan([source()], [], [[hash(TEXT.join()), 'content/sources/digest.txt']])),
    ).toEqual({ ...NOTHING, problems: ['error original-stays-out'] });
  });
});
