/** Every printed date and number read back by a reader of its own, written apart from the formatter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBack } from '../../test/audit/read-back.ts';
import { runs } from '../../test/setup/runs.ts';
import { numbersOf } from '../text/lexicon/index.ts';
import { formatDate } from '../text/format-date.ts';
import { changeWords, numberWords } from './quantity-words.ts';

/** By the first three letters, in the capitals printed. */
const MONTHS = new Map(
  [...numbersOf('months')].map(([name, number]) => [
    name.slice(0, 3).replace(/^./, (letter) => letter.toUpperCase()),
    number,
  ]),
);
const SEASONS: Record<string, string> = { spring: '21', summer: '22', autumn: '23', winter: '24' };

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** "44 BC" is the year -0043. */
function readYear(text: string): string {
  const before = /^(\d+) BC$/.exec(text);
  if (before) {
    const year = 1 - Number(before[1]);
    return year < 0 ? `-${padded(-year, 4)}` : padded(year, 4);
  }
  return padded(Number(text.replace(/^AD /, '')), 4);
}

const readMonth = (text: string): string => padded(MONTHS.get(text.slice(0, 3)) ?? 0, 2);

/** "about 9 Sep 2024" → `2024-09-09~`. */
function readDay(text: string): string {
  const [, uncertain, about, plain = ''] = /^(probably )?(about )?(.+)$/.exec(text) ?? [];
  const [, day, word, year = ''] =
    /^(?:(\d{1,2}) )?(?:([A-Za-z]{3,}) )?((?:AD )?\d+(?: BC)?)$/.exec(plain) ?? [];
  const mark = uncertain && about ? '%' : uncertain ? '?' : about ? '~' : '';
  const season = word && SEASONS[word];
  const parts = [
    readYear(year),
    season ?? (word && readMonth(word)),
    day && padded(Number(day), 2),
  ];
  return parts.filter(Boolean).join('-') + mark;
}

/** What an end leaves unsaid stands in the other: the month and year of "8–10 Sep 2024". */
function complete(from: string, to: string): string {
  const tail = to.split(' ').slice(1);
  if (/^\d{1,2}$/.test(from) && tail.length) return `${from} ${tail.join(' ')}`;
  const [, year = ''] = / ((?:AD )?\d+(?: BC)?)$/.exec(to) ?? [];
  return /^\d{1,2} [A-Z][a-z]+$/.test(from) ? `${from} ${year}` : from;
}

function read(text: string): string {
  if (text.startsWith('since ')) return `${readDay(text.slice(6))}/..`;
  if (text.startsWith('until ')) return `../${readDay(text.slice(6))}`;
  const [from = '', to] = text.split(/ – |–/);
  return to === undefined ? readDay(from) : `${readDay(complete(from, to))}/${readDay(to)}`;
}

const year = fc.integer({ min: -3000, max: 2999 });
const yearText = (value: number): string =>
  value < 0 ? `-${padded(-value, 4)}` : padded(value, 4);
const mark = fc.constantFrom('', '~', '?', '%');
const day = fc.oneof(
  year.map(yearText),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${yearText(y)}-${padded(m, 2)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${yearText(y)}-${padded(m, 2)}-${padded(d, 2)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${yearText(y)}-${s}`),
);
const date = fc.tuple(day, mark).map(([plain, how]) => plain + how);

describe('a printed date, read back', () => {
  it.each([
    ['en', 'long'],
    ['en', 'short'],
    ['de', 'long'],
    ['de', 'short'],
  ] as const)('is the date that was printed, %s, %s', (language, length) => {
    fc.assert(
      fc.property(date, (edtf) => {
        expect(read(readBack(formatDate(edtf, language, length), language))).toBe(edtf);
      }),
      { numRuns: runs(400) },
    );
  });

  it.each(['en', 'de'])('is open where it was open, %s', (language) => {
    const readIn = (edtf: string): string =>
      read(readBack(formatDate(edtf, language, 'short'), language));
    fc.assert(
      fc.property(date, (edtf) => {
        expect(readIn(`${edtf}/..`)).toBe(`${edtf}/..`);
        expect(readIn(`../${edtf}`)).toBe(`../${edtf}`);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    '2024-01/2024-03',
    '2024-07/2024-12',
    '2023-09/2024-09',
    '2024-09-08/2024-09-10',
    '2024-09-09/2024-10-02',
    '2024-12-30/2025-01-02',
    '-0519/-0043',
    '-0043/0079',
    '0079/0120',
    '2025/2026',
    '2023-02/2028-02~',
    '1540?/1545',
  ])('keeps both ends of %s', (edtf) => {
    expect(read(formatDate(edtf, 'en', 'short'))).toBe(edtf);
    expect(read(readBack(formatDate(edtf, 'de', 'short'), 'de'))).toBe(edtf);
  });
});

const readNumber = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

describe('a printed number, read back', () => {
  it('is the number that was printed, with its sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (value) => {
        expect(readNumber(numberWords(value / 100, 'en'))).toBe(value / 100);
        expect(readNumber(readBack(numberWords(value / 100, 'de'), 'de'))).toBe(value / 100);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps the sign of a change', () => {
    expect([11, -4, 0].map((value) => changeWords(value, 'en'))).toEqual(['+11%', '−4%', '0%']);
  });
});
