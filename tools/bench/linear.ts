/**
 * Reading of text that nobody would write: whether time grows as length does, and how it compares with ordinary text.
 * Ratios of processor time, the best of three.
 */
import { extractFacts } from '../../src/read/extract.ts';
import { parseArticle } from '../../src/read/parse-article.ts';
import { processorSeconds } from './processor-seconds.ts';

const ORDINARY = 'The minister said 5 officers of China left on Monday. ';
/** Characters. */
const SHORT = 60_000;
const LONG = 240_000;
/** Above it, four times the text takes more than twice four times as long. */
const MOST_GROWTH = 2;
/** How often the time of ordinary text a hostile one may take. */
const MOST_AGAINST_ORDINARY = 8;
/** Seconds that are noise. */
const NOISE = 0.1;

/** What is repeated, by what it is meant to trip. */
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
  ['a name that is a part of others', 'Guinea '],
  ['countries with hyphens', 'China-'],
  ['an acronym and a bracket', 'UN ('],
  ['the head of many names', 'Republic of '],
  ['a name that may belong to a person', 'The Anna '],
  ['marks around a name', '“Wang” '],
  ['Arabic articles', 'al-'],
  ['halves', 'half a '],
  ['counts of', 'the number of x 1 '],
  ['lower ends of ranges', 'between 1 and '],
  ['coordinated nouns', 'military and '],
  ['shares', 'one in '],
  ['parts of months', 'the end of '],
  ['first halves', 'first half of '],
  ['lower ends of periods', 'from May to '],
  ['comparisons of periods', 'the same period of the '],
];

const read = (text: string): unknown =>
  extractFacts(parseArticle({ file: 'bench.txt', text, published: '2031-05-06' }));

const secondsFor = (unit: string, length: number): number => {
  const text = `x ${unit.repeat(Math.ceil(length / unit.length))}`.slice(0, length);
  return processorSeconds(() => read(text));
};

/** Prints a row a text; the number of those that grow or last too long. */
export function benchLinear(): number {
  secondsFor(ORDINARY, SHORT);
  const ordinary = secondsFor(ORDINARY, LONG);
  let bad = 0;
  for (const [name, unit] of REPEATED) {
    const [short, long] = [secondsFor(unit, SHORT), secondsFor(unit, LONG)];
    const growth = (long + NOISE) / (short + NOISE) / (LONG / SHORT);
    const against = long / ordinary;
    const isBad = growth > MOST_GROWTH || against > MOST_AGAINST_ORDINARY;
    if (isBad) bad++;
    console.log(
      `${isBad ? 'SLOW' : 'ok  '} growth ${growth.toFixed(2)}  against ordinary text ${against.toFixed(2)}  ${name}`,
    );
  }
  return bad;
}
