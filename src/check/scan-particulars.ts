/**
 * The particulars of a text: every digit run, number word, month, weekday, quotation and name, whether or not the reader of
 * articles knows it. A particular that is missed here could be published unbound, so in doubt a word is one.
 */
import { isCommonWord, OPENERS } from '../read/people/words.ts';
import { ONES, SCALES, TENS, VAGUE_SCALES } from '../text/number-words.ts';
import { isOpeningWord } from './opening-words.ts';
import type { Token } from '../text/reading.ts';
import { tokenize } from '../text/tokens.ts';

export type ParticularClass = 'number' | 'date' | 'quotation' | 'name';

export interface Particular {
  is: ParticularClass;
  text: string;
  /** Offsets in the text scanned, UTF-16 code units. */
  start: number;
  end: number;
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Months that are words as well: a month only where a number or a word of time stands beside. */
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep']);
const BEFORE_MONTH = new Set(
  'in since until till by last next early late mid this during from to of and between before after'.split(
    ' ',
  ),
);
const FURTHER_NUMBER_WORDS = new Set(
  'half halves twice thrice dozens percent'.split(' ').slice(0, 4),
);
/** After these, "one" is a pronoun: "the one", "no one". */
const BEFORE_PRONOUN_ONE = new Set(
  'the this that which no any every each some another a an larger new only'.split(' '),
);

const isNumberWord = (lower: string): boolean =>
  (lower !== 'one' && ONES.has(lower)) ||
  TENS.has(lower) ||
  SCALES.has(lower) ||
  VAGUE_SCALES.has(lower) ||
  FURTHER_NUMBER_WORDS.has(lower);

/** "one" before a noun counts; before a function word, a verb of being or the end of the sentence it stands for something named before. */
function isCountingOne(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (tokens[index]!.lower !== 'one' || next?.type !== 'word' || OPENERS.has(next.lower))
    return false;
  return previous === undefined || !BEFORE_PRONOUN_ONE.has(previous.lower);
}

function isMonth(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (!MONTHS.has(token.lower) || !/^\p{Lu}/u.test(token.text)) return false;
  if (!AMBIGUOUS_MONTHS.has(token.lower)) return true;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    before?.type === 'number' ||
    after?.type === 'number' ||
    (before !== undefined && BEFORE_MONTH.has(before.lower))
  );
}

const QUOTES: [string, string][] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
];

function scanQuotations(text: string): Particular[] {
  const found: Particular[] = [];
  for (const [open, close] of QUOTES) {
    let start = text.indexOf(open);
    while (start >= 0) {
      const end = text.indexOf(close, start + 1);
      if (end < 0) break;
      found.push({ is: 'quotation', text: text.slice(start + 1, end), start, end: end + 1 });
      start = text.indexOf(open, end + 1);
    }
  }
  return found;
}

/** Whether a token begins a sentence, a clause after a colon, or stands behind an opening mark: there a capital says nothing. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?:“"«„‘(·–—]$/.test(before.text);
}

const isCapital = (token: Token | undefined): boolean =>
  token?.type === 'word' && /^\p{Lu}/u.test(token.text);

export interface ScanOptions {
  /** Whether a word stands in lower case somewhere in the dossier: then a capital at the beginning of a sentence makes no name of it. */
  isPlainWord?: (lower: string) => boolean;
}

function isLoneOpener(token: Token, { isPlainWord }: ScanOptions): boolean {
  return (
    OPENERS.has(token.lower) ||
    isCommonWord(token.lower) ||
    isOpeningWord(token.lower) ||
    (isPlainWord?.(token.lower) ?? false)
  );
}

/** Runs of capitalised words, each run one name; "of", "and" and the like part two names. */
function scanNames(tokens: readonly Token[], text: string, options: ScanOptions): Particular[] {
  const found: Particular[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isCapital(tokens[index]) || tokens[index]!.lower === 'i') continue;
    let last = index;
    while (
      isCapital(tokens[last + 1]) &&
      /^[\s\u00A0]?$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))
    )
      last++;
    const plain =
      last === index ? isLoneOpener(tokens[index]!, options) : OPENERS.has(tokens[index]!.lower);
    const first = plain && opensSentence(tokens, index) ? index + 1 : index;
    if (first <= last) {
      const [start, end] = [tokens[first]!.start, tokens[last]!.end];
      found.push({ is: 'name', text: text.slice(start, end), start, end });
    }
    index = last;
  }
  return found;
}

const particular = (is: ParticularClass, token: Token): Particular => ({
  is,
  text: token.text,
  start: token.start,
  end: token.end,
});

function scanWords(tokens: readonly Token[]): Particular[] {
  return tokens.flatMap((token, index): Particular[] => {
    if (token.type === 'number' || /\p{N}/u.test(token.text)) return [particular('number', token)];
    if (isMonth(tokens, index) || (WEEKDAYS.has(token.lower) && isCapital(token)))
      return [particular('date', token)];
    if (isNumberWord(token.lower) || isCountingOne(tokens, index))
      return [particular('number', token)];
    return [];
  });
}

const overlaps = (a: Particular, b: Particular): boolean => a.start < b.end && b.start < a.end;

/** In text order. Names inside a date ("September") are dates only; a quotation's own words are particulars of their own too. */
export function scanParticulars(text: string, options: ScanOptions = {}): Particular[] {
  const tokens = tokenize(text);
  const words = scanWords(tokens);
  const names = scanNames(tokens, text, options).filter(
    (name) => !words.some((word) => overlaps(name, word)),
  );
  return [...words, ...names, ...scanQuotations(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
