/** A run of capitalised words → the name in it: titles before it and weekdays after it cut off, organisations and places refused. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { isUsState } from '../parties/us-states.ts';
import { fold } from '../../text/fold.ts';
import { isCapitals } from '../parties/phrases.ts';
import type { Span } from '../span.ts';
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
import { PARTICLES, SUFFIXES } from './runs.ts';
import {
  isCommonWord,
  isHead,
  NOT_PERSONS,
  OPENERS,
  OPENER_NAMES,
  PLACE_NAMES,
  SURNAME_WORDS,
} from './words.ts';

/** A name as it stands in a paragraph. */
export interface Name extends Span {
  /** Its words folded, without suffix; an initial is one letter; particles and articles are words ("al-sisi" is one). */
  parts: readonly string[];
  /** Printed words, as `parts`. */
  words: readonly string[];
  /** What stands right before it in the same run or across "of": Mr., an office one is addressed by ("President"), another office, nothing. */
  title: 'honorific' | 'address' | 'office' | null;
  /** How far a word in it is a common one as well: so much further evidence is needed. */
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
/** "Tim Cook": a word that names places and bodies, and persons as well. */
const SLIGHT_DOUBT = 1;
/** "Jim Press": a word that no family is known by. */
const STRONG_DOUBT = 3;
/** Two capitals at the end are a product's: "Kwanza Racer DS". */
const MODEL = /^\p{Lu}{2}$/u;

const isRole = (lower: string): boolean => ROLE_NOUNS.has(lower) && !GIVEN_NAMES.has(lower);
const isOffice = (lower: string): boolean =>
  SHORT_TITLES.has(lower) ||
  isRole(lower) ||
  (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)) && !GIVEN_NAMES.has(lower));
const isTitle = (cursor: Cursor, at: number): boolean =>
  cursor.isCapital(at) && (HONORIFICS.has(cursor.word(at)) || isOffice(cursor.word(at)));
const isOpener = (cursor: Cursor, at: number): boolean =>
  OPENERS.has(cursor.word(at)) && !OPENER_NAMES.has(cursor.word(at));

/** "Mike Barber": an office after a first name is a family name. */
const isFamilyName = (cursor: Cursor, at: number, from: number): boolean =>
  at > from && GIVEN_NAMES.has(cursor.word(at - 1)) && cursor.gap(at) === 1;

/** Index of the last title that still has a name after it. */
function lastTitle(cursor: Cursor, from: number, to: number): number | undefined {
  const isNamePart = (at: number): boolean =>
    cursor.isCapital(at) && !SUFFIXES.has(cursor.text(at)) && cursor.text(at).length > 1;
  let isNamed = false;
  for (let at = to - 1; at >= from; at--) {
    if (isNamed && isTitle(cursor, at) && !isFamilyName(cursor, at, from)) return at;
    isNamed ||= isNamePart(at);
  }
  return undefined;
}

/** "Minister of Public Security Wang Xiaohong": the run begins with the rest of an office. Index where the name begins. */
function afterPortfolio(cursor: Cursor, from: number, to: number): number {
  const link = cursor.word(from - 1) === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for|and)$/.test(cursor.word(link))) return from;
  let index = from;
  while (index < to - 1 && PORTFOLIOS.has(cursor.word(index))) index++;
  return index;
}

/** "Springfield, Ill. Governor Doe": a run may begin with the state of a town. */
const isStateOfTown = (cursor: Cursor, at: number): boolean =>
  cursor.text(at - 1) === ',' && cursor.text(at).includes('.') && isUsState(cursor, at);

type Titled = Pick<Name, 'from' | 'to' | 'title'>;

function withoutOpeners({ cursor, from, to }: Span): Pick<Span, 'from' | 'to'> {
  while (from < to && (isOpener(cursor, from) || isStateOfTown(cursor, from))) from++;
  const isTail = (at: number): boolean =>
    (isOpener(cursor, at) && !PARTICLES.has(cursor.text(at - 1))) ||
    cursor.text(at) === '-' ||
    (at > from && HONOURS.has(cursor.text(at)));
  while (to > from && isTail(to - 1)) to--;
  return { from, to };
}

function titleOf(lower: string): Name['title'] {
  if (HONORIFICS.has(lower)) return 'honorific';
  return ADDRESSES.has(lower) ? 'address' : 'office';
}

function cutEnds(run: Span): Titled {
  const { cursor } = run;
  const { from, to } = withoutOpeners(run);
  const title = lastTitle(cursor, from, to);
  if (title !== undefined) {
    let begin = title + 1;
    const belongs = (at: number): boolean =>
      /^[.-]$/.test(cursor.text(at)) || AFTER_OFFICE.has(cursor.word(at));
    while (begin < to - 1 && belongs(begin)) begin++;
    return { from: begin, to, title: titleOf(cursor.word(title)) };
  }
  let begin = from === run.from ? afterPortfolio(cursor, from, to) : from;
  if (begin > from) return { from: begin, to, title: 'office' };
  while (begin < to - 1 && PARTY_LABELS.has(cursor.word(begin))) begin++;
  return { from: begin, to, title: null };
}

const isHyphen = (text: string): boolean => text === '-' || text === '‑';

/** Words of the span, hyphens and the points of initials drawn together. */
function readWords(cursor: Cursor, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const text = cursor.text(at);
    const hyphen = isHyphen(text);
    if (!hyphen && !cursor.isWord(at)) continue;
    const joined = hyphen || (at > from && cursor.touches(at) && isHyphen(cursor.text(at - 1)));
    const isInitial = text.length === 1 && cursor.text(at + 1) === '.' && cursor.touches(at + 1);
    if (joined && words.length > 0) words.push(`${words.pop() ?? ''}${text}`);
    else if (!hyphen) words.push(isInitial ? `${text}.` : text);
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
  if (words.every((word) => isShouted(word) || word.length <= 1)) return true;
  const isFamily = (index: number): boolean =>
    FIRST_FAMILY_NAMES.has(parts[index] ?? '') || (index > 0 && GIVEN_NAMES.has(parts[0] ?? ''));
  return words.some((word, index) => isShouted(word) && !isFamily(index));
}

/** "May Day", "June Bank Holiday": a month's name and a day of its. */
const isFeast = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  MONTHS.has(parts[0] ?? '') &&
  /^(?:day|eve|holiday)$/.test(parts.at(-1) ?? '');

const isOrdinary = (part: string): boolean =>
  !/^.\.?$/.test(part) &&
  (isCommonWord(part) || OPENERS.has(part) || ROLE_NOUNS.has(part) || HONORIFICS.has(part));

/** How doubtful a word makes the name; null where it names an organisation, place or thing and cannot be a family name here. */
function doubtOf(part: string, index: number, parts: readonly string[]): number | null {
  const [first = ''] = parts;
  if (!isOrdinary(part)) return 0;
  const isName = GIVEN_NAMES.has(part) || FIRST_FAMILY_NAMES.has(part);
  if (parts.length > 1) {
    if (index === 0) return isName || OPENER_NAMES.has(part) ? 0 : null;
    if (!startsAsPerson(first)) return null;
  }
  if (isName || SURNAME_WORDS.has(part)) return isHead(part) ? SLIGHT_DOUBT : 0;
  return parts.length === 2 && !PLACE_NAMES.has(first) && !OPENERS.has(part) ? STRONG_DOUBT : null;
}

/** The most doubtful word decides. */
function judgeWords(parts: readonly string[]): number | null {
  let most = 0;
  for (const [index, part] of parts.entries()) {
    const doubt = doubtOf(part, index, parts);
    if (doubt === null) return null;
    most = Math.max(most, doubt);
  }
  return most;
}

const isModel = (words: readonly string[]): boolean =>
  words.slice(1).some((word) => MODEL.test(word) && !HONOURS.has(word));

/** "Pope Francis": the title belongs to the name. */
function withRegnalTitle(name: Name): Name {
  const { cursor, from, parts, words, title, doubt } = name;
  const before = cursor.word(from - 1);
  return title && doubt === 0 && parts.length === 1 && REGNAL.has(before)
    ? {
        ...name,
        from: from - 1,
        parts: [before, ...parts],
        words: [cursor.text(from - 1), ...words],
        shouted: false,
      }
    : name;
}

/** The name in a run, or null where the run names no person. A name of one word is handed over, too: the article may have the rest. */
export function readName(run: Span): Name | null {
  const { cursor } = run;
  const { from, to, title } = cutEnds(run);
  const words = readWords(cursor, from, to).filter((word) => !SUFFIXES.has(word));
  if (words.length === 0 || words.length > MOST_PARTS || isModel(words)) return null;
  const parts = words.map(fold);
  const doubt = judgeWords(parts);
  if (doubt === null || NOT_PERSONS.has(parts.join(' ')) || isFeast(parts)) return null;
  if (parts.length === 1 && parts.every(isOffice)) return null;
  const isSuffix = (at: number): boolean => SUFFIXES.has(cursor.text(at));
  const suffix = cursor.findFrom(from + 1, to - from - 1, isSuffix);
  return withRegnalTitle({
    ...run,
    from,
    to,
    parts,
    words,
    title,
    doubt,
    shouted: isAllShouted(words, parts),
    suffix: suffix === undefined ? '' : cursor.word(suffix),
  });
}
