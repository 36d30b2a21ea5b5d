import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Ingested } from './ingest-sources.ts';
import { planIngest, type IngestPlan, type MdxFile } from './plan-ingest.ts';
import { readMdx } from './read-mdx.ts';

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
    return { offset: at, text, sentences: [{ start: 0, end: text.length }] };
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
  file: 'content/sources/port.txt',
});
const plan = (
  ingested: Ingested[],
  existing: MdxFile[],
  originals: [string, string][] = [],
): IngestPlan =>
  planIngest({
    ingested,
    existing,
    originals: new Map(originals),
    hash,
    shown: (path) => `content/articles/${path}`,
    complete: true,
  });
const written = (...ingested: Ingested[]): MdxFile[] => plan(ingested, []).writes;
const outcome = ({ writes, unchanged, edited, problems }: IngestPlan): unknown => ({
  writes: writes.map(({ path }) => path),
  unchanged,
  edited,
  problems: problems.map(({ rule, severity }) => `${severity} ${rule}`),
});
const idsOf = ([file]: MdxFile[]): string[] =>
  readMdx(file!.text, file!.path).facts.map(({ id, text }) => `${id} ${text}`);
const edit = ([file]: MdxFile[]): MdxFile[] => [
  { ...file!, text: file!.text.replace(' came', ' *came*') },
];
const NOTHING = { writes: [], unchanged: [], edited: [], problems: [] };

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
      'port/40-ships 40 ships',
      'port/40-ships-2 40 ships',
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

  it('tells where the source of an edited file has changed', () => {
    const result = plan([source(['Some 40 ships stayed', TEXT[1]!])], edit(written(source())));
    expect(outcome(result)).toEqual({
      ...NOTHING,
      edited: ['port.mdx'],
      problems: ['warning edit-is-kept'],
    });
    expect(result.problems[0]?.message).toContain('content/sources/port.txt has changed since');
  });

  it('tells where the reader reads the source of an edited file otherwise', () => {
    const result = plan([source(TEXT, [FACTS[0]!])], edit(written(source())));
    expect(result.problems[0]?.message).toContain('the reader now reads the source otherwise');
  });

  it('tells nothing where only the author changed words and value, though ids of an older reader are kept', () => {
    const older = written(source(TEXT, [FACTS[0]!, quantity('seven', 2, 5, '7 ships', 7)]));
    const kept = plan([source()], [{ ...older[0]!, text: older[0]!.text }]).writes[0] ?? older[0]!;
    const edited = [
      {
        ...kept,
        text: kept.text.replace(
          'value={40} unit="ships">40 ships',
          'value={44} unit="ships">44 ships',
        ),
      },
    ];
    expect(edited[0]!.text).toContain('44 ships');
    expect(outcome(plan([source()], edited))).toEqual({ ...NOTHING, edited: ['port.mdx'] });
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
