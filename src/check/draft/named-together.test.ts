import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { checkDraft } from './check-draft.ts';

const HILL = `KIRUN, Ardania, May 7, 2031 (Hill Wire) - Ana Moss runs Kirun Port. She opened the quay.

The tide was high. The wind was strong. The boats stayed in. The men went home. The inn was full.

Per Lund leads Vestby Docks.`;
const LAKE = `ORSA, Ardania, May 8, 2031 (Lake Post) - Ida Berg swam across the bay.`;

const articles = [
  parseArticle({ file: 'hill.txt', text: HILL }),
  parseArticle({ file: 'lake.txt', text: LAKE }),
];
const facts = articles.flatMap((article) => extractFacts(article));
const messagesOf = (text: string): string[] =>
  checkDraft({ file: 'd.md', text }, articles, facts).claims.flatMap(
    ({ problem }) => problem?.message ?? [],
  );

describe('two names beside each other', () => {
  it.each([
    'Ana Moss of Kirun Port was there.',
    'Per Lund of Vestby Docks was there.',
    'Ana Moss and Per Lund were there.',
    'Ana Moss left, but Per Lund stayed.',
    'The Hill Wire met Ida Berg.',
  ])('%j stand so in a source', (text) => expect(messagesOf(text)).toEqual([]));

  it.each(['Per Lund of Kirun Port was there.', 'Ida Berg met Ana Moss.'])(
    '%j stand so in none',
    (text) =>
      expect(messagesOf(text)).toEqual([
        expect.stringMatching(/^no source names ".*" and ".*" near each other/),
      ]),
  );
});
