import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { checkDraft, type DraftReport } from './check-draft.ts';

const HILL = `KIRUN, Ardania, May 6, 2031 (Hill Wire) - The storm sank 46 ships off Kirun and killed 217 people on Monday, the coast guard said. Two insurers will pay about £1.35bn.

"We lost the harbour in one night," said Ana Moss, the harbour master. "It will not be mended this year," a man said.

A third of the crews were from Norway. It was the fifth storm of the season, and the price of rope doubled.`;
const LAKE = `LUND, Sweden, May 7, 2031 (Lake Post) - Sweden will send 13 tugs, Minister Per Lund said. The offer was 530 pence a share.`;

const articles = [
  parseArticle({ file: 'hill.txt', text: HILL }),
  parseArticle({ file: 'lake.txt', text: LAKE }),
];
const facts = articles.flatMap((article) => extractFacts(article));
const check = (text: string): DraftReport =>
  checkDraft({ file: 'draft.md', text }, articles, facts);
const problemsOf = (text: string): string[] =>
  check(text).claims.flatMap(({ problem }) => problem?.rule ?? []);

describe('a draft that says what its sources say', () => {
  it.each([
    'The storm sank 46 ships.',
    'It killed 217 people on Monday.',
    'Insurers will pay about £1.35bn.',
    'A third of the crews came from Norway.',
    'It was the fifth storm.',
    'The price of rope doubled.',
    '“We lost the harbour in one night,” said Ana Moss.',
    'They lost “the harbour […] night”.',
    'In Kirun 46 ships sank.',
    'Two big insurers will pay.',
    'Both reports agree, and the Lake Post counts 13 tugs.',
    'The offer was still 530 pence a share.',
    'Both local reports agree, and the Lake Post counts 13 tugs.',
    '# 1. The storm\n\nIt sank 46 ships.[^2]\n\n[^2]: Hill Wire.',
    '<!-- 99 ships? -->\n\nThe storm sank 46 ships.',
    '---\ntitle: 99 ships\n---\n\nThe storm sank 46 ships.',
    '| ships | dead |\n| --- | --- |\n| 46 | 217 |',
    '```\n99 ships\n```',
  ])('%j has no problem', (text) => expect(problemsOf(text)).toEqual([]));
});

describe('a draft that does not', () => {
  it.each([
    ['The storm sank 64 ships.', 'number-has-source'],
    ['The storm sank 46 houses.', 'unit-agrees'],
    ['Insurers will pay £1.35bn.', 'qualifier-agrees'],
    ['It killed 217 people on Tuesday.', 'period-agrees'],
    ['Half of the crews came from Norway.', 'number-has-source'],
    ['It was the sixth storm.', 'number-has-source'],
    ['The price of rope tripled.', 'number-has-source'],
    ['The crews came from Portugal.', 'name-has-source'],
    ['It happened on 14 June.', 'date-has-source'],
    ['It was the second night.', 'number-has-source'],
    ['2 big insurers will pay.', 'unit-agrees'],
    ['Sweden will send thirteen ferries.', 'unit-agrees'],
    ['# 1. The 99 ships\n\nThe storm sank 46 ships.', 'number-has-source'],
    ['“We lost the port in one night,” said Ana Moss.', 'quotation-is-in-source'],
    ['“We lost the harbour in one night,” said Per Lund.', 'speaker-agrees'],
    ['“It will not be mended this year,” said Ana Moss.', 'speaker-agrees'],
    ['Sweden will send 13 tugs from Norway.', 'name-has-source'],
  ])('%j breaks %s', (text, rule) => expect(problemsOf(text)).toContain(rule));

  it('is told what differs, and what is near', () => {
    const [quotation] = check('“We lost the port in one night.”').claims;
    expect(quotation?.problem?.message).toBe(
      '"We lost the port in one night.": Hill Wire has "harbour" where it has "port".',
    );
    const [number] = check('The storm sank 64 ships.').claims;
    expect(number?.problem).toMatchObject({ line: 1, column: 16, value: '64 ships' });
    expect(number?.problem?.message).toBe('"64 ships" is in no source.');
    expect(number?.problem?.near).toContain('46 ships (Hill Wire ¶1)');
  });
});

describe('a draft in another language', () => {
  const GERMAN =
    'Der Sturm hat 46 Schiffe versenkt, und 217 Menschen sind nach den Worten der Wache in der Nacht ums Leben gekommen. Das ist nicht alles, was die Wache von der Nacht und dem Hafen zu sagen hat.';

  it('is held for its figures, and a warning says so', () => {
    const { claims, warnings } = check(GERMAN);
    expect(claims.map(({ text, problem }) => [text, problem])).toEqual([
      ['46', null],
      ['217', null],
    ]);
    expect(warnings.map(({ rule }) => rule)).toEqual(['draft-is-in-english']);
  });

  it('has a problem where a figure is wrong', () =>
    expect(problemsOf(GERMAN.replace('46', '64'))).toEqual(['number-has-source']));
});

it('says what each claim rests on, and how many rest on nothing', () => {
  const { claims, summary, sources } = check('The storm sank 46 ships.\n\nSweden sends 99 tugs.');
  expect(sources.map(({ id, label }) => [id, label])).toEqual([
    ['hill', 'Hill Wire'],
    ['lake', 'Lake Post'],
  ]);
  expect(claims[0]).toMatchObject({
    kind: 'number',
    line: 1,
    column: 16,
    sentence: 'The storm sank 46 ships.',
    rests: [
      { source: 'hill', label: 'Hill Wire', paragraph: 1, sentence: 1, fact: 'hill/46-ships' },
    ],
  });
  expect(summary.number).toEqual({ claims: 2, unsupported: 1 });
  expect(summary.name).toEqual({ claims: 1, unsupported: 0 });
});
