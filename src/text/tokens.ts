/** Article → tokens: one linear pass over each paragraph. */
import type { Article, Sentence } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import { DIGIT, kindAt, lengthAt, LETTER, MARK, OTHER_NUMBER, SPACE } from './characters.ts';
import { fold } from './fold.ts';
import type { Reading, Token } from './reading.ts';
import { wordOf, type Word } from './word.ts';

/** Digits: no two are alike, and no list holds them. */
const { tag: UNTAGGED } = wordOf('');

/** Between thousands: a comma, an apostrophe, a no-break space, a narrow no-break space, a thin space. */
const THOUSANDS = new Set([',', "'", '’', '\u00A0', '\u202F', '\u2009']);
/** "U.S." to as many letters as an abbreviation has. */
const MOST_INITIALS = 8;

const isApostrophe = (character: string | undefined): boolean =>
  character === "'" || character === '’';

function digitsFrom(text: string, at: number): number {
  while (kindAt(text, at) === DIGIT) at++;
  return at;
}

/** Digits with their own thousands ("2,700") and decimals ("4.5"). */
function numberEnd(text: string, at: number): number {
  let end = digitsFrom(text, at);
  while (THOUSANDS.has(text.charAt(end)) && digitsFrom(text, end + 1) === end + 4) end += 4;
  return text[end] === '.' && kindAt(text, end + 1) === DIGIT ? digitsFrom(text, end + 1) : end;
}

/** "U.S.", "a.m.": the end of single letters with periods, or `at` where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (
    letters < MOST_INITIALS &&
    kindAt(text, end) === LETTER &&
    text[end + lengthAt(text, end)] === '.'
  ) {
    end += lengthAt(text, end) + 1;
    letters++;
  }
  return letters > 1 && kindAt(text, end) !== LETTER ? end : at;
}

/** Whether "'s" stands at `at` and ends there. */
function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text[at]) || !/^[sS]$/.test(text[at + 1] ?? '')) return false;
  const after = kindAt(text, at + 2);
  return after !== LETTER && after !== DIGIT && after !== OTHER_NUMBER;
}

/** Letters with their combining marks and the apostrophes inside names ("O'Neill"); "'s" is a token of its own. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    let kind = kindAt(text, end);
    while (kind === LETTER || kind === MARK) {
      end += lengthAt(text, end);
      kind = kindAt(text, end);
    }
    if (!isApostrophe(text[end]) || kindAt(text, end + 1) !== LETTER || isPossessive(text, end))
      return end;
    end++;
  }
}

function tokenEnd(text: string, at: number, kind: number): number {
  if (kind === DIGIT) return numberEnd(text, at);
  if (kind !== LETTER) return isPossessive(text, at) ? at + 2 : at + lengthAt(text, at);
  const initials = initialsEnd(text, at);
  return initials > at ? initials : wordEnd(text, at);
}

/** The word that a text begins with, as `tokenize` cuts it. */
export const firstWord = (text: string): string =>
  text.slice(0, tokenEnd(text, 0, kindAt(text, 0)));

const digits = (text: string): Word => ({
  text,
  lower: text,
  folded: fold(text),
  tag: UNTAGGED,
});

/** Letters, or "'s". */
const isWord = (kind: number, printed: string): boolean =>
  kind === LETTER || (isApostrophe(printed[0]) && printed.length > 1);

export function tokenize(
  text: string,
  sentences: readonly Sentence[] = [{ start: 0, end: text.length }],
): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, kind);
    while (sentence < sentences.length - 1 && at >= (sentences[sentence]?.end ?? Infinity))
      sentence++;
    const printed = text.slice(at, end);
    const { text: word, lower, folded, tag } = kind === DIGIT ? digits(printed) : wordOf(printed);
    const type = kind === DIGIT ? 'number' : isWord(kind, printed) ? 'word' : 'punctuation';
    tokens.push({ text: word, lower, folded, tag, start: at, end, type, sentence });
    at = end;
  }
  return tokens;
}

/** Most articles have a plain day, which needs no parser. */
const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** Between which days the article came out. */
export function daysOfPublication(edtf: string | null): Pick<Reading, 'published' | 'publishedBy'> {
  if (edtf === null) return { published: null, publishedBy: null };
  if (isDay(edtf)) return { published: edtf, publishedBy: edtf };
  const { first, last } = edtfDays(edtf);
  return { published: first, publishedBy: last };
}

export function readTokens(article: Article): Reading {
  return {
    article,
    ...daysOfPublication(article.published),
    paragraphs: article.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      number: index + 1,
      tokens: tokenize(paragraph.text, paragraph.sentences),
    })),
  };
}
