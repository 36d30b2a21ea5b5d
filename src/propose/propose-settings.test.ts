import { describe, expect, it } from 'vitest';
import { parseArticle } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import type { Article } from '../model/article.ts';
import { writeMdx } from '../mdx/write-mdx.ts';
import { readChecked } from '../check/read-checked.ts';
import { countProposals, proposeChoices } from './propose-settings.ts';
import { proposeSets } from './propose-sets.ts';
import { startSettings } from './start-settings.ts';

const read = (text: string, title?: string) => {
  const article: Article = parseArticle({
    file: 'gazette-2025-03-04.txt',
    text: `---\nlabel: Gazette\n${title ? `title: ${title}\n` : ''}---\n\n${text}\n`,
  });
  return { articles: [article], facts: extractFacts(article) };
};
const members = (text: string): unknown => {
  const { articles, facts } = read(text);
  return proposeSets(articles, facts).map((set) => [
    set.label,
    set.members.map(({ fact }) => fact.replace(/^.*\//, '')),
  ]);
};

describe('proposing sets', () => {
  it.each([
    [
      'The meeting drew 14 countries, including Denmark and Chile.',
      [['Countries', ['denmark', 'chile']]],
    ],
    ['Norway invited 14 states, among them Iceland, to Oslo.', [['States', ['iceland']]]],
    ['The meeting of Denmark and Chile drew 14 countries.', []],
    ['Officials trained 14 divers, including Denmark’s best.', []],
    ['Two countries, including Denmark, Chile and Peru, left.', []],
    [
      'Two drew 5 states, including Chile. Three drew 6 nations, including Chile, Peru and Cuba. Four drew 7 parties, including Chile and Peru. Six drew 8 countries, including Norway and Sweden.',
      [
        ['Nations', ['chile-2', 'peru', 'cuba']],
        ['Parties', ['chile-3', 'peru-2']],
        ['Countries', ['norway', 'sweden']],
      ],
    ],
    ['About 20 percent of member states, including Chile, paid.', []],
  ])('%s', (text, expected) => {
    expect(members(text)).toEqual(expected);
  });
});

function start(text: string, title?: string, name = 'my-harbour') {
  const { articles, facts } = read(text, title);
  const files = [{ path: 'articles/gazette.mdx', text: writeMdx(articles[0]!, facts) }];
  const yaml = startSettings({ root: 'content', files }, name)!;
  return readChecked({ root: 'content', files: [...files, { path: 'dossier.yaml', text: yaml }] });
}

/** Whoever reads "the Tern Quay" far down reads it in passing. */
const TERN =
  'The harbour grows.\n\nShips wait at Tern.\n\nThe Quay is old.\n\nPeople like the Tern Quay.';

describe('a first dossier.yaml', () => {
  const { dossier, problems } = start(
    'The harbour took 300 ships last year. The harbour expects 450 ships by December 2026, and 14 countries, including Chile, send them.',
    'The harbour grows',
  );

  it('passes the check and is dated by the latest source', () => {
    expect(problems).toEqual([]);
    expect(dossier?.settings).toMatchObject({
      title: 'The harbour grows',
      edition: { number: 1, date: '2025-03-04' },
    });
  });

  it('has what the facts offer, and leaves nothing to be proposed', () => {
    const { sets, timeline } = dossier!.settings;
    expect(sets).toHaveLength(1);
    expect(timeline.map(({ label, lane }) => [label, lane])).toEqual([
      ['The harbour took 300 ships', 'Past'],
      [
        'The harbour expects 450 ships by December 2026, and 14 countries, including Chile, send them',
        'Ahead',
      ],
    ]);
    expect(countProposals(proposeChoices(dossier!))).toBe(0);
  });

  it.each([
    ['a figure in the headline', 'Harbour takes 9,000 ships'],
    ['a name that the text lacks', 'Harbour rivals Rotterdam'],
    ['a name that the text says in two', 'Visitors admire the Tern Quay'],
  ])('is titled after its folder where %s would be a claim', (_, title) => {
    expect(start(TERN, title).dossier?.settings.title).toBe('My harbour');
  });
});

describe('proposing topics', () => {
  const source = (id: string, text: string) => {
    const article: Article = parseArticle({
      file: `${id}.txt`,
      text: `---\nlabel: ${id}\npublished: 2025-03-04\n---\n\n${text}\n`,
    });
    return { path: `articles/${id}.mdx`, text: writeMdx(article, extractFacts(article)) };
  };
  const files = [
    source('gazette', 'The city will train 60 drivers in 2026, the office said.'),
    source('herald', 'The city trained 45 drivers in 2024, the mayor said.'),
  ];
  const yaml = startSettings({ root: 'content', files }, 'trams')!;
  const { dossier, problems } = readChecked({
    root: 'content',
    files: [...files, { path: 'dossier.yaml', text: yaml }],
  });

  it('names in plain words what two origins say of one thing, and passes the check', () => {
    expect(problems).toEqual([]);
    expect(Object.values(dossier!.settings.topics)).toContainEqual({
      label: 'Drivers trained',
      facts: ['gazette/60-drivers', 'herald/45-drivers'],
    });
  });

  it('changes nothing of how the facts relate', () => {
    const bare = yaml.replace(/^topics:\n(?: .*\n)+/m, '');
    expect(bare).not.toContain('topics:');
    const before = readChecked({
      root: 'content',
      files: [...files, { path: 'dossier.yaml', text: bare }],
    }).dossier!;
    const pairs = (topics: typeof before.topics) =>
      topics
        .flatMap((topic) => topic.pairs.map(({ a, b, relation }) => `${a} ${b} ${relation}`))
        .sort();
    expect(pairs(dossier!.topics)).toEqual(pairs(before.topics));
  });

  it('charts figures that differ, where they can be seen on one axis', () => {
    const charted = (first: string, second: string): unknown => {
      const articles = [source('gazette', first), source('herald', second)];
      const settings = startSettings({ root: 'content', files: articles }, 'trams')!;
      return readChecked({
        root: 'content',
        files: [...articles, { path: 'dossier.yaml', text: settings }],
      }).dossier!.settings.charts.map(({ panels }) => panels.map(({ facts }) => facts));
    };
    expect(
      charted(
        'The flood killed 60 people in the valley, the office said.',
        'The flood killed 45 people in the valley, the mayor said.',
      ),
    ).toEqual([[['gazette/60-people', 'herald/45-people']]]);
    expect(
      charted(
        'The flood killed 60 people in the valley, the office said.',
        'The flood killed 6,000 people in the valley, the mayor said.',
      ),
    ).toEqual([]);
  });

  it('leaves alone what one origin says', () => {
    const one = start(
      'The city will train 60 drivers in 2026. It trained 45 drivers in 2024.',
    ).dossier!;
    expect(one.settings.topics).toEqual({});
  });
});
