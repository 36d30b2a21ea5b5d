/** The whole of reading against text that nobody would write: it never throws, never points beside its words and never grows slow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
      { numRuns: 1500 },
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
      { numRuns: 1500 },
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
      { numRuns: 200 },
    );
  });

  it('gives the same facts on every run', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same facts with CRLF as with LF', () => {
    const lines = hostile.map((text) => text.replaceAll(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(lines, (text) => {
        expect(withoutPlace(read(text.replaceAll('\n', '\r\n')))).toEqual(withoutPlace(read(text)));
      }),
      { numRuns: 1000 },
    );
  });
});

const MEGABYTE = 1_000_000;
/** Of processor time, so that a busy machine doesn't fail it. */
const SECONDS = 5;

/** What is repeated to a megabyte, by what it is meant to trip. */
const REPEATED: [string, string][] = [
  ['one word without a space', 'a'],
  ['digits', '7'],
  ['digits and commas', '1,'],
  ['digits and points', '1.5.'],
  ['spaces', ' '],
  ['line feeds', '\n'],
  ['short lines', 'a\n'],
  ['CRLF', '\r\n'],
  ['full stops', '.'],
  ['surrogates', '\uD800 '],
  ['right-to-left marks', '\u202Ea \u200F'],
  ['combining marks', '\u0301'],
  ['control characters', '\u0001\u0007b '],
  ['emoji', '😀'],
  ['straight marks', '"'],
  ['opening marks', '“'],
  ['closing marks', '”'],
  ['nested marks', '“‘a'],
  ['apostrophes', "' "],
  ['marks of all kinds', '"\'“ '],
  ['quotations each with a speaker', '"a," said '],
  ['paragraphs that open a mark', '“We left, Jane Doe said.\n\n'],
  ['verbs of saying', 'he said that '],
  ['initials', 'J. '],
  ['abbreviations', 'U.S. '],
  ['names', 'Jane Doe '],
  ['a list of names', 'Jane Doe, '],
  ['capitals', 'A '],
  ['roles', 'minister of '],
  ['titles without a name', 'Mr '],
  ['a name of countries and states', 'Georgia '],
  ['particles', 'van der '],
  ['countries', 'China '],
  ['demonyms with hyphens', 'Chinese-'],
  ['an acronym', 'UN '],
  ['explained acronyms', 'World Health Organization (WHO) '],
  ['brackets', '[('],
  ['commas', 'a, '],
  ['colons', 'a: '],
  ['weekdays', 'Monday '],
  ['months', 'May '],
  ['years', '1999 '],
  ['years with dashes', '1999-'],
  ['ranges of numbers', '5 to '],
  ['number words', 'one '],
  ['tens with hyphens', 'twenty-'],
  ['numbers with hyphens', '1-'],
  ['numbers apart', '1, '],
  ['triples of numbers', '1,1,1 '],
  ['short number words', 'two '],
  ['percentages', '5 percent '],
  ['sums of money', '$5 '],
  ['datelines', 'LONDON, May 6 (Reuters) - '],
  ['tags', '<a href="">'],
  ['ordinary sentences', 'The minister said 5 officers of China left on Monday. '],
  ['ordinary paragraphs', 'The minister said 5 officers of China left on Monday.\n\n'],
];

const TRIES = 3;

/** Processor seconds that it takes to read so many characters: of up to three tries the first below the limit, for a busy core counts them double. */
function secondsFor(unit: string, length: number, limit: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let seconds = Infinity;
  for (let tries = 0; tries < TRIES && seconds >= limit; tries++) {
    const begun = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(begun);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return seconds;
}

describe('a megabyte of anything is read within five seconds', () => {
  it.each(REPEATED)(
    '%s',
    (_name, unit) => {
      for (const part of [1 / 16, 1 / 4]) {
        const limit = 0.5 + 2 * SECONDS * part;
        expect(
          secondsFor(unit, MEGABYTE * part, limit),
          `${part} of a megabyte, so that what grows with the square fails soon`,
        ).toBeLessThan(limit);
      }
      expect(secondsFor(unit, MEGABYTE, SECONDS)).toBeLessThan(SECONDS);
    },
    60_000,
  );
});
