/** The office or profession that stands before a name: "public security minister Wang", "the group's chairman, Jane Roe". */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  PORTFOLIOS,
  RELATIONS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SHORT_TITLES,
  SPEECH_VERBS,
} from './roles.ts';
import { OPENERS } from './words.ts';

/** What kind of party's name covers a token, or null. */
export type PartyTest = (index: number) => 'country' | 'organisation' | null;

export interface Role {
  /** As the article words it. */
  text: string;
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  /** Said of several ("Senators"); `text` has the singular. */
  isPlural?: boolean;
}

const LONGEST = 10;
const BEFORE_OFFICE = wordsOf('before-an-office');
const EARLIER = wordsOf('earlier-offices');
const ENDS_OF_OFFICE = wordsOf('ends-of-an-office');

/** Words that end an office to the left: determiners, verbs, prepositions. */
const isBoundary = (lower: string): boolean => OPENERS.has(lower) && !ROLE_MODIFIERS.has(lower);

export function isRoleNoun(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  return (
    ROLE_NOUNS.has(word) ||
    SHORT_TITLES.has(word) ||
    (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1))) ||
    (/^(?:half|back|forward)$/.test(word) && cursor.joins(at - 1))
  );
}

const isPortfolio = (lower: string): boolean => PORTFOLIOS.has(lower) || ROLE_MODIFIERS.has(lower);

/** What an office is of: "Minister of Public Security"; "longtime" is no such thing. */
const isSubject = (cursor: Cursor, at: number): boolean =>
  PORTFOLIOS.has(cursor.word(at)) || (ROLE_MODIFIERS.has(cursor.word(at)) && cursor.isCapital(at));

/** True for a word that can stand in an office before its noun. Capitals may be anything: "Google chief executive". */
function isModifier(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  return (
    isPortfolio(word) ||
    isRoleNoun(cursor, at) ||
    (cursor.isCapital(at) && !isBoundary(word) && !SPEECH_VERBS.has(word))
  );
}

/** "The group's chairman, Jane Roe": one office, determined; not "according to officials, Jane Roe left". */
function isSetOff(cursor: Cursor, noun: number): boolean {
  if (!ROLE_NOUNS.has(cursor.word(noun))) return false;
  const isDeterminer = (at: number): boolean => BEFORE_OFFICE.has(cursor.word(at));
  const isMark = (at: number): boolean =>
    cursor.token(at).type === 'punctuation' && cursor.text(at) !== '-';
  const found = cursor.findBefore(noun, LONGEST - 1, (at) => isDeterminer(at) || isMark(at));
  return (
    found !== undefined && isDeterminer(found) && !/^(?:to|by|from)$/.test(cursor.word(found - 1))
  );
}

/** "Minister of Public Security", "Secretary of State for Trade": index of the noun whose subjects end before `at`. */
function nounOfSubjects(cursor: Cursor, at: number, isParty: PartyTest): number | undefined {
  const isWithin = (index: number): boolean =>
    isSubject(cursor, index) ||
    isParty(index) !== null ||
    /^(?:and|the|,)$/.test(cursor.word(index));
  const ends = (index: number): boolean => index === 0 || !isWithin(index);
  const of = cursor.findBefore(at, LONGEST, ends) ?? at - LONGEST - 1;
  return of < at - 1 &&
    cursor.word(at - 1) !== 'the' &&
    cursor.word(of) === 'of' &&
    isRoleNoun(cursor, of - 1)
    ? of - 1
    : undefined;
}

/** "Ann Baker": an office after a first name is a family name. */
const isFamilyName = (cursor: Cursor, at: number): boolean =>
  cursor.isCapital(at) && cursor.isCapital(at - 1) && GIVEN_NAMES.has(cursor.word(at - 1));

/** Index of the role noun that ends before `at`, over "of Public Security" and one comma. */
function nounBefore(cursor: Cursor, at: number, isParty: PartyTest): number | undefined {
  const isDotted = cursor.text(at - 1) === '.' && cursor.touches(at - 1);
  const last = isDotted ? at - 2 : at - 1;
  if (isRoleNoun(cursor, last)) return isFamilyName(cursor, last) ? undefined : last;
  if (cursor.text(last) !== ',') return nounOfSubjects(cursor, last + 1, isParty);
  const noun = last - 1;
  return isRoleNoun(cursor, noun) && !cursor.isCapital(noun) && isSetOff(cursor, noun)
    ? noun
    : undefined;
}

/** "Spy and police chief", "Chairman and founder": what the "and" stands behind is an office or half of one. */
function isHalfOfRole(cursor: Cursor, at: number, isLast: boolean, isParty: PartyTest): boolean {
  if (!cursor.has(at) || isParty(at) !== null) return false;
  const word = cursor.word(at);
  const isName = cursor.isCapital(at) && GIVEN_NAMES.has(cursor.word(at - 1));
  return (ROLE_NOUNS.has(word) && !isName) || (isPortfolio(word) && !isLast);
}

/** "Former US president", "spy chief": whether a word joins what is left of an office to what is right of it. */
function joinsRole(cursor: Cursor, at: number, noun: number, isParty: PartyTest): boolean {
  switch (cursor.word(at)) {
    case '-':
      return cursor.isWord(at - 1) && cursor.touches(at);
    case '.':
      return cursor.touches(at) && SHORT_TITLES.has(cursor.word(at - 1));
    case '&':
    case 'and':
      return isHalfOfRole(cursor, at - 1, at + 1 >= noun, isParty);
    case 'of':
      return isRoleNoun(cursor, at - 1) && PORTFOLIOS.has(cursor.word(at + 1));
    case 'in':
      return cursor.text(at - 1) === '-' && cursor.text(at + 1) === '-';
    default:
      return false;
  }
}

/** A plain noun between a country, "former" or an owner and the office: "Russian spy chief", "the board's legislative analyst". */
function isBetween(cursor: Cursor, at: number, isParty: PartyTest): boolean {
  const word = cursor.word(at);
  return (
    !/^['’]/.test(word) &&
    !isBoundary(word) &&
    !SPEECH_VERBS.has(word) &&
    (isParty(at - 1) !== null ||
      EARLIER.has(cursor.word(at - 1)) ||
      cursor.isPossessive(at - 1) ||
      isFirstHalf(cursor, at))
  );
}

/** "tight-head", "vice-president": what a hyphen ties to the office. */
const isFirstHalf = (cursor: Cursor, at: number): boolean =>
  cursor.joins(at + 1) && cursor.isWord(at + 2);

/** Where the words of the office begin, going left from its noun. A country that nothing stands before is left out. */
function startOfRole(cursor: Cursor, noun: number, isParty: PartyTest): number {
  let from = noun;
  for (let at = noun - 1; noun - at < LONGEST && cursor.share(at, noun); at--) {
    if (joinsRole(cursor, at, noun, isParty)) continue;
    const party = isParty(at);
    if (party === 'country' && cursor.word(noun) !== 'attorney') continue;
    const belongs = party !== null || isModifier(cursor, at) || isBetween(cursor, at, isParty);
    if (!belongs || !cursor.isWord(at)) break;
    from = at;
  }
  return from;
}

/** "Senators" of two is "Senator" of each. */
function singular(text: string, noun: string): Pick<Role, 'text' | 'isPlural'> {
  const lower = noun.toLowerCase();
  const one = lower.slice(0, -1);
  const isPlural =
    lower.endsWith('s') && !ROLE_NOUNS.has(lower) && (ROLE_NOUNS.has(one) || SHORT_TITLES.has(one));
  return isPlural ? { text: text.replace(noun, noun.slice(0, -1)), isPlural } : { text };
}

/** "The head of the inquiry in Dar es Salaam, Kenneth Piernick": an office with all that belongs to it, set off by a comma. */
function readFarRole(cursor: Cursor, at: number, isParty: PartyTest): Role | null {
  if (cursor.text(at - 1) !== ',') return null;
  const stops = (index: number): boolean =>
    !cursor.share(index, at) ||
    SPEECH_VERBS.has(cursor.word(index)) ||
    (cursor.token(index).type === 'punctuation' && !/^[-‑’'&.]$/.test(cursor.text(index)));
  const isOf = (index: number): boolean =>
    cursor.word(index) === 'of' && isRoleNoun(cursor, index - 1);
  const of = cursor.findBefore(at - 1, 2 * LONGEST - 2, (index) => stops(index) || isOf(index));
  if (of === undefined || !isOf(of)) return null;
  const from = startOfRole(cursor, of - 1, isParty);
  if (!BEFORE_OFFICE.has(cursor.word(from - 1))) return null;
  const ends = (index: number): boolean => ENDS_OF_OFFICE.has(cursor.word(index));
  const to = cursor.findFrom(of + 1, at - 2 - of, ends) ?? at - 1;
  return { text: cursor.slice(from, to), from, to };
}

/** Reads the role before the token index `at`, where a name begins. Null where there is none; relations ("his wife") are none. */
export function readRoleBefore(cursor: Cursor, at: number, isParty: PartyTest): Role | null {
  const noun = nounBefore(cursor, at, isParty);
  if (noun === undefined) return readFarRole(cursor, at, isParty);
  if (!cursor.share(noun, at) || RELATIONS.has(cursor.word(noun))) return null;
  let to = at;
  while (to > noun + 1 && cursor.text(to - 1) === ',') to--;
  const from = startOfRole(cursor, noun, isParty);
  return { ...singular(cursor.slice(from, to), cursor.text(noun)), from, to };
}

/** "Wife", "brother-in-law": the word at an index says what somebody is to somebody else. */
export const isRelation = (cursor: Cursor, at: number): boolean =>
  RELATIONS.has(cursor.word(at)) ||
  (cursor.word(at) === 'law' && cursor.text(at - 1) === '-' && cursor.word(at - 2) === 'in');
