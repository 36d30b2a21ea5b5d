/** Honest ways of saying what a source says, and the single changes that make each of them wrong. */
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../read/extract.ts';
import { parseArticle } from '../read/parse-article.ts';
import { checkDraft } from './draft/check-draft.ts';

const ARTICLE = `VESTBY, Ardania, May 7, 2031 (Coast Post) - The port of Vestby has lost the three trials it began, our correspondent Ana Moss, the labour correspondent, reported. The ferries carried 300,000 guests in 2030.

The talks lasted 90 minutes on Tuesday. More than 40 kiosks are idle, and 12 are sold; every kiosk is a machine that sells tickets. The harbour board paid 204.3m for them, and the firm sold almost 4m ferry tickets.

The union has not received the complete file, which includes nine drawings. The strike is the "less painful" choice, our correspondent added. Each gets one eightieth of the pay.

"We will not give in," said Vassilli Dragos, the head of the union. Vassilis Dragos leads 400 members. Mia Lind and Per Holm, who led the talks, left early.`;

const articles = [parseArticle({ file: 'coast.txt', text: ARTICLE })];
const facts = articles.flatMap((article) => extractFacts(article));
const rulesOf = (text: string): string[] =>
  checkDraft({ file: 'd.md', text }, articles, facts).claims.flatMap(
    ({ problem }) => problem?.rule ?? [],
  );

describe('an honest draft', () => {
  it.each([
    'The talks lasted an hour and a half.',
    'On Tuesday more than 40 machines were idle.',
    'The board paid $204.3m.',
    'The firm sold nearly four million ferry tickets.',
    'It has not even seen the file, including nine drawings.',
    'Ana Moss calls the strike the “less painful” choice.',
    'Each gets one eightieth of the pay.',
    '“We will not give in,” said Vassilis Dragos.',
    'Mia Lind and Per Holm, two of the best talkers, left.',
    'Mia Lind “will not give in”, Dragos said.',
    'Dragos met Mia Lind, the head of the talks. He asked for time: “We will not give in.”',
    'It was their third lost trial.',
    'It turns on one question.',
    'A fourth reason is money.',
    'One of the guests left.',
    '“We will not give in.” Further talks were held.',
    'More than 40 kiosks stand in Vestby, and 12 of them are sold.',
  ])('%j has no problem', (text) => expect(rulesOf(text)).toEqual([]));
});

describe('a changed draft', () => {
  it.each([
    'The talks lasted two hours and a half.',
    'More than 40 ferries were idle.',
    'The board paid $205.3m.',
    'The firm sold nearly five million ferry tickets.',
    'It has not even seen the file, including eight drawings.',
    'Per Holm calls the strike the “less painful” choice.',
    'Each gets one ninetieth of the pay.',
    '“We will not give in,” said Mia Lind.',
    'Mia Lind and Per Holm, three of the best talkers, left.',
    'It was their fourth lost trial.',
    'The ferries carried 300,000 guests in 2029.',
    'The talks lasted 90 minutes on Friday.',
  ])('%j has a problem', (text) => expect(rulesOf(text)).not.toEqual([]));
});

it('tells a figure of several words once', () =>
  expect(rulesOf('The firm sold nearly five million ferry tickets.')).toHaveLength(1));
