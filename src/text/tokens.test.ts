import { expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

it.each([
  [
    'numbers keep their thousands and decimals',
    '2,700 and 4.5 and 1\u202F000 but 1,2 and 12,34',
    '2,700|and|4.5|and|1\u202F000|but|1|,|2|and|12|,|34',
  ],
  [
    'initials keep their periods',
    'the U.S. at 3 a.m. and U.S.A',
    'the|U.S.|at|3|a.m.|and|U|.|S|.|A',
  ],
  ['a possessive is a token of its own', "Xi's O’Neill’s ships'", "Xi|'s|O’Neill|’s|ships|'"],
  ['letters keep their marks', 'cafe\u0301 naïve', 'cafe\u0301|naïve'],
  ['hyphens and dashes stand alone', 'two-day 2024–25', 'two|-|day|2024|–|25'],
  ['a surrogate pair is one token, a lone surrogate too', '😀\ud800x', '😀|\ud800|x'],
])('%s', (_title, text, tokens) =>
  expect(
    tokenize(text)
      .map((token) => token.text)
      .join('|'),
  ).toBe(tokens),
);

it('knows the sentence of each token', () => {
  expect(
    tokenize('A b. C', [
      { start: 0, end: 4 },
      { start: 5, end: 6 },
    ]).map((token) => token.sentence),
  ).toEqual([0, 0, 0, 1]);
});
