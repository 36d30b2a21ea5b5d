/** The closed vocabulary of written numbers. Values only; how they combine is judged in `quantities-numerals.ts`. */

export const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Short forms of scales; a lone letter only where it touches its digits ("4.3M"). `m` may also be metres. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** "Hundreds", "tens of thousands": an order of magnitude, read as the span from one to ten of it. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'couple']);

/** Denominators, singular and plural; "second" and "quarter" of a year are told apart by what stands around them. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [
    'half',
    'third',
    'quarter',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'hundredth',
    'thousandth',
  ].flatMap((word, index): [string, number][] => {
    const value = [2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000][index]!;
    return [
      [word, value],
      [word === 'half' ? 'halves' : `${word}s`, value],
    ];
  }),
);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
