/**
 * What the search takes for a word, alike in the index and in what a reader types: without case, accents and ending, a number without the
 * marks between its thousands. Runs in the browser too, and so imports nothing but its own.
 */
import { stemOf } from './stem.ts';

export interface SearchWord {
  /** Offsets in the text, UTF-16 code units. */
  start: number;
  end: number;
  /** As it is looked up. */
  term: string;
  /** As it is written, without case and accents. */
  plain: string;
}

/** Grouped numbers, other numbers, signs of scripts that set no spaces, words with what an apostrophe joins. */
const WORD =
  /\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Words that stand in every text and tell none from another. */
const STOP = new Set(
  'a an and are as at be been but by did do does for from had has have he her his how i if in into is it its my not of on or our she so than that the their them they this to was we were what when where which will with would you your'.split(
    ' ',
  ),
);

/** Ways to write one word. */
const SAME: Record<string, string> = {
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  sept: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
  mn: 'm',
  million: 'm',
  billion: 'bn',
};

/** Without case and accents, and without the marks between thousands. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[,\u00a0\u2009\u202f](?=\d{3})/g, '')
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');

export const isStopWord = (plain: string): boolean => STOP.has(plain);

const termOf = (plain: string, isEnglish: boolean): string =>
  isEnglish ? stemOf(SAME[plain] ?? plain) : plain;

/** Every word of a text in its order, stop words too. */
export function searchWords(text: string, isEnglish: boolean): SearchWord[] {
  return [...text.matchAll(WORD)].map(({ 0: written, index: start }) => {
    const plain = fold(written);
    return { start, end: start + written.length, term: termOf(plain, isEnglish), plain };
  });
}

/** The terms that a text is found by. */
export const indexTerms = (text: string, isEnglish: boolean): string[] =>
  searchWords(text, isEnglish).flatMap(({ plain, term }) =>
    plain === '' || isStopWord(plain) ? [] : [term],
  );
