import { describe, expect, test } from 'vitest';
import { readTokens } from '../../text/tokens.ts';
import { parseArticle } from '../parse-article.ts';
import { extractParties } from '../parties/index.ts';
import { extractOrganisations } from './index.ts';

/** Each organisation as printed, with its fullest name where that is another. */
function organisations(text: string): string[] {
  const reading = readTokens(parseArticle({ file: 'x.txt', text, published: '2031-05-06' }));
  return extractOrganisations(reading, extractParties(reading))
    .filter(({ org }) => org !== undefined)
    .map(({ paragraph, start, end, name }) => {
      const printed = reading.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
      return printed === name ? printed : `${printed} = ${name}`;
    });
}

describe('organisations', () => {
  test.each<[string, string, string[]]>([
    [
      'by their heads',
      'The Ministry of Public Works sued Kwanza Steel plc and Tromso University.',
      ['Ministry of Public Works', 'Kwanza Steel plc', 'Tromso University'],
    ],
    [
      'by what the text calls them',
      'The carmaker Orvex and Belda, a Lagos-based airline, will merge.',
      ['Orvex', 'Belda'],
    ],
    [
      'by what belongs to them',
      "Orvex's shareholders met. A bid for Belda failed, Lind analyst Ann Roe said.",
      ['Orvex', 'Belda', 'Lind'],
    ],
    ['by how they speak of themselves', 'Orvex said it would close the works.', ['Orvex']],
    [
      'by an abbreviation that the article explains',
      'The Orvex Workers Union (OWU) met. The OWU left.',
      ['Orvex Workers Union', 'OWU = Orvex Workers Union', 'OWU = Orvex Workers Union'],
    ],
    [
      'by a contraction that the article explains',
      'Tromso Maritime University (TroMU) met. TroMU shut.',
      [
        'Tromso Maritime University',
        'TroMU = Tromso Maritime University',
        'TroMU = Tromso Maritime University',
      ],
    ],
    [
      'by a word in brackets that is a body’s elsewhere',
      'The Orvex Athletics Federation (Oraf) met in the Lind Institute (Kirun). Oraf said it would return.',
      [
        'Orvex Athletics Federation',
        'Oraf = Orvex Athletics Federation',
        'Lind Institute',
        'Oraf = Orvex Athletics Federation',
      ],
    ],
    ['with the figures in their names', 'He left K7B Guards Ltd.', ['K7B Guards Ltd']],
    [
      'not where another name follows',
      'Out of Orvex, the Ministry of Works said no.',
      ['Ministry of Works'],
    ],
    [
      'by an abbreviation of more than the name that is known',
      'He told the Maritime Labour Party (MLP) so. The MLP left.',
      ['Maritime Labour Party', 'MLP = Maritime Labour Party', 'MLP = Maritime Labour Party'],
    ],
    [
      'not rivals and states',
      "She trails rivals Ann Orvex and Tim Selm in South Dakota's primary.",
      [],
    ],
    ['by an abbreviation that speaks', 'However the QSE added that it was over.', ['QSE']],
    [
      'without what companies print after their names',
      'Orvex Motors Ltd lost money. Orvex is in Lagos.',
      ['Orvex Motors Ltd', 'Orvex = Orvex Motors Ltd'],
    ],
    [
      'by one word where it has a capital of its own',
      'A bill in Congress failed. The Senate left, and the treasury of Kwanza shut.',
      ['Congress', 'Senate'],
    ],
    ['by whose they are', "Kwanza's Upper Assembly met.", ['Upper Assembly']],
    ['as clubs', 'The Selby Sharks beat them.', ['Selby Sharks']],
    ['not as persons', 'Mr Orvex said it was over. Ann House left with Jane Orvex.', []],
    [
      'not as the family name of one whose office stands before the name',
      "Foreign Minister Ann Orvex left. Orvex's spokeswoman said that Orvex would return.",
      [],
    ],
    ['not as adverbs', 'Initially, the company said no.', []],
    ['not as places', 'They met in Union Square, near Bank Street, in Orvex.', []],
    ['not as common words that open a sentence', 'Dock workers left. Ann met dock workers.', []],
    ['not as days', 'It was a Bank Holiday, and then May Day.', []],
  ])('are read %s', (_, text, expected) => {
    expect(organisations(text)).toEqual(expected);
  });
});
