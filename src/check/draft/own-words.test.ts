/** Figures that a draft tells in its own words, and the single changes that make each of them wrong. */
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { checkDraft } from './check-draft.ts';

const ARTICLE = `Kirun 21-17 Vestby

KIRUN, Ardania, May 7, 2031 (Coast Post) - The court ruled by a seven to two majority against the 14 detained smugglers. She sat on a 23-strong panel and made only 12 starts for the club.

Kirun Port paid 260.5bn crowns, above a reserve of 246.5bn crowns. The fund owns 20% of Kirun Port, and Orsa has a quarter stake in the yard. It bought the yard in 2022.

Vale has said it will sue Orsa for $30bn. Its shares lost $17.5bn since 2028. There were four registered bidders, but just two companies came.

Moss landed his second drop-goal. Kirun lost eight of their last 15 matches. "We had frank talks," Per Lund, the minister of ports, added.`;

const articles = [parseArticle({ file: 'coast.txt', text: ARTICLE })];
const facts = articles.flatMap((article) => extractFacts(article));
const rulesOf = (text: string): string[] =>
  checkDraft({ file: 'd.md', text }, articles, facts).claims.flatMap(
    ({ problem }) => problem?.rule ?? [],
  );

describe('the same in other words', () => {
  it.each([
    'By seven votes to two the court ruled against them.',
    'The ruling was against 14 men.',
    'She sat on a panel of 23 lawyers.',
    'She had started only 12 games.',
    'It paid 260.5bn crowns, against a reserve of 246.5bn.',
    'Kirun Port paid about 260.5bn crowns.',
    'The fund owns a fifth of Kirun Port.',
    'Orsa holds a quarter of the yard.',
    'Orsa bought the yard in 2022, nine years ago.',
    'Vale said it would claim $30bn from Orsa.',
    'The shares, worth $17.5bn more in 2028, fell.',
    'Only two of the four bidders came.',
    'Moss landed two drop-goals.',
    'It was the eighth in 15 matches.',
    'Kirun won 21-17.',
    'Vestby lost 17-21.',
    'KIRUN - Vale will sue.',
    'Risk. Vale will sue.',
    'Memo: Vale will sue.',
    '“We had frank talks,” said Per Lund.',
  ])('%j has no problem', (text) => expect(rulesOf(text)).toEqual([]));
});

describe('something else', () => {
  it.each([
    'By six votes to two the court ruled against them.',
    'The ruling was against 15 men.',
    'She sat on a panel of 22 lawyers.',
    'She had started only 11 games.',
    'It paid 260.5bn crowns, against a reserve of 247.5bn.',
    'Kirun Port paid about 261.5bn crowns.',
    'The fund owns half of Kirun Port.',
    'Orsa holds a third of the yard.',
    'Orsa bought the yard in 2022, eight years ago.',
    'Vale said it would claim $31bn from Orsa.',
    'The shares, worth $17.5bn more in 2027, fell.',
    'Only three of the four bidders came.',
    'Moss landed three drop-goals.',
    'It was the ninth in 15 matches.',
    'Kirun won 22-17.',
    'KARUN - Vale will sue.',
    '“We had frank talks,” said Ana Moss.',
    'The panel heard 14 schools.',
    'The ruling was against 14 women.',
    'It was the second defeat.',
    'Kirun won 21-15.',
    'Four of them paid in crowns.',
  ])('%j has a problem', (text) => expect(rulesOf(text)).not.toEqual([]));
});
