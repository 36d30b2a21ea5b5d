import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { citationText, collectCitations, sectionsInOrder } from './citations.ts';
import type { Dossier, Section } from '../model/dossier.ts';

const parse = (text: string) => unified().use(remarkParse).use(remarkMdx).parse(text);

const section = (order: number, text: string, role: Section['role'] = 'section'): Section => ({
  id: `s${order}`,
  file: 's.mdx',
  title: 'S',
  order,
  role,
  tree: parse(text),
});

function article(id: string, label: string, text: string, more: Partial<Article> = {}): Article {
  const paragraphs = [{ offset: 0, text, sentences: [{ start: 0, end: text.length }] }];
  return {
    id,
    file: `${id}.txt`,
    label,
    title: null,
    published: '2031-04-02',
    agency: null,
    place: null,
    byline: null,
    outlet: label,
    url: null,
    language: 'en',
    tier: 'article',
    paragraphs,
    ...more,
  };
}

const quantity = (id: string, of: Article, text: string, value: number): Fact => {
  const start = of.paragraphs[0]!.text.indexOf(text);
  return {
    kind: 'quantity',
    id: `${of.id}/${id}`,
    article: of.id,
    paragraph: 1,
    sentence: 1,
    start,
    end: start + text.length,
    text,
    value,
    unit: '',
  };
};

const DIGEST = article('har-1', 'Harbour News', 'The port took 41 barges in spring.', {
  original: { outlet: 'Harbour News', published: '2031-04-01', sha256: '0'.repeat(64) },
});
const ORIGINAL = article(
  'tid-1',
  'Tidings',
  'Late on the same evening the wardens of the outer port said that they had counted 41 barges there, and no more than that.',
);
const NOTE = article('log-1', 'The Log', 'The log counts forty-one barges.', {
  tier: 'note',
  published: null,
  statements: [{ paragraph: 1, kind: 'quantity', evidence: '41 hulls, all told' }],
});

const facts: Fact[] = [
  quantity('barges', DIGEST, '41 barges', 41),
  quantity('barges', ORIGINAL, '41 barges', 41),
  { ...quantity('hulls', NOTE, '', 41), start: undefined, end: undefined, asserted: true },
  {
    kind: 'quote',
    id: 'har-1/all-told',
    article: 'har-1',
    paragraph: 1,
    sentence: 1,
    start: 0,
    end: 3,
    text: 'The',
    speaker: 'Ada Quay',
  },
];

const dossier = (...sections: Section[]): Dossier =>
  ({
    articles: [DIGEST, ORIGINAL, NOTE],
    facts,
    sections,
    settings: { language: 'en' },
  }) as unknown as Dossier;
const text = (...ids: string[]): string => citationText({ facts: ids, passages: [] }, dossier());

describe('citations', () => {
  test('are numbered in order of first use, and the same set of targets shares a number', () => {
    const made = dossier(
      section(
        2,
        '<Cite fact="har-1/barges">41</Cite> <Cite fact="tid-1/barges har-1/barges">41</Cite>',
      ),
      section(
        1,
        '<Cite fact="har-1/barges tid-1/barges">41</Cite> <Cite passage="har-1/p1">so</Cite>',
      ),
    );
    expect(collectCitations(made)).toEqual([
      { number: 1, section: 's1', facts: ['har-1/barges', 'tid-1/barges'], passages: [] },
      { number: 2, section: 's1', facts: [], passages: ['har-1/p1'] },
      { number: 3, section: 's2', facts: ['har-1/barges'], passages: [] },
    ]);
  });

  test('begin with the judgements, wherever these stand in the folder', () => {
    expect(
      sectionsInOrder(dossier(section(1, ''), section(9, '', 'judgements'))).map(({ id }) => id),
    ).toEqual(['s9', 's1']);
  });

  test('are made of Computed as well, and of nothing else', () => {
    const made = dossier(
      section(1, '<Judgement>so</Judgement> <Computed op="sum" from="har-1/barges">41</Computed>'),
    );
    expect(collectCitations(made).map(({ facts: ids }) => ids)).toEqual([['har-1/barges']]);
  });
});

describe('the words of a citation', () => {
  test.each([
    [
      'a digest is never quoted',
      ['har-1/barges'],
      'Harbour News, 1 April 2031, ¶1, in our digest: The port took 41 barges in spring.',
    ],
    [
      'twelve words of an original are, around the fact',
      ['tid-1/barges'],
      'Tidings, 2 April 2031, ¶1: “… said that they had counted 41 barges there, and no more than …”',
    ],
    [
      'a note gives its evidence as printed',
      ['log-1/hulls'],
      'The Log, undated, ¶1: “41 hulls, all told”',
    ],
    [
      'a quotation names its speaker',
      ['har-1/all-told'],
      'Harbour News, 1 April 2031, ¶1, quoting Ada Quay: “The”',
    ],
    ['an unknown fact gives nothing', ['har-1/none'], ''],
  ])('%s', (_, ids, words) => expect(text(...ids)).toBe(words));

  test('the same sentence cited twice is shown once', () => {
    expect(
      citationText({ facts: ['har-1/barges'], passages: ['har-1/p1.s1'] }, dossier()).split('\n'),
    ).toHaveLength(1);
  });
});
