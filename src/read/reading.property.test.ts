/** The frame, tokens and dates on hostile text: spans are exact slices, nothing throws, time grows with length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/setup/runs.ts';
import { parseArticle } from './parse-article.ts';
import { durationSchema, edtfSchema } from '../model/edtf.ts';
import { extractDates } from './dates/index.ts';
import type { Draft } from '../text/reading.ts';
import { readTokens } from '../text/tokens.ts';

const NASTY = [
  '\u202E',
  '\u200F',
  '\u200B',
  '\u0301',
  '\ud800',
  '\udc00',
  '😀',
  '\u0007',
  '\u2028',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '``',
  "''",
  '(',
  ')',
  '{',
  '<b>',
  '&amp;',
  '--',
  '—',
  '…',
  '\t',
  '\u00A0',
  '9'.repeat(40),
  '0',
  '0000-00-00',
  '99/99/9999',
  '2024-02-30',
];
const WORDS =
  'On Monday Friday May 6 March 2024 1998 1990s the of last next this year week months two 12 first quarter half end late mid - – to between and from until ago later earlier before (AP) LUANDA, PARIS: . , 24 9 a.m. GMT said will opened spring weekend decade same period day Christmas FY 31 February 29 , 2023 century 19th';
const hostile = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' ').replaceAll('\0', ''));
const withBreaks = fc
  .array(hostile, { maxLength: 6 })
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((between) => lines.join(between)));

function datesOf(text: string): { drafts: Draft<'date'>[]; words: string[] } {
  const article = parseArticle({ file: 'x', published: '2024-09-09', text });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (const { offset, text: paragraph, sentences } of article.paragraphs) {
    expect(body.slice(offset, offset + paragraph.length)).toBe(paragraph);
    sentences.reduce(
      (end, sentence) => (
        expect(sentence.start).toBeGreaterThanOrEqual(end),
        expect(sentence.end).toBeGreaterThan(sentence.start),
        sentence.end
      ),
      0,
    );
  }
  const reading = readTokens(article);
  for (const { text: paragraph, tokens } of reading.paragraphs)
    for (const token of tokens) expect(paragraph.slice(token.start, token.end)).toBe(token.text);
  const drafts = extractDates(reading);
  return {
    drafts,
    words: drafts.map(({ paragraph, start, end }) =>
      article.paragraphs[paragraph - 1]!.text.slice(start, end),
    ),
  };
}

describe('hostile text', () => {
  it('gives exact slices, valid values and dates that do not overlap', () => {
    fc.assert(
      fc.property(withBreaks, (text) => {
        const { drafts } = datesOf(text);
        drafts.forEach(({ edtf, duration, start, end, paragraph }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(edtf === undefined || edtfSchema.safeParse(edtf).success, edtf).toBe(true);
          expect(
            duration === undefined || durationSchema.safeParse(duration).success,
            duration,
          ).toBe(true);
          const next = drafts[index + 1];
          if (next?.paragraph === paragraph) expect(next.start).toBeGreaterThanOrEqual(end);
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it('gives the same on every run, and with CRLF as with LF', () => {
    fc.assert(
      fc.property(withBreaks, (text) => {
        const lf = text.replaceAll('\r', '');
        const values = ({ drafts, words }: ReturnType<typeof datesOf>): unknown =>
          drafts.map(({ edtf, duration }, index) => [
            edtf,
            duration,
            words[index]!.replaceAll('\r', ''),
          ]);
        const first = values(datesOf(lf));
        expect(values(datesOf(lf))).toEqual(first);
        expect(values(datesOf(lf.replaceAll('\n', '\r\n')))).toEqual(first);
      }),
      { numRuns: runs(150) },
    );
  });

  it('fails on U+0000 and never otherwise, as a file too', () => {
    fc.assert(
      fc.property(withBreaks, (text) => {
        const problem = ((): string => {
          try {
            parseArticle({ file: 'x-2024-09-09.txt', text });
            return '';
          } catch (error) {
            return (error as Error).name;
          }
        })();
        expect(['', 'ProblemError']).toContain(problem);
      }),
      { numRuns: runs(200) },
    );
  });
});
