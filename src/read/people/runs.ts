/** Runs of words that are written as names are: capitalised, with initials, particles, hyphens, nicknames and suffixes. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { FIRST_FAMILY_NAMES } from './family-names.ts';
import type { ReadParagraph, Token } from '../../text/reading.ts';

/** Words of a run: its tokens from `from` to before `to`, each with its index. */
export interface Run {
  paragraph: ReadParagraph;
  from: number;
  to: number;
}

/** Small words inside names: "van der", "bin", "de la". */
export const PARTICLES = wordsOf('name-particles');
const ARABIC_ARTICLES = wordsOf('arabic-articles');
const SUFFIXES = /^(?:Jr|Sr|II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XVI)$/;
const MAXIMUM = 12;

export const isCapital = (token: Token | undefined): boolean =>
  token?.type === 'word' && token.text[0]! !== token.text[0]!.toLowerCase();
const isInitial = (token: Token): boolean => token.text.length === 1;
const gap = (tokens: readonly Token[], left: number): number =>
  tokens[left + 1]!.start - tokens[left]!.end;

/** Index after a particle and what it belongs to ("de la Cruz", "al-Sisi"), or -1. */
function afterParticle(tokens: readonly Token[], at: number): number {
  let index = at;
  for (let count = 0; count < 3 && index + 1 < tokens.length; count++) {
    if (!PARTICLES.has(tokens[index]!.text)) return -1;
    if (tokens[index + 1]!.text === '-' || tokens[index + 1]!.text === '‑') {
      return ARABIC_ARTICLES.has(tokens[index]!.text) &&
        gap(tokens, index) === 0 &&
        isCapital(tokens[index + 2]) &&
        gap(tokens, index + 1) === 0
        ? index + 3
        : -1;
    }
    if (gap(tokens, index) !== 1) return -1;
    index += 1;
    if (isCapital(tokens[index])) return index + 1;
  }
  return -1;
}

/** Index after a hyphen and the second half of a double name, or -1: "Jean-Luc", "Suk-yeol". */
function afterHyphen(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  const half = tokens[at + 1];
  if (!mark || !half || (mark.text !== '-' && mark.text !== '‑') || half.type !== 'word') return -1;
  if (mark.start !== tokens[at - 1]!.end || half.start !== mark.end) return -1;
  if (isCapital(half)) return at + 2;
  const isKorean =
    at >= 2 && gap(tokens, at - 2) === 1 && FIRST_FAMILY_NAMES.has(tokens[at - 2]!.lower);
  const beforeFamily =
    isCapital(tokens[at + 2]) &&
    gap(tokens, at + 1) === 1 &&
    FIRST_FAMILY_NAMES.has(tokens[at + 2]!.lower);
  if (half.text.length <= 6 && (isKorean || beforeFamily)) return at + 2;
  return PARTICLES.has(half.text) && tokens[at + 2]?.text === '-' && isCapital(tokens[at + 3])
    ? at + 4
    : -1;
}

/** Index after a nickname between quotation marks that a further name follows, or -1. */
function afterNickname(tokens: readonly Token[], at: number): number {
  if (!/^["“'‘(]$/.test(tokens[at]?.text ?? '') || !isCapital(tokens[at + 1])) return -1;
  for (let index = at + 2; index < at + 5 && index + 1 < tokens.length; index++) {
    if (/^["”'’)]$/.test(tokens[index]!.text))
      return isCapital(tokens[index + 1]) &&
        gap(tokens, index) === 1 &&
        gap(tokens, at) === 0 &&
        tokens[at]!.text !== '('
        ? index + 1
        : -1;
    if (!isCapital(tokens[index])) return -1;
  }
  return -1;
}

/** Index after the next part of a name that goes on at `at`, or -1. */
function nextPart(
  tokens: readonly Token[],
  at: number,
  blocked: (index: number) => boolean,
): number {
  const token = tokens[at];
  const before = tokens[at - 1]!;
  if (!token || token.sentence !== before.sentence) return -1;
  const space = token.start - before.end;
  if (
    token.text === '.' &&
    space === 0 &&
    (isInitial(before) ||
      /^(?:Jr|Sr|St|Gen|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Rev|Lt|Col|Capt|Sgt|Maj|Cmdr|Supt|Adm|Hon|Fr|Det|Insp|Brig|Cpl|Msgr|Atty|Pres|Amb)$/.test(
        before.text,
      ))
  )
    return at + 1;
  if (space === 0) return afterHyphen(tokens, at);
  if (token.text === ',' || space !== 1) return -1;
  if (isCapital(token)) return blocked(at) ? -1 : at + 1;
  return PARTICLES.has(token.text) ? afterParticle(tokens, at) : afterNickname(tokens, at);
}

function suffixAfter(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const suffix = tokens[at + comma];
  if (
    !suffix ||
    !/^(?:Jr|Sr)$/.test(suffix.text) ||
    suffix.start - tokens[at + comma - 1]!.end !== 1
  )
    return at;
  return tokens[at + comma + 1]?.text === '.' ? at + comma + 2 : at + comma + 1;
}

/** All runs of a paragraph, none overlapping another. `blocked` tokens belong to other facts and end a run. */
export function findRuns(paragraph: ReadParagraph, blocked: (index: number) => boolean): Run[] {
  const { tokens } = paragraph;
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type !== 'word' || blocked(at)) continue;
    let to = isCapital(token)
      ? at + 1
      : ARABIC_ARTICLES.has(token.text) && tokens[at + 1]?.text === '-'
        ? afterParticle(tokens, at)
        : -1;
    if (to < 0) continue;
    for (let next = to; next > 0 && to - at < MAXIMUM;) {
      to = next;
      next = nextPart(tokens, to, blocked);
    }
    runs.push({ paragraph, from: at, to: suffixAfter(tokens, to) });
    at = to - 1;
  }
  return runs;
}

export { SUFFIXES };
