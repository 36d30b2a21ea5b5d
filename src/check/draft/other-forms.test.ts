/** Figures and names that a draft tells in another form than its sources, and the changes that make each of them wrong. */
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { checkDraft } from './check-draft.ts';

const ARTICLE = `KIRUN, Ardania, May 7, 2031 (Coast Post) - The port sold 6.23 million tickets, and 57% of the buyers were sailors. Sales rose 11% between 2029 and 2030.

The board predicted a growth of 4%. It raised its fees 66 times. Yacht clubs attract about 12 million sailors a month. Eighty per cent of the boats stay ashore.

The rebels of Kirun and Vestby stopped three ships. Per Lund, 29, a pilot, held two diving licenses and flew the PM430. He led the port from 2013 to 2015.

Capt. Ana Moss of California said the storm was "not to the crew itself". "The sea is never wrong," she added. Turnout fell roughly 50 percent in Kirun and 40 percent in Vestby.

Half of the shops in Orsa closed. In the count 34,570 Norwegian citizens took part, and nearly 620,000 votes were cast in all. The winner was sure of at least 118 seats and the loser of at least 45 seats. All eight judges sat, and five of them wrote.

The Muslim sailors of Vestby sold a tape recorder, a radar recorder and blank DVD media. Tora Vale got four previous nominations. On Monday the Vestby Mail wrote about the strike. The newspaper also called the pilots "ever more tired". Vale is the choice of Jon Ask. But "nothing is lost yet," he told the Mail. A poll had Vale in front of Ask (35-30). The yards vote on Tuesday for 131 seats.`;

const articles = [parseArticle({ file: 'coast.txt', text: ARTICLE })];
const facts = articles.flatMap((article) => extractFacts(article));
const problemsOf = (text: string): string[] =>
  checkDraft({ file: 'd.md', text }, articles, facts).claims.flatMap(({ problem }) =>
    problem ? [`${problem.rule}: ${problem.message}`] : [],
  );

describe('told in another form', () => {
  it.each([
    'The port sold more than six million tickets.',
    'The port sold about 6.2 million tickets.',
    'More than half of the buyers were sailors.',
    'Sales rose by 11% in 2030.',
    'That was above the 4% that the board had predicted.',
    'The board has 66 fee rises behind it.',
    'Yacht clubs attract about 12 million sailors.',
    'Four out of five boats stay ashore.',
    'The rebels of Kirun and Vestby stopped ships, and the two towns paid.',
    'The rebels held two towns: Kirun and Vestby.',
    'A 29-year-old, Per Lund, is a pilot.',
    'Lund held two diving licences.',
    'Lund flew the PM430.',
    'Lund led the port until 2015.',
    'Captain Ana Moss said so.',
    'Moss is a Californian.',
    'One sailor after another left.',
    'Turnout fell by about half in Kirun and two fifths in Vestby.',
    'In the count 34,570 Norwegians took part.',
    'The winner was sure of at least 118 seats and the loser of 45 seats.',
    'All eight judges sat: five of them wrote, and the other three did not.',
    'Ana Moss of California was there.',
    'Muslims of Vestby sold two recorders.',
    'Blank DVDs were sold.',
    'One board raised its fees.',
    'Tora Vale has been nominated four times.',
    'In Vestby Tora Vale waited.',
    'The Vestby Mail called them “ever more tired”.',
    '“Nothing is lost yet,” said Jon Ask.',
    'A poll had Ask behind Vale, at 30 to 35.',
    'The yards vote next Tuesday, when 131 seats are at stake.',
  ])('%j has no problem', (text) => expect(problemsOf(text)).toEqual([]));
});

describe('something else', () => {
  it.each([
    'The port sold more than seven million tickets.',
    'The port sold about 6.3 million tickets.',
    'The port sold six million tickets.',
    'More than two thirds of the buyers were sailors.',
    'Sales rose by 11% in 2028.',
    'The board has 67 fee rises behind it.',
    'Yacht clubs attract about 12 million sailors a year.',
    'Three out of five boats stay ashore.',
    'The rebels of Kirun and Vestby stopped ships, and the four towns paid.',
    'The rebels held four towns: Kirun and Vestby.',
    'A 28-year-old, Per Lund, is a pilot.',
    'Lund held three diving licences.',
    'Lund flew the PM431.',
    'Lund led the port until 2014.',
    'Major Ana Moss said so.',
    'Moss is a Virginian.',
    'Turnout fell by about two fifths in Orsa.',
    'In the count 34,570 Swedes took part.',
    'The winner was sure of 118 seats.',
    'All eight judges sat: five of them wrote, and the other four did not.',
    'Copts of Vestby sold tape.',
    'They sold three recorders.',
    'Blank LCDs were sold.',
    'Tora Vale has been nominated five times.',
    'In Vestby Tora Brun waited.',
    'The Kirun Mail called them “ever more tired”.',
    '“Nothing is lost yet,” said Per Lund.',
    'A poll had Ask behind Vale, at 30 to 34.',
    'The yards vote next Wednesday, when 131 seats are at stake.',
  ])('%j has one', (text) => expect(problemsOf(text)).not.toEqual([]));
});

it('names the passage nearest to a quotation', () =>
  expect(problemsOf('It was “not the crew itself”.')).toEqual([
    'quotation-is-in-source: "not the crew itself": Coast Post has "to" where it has "the".',
  ]));
