/** The whole of reading against text that nobody would write: it never throws, never points beside its words and never grows slow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/setup/runs.ts';
import { parseArticle } from './parse-article.ts';
import type { Article } from '../model/article.ts';
import { factSchema, type Fact } from '../model/fact.ts';
import { extractFacts } from './extract.ts';

interface Read {
  article: Article;
  facts: Fact[];
}

function read(text: string): Read {
  const article = parseArticle({ file: 'hostile.txt', text, published: '2021-05-06' });
  return { article, facts: extractFacts(article) };
}

const WORDS = [
  'Jane Doe',
  'Doe',
  'Mr.',
  'minister',
  'said',
  'told',
  'according to',
  'announced that',
  'who',
  'of',
  'and',
  'the',
  'Portugal',
  'Georgia',
  'U.N.',
  'NATO',
  '(WHO)',
  "Spain's",
  'Monday',
  'May 6',
  '2019',
  'last year',
  'the next 12 months',
  'between',
  'to',
  'two weeks',
  'quarter',
  '12',
  '4.5 million',
  '$3',
  'percent',
  'a dozen',
  'trucks',
  'more than',
];
const MARKS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '``',
  "''",
  ',',
  '.',
  '?',
  '!',
  '…',
  ':',
  ';',
  '—',
  '-',
  '(',
  ')',
  '[',
  '{',
  '<b>',
  '&amp;',
];
const ODD = [
  '\u0001',
  '\u0007',
  '\u001F',
  '\u007F',
  '\uD83D',
  '\uDE00',
  '\uD800\uD800',
  '\u200E',
  '\u200F',
  '\u202E',
  '\u2066',
  '\u2069',
  '\uFEFF',
  '\u00AD',
  '\u0301\u0301',
  '\u00A0',
  '\u202F',
  '\u2028',
  '\uFFFD',
  '😀',
  '漢字',
  '١٢٣',
];
const BREAKS = ['\n', '\r\n', '\n\n', '\r\n\r\n', '\r', ' ', '  ', '\t'];

const pieces = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS), weight: 6 },
  { arbitrary: fc.constantFrom(...MARKS), weight: 4 },
  { arbitrary: fc.constantFrom(...ODD), weight: 2 },
  { arbitrary: fc.constantFrom(...BREAKS), weight: 5 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
  { arbitrary: fc.nat({ max: 99_999_999 }).map(String), weight: 1 },
);
const clean = (text: string): string => text.replaceAll('\0', '');
const spaced = fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' ')).map((parts) => parts.join(''));
const hostile = fc.array(spaced, { maxLength: 120 }).map((parts) => clean(parts.join('')));

/** A fact without what depends on how lines end. */
const withoutPlace = ({ facts }: Read): object[] =>
  facts.map(({ id, kind, paragraph, sentence, text }) => ({
    id,
    kind,
    paragraph,
    sentence,
    text: text.replaceAll('\r\n', '\n'),
  }));

describe('hostile text', () => {
  it('is read without throwing, and every span is an exact slice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { article, facts } = read(text);
        for (const { offset, text: words } of article.paragraphs)
          expect(text.replace(/^\uFEFF/, '').slice(offset, offset + words.length)).toBe(words);
        for (const fact of facts) {
          const { text: words } = article.paragraphs[fact.paragraph - 1]!;
          expect(fact.start).toBeLessThan(fact.end!);
          expect(words.slice(fact.start, fact.end)).toBe(fact.text);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it('yields only facts that the schema allows, each with an id of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { facts } = read(text);
        for (const fact of facts)
          expect(factSchema.safeParse(fact).error?.message, JSON.stringify(fact)).toBeUndefined();
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      }),
      { numRuns: runs(1500) },
    );
  });

  it('names speakers only where they stand', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { article, facts } = read(text);
        for (const fact of facts) {
          if (fact.kind !== 'quote' || !fact.speakerAt) continue;
          const { paragraph, start, end } = fact.speakerAt;
          expect(article.paragraphs[paragraph - 1]!.text.slice(start, end)).toHaveLength(
            end - start,
          );
        }
        const ids = new Set(facts.map(({ id }) => id));
        for (const fact of facts)
          if (fact.kind === 'quote' && fact.continues !== undefined)
            expect(ids).toContain(fact.continues);
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives the same facts on every run', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives the same facts with CRLF as with LF', () => {
    const lines = hostile.map((text) => text.replaceAll(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(lines, (text) => {
        expect(withoutPlace(read(text.replaceAll('\n', '\r\n')))).toEqual(withoutPlace(read(text)));
      }),
      { numRuns: runs(1000) },
    );
  });
});
