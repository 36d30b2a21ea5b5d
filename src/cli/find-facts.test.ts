import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findFacts } from './find-facts.ts';

const ARTICLES = [
  { id: 'gazette', label: 'Gazette', paragraphs: [] as Article['paragraphs'] },
] as Article[];
const anchor = { article: 'gazette', paragraph: 2, sentence: 1, start: 0, end: 9 };
const FACTS: Fact[] = [
  {
    ...anchor,
    id: 'gazette/2700-tons',
    kind: 'quantity',
    text: '2,700 tons',
    value: 2700,
    unit: 'tons',
  },
  {
    ...anchor,
    id: 'gazette/zoe',
    kind: 'person',
    text: 'Zoë <b>',
    name: 'Zoë Lind',
    role: 'harbour master',
  },
  { ...anchor, id: 'gazette/full', kind: 'quote', text: 'full', speaker: 'Zoë Lind' },
  {
    id: 'gazette/norway',
    article: 'gazette',
    paragraph: 3,
    sentence: 1,
    asserted: true,
    kind: 'party',
    text: '',
    code: 'NOR',
    name: 'Norway',
  },
];
const cites = (query: string): string[] =>
  findFacts(query, FACTS, ARTICLES)
    .filter(({ kind }) => kind === 'fact')
    .map(({ cite, place }) => `${cite} ${place}`);

describe('finding facts by words', () => {
  it.each([
    ['2700', ['<Cite fact="gazette/2700-tons">2,700 tons</Cite> Gazette ¶2']],
    ['2,700 TONS', ['<Cite fact="gazette/2700-tons">2,700 tons</Cite> Gazette ¶2']],
    [
      'lind zoe',
      [
        '<Cite fact="gazette/zoe">Zoë \\<b></Cite> Gazette ¶2',
        '<Cite fact="gazette/full">“full”</Cite> Gazette ¶2',
      ],
    ],
    ['nor', ['<Cite fact="gazette/norway">Norway</Cite> Gazette ¶3']],
    ['tons zoe', []],
  ])('%s', (query, expected) => {
    expect(cites(query)).toEqual(expected);
  });
});

it('finds passages by their words, and prints sentence and citation', () => {
  const text = 'Nobody came. The Café at the quay stayed open.';
  const article = {
    ...ARTICLES[0],
    paragraphs: [{ offset: 0, text, sentences: splitSentences(text) }],
  } as Article;
  expect(findFacts('cafe quay', [], [article])).toEqual([
    {
      kind: 'passage',
      id: 'gazette/p1.s2',
      cite: '<Cite passage="gazette/p1.s2">The Café at the</Cite>',
      place: 'Gazette ¶1',
      sentence: 'The Café at the quay stayed open.',
    },
  ]);
  expect(findFacts('stayed open', [], [article])[0]?.cite).toContain('>stayed open</Cite>');
});
