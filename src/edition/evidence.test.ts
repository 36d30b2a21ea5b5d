import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Fact } from '../model/fact.ts';
import { voice } from './bind.ts';
import { citationEvidence, evidenceWords } from './evidence.ts';

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

const DUE = article(
  'due-1',
  'Duebook',
  'The wardens of the outer port plan to count all of the 41 barges by the end of June, they say.',
);

const facts: Fact[] = [
  { ...quantity('barges', DUE, '41 barges', 41), period: '../2031-06~' } as Fact,
  { ...quantity('june', DUE, 'the end of June', 0), kind: 'date', edtf: '2031-06~' } as Fact,
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

const dossier = {
  articles: [DIGEST, ORIGINAL, NOTE, DUE],
  facts,
  settings: { language: 'en' },
} as unknown as Dossier;

const linesOf = (ids: string[], passages: string[] = []): string[] =>
  citationEvidence({ facts: ids, passages }, dossier).map((evidence) =>
    [
      `${evidence.article} ¶${evidence.paragraph}`,
      voice(evidence, 'en')?.text,
      evidenceWords(evidence, 'en'),
    ].join(' | '),
  );

describe('the evidence of a citation', () => {
  test.each([
    [
      'a digest is never quoted',
      ['har-1/barges'],
      ['har-1 ¶1 | in our digest | The port took 41 barges in spring.'],
    ],
    [
      'twelve words of an original are, around the fact',
      ['tid-1/barges'],
      ['tid-1 ¶1 |  | “… said that they had counted 41 barges there, and no more than …”'],
    ],
    [
      'a figure stands with the day that it counts to',
      ['due-1/barges'],
      ['due-1 ¶1 |  | “… all of the 41 barges by the end of June, they say.”'],
    ],
    [
      'a note gives its evidence as printed',
      ['log-1/hulls'],
      ['log-1 ¶1 |  | “41 hulls, all told”'],
    ],
    [
      'a quotation of a digest stands in its sentence',
      ['har-1/all-told'],
      ['har-1 ¶1 | in our digest | The port took 41 barges in spring.'],
    ],
    ['an unknown fact gives nothing', ['har-1/none'], []],
  ])('%s', (_, ids, lines) => expect(linesOf(ids)).toEqual(lines));

  test('marks of the digest are curled, and what is quoted ends before the comma of its sentence', () => {
    const evidence = { article: 'har-1', paragraph: 1, tier: 'article' as const, href: '' };
    const words = `It's "open," he said`;
    expect(evidenceWords({ ...evidence, words, isDigest: true, isQuoted: false }, 'en')).toBe(
      'It’s “open,” he said',
    );
    const quote = { words: 'We wait,', isDigest: false, isQuoted: true, quote: 'har-1/wait' };
    expect(evidenceWords({ ...evidence, ...quote }, 'en')).toBe('“We wait”');
    expect(evidenceWords({ ...evidence, ...quote, words: 'We "wait",' }, 'de')).toBe('„We ‚wait‘“');
    const cut = { ...evidence, ...quote, words: 'He said: "[We] "£2" wait"' };
    expect(evidenceWords(cut, 'en')).toBe('“He said: ‘[We] ‘£2’ wait’”');
  });

  test('the same sentence cited twice is shown once', () => {
    expect(linesOf(['har-1/barges'], ['har-1/p1.s1'])).toHaveLength(1);
  });
});
