import { expect, test } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { compareArticles } from '../compare.ts';

/** How two reports of the given days relate, by the words of the facts. */
function relate(a: readonly [day: string, text: string], b: readonly [day: string, text: string]) {
  const articles = [a, b].map(([day, text], index) =>
    parseArticle({ file: `${'ab'[index] ?? ''}-${day}.txt`, text }),
  );
  return compareArticles(
    articles,
    articles.flatMap((article) => extractFacts(article)),
  ).topics.map(
    ({ relation, facts }) => `${relation}: ${facts.map(({ text }) => text).join(' / ')}`,
  );
}

const STORY = 'Kasai Lines wants the port of Selm, which Ada Quay runs for Kasai Lines.';

test.each([
  [
    'a floor that a later report exceeds is superseded',
    ['2031-05-06', `${STORY} At least 36 people died when the ferry Ilsa sank off Selm.`],
    ['2031-09-06', `${STORY} In the sinking of the ferry Ilsa off Selm 39 people died.`],
    'superseded: 36 people / 39 people',
  ],
  [
    'a plan that a later report dates otherwise is superseded',
    ['2031-05-06', `${STORY} The new quay of the port of Selm will open on June 1, 2032.`],
    ['2031-12-06', `${STORY} The new quay of the port of Selm will open on July 9, 2033.`],
    'superseded: June 1, 2032 / July 9, 2033',
  ],
  [
    'ages as far apart as the reports are of two times',
    ['2031-05-06', `${STORY} Ada Quay, 48, has no rival.`],
    ['2034-05-06', `${STORY} Ada Quay, 51, has no rival.`],
    'different period: 48 / 51',
  ],
  [
    'conversions of sums that round one round each other',
    ['2031-05-06', `${STORY} Kasai Lines paid $9.3bn (£5bn) for the port of Selm.`],
    ['2031-05-07', `${STORY} Kasai Lines paid $9.4bn (£4.8bn) for the port of Selm.`],
    'rounding: £5bn / £4.8bn',
  ],
] as const)('%s', (_, a, b, expected) => {
  expect(relate(a, b)).toContain(expected);
});
