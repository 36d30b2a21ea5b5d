/** Paragraph → sentences, in one pass over its characters: no pattern runs twice over the same text. */
import type { Sentence } from '../model/article.ts';
import { ABBREVIATIONS, MAY_END } from './abbreviations.ts';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*']);
const OPENERS = new Set(['"', '“', '‘', "'", '`', '']);
const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);
/** Whether a character can be one of those; most of a text is sorted out by this look at its code. */
const mayEnd = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code > 0x2000;
const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /\s/.test(character);
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /\p{L}/u.test(character);
const startsLower = (text: string, at: number): boolean => /\p{Ll}/u.test(text.charAt(at));
const LONGEST_WORD = 24;

/** The word that ends right before `at`, with its inner periods, at most 24 characters. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_WORD &&
    (isLetter(text[start - 1]) || text[start - 1] === '.')
  )
    start--;
  return text.slice(start, at);
}

/** Whether the period at `at` belongs to an abbreviation or an initial rather than ending the sentence. */
function isAbbreviation(text: string, at: number, next: number): boolean {
  const word = wordBefore(text, at);
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return true;
  const following = /^\p{L}+/u.exec(text.slice(next, next + 30))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return !MAY_END.has(following.toLowerCase());
  if (word.includes('.'))
    return following === ''
      ? !OPENERS.has(text.charAt(next))
      : !MAY_END.has(following.toLowerCase());
  return false;
}

/** The first offset from `at` on whose character is none of a set. */
function past(characters: ReadonlySet<string>, text: string, at: number): number {
  while (at < text.length && characters.has(text.charAt(at))) at++;
  return at;
}

const LONGEST_SPACE = 64;

function pastSpace(text: string, at: number): number {
  let next = at;
  while (next - at < LONGEST_SPACE && isSpace(text[next])) next++;
  return next;
}

/** Where the sentence that ends with the mark at `at` is over (after closing marks), or -1 where it isn't. */
function endAfter(text: string, at: number): number {
  const end = past(CLOSERS, text, past(ENDS, text, at + 1));
  if (end >= text.length) return text.length;
  if (!isSpace(text[end])) return isWide(text, at) ? end : -1;
  const next = pastSpace(text, end);
  if (startsLower(text, next) || /[,;)\]]/.test(text.charAt(next))) return -1;
  const isLonePeriod = text[at] === '.' && end === at + 1;
  return isLonePeriod && isAbbreviation(text, at, next) ? -1 : end;
}

/** Of a script that puts no space between sentences. */
const isWide = (text: string, at: number): boolean => text.charAt(at) > '\u2fff';

/** Offsets of each sentence in the paragraph's text, without surrounding white space; abbreviations, initials and decimals stay whole. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    while (start < end && isSpace(text[start])) start++;
    if (start < end) sentences.push({ start, end });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (!mayEnd(text.charCodeAt(at)) || !ENDS.has(text.charAt(at))) continue;
    const end = endAfter(text, at);
    if (end >= 0) close(end);
    at = past(ENDS, text, at + 1) - 1;
  }
  let end = text.length;
  while (end > start && isSpace(text[end - 1])) end--;
  close(end);
  return sentences;
}
