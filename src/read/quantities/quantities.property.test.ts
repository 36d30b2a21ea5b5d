import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/setup/runs.ts';
import type { Article } from '../../model/article.ts';
import { quantityFactSchema } from '../../model/fact.ts';
import { extractQuantities } from './index.ts';
import { readTokens } from '../../text/tokens.ts';

const articleOf = (text: string): Article => ({
  id: 'a',
  file: 'a.txt',
  label: 'A',
  title: null,
  published: '2024-09-11',
  agency: null,
  place: null,
  byline: null,
  outlet: null,
  url: null,
  language: 'en',
  tier: 'article',
  paragraphs: [{ offset: 0, text, sentences: [{ start: 0, end: text.length }] }],
});

const readText = (text: string) => extractQuantities(readTokens(articleOf(text)), []);

/** Pieces that extraction reacts to, among what no newspaper prints. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'one two three twenty hundred thousand million half a third of the in out to and or - – — / . , : ; $ € % + − ~ ½ between from up more than people percent per cent year-old old m k bn km/h Rs US G F- Boeing not will'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    '\u0000',
    '\u001b',
    '\ud800',
    '\udfff',
    '\u202e',
    '\u200f',
    '\u2028',
    '\u00a0',
    '\r\n',
    '\ufeff',
    '٣',
    '१२',
    '𝟙',
    '⁄',
    '(',
    ')',
    '“',
    "'s",
  ),
  fc.integer({ min: 0, max: 1e9 }).map(String),
  fc.nat({ max: 400 }).map((length) => '8'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const hostileText = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', '\n')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));

describe('whatever the text', () => {
  it('each quantity is valid, within its paragraph, and not empty', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const draft of readText(text)) {
          const words = text.slice(draft.start, draft.end);
          expect(words).toMatch(/\S/);
          quantityFactSchema.parse({ ...draft, id: 'a/x', article: 'a', sentence: 1, text: words });
          if (draft.max !== undefined) expect(draft.max).toBeGreaterThan(draft.value);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it('two readings are equal', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { numRuns: runs(300) },
    );
  });
});
