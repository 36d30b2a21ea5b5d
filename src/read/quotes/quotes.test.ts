import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parse-article.ts';
import type { QuoteFact } from '../../model/fact.ts';
import { extractFacts } from '../extract.ts';

interface Said {
  text: string;
  speaker: string | null;
  at: string | null;
}

function readQuotes(text: string): QuoteFact[] {
  return extractFacts(parseArticle({ file: 'case.txt', text, published: '2021-05-06' })).filter(
    (fact) => fact.kind === 'quote',
  );
}

function said(text: string): Said[] {
  const { paragraphs } = parseArticle({ file: 'case.txt', text, published: '2021-05-06' });
  return readQuotes(text).map(({ text: words, speaker, speakerAt }) => ({
    text: words,
    speaker,
    at: speakerAt
      ? paragraphs[speakerAt.paragraph - 1]!.text.slice(speakerAt.start, speakerAt.end)
      : null,
  }));
}

const INTRODUCED =
  'Jane Okafor, the harbour minister, visited Lagos with Omar Haddad, the mayor of Tunis.\n\n';

describe('finding the words between marks', () => {
  it.each([
    ['straight double', 'Jane Okafor said "the harvest failed".', ['the harvest failed']],
    ['curly double', 'Jane Okafor said “the harvest failed”.', ['the harvest failed']],
    [
      'curly single with apostrophes inside',
      '‘We’ll rebuild the workers’ hall,’ Jane Okafor said. ‘It’s ours.’',
      ['We’ll rebuild the workers’ hall,', 'It’s ours.'],
    ],
    [
      'straight single with a possessive inside',
      "Jane Okafor called it 'a blow for the farmers' union' in '98.",
      ["a blow for the farmers' union"],
    ],
    ['guillemets', '«We refuse,» said Jane Okafor.', ['We refuse,']],
    ['low and high', '„We refuse“, said Jane Okafor.', ['We refuse']],
    [
      'marks with spaces inside',
      'Jane Okafor said " the harvest failed ", and left.',
      ['the harvest failed'],
    ],
    ['typewriter ticks', "``We refuse,'' Jane Okafor said.", ['We refuse,']],
    [
      'a straight mark closed by a curly one',
      'Jane Okafor said "the harvest failed”.',
      ['the harvest failed'],
    ],
    [
      'a quotation inside a quotation',
      '"He told me, \'Leave now,\' and I left," said Jane Okafor.',
      ["He told me, 'Leave now,' and I left,"],
    ],
    [
      'one left open by mistake before another',
      '“It was late. “Nobody came,” Jane Okafor said.',
      ['It was late.', 'Nobody came,'],
    ],
  ])('reads %s', (_name, text, words) => {
    expect(said(text).map((quote) => quote.text)).toEqual(words);
  });

  it('takes inches, apostrophes and decades for no marks', () => {
    expect(
      said("The 6\" pipes of the '90s, the dogs' bowls and the miners' lamps were sold."),
    ).toEqual([]);
  });
});

describe('telling speech from other words in marks', () => {
  it.each([
    ['a theme', 'The fair, themed "Bridges Over Quiet Waters", opened in Lagos.'],
    ['a title', 'Jane Okafor praised the film "A Long Road" in Lagos.'],
    ['a so-called thing', 'The so-called "green corridor" carries trucks.'],
    ['a scare quote', 'The "fiasco" led to reform.'],
    ['a nickname', 'Jane Okafor, dubbed the "queen of the marsh", visited Lagos.'],
    ['what a thing is known as', 'The road is known as "the ladder of the north" in Lagos.'],
  ])('passes over %s', (_name, text) => {
    expect(said(text)).toEqual([]);
  });

  it('keeps a single word that somebody said', () => {
    expect(said('Jane Okafor said the vote had been "politicised".')).toEqual([
      { text: 'politicised', speaker: 'Jane Okafor', at: 'Jane Okafor' },
    ]);
  });
});

describe('finding who speaks', () => {
  it.each([
    ['name and verb after', '"The harvest failed," Okafor said.', 'Jane Okafor', 'Okafor'],
    ['verb and name after', '"The harvest failed," said Okafor.', 'Jane Okafor', 'Okafor'],
    [
      'a description between name and verb',
      '"The harvest failed," Okafor, a lawyer who says little, told reporters.',
      'Jane Okafor',
      'Okafor',
    ],
    [
      'a verb that no table knows',
      '"The harvest failed," deadpanned Okafor.',
      'Jane Okafor',
      'Okafor',
    ],
    [
      'name and verb before',
      'Okafor said on Tuesday: "The harvest failed."',
      'Jane Okafor',
      'Okafor',
    ],
    [
      'the sentence before, where the own one names whom the words are about',
      'Okafor was blunt. Of Haddad: "He never came to see the harvest."',
      'Jane Okafor',
      'Okafor',
    ],
    [
      'the sentence before',
      'Okafor was blunt. "The harvest failed and nobody came."',
      'Jane Okafor',
      'Okafor',
    ],
    [
      'a paragraph that ends with a colon',
      'Okafor added:\n\n"The harvest failed."',
      'Jane Okafor',
      'Okafor',
    ],
    ['according to', 'According to Okafor, the ward is "a ruin".', 'Jane Okafor', 'Okafor'],
    [
      'a thing that continues to do so',
      'Okafor was late. She also said that border risks continue to "spill over" into trade.',
      'Jane Okafor',
      'She',
    ],
    [
      'a clause about what somebody calls it',
      'It is what Okafor described as "a quiet ruin" by the sea.',
      'Jane Okafor',
      'Okafor',
    ],
    [
      'an adverb between',
      'Okafor later angrily denounced it as "a quiet ruin".',
      'Jane Okafor',
      'Okafor',
    ],
    ['a gerund', 'Okafor defended the plan, saying "the harvest failed".', 'Jane Okafor', 'Okafor'],
    [
      'a signature after a dash',
      '“The harvest failed.” — Jane Okafor',
      'Jane Okafor',
      'Jane Okafor',
    ],
    ['a question that the name follows', '"Why us?" Okafor asked.', 'Jane Okafor', 'Okafor'],
    [
      'a spokesman whom nobody names',
      'The spokesman said the port was "closed until further notice".',
      null,
      'The spokesman',
    ],
    [
      'an organisation',
      'The United Nations said the talks were "useful and long".',
      'United Nations',
      'United Nations',
    ],
  ])('reads %s', (_name, text, speaker, at) => {
    expect(said(INTRODUCED + text)).toEqual([expect.objectContaining({ speaker, at })]);
  });

  it('resolves "it" to the body that the sentence before is about', () => {
    expect(said('The Bank of Kwanza said it was late. "We are sorry," it said.')).toMatchObject([
      { speaker: 'Bank of Kwanza' },
    ]);
  });

  it("takes a party's candidate for nobody", () => {
    expect(said('The Republican candidate said: "We shall win."')).toMatchObject([
      { speaker: null },
    ]);
  });

  it('resolves a pronoun to whoever the sentence before is about', () => {
    expect(said(`${INTRODUCED}Okafor arrived late. "The harvest failed," she said.`)).toEqual([
      { text: 'The harvest failed,', speaker: 'Jane Okafor', at: 'she' },
    ]);
  });

  it('does not give a woman what "he" said', () => {
    expect(
      said(
        'Ms. Jane Okafor met Mr. Omar Haddad in Lagos. Okafor left early. "The harvest failed," he said.',
      ),
    ).toEqual([expect.objectContaining({ speaker: 'Omar Haddad' })]);
  });

  it('tells he and she apart by first names where nothing else does', () => {
    expect(
      said(
        'Mary Okafor and Robert Haddad met in Lagos. Haddad left early. "The harvest failed," she said.',
      ),
    ).toEqual([expect.objectContaining({ speaker: 'Mary Okafor' })]);
  });

  it('gives both halves of an interrupted quotation to one speaker', () => {
    expect(
      said('"The bridge," Jane Okafor said, "will stand. "').map(({ speaker }) => speaker),
    ).toEqual(['Jane Okafor', 'Jane Okafor']);
  });

  it('gives words that go on after "he said" to the same speaker, however short', () => {
    expect(
      said('"Nobody came," Jane Okafor said. "Not one."').map(({ text, speaker }) => [
        text,
        speaker,
      ]),
    ).toEqual([
      ['Nobody came,', 'Jane Okafor'],
      ['Not one.', 'Jane Okafor'],
    ]);
  });

  it('changes speaker where the text does', () => {
    expect(
      said(`${INTRODUCED}"Nobody came," Okafor said. Haddad disagreed. "Many did," he said.`).map(
        ({ speaker }) => speaker,
      ),
    ).toEqual(['Jane Okafor', 'Omar Haddad']);
  });
});

describe('a quotation over several paragraphs', () => {
  const quotes = (): QuoteFact[] =>
    readQuotes(
      '"The harvest failed," Jane Okafor said. "We lost trucks.\n\n"And we lost grain.\n\n"Nobody helped."',
    );

  it('is one mark a paragraph, each linked to the one before', () => {
    const [, first, second, third] = quotes();
    expect(first?.continues).toBeUndefined();
    expect(second?.continues).toBe(first?.id);
    expect(third?.continues).toBe(second?.id);
  });

  it('has one speaker', () => {
    expect(quotes().map(({ speaker }) => speaker)).toEqual(Array(4).fill('Jane Okafor'));
  });

  it('has the speaker whom its last part names', () => {
    expect(
      readQuotes('"The harvest failed.\n\n"Nobody helped," said Jane Okafor.').map(
        ({ speaker }) => speaker,
      ),
    ).toEqual(['Jane Okafor', 'Jane Okafor']);
  });
});

const ORIGINALS = process.env.DOSSIER_ORIGINALS ?? '../shared/seeds';
const gold = join(ORIGINALS, '..', 'gold', 'seeds.json');

describe.skipIf(!existsSync(gold))(
  'the two wire reports (skipped where the originals are not at hand)',
  () => {
    it('have the quotations a careful reader finds, and no theme among them', () => {
      const wanted = JSON.parse(readFileSync(gold, 'utf8')) as Record<
        string,
        { quotes: [number, string, string][] }
      >;
      for (const [file, { quotes = [] }] of Object.entries(wanted).filter(([name]) =>
        name.endsWith('.txt'),
      )) {
        const facts = extractFacts(
          parseArticle({ file, text: readFileSync(join(ORIGINALS, file), 'utf8') }),
        ).filter((fact) => fact.kind === 'quote');
        const missing = quotes.filter(
          ([paragraph, speaker, words]) =>
            !facts.some(
              (fact) =>
                fact.paragraph === paragraph &&
                fact.text.startsWith(words) &&
                fact.speaker?.includes(speaker),
            ),
        );
        expect(missing, file).toEqual([]);
        if (quotes.length === 0) expect(facts, file).toEqual([]);
      }
    });
  },
);
