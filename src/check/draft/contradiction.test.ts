/** Changes to an honest draft that only the passage which tells of the same matter shows to be wrong: everything changed to stands in some source. */
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { checkDraft } from './check-draft.ts';

const HARBOUR = `Kirun loses its ferries

KIRUN, Ardania, May 7, 2031 (Coast Post) - Mayor Ana Moss closed the northern breakwater after cracks were found in its foundations.

The ferry company Orsa Lines has lost its licence for the island route. It had never paid the mooring dues, said Moss. It was the third suspension of the company.

The breakwater was built in 2019 from quarried granite, and the lighthouse was painted on Sunday.`;
const FAIR = `Vestby opens its book fair

VESTBY, Ardania, May 9, 2031 (Lake Post) - Novelist Per Lund opened the book fair on Monday in front of four hundred readers.

The publisher Tarn Press sold its fourth printing within hours. A first fair was held in 2021. The Kirun Reading Union (KRU) gave two prizes.

KRU chairman Jon Ask praised the jury, which had read ninety manuscripts.`;

const articles = [
  parseArticle({ file: 'harbour.txt', text: HARBOUR }),
  parseArticle({ file: 'fair.txt', text: FAIR }),
];
const facts = articles.flatMap((article) => extractFacts(article));
const problemsOf = (text: string): string[] =>
  checkDraft({ file: 'd.md', text }, articles, facts).claims.flatMap(({ problem }) =>
    problem ? [`${problem.rule}: ${problem.message}`] : [],
  );

it.each([
  'Ana Moss closed the northern breakwater because of cracks in its foundations.',
  'Orsa Lines has lost its licence for the island route.',
  'Orsa Lines had not paid the mooring dues.',
  'Orsa Lines lost its licence in its third suspension as a company.',
  'The northern breakwater was built in 2019 from quarried granite.',
  'The lighthouse at the breakwater of granite was painted on Sunday.',
  'Ana Moss, the mayor, closed the breakwater.',
  'Jon Ask, chairman of the KRU, praised the jury that had read ninety manuscripts.',
])('%j has no problem', (text) => expect(problemsOf(text)).toEqual([]));

describe('says what the passage has', () => {
  it.each([
    [
      'Per Lund closed the northern breakwater because of cracks in its foundations.',
      'name-has-source: Coast Post ¶1 tells of this, and what stands around it does not name "Per Lund".',
    ],
    [
      'Tarn Press has lost its licence for the island route of the ferry company.',
      'name-has-source: Coast Post ¶2 tells of this, and its article does not name "Tarn Press".',
    ],
    [
      'The northern breakwater was built in 2021 from quarried granite.',
      'date-has-source: "2021": Coast Post ¶3 says "2019".',
    ],
    [
      'The lighthouse at the breakwater of granite was painted on Monday.',
      'date-has-source: "Monday": Coast Post ¶3 says "Sunday".',
    ],
    [
      'Orsa Lines has not lost its licence for the island route.',
      'negation-agrees: "not … lost": Coast Post ¶2 tells it and denies nothing.',
    ],
    ['Orsa Lines had paid the mooring dues.', 'negation-agrees: "paid": Coast Post ¶2 denies it.'],
    [
      'Per Lund, the mayor, opened the book fair.',
      'role-agrees: Coast Post ¶1 calls Ana Moss "Mayor"; no source calls Per Lund so.',
    ],
  ])('%j', (text, problem) => expect(problemsOf(text)).toContain(problem));
});
