/** Runs of words that are written as names are: capitalised, with initials, particles, hyphens, nicknames and suffixes. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Span } from '../span.ts';
import { FIRST_FAMILY_NAMES } from './family-names.ts';

/** Small words inside names: "van der", "bin", "de la". */
export const PARTICLES = wordsOf('name-particles');
export const SUFFIXES = wordsOf('name-suffixes');
const ARABIC_ARTICLES = wordsOf('arabic-articles');
const ABBREVIATIONS = wordsOf('abbreviations-in-names');
const LONGEST_RUN = 12;
const MOST_PARTICLES = 3;
const LONGEST_NICKNAME = 3;
const LONGEST_SYLLABLE = 6;
const OPENS_NICKNAME = /^["“'‘]$/;
const CLOSES_NICKNAME = /^["”'’]$/;

const isHyphen = (cursor: Cursor, at: number): boolean => /^[-‑]$/.test(cursor.text(at));

/** "al-Sisi". */
const afterArticle = (cursor: Cursor, at: number): number | undefined =>
  ARABIC_ARTICLES.has(cursor.text(at)) && cursor.joins(at + 1) && cursor.isCapital(at + 2)
    ? at + 3
    : undefined;

/** Index after particles and what they belong to: "de la Cruz", "al-Sisi". */
function afterParticle(cursor: Cursor, at: number): number | undefined {
  for (let index = at; index < at + MOST_PARTICLES; index++) {
    if (!PARTICLES.has(cursor.text(index))) return undefined;
    if (isHyphen(cursor, index + 1)) return afterArticle(cursor, index);
    if (cursor.gap(index + 1) !== 1) return undefined;
    if (cursor.isCapital(index + 1)) return index + 2;
  }
  return undefined;
}

const isFamilyFirst = (cursor: Cursor, at: number): boolean =>
  FIRST_FAMILY_NAMES.has(cursor.word(at));

/** Index after a hyphen and the second half of a double name: "Jean-Luc", "Suk-yeol", "Ras-al-Roe". */
function afterHyphen(cursor: Cursor, at: number): number | undefined {
  const half = at + 1;
  if (!cursor.joins(at) || !cursor.isWord(half)) return undefined;
  if (cursor.isCapital(half)) return half + 1;
  const isKorean =
    (cursor.gap(at - 1) === 1 && isFamilyFirst(cursor, at - 2)) ||
    (cursor.isCapital(half + 1) && cursor.gap(half + 1) === 1 && isFamilyFirst(cursor, half + 1));
  if (isKorean && cursor.text(half).length <= LONGEST_SYLLABLE) return half + 1;
  const isParticle = PARTICLES.has(cursor.text(half)) && cursor.text(half + 1) === '-';
  return isParticle && cursor.isCapital(half + 2) ? half + 3 : undefined;
}

/** Index after a nickname between quotation marks that a further name follows. */
function afterNickname(cursor: Cursor, at: number): number | undefined {
  if (!OPENS_NICKNAME.test(cursor.text(at)) || !cursor.isCapital(at + 1)) return undefined;
  const isEnd = (index: number): boolean => !cursor.isCapital(index);
  const close = cursor.findFrom(at + 2, LONGEST_NICKNAME, isEnd);
  if (close === undefined || !CLOSES_NICKNAME.test(cursor.text(close))) return undefined;
  const goesOn = cursor.isCapital(close + 1) && cursor.gap(close + 1) === 1;
  return goesOn && cursor.touches(at + 1) ? close + 1 : undefined;
}

/** Index after the next part of a name that goes on at `at`. */
function nextPart(
  cursor: Cursor,
  at: number,
  blocked: (index: number) => boolean,
): number | undefined {
  if (!cursor.has(at) || cursor.opensSentence(at)) return undefined;
  const before = cursor.text(at - 1);
  const gap = cursor.gap(at);
  if (gap === 0 && cursor.text(at) === '.' && (before.length === 1 || ABBREVIATIONS.has(before)))
    return at + 1;
  if (gap === 0) return afterHyphen(cursor, at);
  if (gap !== 1) return undefined;
  if (cursor.isCapital(at)) return blocked(at) ? undefined : at + 1;
  return PARTICLES.has(cursor.text(at)) ? afterParticle(cursor, at) : afterNickname(cursor, at);
}

/** Past ", Jr." and the like. */
function afterSuffix(cursor: Cursor, at: number): number {
  const suffix = cursor.text(at) === ',' ? at + 1 : at;
  if (!/^(?:Jr|Sr)$/.test(cursor.text(suffix)) || cursor.gap(suffix) !== 1) return at;
  return cursor.text(suffix + 1) === '.' ? suffix + 2 : suffix + 1;
}

/** Index after the first part of a name that begins at `at`. */
function firstPart(cursor: Cursor, at: number): number | undefined {
  if (cursor.isCapital(at)) return at + 1;
  return ARABIC_ARTICLES.has(cursor.text(at)) && cursor.text(at + 1) === '-'
    ? afterParticle(cursor, at)
    : undefined;
}

/** All runs of a paragraph, none overlapping another. `blocked` tokens belong to other facts and end a run. */
export function findRuns(
  cursor: Cursor,
  paragraph: number,
  blocked: (index: number) => boolean,
): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < cursor.end; at++) {
    if (!cursor.isWord(at) || blocked(at)) continue;
    let to = firstPart(cursor, at);
    if (to === undefined) continue;
    for (let next: number | undefined = to; next !== undefined && to - at < LONGEST_RUN;) {
      to = next;
      next = nextPart(cursor, to, blocked);
    }
    runs.push({ cursor, paragraph, from: at, to: afterSuffix(cursor, to) });
    at = to - 1;
  }
  return runs;
}
