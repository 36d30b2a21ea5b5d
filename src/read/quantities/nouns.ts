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
import type { Cursor } from '../../text/cursor.ts';

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

function wordAt(cursor: Cursor, at: number): Word | null {
  if (!cursor.isWord(at)) return null;
  let last = at;
  while (last - at < 8 && cursor.joins(last + 1) && cursor.isWord(last + 2)) last += 2;
  return {
    first: at,
    next: last + 1,
    lower: cursor.word(last),
    capital: cursor.isCapital(at),
  };
}

function isPluralNoun(lower: string): boolean {
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
function modelAt(cursor: Cursor, at: number): Word | null {
  const isModel =
    /^\d{1,4}$/.test(cursor.text(at)) &&
    cursor.isWord(at + 1) &&
    (cursor.isCapital(at - 1) || cursor.isCapital(at + 1));
  return isModel ? { first: at, next: at + 1, lower: cursor.word(at), capital: true } : null;
}

/** Words that may belong to a phrase, up to the first that cannot; "military and police personnel" is kept together. */
function collectWords(cursor: Cursor, at: number): Word[] {
  const words: Word[] = [];
  let next = at;
  while (words.length < LONGEST_PHRASE) {
    const last = words.at(-1);
    const mayCross = last !== undefined && !isPluralNoun(last.lower);
    const place = mayCross ? pastCoordination(cursor, next, words.length === 1) : next;
    const word = wordAt(cursor, place) ?? (last ? modelAt(cursor, place) : null);
    if (!word || !cursor.share(place, at) || !mayStandInPhrase(cursor, word, !last)) break;
    words.push(word);
    next = pastPossessive(cursor, word.next);
  }
  return words;
}

/** "high school teachers", "combined sales": what ends a phrase where it stands last may open one. */
const opensPhrase = (cursor: Cursor, word: Word): boolean =>
  OPENING_ADJECTIVES.has(word.lower) &&
  cursor.isWord(word.next) &&
  cursor.share(word.next, word.first) &&
  !PHRASE_ENDS.has(cursor.word(word.next)) &&
  !PLAIN_VERBS.has(cursor.word(word.next));

function mayStandInPhrase(cursor: Cursor, word: Word, isFirst: boolean): boolean {
  const isName =
    word.capital && cursor.has(word.next) && /^(?:us|u\.s\.|may|will)$/.test(word.lower);
  return (
    isName ||
    (isFirst && opensPhrase(cursor, word)) ||
    !PHRASE_ENDS.has(cursor.word(word.first)) ||
    (word.next > word.first + 1 && !PHRASE_ENDS.has(word.lower))
  );
}

/** "women's teams": on to "teams"; a plural's lone apostrophe ends the phrase. */
const pastPossessive = (cursor: Cursor, at: number): number =>
  cursor.isPossessive(at) && cursor.isWord(at + 1) ? at + 1 : at;

const OPENING_ADJECTIVES = wordsOf('opening-adjectives');
const COORDINATIONS = new Set(['and', 'or', '/', '&']);

const ADJECTIVE_ENDING = /(?:al|ous|ic|ive|ful|ed|ing|ish|able|ary|ern|ll|ge|or|nt)$/;

/** Over "and", or over the comma of "small, fast boats", where two words on there is a plural and no other number or determiner. */
function pastCoordination(cursor: Cursor, at: number, isFirst: boolean): number {
  const isComma = isFirst && cursor.text(at) === ',' && ADJECTIVE_ENDING.test(cursor.word(at - 1));
  if (!isComma && !COORDINATIONS.has(cursor.word(at))) return at;
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    const word = cursor.word(ahead);
    if (!cursor.isWord(ahead) || PHRASE_ENDS.has(word) || PLAIN_VERBS.has(word)) return at;
    if (isPluralNoun(word) || ATTRIBUTIVE_PLURALS.has(word)) return at + 1;
  }
  return at;
}

/** Index of the head among the words, or -1: the first plural that no further plural and no attributive use carries on. */
function pluralHead(cursor: Cursor, words: readonly Word[]): number {
  for (const [index, word] of words.entries()) {
    if (index > 0 && ONLY_VERBS.has(word.lower)) return -1;
    const following = words[index + 1];
    const isHead =
      isPluralNoun(word.lower) || (ATTRIBUTIVE_PLURALS.has(word.lower) && following === undefined);
    if (!isHead || cursor.isPossessive(word.next)) continue;
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

/** Words of a phrase without plural, at most. */
const LONGEST_SINGULAR = 4;

/** "one vote", "one cut": after "one" these may be nouns. */
function mayBeNounOfOne(words: readonly Word[], index: number, lower: string): boolean {
  const isLast = words[index + 1] === undefined;
  return index === 0 || (index === 1 && isLast && !/(?:s|id|ld|nt)$/.test(lower));
}

/** A verb, an adverb or a participle: the phrase without plural ends before it. */
function endsSingular(words: readonly Word[], index: number, word: Word, isOne: boolean): boolean {
  const { lower } = word;
  const isVerb = PLAIN_VERBS.has(lower) && !(isOne && mayBeNounOfOne(words, index, lower));
  if (isVerb || isAdverb(word)) return true;
  const isGerund = lower.length > 5 && lower.endsWith('ing');
  if (index > 0)
    return isGerund || isParticiple(lower) || (isOne && isPluralNoun(lower) && !PLURALS.has(lower));
  const next = words[1];
  if (isGerund) return next === undefined;
  return isParticiple(lower) && (next === undefined || isParticiple(next.lower));
}

/** Where a phrase without plural ends: before a verb, an adverb or a participle, and after a few words. */
function singularEnd(words: readonly Word[], isOne: boolean): number {
  const [first] = words;
  if (first && STATE_NOUNS.has(first.lower)) return words.length > 1 && isOne ? 2 : 1;
  const end = words.findIndex(
    (word, index) => !word.capital && endsSingular(words, index, word, isOne),
  );
  return end < 0 ? Math.min(words.length, LONGEST_SINGULAR) : end;
}

/** A verb where the noun would be. Forms in -s are nouns there: no verb in the singular follows several. */
const isOpening = ({ lower, capital, first, next }: Word): boolean =>
  PLAIN_VERBS.has(lower) && !/[^s]s$/.test(lower) && !capital && next === first + 1;

/** The words of a phrase that make it, from its first. */
function keptWords(
  cursor: Cursor,
  words: readonly Word[],
  isOne: boolean,
): [count: number, plural: boolean] {
  const head = isOne ? -1 : pluralHead(cursor, words);
  if (head >= 0) return [head + 1, true];
  const count = singularEnd(words, isOne);
  const isName = !isOne && count > 1 && words.slice(0, count).every(({ capital }) => capital);
  return [isName ? 0 : count, false];
}

/** The noun phrase that begins at a token, or null where what follows is no noun. `isOne`: the number is one, so the noun is singular. */
export function readNounPhrase(cursor: Cursor, at: number, isOne = false): NounPhrase | null {
  const isMore = MORE_WORDS.has(cursor.word(at)) || DEGREES.has(cursor.word(at));
  const words = collectWords(cursor, isMore ? at + 1 : at);
  const [first] = words;
  if (!first || first.lower === 'others' || (!isOne && isOpening(first))) return null;
  const [count, plural] = keptWords(cursor, words, isOne);
  const last = words[count - 1];
  return last ? { first: first.first, next: last.next, plural } : null;
}

const LONGEST_OWNER = 4;

/** "Kellman's deputies": where what a name owns begins, or -1. */
function ownerEnd(cursor: Cursor, at: number): number {
  let next = at;
  while (next < at + LONGEST_OWNER && cursor.isCapital(next)) next++;
  return next > at && cursor.isPossessive(next) ? next + 1 : -1;
}

/** "three of the suspects", "hundreds of miles", "12 of its 30 aircraft": where the noun phrase after "of" begins, or -1. */
export function partitiveStart(cursor: Cursor, at: number, isVague: boolean): number {
  if (cursor.word(at) !== 'of') return -1;
  const owned = ownerEnd(cursor, at + 1);
  if (owned > 0) return owned;
  const hasDeterminer = PARTITIVE_DETERMINERS.has(cursor.word(at + 1));
  if (!hasDeterminer) return isVague ? at + 1 : -1;
  return at + 2;
}
