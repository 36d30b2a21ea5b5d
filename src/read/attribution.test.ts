import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { isOutlet } from './attribution-sources.ts';
import { extractFacts } from './extract.ts';

/** Each date and quantity with its source: "12 trucks < Jane Okafor". */
function sources(text: string): Record<string, string | undefined> {
  const facts = extractFacts(parseArticle({ file: 'case.txt', text, published: '2021-05-06' }));
  const measured = facts.filter(({ kind }) => kind === 'date' || kind === 'quantity');
  return Object.fromEntries(
    measured.map(({ text: words, attributedTo }) => [
      words,
      attributedTo && `${attributedTo.name} (${attributedTo.kind})`,
    ]),
  );
}

const INTRODUCED =
  'Jane Okafor, the harbour minister, visited Lagos with Omar Haddad, the mayor of Tunis.\n\n';

describe('whom a figure comes from', () => {
  it.each([
    ['a person before it', 'Okafor announced that 40 trucks were lost.', 'Jane Okafor (person)'],
    [
      'a person after it',
      'The port lost 40 trucks, Okafor told reporters on Monday.',
      'Jane Okafor (person)',
    ],
    ['a person after the verb', 'The port lost 40 trucks, said Okafor.', 'Jane Okafor (person)'],
    ['a pronoun', 'Okafor was late. She said the port had lost 40 trucks.', 'Jane Okafor (person)'],
    ['words between marks', '"We lost 40 trucks," Okafor said.', 'Jane Okafor (person)'],
    ['an outlet', 'The port lost 40 trucks, the Harbour Times reported.', 'Harbour Times (outlet)'],
    [
      'according to an outlet',
      'According to the Harbour Post, the port lost 40 trucks.',
      'Harbour Post (outlet)',
    ],
    [
      'a report by an organisation',
      'The port lost 40 trucks, according to a WHO report.',
      'World Health Organization (party)',
    ],
    ['a country', 'The port lost 40 trucks, Portugal said.', 'Portugal (party)'],
    [
      'a public body',
      'The port lost 40 trucks, the Transport Ministry said.',
      'Transport Ministry (party)',
    ],
    [
      'the person rather than the paper that printed it',
      'Okafor announced that the port lost 40 trucks, the Harbour Times reported.',
      'Jane Okafor (person)',
    ],
  ])('is %s', (_name, text, source) => {
    expect(sources(INTRODUCED + text)['40 trucks']).toBe(source);
  });

  it.each([
    ['nobody is named', 'The port lost 40 trucks, officials said.'],
    ['somebody was told', 'A clerk told Haddad at 40 trucks.'],
    [
      'the sentence turns away from who spoke',
      'Okafor said it was over, but 40 trucks are still there.',
    ],
    ['two speak at once', 'Portugal and Spain said 40 trucks were lost.'],
    ['somebody declined to speak', 'Okafor refused to say whether 40 trucks were lost.'],
    ['the verb takes a thing', 'Okafor had written a letter to 40 drivers.'],
  ])('is left open where %s', (_name, text) => {
    expect(
      Object.entries(sources(INTRODUCED + text)).find(([words]) => words.startsWith('40')),
    ).toEqual([expect.any(String), undefined]);
  });

  it('does not give the day of speaking to the speaker', () => {
    expect(
      sources(`${INTRODUCED}Okafor said on Tuesday that the port lost 40 trucks in 2019.`),
    ).toMatchObject({ Tuesday: undefined, 2019: 'Jane Okafor (person)' });
  });

  it('tells two speakers of one sentence apart', () => {
    expect(
      sources(
        `${INTRODUCED}Okafor said that 40 trucks were lost, while Haddad put it at 60 trucks.`,
      )['40 trucks'],
    ).toBe('Jane Okafor (person)');
  });
});

describe('the shape of an outlet', () => {
  it.each([
    'Harbour Times',
    'Lagos Daily',
    'Reuters',
    'Radio Nord News',
    'Kwanza News Agency',
    'BBC',
  ])('is seen in %s', (name) => expect(isOutlet(name)).toBe(true));
  it.each(['Portugal', 'European Space Agency', 'Transport Ministry', 'Jane Okafor'])(
    'is not seen in %s',
    (name) => expect(isOutlet(name)).toBe(false),
  );
});
