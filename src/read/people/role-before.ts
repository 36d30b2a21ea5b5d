/** The office or profession that stands before a name: "public security minister Wang", "the group's chairman, Jane Roe". */
import { GIVEN_NAMES } from './given-names.ts';
import {
  PORTFOLIOS,
  RELATIONS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SHORT_TITLES,
  SPEECH_VERBS,
} from './roles.ts';
import { isCapital } from './runs.ts';
import { OPENERS } from './words.ts';
import type { Token } from '../../text/reading.ts';

const LONGEST = 10;

/** Words that end an office to the left: determiners, verbs, prepositions. */
const isBoundary = (token: Token): boolean =>
  OPENERS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower);

export const isRoleNoun = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  (ROLE_NOUNS.has(token.lower) ||
    SHORT_TITLES.has(token.lower) ||
    (token.lower.endsWith('s') && ROLE_NOUNS.has(token.lower.slice(0, -1))));

const isPortfolio = (token: Token | undefined): boolean =>
  token?.type === 'word' && (PORTFOLIOS.has(token.lower) || ROLE_MODIFIERS.has(token.lower));

/** What an office is of: "Minister of Public Security"; "longtime" is no such thing. */
const isSubject = (token: Token | undefined): boolean =>
  isPortfolio(token) && (isCapital(token) || PORTFOLIOS.has(token?.lower ?? ''));

/** True for a word that can stand in an office before its noun. Capitals may be anything: "Google chief executive". */
function isModifier(token: Token): boolean {
  return (
    ROLE_MODIFIERS.has(token.lower) ||
    PORTFOLIOS.has(token.lower) ||
    isRoleNoun(token) ||
    (isCapital(token) && !isBoundary(token) && !SPEECH_VERBS.has(token.lower))
  );
}

/** "The group's chairman, Jane Roe": one office, determined; not "according to officials, Jane Roe left". */
function isSetOff(tokens: readonly Token[], noun: number): boolean {
  if (!ROLE_NOUNS.has(tokens[noun]!.lower)) return false;
  for (let index = noun - 1; index >= 0 && noun - index < LONGEST; index--) {
    if (/^(?:the|a|an|his|her|its|their|our|my|'s|’s)$/.test(tokens[index]!.lower))
      return !/^(?:to|by|from)$/.test(tokens[index - 1]?.lower ?? '');
    if (tokens[index]!.type === 'punctuation' && tokens[index]!.text !== '-') return false;
  }
  return false;
}

/** Index of the role noun that ends before `at`, over "of Public Security" and one comma; or -1. */
function nounBefore(tokens: readonly Token[], at: number, isParty: PartyTest): number {
  let index = at - 1;
  if (tokens[index]?.text === '.' && tokens[index]!.start === tokens[index - 1]?.end) index--;
  if (isRoleNoun(tokens[index]))
    return isCapital(tokens[index]) &&
      GIVEN_NAMES.has(tokens[index - 1]?.lower ?? '') &&
      isCapital(tokens[index - 1])
      ? -1
      : index;
  if (tokens[index]?.text === ',')
    return isRoleNoun(tokens[index - 1]) &&
      !isCapital(tokens[index - 1]) &&
      isSetOff(tokens, index - 1)
      ? index - 1
      : -1;
  let steps = 0;
  while (
    index > 0 &&
    steps++ < LONGEST &&
    (isSubject(tokens[index]) || isParty(index) || /^(?:and|the|,)$/.test(tokens[index]!.lower))
  )
    index--;
  return index < at - 1 &&
    tokens[at - 1]!.lower !== 'the' &&
    tokens[index]?.lower === 'of' &&
    isRoleNoun(tokens[index - 1])
    ? index - 1
    : -1;
}

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

/** "Former US president", "spy chief": whether a word joins what is left of an office to what is right of it. */
function joinsRole(
  tokens: readonly Token[],
  at: number,
  noun: number,
  isParty: PartyTest,
): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  switch (token?.lower) {
    case '-':
      return before?.type === 'word' && before.end === token.start;
    case '&':
    case 'and': {
      if (!before || isParty(at - 1)) return false;
      const isName = isCapital(before) && GIVEN_NAMES.has(tokens[at - 2]?.lower ?? '');
      return (ROLE_NOUNS.has(before.lower) && !isName) || (isPortfolio(before) && at + 1 < noun);
    }
    case 'of':
      return isRoleNoun(before) && after !== undefined && PORTFOLIOS.has(after.lower);
    case 'in':
      return before?.text === '-' && after?.text === '-';
    default:
      return false;
  }
}

/** A plain noun between a country or "former" and the office: "Russian spy chief". */
function isBetween(tokens: readonly Token[], at: number, isParty: PartyTest): boolean {
  const token = tokens[at];
  return (
    token?.type === 'word' &&
    !/^['’]/.test(token.text) &&
    !isBoundary(token) &&
    !SPEECH_VERBS.has(token.lower) &&
    (isParty(at - 1) !== null ||
      /^(?:former|then|late|acting|ex)$/.test(tokens[at - 1]?.lower ?? ''))
  );
}

/** Where the words of the office begin, going left from its noun. A country that nothing stands before is left out. */
function startOfRole(tokens: readonly Token[], noun: number, isParty: PartyTest): number {
  let from = noun;
  for (let index = noun - 1; index >= 0 && noun - index < LONGEST; index--) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[noun]?.sentence) break;
    if (joinsRole(tokens, index, noun, isParty)) continue;
    if (isParty(index) === 'country' && tokens[noun]?.lower !== 'attorney') continue;
    if (isParty(index) === null && !isModifier(token) && !isBetween(tokens, index, isParty)) break;
    if (token.type !== 'word') break;
    from = index;
  }
  return from;
}

/** "Senators" of two is "Senator" of each. */
function singular(text: string, noun: Token): { text: string; isPlural?: boolean } {
  const one = noun.lower.slice(0, -1);
  if (
    !noun.lower.endsWith('s') ||
    ROLE_NOUNS.has(noun.lower) ||
    !(ROLE_NOUNS.has(one) || SHORT_TITLES.has(one))
  )
    return { text };
  return { text: text.replace(noun.text, noun.text.slice(0, -1)), isPlural: true };
}

/** "The head of the inquiry in Dar es Salaam, Kenneth Piernick": an office with all that belongs to it, set off by a comma. */
function readFarRole(tokens: readonly Token[], at: number, isParty: PartyTest): Role | null {
  if (tokens[at - 1]?.text !== ',') return null;
  for (let index = at - 2; index > 0 && at - index < 2 * LONGEST; index--) {
    const token = tokens[index]!;
    if (
      (token.type === 'punctuation' && !/^[-‑’'&.]$/.test(token.text)) ||
      SPEECH_VERBS.has(token.lower) ||
      token.sentence !== tokens[at]!.sentence
    )
      return null;
    if (token.lower !== 'of' || !isRoleNoun(tokens[index - 1])) continue;
    const from = startOfRole(tokens, index - 1, isParty);
    if (!/^(?:the|a|an|its|their|his|her|'s|’s)$/.test(tokens[from - 1]?.lower ?? '')) return null;
    let to = index + 1;
    while (to < at - 1 && !/^(?:in|at|on|from|who|for|with|to)$/.test(tokens[to]!.lower)) to++;
    return { text: sliceTokens(tokens, from, to), from, to };
  }
  return null;
}

/** Reads the role before the token index `at`, where a name begins. Null where there is none; relations ("his wife") are none. */
export function readRoleBefore(
  tokens: readonly Token[],
  at: number,
  isParty: PartyTest,
): Role | null {
  const noun = nounBefore(tokens, at, isParty);
  if (noun < 0) return readFarRole(tokens, at, isParty);
  if (tokens[noun]!.sentence !== tokens[at]!.sentence || RELATIONS.has(tokens[noun]!.lower))
    return null;
  let to = at;
  while (to > noun + 1 && tokens[to - 1]!.text === ',') to--;
  const from = startOfRole(tokens, noun, isParty);
  return { ...singular(sliceTokens(tokens, from, to), tokens[noun]!), from, to };
}

/** Words of the tokens with the spaces the text has between them. */
export function sliceTokens(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    text += (index > from && token.start > tokens[index - 1]!.end ? ' ' : '') + token.text;
  }
  return text;
}

/** "Wife", "brother-in-law": the word at an index says what somebody is to somebody else. */
export function isRelation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  return (
    RELATIONS.has(token.lower) ||
    (token.lower === 'law' && tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'in')
  );
}
