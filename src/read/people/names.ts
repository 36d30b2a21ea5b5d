/** A run of capitalised words → the name in it: titles before it and weekdays after it cut off, organisations and places refused. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { isUsState } from '../parties/namesakes.ts';
import { isCapitals, fold } from '../parties/phrases.ts';
import { FIRST_FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  ADDRESSES,
  AFTER_OFFICE,
  HONORIFICS,
  PORTFOLIOS,
  ROLE_NOUNS,
  SHORT_TITLES,
} from './roles.ts';
import { isCapital, SUFFIXES, type Run } from './runs.ts';
import {
  isCommonWord,
  isHead,
  NOT_PERSONS,
  OPENERS,
  OPENER_NAMES,
  PLACE_NAMES,
  SURNAME_WORDS,
} from './words.ts';
import type { ReadParagraph, Token } from '../../text/reading.ts';

/** A name as it stands in a paragraph. */
export interface Name {
  paragraph: ReadParagraph;
  /** Token indices of the name itself, `to` exclusive. */
  from: number;
  to: number;
  /** Its words folded, without suffix; an initial is one letter; particles and articles are words ("al-sisi" is one). */
  parts: readonly string[];
  /** Printed words, as `parts`. */
  words: readonly string[];
  /** What stands right before it in the same run or across "of": Mr., an office one is addressed by ("President"), another office, nothing. */
  title: 'honorific' | 'address' | 'office' | null;
  /** How far a word in it is a common one as well: 0 none, 1 "Tim Cook", 3 "Jim Press". So much further evidence is needed. */
  doubt: number;
  /** In running capitals: only a known name. */
  shouted: boolean;
  /** "jr", "iii"; empty where it has none. */
  suffix: string;
}

/** Titles that belong to a name of one word: "Pope Francis", "Queen Camilla". */
const REGNAL = wordsOf('regnal-titles');
const PARTY_LABELS = wordsOf('party-labels');
/** Letters after a name. */
const HONOURS = wordsOf('honours');
const MONTHS = wordsOf('months');
const MOST_PARTS = 6;
/** Two capitals at the end are a product's: "Kwanza Racer DS". */
const MODEL = /^\p{Lu}{2}$/u;

const isOffice = (lower: string): boolean =>
  SHORT_TITLES.has(lower) ||
  (ROLE_NOUNS.has(lower) && !GIVEN_NAMES.has(lower)) ||
  (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)) && !GIVEN_NAMES.has(lower));
const isTitle = (token: Token): boolean =>
  (HONORIFICS.has(token.lower) || isOffice(token.lower)) && isCapital(token);
const isSuffix = (token: Token): boolean => SUFFIXES.test(token.text);
const isOpener = (token: Token): boolean =>
  OPENERS.has(token.lower) && !OPENER_NAMES.has(token.lower);

/** "Mike Barber": an office after a first name is a family name. */
const isFamilyName = (tokens: readonly Token[], index: number, from: number): boolean =>
  index > from &&
  GIVEN_NAMES.has(tokens[index - 1]!.lower) &&
  tokens[index]!.start - tokens[index - 1]!.end === 1;

/** Index of the last title that still has a name after it, or -1. */
function lastTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 2; index >= from; index--) {
    if (!isTitle(tokens[index]!) || isFamilyName(tokens, index, from)) continue;
    for (let after = index + 1; after < to; after++)
      if (isCapital(tokens[after]) && !isSuffix(tokens[after]!) && tokens[after]!.text.length > 1)
        return index;
  }
  return -1;
}

/** "Minister of Public Security Wang Xiaohong": the run begins with the rest of an office. Index where the name begins. */
function afterPortfolio(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  if (!/^(?:of|for|and)$/.test(before?.lower ?? '')) return from;
  let index = from;
  while (index < to - 1 && PORTFOLIOS.has(tokens[index]!.lower)) index++;
  return index;
}

function cutEnds(
  tokens: readonly Token[],
  run: Run,
): { from: number; to: number; title: Name['title'] } {
  let { from, to } = run;
  while (
    from < to &&
    (isOpener(tokens[from]!) ||
      (tokens[from - 1]?.text === ',' &&
        tokens[from]!.text.includes('.') &&
        isUsState(tokens, from)))
  )
    from++;
  while (
    to > from &&
    (isOpener(tokens[to - 1]!) ||
      tokens[to - 1]!.text === '-' ||
      (to > from + 1 && HONOURS.has(tokens[to - 1]!.text)))
  )
    to--;
  const last = lastTitle(tokens, from, to);
  if (last >= 0) {
    from = last + 1;
    while (
      from < to - 1 &&
      (/^[.-]$/.test(tokens[from]!.text) || AFTER_OFFICE.has(tokens[from]!.lower))
    )
      from++;
    return {
      from,
      to,
      title: HONORIFICS.has(tokens[last]!.lower)
        ? 'honorific'
        : ADDRESSES.has(tokens[last]!.lower)
          ? 'address'
          : 'office',
    };
  }
  const begin = from === run.from ? afterPortfolio(tokens, from, to) : from;
  if (begin > from) return { from: begin, to, title: 'office' };
  while (from < to - 1 && PARTY_LABELS.has(tokens[from]!.lower)) from++;
  return { from, to, title: null };
}

/** Words of the span, hyphens and the points of initials drawn together. */
function readWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (token.type !== 'word' && token.text !== '-' && token.text !== '‑') continue;
    const joined =
      token.type === 'word'
        ? index > from &&
          tokens[index - 1]!.end === token.start &&
          /^[-‑]$/.test(tokens[index - 1]!.text)
        : token.text;
    if (joined && words.length > 0) words[words.length - 1] += token.text;
    else if (token.type === 'word')
      words.push(
        token.text.length === 1 &&
          tokens[index + 1]?.text === '.' &&
          tokens[index + 1]!.start === token.end
          ? `${token.text}.`
          : token.text,
      );
  }
  return words;
}

const isShouted = (word: string): boolean =>
  word.length > 2 && isCapitals(word) && !word.includes('.');

const startsAsPerson = (part: string): boolean =>
  GIVEN_NAMES.has(part) || part.length <= 2 || part.includes('.');

/** In capitals, but for a family name that is printed so ("XI Jinping", "Emmanuel MACRON"). */
function isAllShouted(words: readonly string[], parts: readonly string[]): boolean {
  if (!words.some(isShouted)) return false;
  const mixed = words.some((word) => !isShouted(word) && word.length > 1);
  return !(
    mixed &&
    words.every(
      (word, index) =>
        !isShouted(word) ||
        FIRST_FAMILY_NAMES.has(parts[index]!) ||
        (index > 0 && GIVEN_NAMES.has(parts[0]!)),
    )
  );
}

/** "May Day", "June Bank Holiday": a month's name and a day of its. */
const isFeast = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  MONTHS.has(parts[0] ?? '') &&
  /^(?:day|eve|holiday)$/.test(parts.at(-1) ?? '');

/** How doubtful the words are; null where one names an organisation, place or thing and cannot be a family name here. */
function judgeWords(parts: readonly string[]): number | null {
  let doubt = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (
      /^.\.?$/.test(part) ||
      !(isCommonWord(part) || OPENERS.has(part) || ROLE_NOUNS.has(part) || HONORIFICS.has(part))
    )
      continue;
    const isFirst =
      index === 0 &&
      parts.length > 1 &&
      (GIVEN_NAMES.has(part) || FIRST_FAMILY_NAMES.has(part) || OPENER_NAMES.has(part));
    if (isFirst) continue;
    const isKnown =
      SURNAME_WORDS.has(part) || GIVEN_NAMES.has(part) || FIRST_FAMILY_NAMES.has(part);
    if (parts.length === 1 ? !isKnown : index === 0 || !startsAsPerson(parts[0]!)) return null;
    if (!isKnown && (parts.length > 2 || PLACE_NAMES.has(parts[0]!) || OPENERS.has(part)))
      return null;
    doubt = Math.max(doubt, !isKnown ? 3 : isHead(part) ? 1 : 0);
  }
  return doubt;
}

/** The name in a run, or null where the run names no person. A name of one word is handed over, too: the article may have the rest. */
export function readName(run: Run): Name | null {
  const { tokens } = run.paragraph;
  const { from, to, title } = cutEnds(tokens, run);
  if (from >= to) return null;
  const suffix = tokens.slice(from + 1, to).find((token) => isSuffix(token))?.lower ?? '';
  const words = readWords(tokens, from, to).filter((word) => !SUFFIXES.test(word) || word === 'I');
  if (words.length === 0 || words.length > MOST_PARTS) return null;
  if (words.slice(1).some((word) => MODEL.test(word) && !HONOURS.has(word))) return null;
  const parts = words.map((word) => fold(word));
  const doubt = judgeWords(parts);
  if (doubt === null || NOT_PERSONS.has(parts.join(' ')) || isFeast(parts)) return null;
  if (parts.length === 1 && parts.every(isOffice)) return null;
  const before = tokens[from - 1];
  if (title && doubt === 0 && parts.length === 1 && before && REGNAL.has(before.lower))
    return {
      paragraph: run.paragraph,
      from: from - 1,
      to,
      parts: [before.lower, ...parts],
      words: [before.text, ...words],
      title,
      doubt: 0,
      shouted: false,
      suffix,
    };
  return {
    paragraph: run.paragraph,
    from,
    to,
    parts,
    words,
    title,
    doubt,
    shouted: isAllShouted(words, parts),
    suffix,
  };
}
