import { describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { writeMdx } from '../mdx/write-mdx.ts';
import { extractFacts } from '../read/extract.ts';
import { parseArticle } from '../read/parse-article.ts';
import { startSettings } from './start-settings.ts';

/** The first settings of a dossier of articles, each `[title, text]`, of outlets of their own. */
function propose(...sources: [title: string, text: string][]) {
  const files = sources.map(([title, text], index) => {
    const id = `paper-${'abcdef'[index]}`;
    const article = parseArticle({
      file: `${id}.txt`,
      text: `---\nlabel: Paper ${'ABCDEF'[index]}\noutlet: Paper ${'ABCDEF'[index]}\npublished: 2025-03-04\ntitle: ${title}\n---\n\n${text}\n`,
    });
    return { path: `articles/${id}.mdx`, text: writeMdx(article, extractFacts(article)) };
  });
  const yaml = startSettings({ root: 'content', files }, 'ferry')!;
  const { dossier } = readDossier({
    root: 'content',
    files: [...files, { path: 'dossier.yaml', text: yaml }],
  });
  return dossier!.settings;
}

describe('proposed key numbers', () => {
  const numbers = (...sources: [string, string][]) =>
    propose(...sources).keyNumbers.map(({ fact, label }) => [fact.replace(/^.*\//, ''), label]);

  it('are those that most origins give, not the largest', () => {
    expect(
      numbers(
        [
          'Ferry sinks',
          'The flood drowned 34 sheep in the valley. Traders lost £9.4bn on the exchange.',
        ],
        ['Sheep lost', 'Rescuers counted 34 sheep.'],
      ),
    ).toEqual([['34-sheep', 'sheep drowned in the valley']]);
  });

  it('are in a headline only as figures of their own', () => {
    expect(numbers(['Plans for 2034', 'The port paid 34 divers, and a bus came.'])).toEqual([]);
    expect(numbers(['Port pays 34', 'The port paid 34 divers, and a bus came.'])).toHaveLength(1);
  });

  it('of time are not one because both are of twenty years', () => {
    expect(
      numbers(
        ['Yard', 'It was quiet. A banker was jailed. He got 20 years in prison for fraud.'],
        ['Port', 'It was calm. A road was closed. It took 20 years to build its tunnel.'],
      ),
    ).toEqual([]);
  });

  it.each([
    ['Tern faces a $27bn tax bill.', 'A $27bn tax bill has hit Tern.', 'tax bill'],
    [
      'The firm bought the yard for $27bn.',
      'It was for $27bn that Tern was bought with its yard.',
      'The firm bought the yard for $27bn',
    ],
    [
      'The office invited 42 players to the coast.',
      'On the list are 42 players.',
      'players invited to the coast',
    ],
    ['Tern named a 22-man squad for the cup.', 'A 22-man squad will go.', '22-man squad'],
  ])('say what "%s" counts', (first, second, label) => {
    expect(numbers(['One', first], ['Two', second]).map(([, said]) => said)).toEqual([label]);
  });

  it.each([
    ['The ferry sank 10 months ago.', 'when it was'],
    ['The ferry took £3,000 in its first 12 days.', 'the time that was looked at'],
  ])('leave lengths out that tell when: %s (%s)', (text) => {
    const lengths = numbers(['One', text], ['Two', text]).filter(([id]) =>
      /month|day/.test(id ?? ''),
    );
    expect(lengths).toEqual([]);
  });

  it('show one figure under two nouns once', () => {
    expect(
      numbers(
        ['One', 'The fair opened with 50,000 lamps on show.'],
        ['Two', 'Buyers saw 50,000 lamps on show. The fair sells 50,000 gadgets to dealers.'],
        ['Three', 'Traders brought 50,000 gadgets to dealers.'],
      ),
    ).toHaveLength(1);
  });

  it('leave out ages, and what only a quotation says', () => {
    expect(
      numbers(
        ['One', 'Ada Quay, 58, spoke. "We lost 900 ships," she said.'],
        ['Two', 'Ada Quay, 58, was there. "We lost 900 ships," she said.'],
      ),
    ).toEqual([]);
  });
});

describe('a proposed timeline', () => {
  const entries = (...sources: [string, string][]) =>
    propose(...sources).timeline.map(({ label, date, facts }) => [
      label,
      [date, ...facts].filter((id) => /march|friday|monday/.test(id)).length,
    ]);

  it('has one entry an event, with the dates of all that tell of it', () => {
    expect(
      entries(
        ['Ferry sinks', 'The ferry Tern sank off Port Luma on 1 March 2025.'],
        ['Tern lost', 'The Tern, a ferry, sank off Port Luma on 1 March 2025, owners said.'],
      ),
    ).toEqual([[expect.stringMatching(/Tern.* sank off Port Luma/), 2]]);
  });

  it.each([
    ['The office said on 1 March 2025 that it was ready.', 'when something was only said'],
    ['The hearings took two weeks.', 'a length that hangs on no day'],
    ['The Friday market on the quay was full.', 'a day that says which market'],
    ['They left the harbour on 1 March 2025.', 'what nobody named did'],
    ['Ships in the bay took fewer sheep than on 1 March 2025.', 'the day of what is compared'],
    ['The captains sailing home on 1 March 2025 were tired of the sea.', 'the day of some only'],
    [
      'In a change to the crew that lost on 1 March 2025, Ada Quay steers.',
      'what is said in passing',
    ],
    ['Ferries will be more popular in 2026.', 'a quality of a year to come'],
    ['The port has named a crew for the race on Friday.', 'a day of the race, not of the naming'],
  ])('leaves out %s (%s)', (text) => {
    expect(entries(['One', text])).toEqual([]);
  });
});

describe('the proposed title', () => {
  it('may be an opening of one short sentence, which is not said twice', () => {
    const source = (id: string, opening: string) => {
      const article = parseArticle({
        file: `${id}.txt`,
        text: `---\npublished: 2025-03-04\n---\n\n${opening}\n\nThe ferry sank off the coast in a storm, its owners said.\n`,
      });
      return { path: `articles/${id}.mdx`, text: writeMdx(article, extractFacts(article)) };
    };
    const files = [
      source('one', 'Ferry sinks off the coast.'),
      source('two', 'Ferry lost in a storm off the coast.'),
    ];
    const yaml = startSettings({ root: 'content', files }, 'x') ?? '';
    const [, title] = /^title: (.*)$/m.exec(yaml) ?? [];
    const [, standfirst] = /^standfirst: (.*)$/m.exec(yaml) ?? [];
    expect(title).toMatch(/^Ferry .*coast$/);
    expect(standfirst).not.toContain(title);
  });

  it('is the headline that the others bear out, over an opening sentence', () => {
    const { title, standfirst } = propose(
      ['Cook recalls a stormy night', 'A cook remembered the night in his kitchen.'],
      ['Ferry sinks off the coast', 'A ferry has sunk off the coast.'],
      ['Ferry lost off the coast', 'The ferry sank off the coast in a storm.'],
    );
    expect(title).toMatch(/^Ferry/);
    expect(standfirst).toMatch(/ferry/);
  });
});

describe('a proposed standfirst', () => {
  const standfirst = (...texts: string[]): string =>
    propose(...texts.map((text, index): [string, string] => [`Paper ${index}`, text])).standfirst;

  it.each([
    ['What will become of the old ferry to the island now?'],
    ['Ferry Sinks Near The Island After A Storm In March.'],
    ['The ferry sank.'],
  ])('is no headline and no question: %s', (opening) => {
    expect(standfirst(opening)).not.toBe(opening);
  });
});
