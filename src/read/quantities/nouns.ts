/** Finds what a number counts: the noun phrase after it, with its adjectives, without determiners or what trails behind. */
import { wordsOf } from '../../text/lexicon/index.ts';
import {
  ATTRIBUTIVE_PLURALS,
  DEGREES,
  MORE_WORDS,
  NOT_ADVERBS,
  NOT_PLURALS,
  ONLY_VERBS,
  PARTITIVE_DETERMINERS,
  PHRASE_ENDS,
  PLAIN_VERBS,
  PLURALS,
  STATE_NOUNS,
} from './noun-words.ts';
import { tokenAt, isCapital, joinsAt, lowerAt } from '../../text/neighbours.ts';
import type { Token } from '../../text/reading.ts';

export interface NounPhrase {
  /** Indices of its first token and of the token after its last. */
  first: number;
  next: number;
  /** Whether its head is a plural or collective noun. */
  plural: boolean;
}

/** Words of a phrase, at most; with the joins of compounds in between. */
const LONGEST_PHRASE = 8;

interface Word {
  /** Indices of its first token and of the token after its last: "law-enforcement" is one word. */
  first: number;
  next: number;
  /** Lower case of its last part. */
  lower: string;
  capital: boolean;
}

function wordAt(tokens: readonly Token[], at: number): Word | null {
  if (tokens[at]?.type !== 'word') return null;
  let last = at;
  while (last - at < 8 && joinsAt(tokens, last + 1) && tokens[last + 2]?.type === 'word') last += 2;
  return {
    first: at,
    next: last + 1,
    lower: tokenAt(tokens, last).lower,
    capital: isCapital(tokenAt(tokens, at).text),
  };
}

export function isPluralNoun(lower: string): boolean {
  if (PLURALS.has(lower)) return true;
  return (
    lower.length > 2 &&
    lower.endsWith('s') &&
    !/(?:ss|us|is)$/.test(lower) &&
    !NOT_PLURALS.has(lower)
  );
}

const isAdverb = (word: Word): boolean =>
  word.lower.length > 4 &&
  word.lower.endsWith('ly') &&
  !NOT_ADVERBS.has(word.lower) &&
  !word.capital;

const isParticiple = (lower: string): boolean =>
  lower.length > 4 &&
  lower.endsWith('ed') &&
  !/(?:eed|hundred|naked|sacred|wicked|shed)$/.test(lower);

/** The number of a name within the phrase: "two Boeing 737 jets". */
function modelAt(tokens: readonly Token[], at: number): Word | null {
  const isModel =
    /^\d{1,4}$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.type === 'word' &&
    (isCapital(tokenAt(tokens, at - 1).text) || isCapital(tokenAt(tokens, at + 1).text));
  return isModel
    ? { first: at, next: at + 1, lower: tokenAt(tokens, at).lower, capital: true }
    : null;
}

/** Words that may belong to a phrase, up to the first that cannot; "military and police personnel" is kept together. */
function collectWords(tokens: readonly Token[], at: number): Word[] {
  const words: Word[] = [];
  const sentence = tokens[at]?.sentence;
  let cursor = at;
  while (words.length < LONGEST_PHRASE) {
    const crossed =
      words.length > 0 && !isPluralNoun(words.at(-1)!.lower)
        ? pastCoordination(tokens, cursor, words.length === 1)
        : cursor;
    const word = wordAt(tokens, crossed) ?? (words.length > 0 ? modelAt(tokens, crossed) : null);
    if (
      word === null ||
      tokenAt(tokens, crossed).sentence !== sentence ||
      !mayStandInPhrase(tokens, word, words.length === 0)
    )
      break;
    words.push(word);
    cursor = pastPossessive(tokens, word.next);
  }
  return words;
}

/** "high school teachers", "combined sales": what ends a phrase where it stands last may open one. */
const opensPhrase = (tokens: readonly Token[], word: Word): boolean =>
  OPENING_ADJECTIVES.has(word.lower) &&
  tokenAt(tokens, word.next).type === 'word' &&
  tokenAt(tokens, word.next).sentence === tokenAt(tokens, word.first).sentence &&
  !PHRASE_ENDS.has(lowerAt(tokens, word.next)) &&
  !PLAIN_VERBS.has(lowerAt(tokens, word.next));

function mayStandInPhrase(tokens: readonly Token[], word: Word, isFirst: boolean): boolean {
  const isName =
    word.capital && word.next < tokens.length && /^(?:us|u\.s\.|may|will)$/.test(word.lower);
  return (
    isName ||
    (isFirst && opensPhrase(tokens, word)) ||
    !PHRASE_ENDS.has(tokenAt(tokens, word.first).lower) ||
    (word.next > word.first + 1 && !PHRASE_ENDS.has(word.lower))
  );
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.lower === '’s');

/** "women's teams": on to "teams"; a plural's lone apostrophe ends the phrase. */
function pastPossessive(tokens: readonly Token[], at: number): number {
  return isPossessive(tokens[at]) && tokens[at + 1]?.type === 'word' ? at + 1 : at;
}

const OPENING_ADJECTIVES = wordsOf('opening-adjectives');
const COORDINATIONS = new Set(['and', 'or', '/', '&']);

/** Over "and", or over the comma of "small, fast boats", where two words on there is a plural and no other number or determiner. */
function pastCoordination(tokens: readonly Token[], at: number, isFirst: boolean): number {
  const isComma =
    tokens[at]?.text === ',' &&
    isFirst &&
    /(?:al|ous|ic|ive|ful|ed|ing|ish|able|ary|ern|ll|ge|or|nt)$/.test(
      tokenAt(tokens, at - 1).lower,
    );
  if (!isComma && !COORDINATIONS.has(tokens[at]?.lower ?? '')) return at;
  for (let ahead = 1; ahead <= 3; ahead++) {
    const word = tokens[at + ahead];
    if (word?.type !== 'word' || PHRASE_ENDS.has(word.lower) || PLAIN_VERBS.has(word.lower))
      return at;
    if (isPluralNoun(word.lower) || ATTRIBUTIVE_PLURALS.has(word.lower)) return at + 1;
  }
  return at;
}

/** Index of the head among the words, or -1: the first plural that no further plural and no attributive use carries on. */
function pluralHead(tokens: readonly Token[], words: readonly Word[]): number {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const following = words[index + 1];
    if (index > 0 && ONLY_VERBS.has(word.lower)) return -1;
    const isLoneAttributive = ATTRIBUTIVE_PLURALS.has(word.lower) && following === undefined;
    if (!isPluralNoun(word.lower) && !isLoneAttributive) continue;
    if (isPossessive(tokens[word.next])) continue;
    if (following === undefined || !carriesOn(word, following, words[index + 2])) return index;
  }
  return -1;
}

function carriesOn(word: Word, following: Word, third: Word | undefined): boolean {
  if (PLAIN_VERBS.has(following.lower) || ONLY_VERBS.has(following.lower) || isAdverb(following))
    return false;
  if (isPluralNoun(following.lower)) return true;
  if (
    isParticiple(following.lower) ||
    /ing$/.test(following.lower) ||
    STATE_NOUNS.has(following.lower)
  )
    return false;
  return (
    word.capital &&
    third !== undefined &&
    !PLAIN_VERBS.has(third.lower) &&
    isPluralNoun(third.lower)
  );
}

/** Where a phrase without plural ends: before a verb, an adverb or a participle, and after three words. */
function singularEnd(words: readonly Word[], isOne: boolean): number {
  for (let index = 0; index < words.length; index++) {
    const { lower, capital } = words[index]!;
    if (STATE_NOUNS.has(lower) && index === 0) return words.length > 1 && isOne ? 2 : 1;
    if (capital) continue;
    if (lower.length > 5 && lower.endsWith('ing') && (index > 0 || words.length === 1))
      return index;
    const isVerb =
      PLAIN_VERBS.has(lower) &&
      !(isOne && index === 0) &&
      !(isOne && words[index + 1] === undefined && index === 1 && !/(?:s|id|ld|nt)$/.test(lower));
    if (isVerb || isAdverb(words[index]!)) return index;
    if (index > 0 && (isParticiple(lower) || (isOne && isPluralNoun(lower) && !PLURALS.has(lower))))
      return index;
    if (index === 0 && isParticiple(lower) && (words.length === 1 || isParticiple(words[1]!.lower)))
      return 0;
  }
  return Math.min(words.length, 4);
}

/** A verb where the noun would be. Forms in -s are nouns there: no verb in the singular follows several. */
const isOpening = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  PLAIN_VERBS.has(words[0]!.lower) &&
  !/[^s]s$/.test(words[0]!.lower) &&
  !words[0]!.capital &&
  words[0]!.next === words[0]!.first + 1;

/** The noun phrase that begins at a token, or null where what follows is no noun. `isOne`: the number is one, so the noun is singular. */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  isOne = false,
): NounPhrase | null {
  const start =
    MORE_WORDS.has(tokens[at]?.lower ?? '') || DEGREES.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const words = collectWords(tokens, start);
  if (words.length === 0 || words[0]!.lower === 'others' || (!isOne && isOpening(words)))
    return null;
  const head = isOne ? -1 : pluralHead(tokens, words);
  const count = head >= 0 ? head + 1 : singularEnd(words, isOne);
  const kept = head >= 0 || count < 2 || isOne ? count : count - trailingCapitals(words, count);
  if (kept === 0) return null;
  return { first: words[0]!.first, next: words[kept - 1]!.next, plural: head >= 0 };
}

/** Names at the end of a phrase without plural are no part of it. */
function trailingCapitals(words: readonly Word[], count: number): number {
  return words.slice(0, count).every((word) => word.capital) ? count : 0;
}

const LONGEST_OWNER = 4;

/** "Kellman's deputies": where what a name owns begins, or -1. */
function ownerEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + LONGEST_OWNER && isCapital(tokenAt(tokens, next).text)) next++;
  return next > at && isPossessive(tokens[next]) ? next + 1 : -1;
}

/** "three of the suspects", "hundreds of miles", "12 of its 30 aircraft": where the noun phrase after "of" begins, or -1. */
export function partitiveStart(tokens: readonly Token[], at: number, isVague: boolean): number {
  if (tokens[at]?.lower !== 'of') return -1;
  const owned = ownerEnd(tokens, at + 1);
  if (owned > 0) return owned;
  const hasDeterminer = PARTITIVE_DETERMINERS.has(tokens[at + 1]?.lower ?? '');
  if (!hasDeterminer) return isVague ? at + 1 : -1;
  return at + 2;
}
