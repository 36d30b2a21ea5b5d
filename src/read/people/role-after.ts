/** The office or profession that follows a name: "Benjamin Ho, an assistant professor at ...", "Jane Roe, 45, director of the museum". */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { isPastForm } from '../../text/stems.ts';
import { isRoleNoun, type PartyTest, type Role } from './role-before.ts';
import { PORTFOLIOS, RELATIONS, ROLE_NOUNS, SPEECH_VERBS } from './roles.ts';

const REACH = 16;
const DETERMINERS = wordsOf('apposition-openers');
const COPULAS = wordsOf('copulas');
const AFTER_BARE_OFFICE = wordsOf('after-an-office-without-article');
const TELLING = wordsOf('participles-of-a-person');
const ENDS = wordsOf('role-ends');
/** An age has three digits at most. */
const LONGEST_AGE = 3;

const isLink = (cursor: Cursor, at: number): boolean => /^(?:of|for)$/.test(cursor.word(at));

/** Index after ", 45," or ", 45-year-old"; the same index where there is no age. */
function afterAge(cursor: Cursor, at: number): number {
  const isAge =
    cursor.text(at) === ',' &&
    cursor.isNumber(at + 1) &&
    cursor.text(at + 1).length <= LONGEST_AGE &&
    /^[,.;]$/.test(cursor.text(at + 2));
  return isAge ? at + 2 : at;
}

/** True where a name is followed by an age set off by commas. */
export const hasAge = (cursor: Cursor, at: number): boolean => afterAge(cursor, at) > at;

/** "Is a lawyer", "was president until 1999". */
function isCopula(cursor: Cursor, at: number): boolean {
  if (!COPULAS.has(cursor.word(at))) return false;
  if (/^(?:a|an|the)$/.test(cursor.word(at + 1))) return true;
  const follows = cursor.has(at + 2) ? cursor.word(at + 2) : '.';
  return ROLE_NOUNS.has(cursor.word(at + 1)) && AFTER_BARE_OFFICE.has(follows);
}

/** Where what is said of the name begins, past the mark or copula and its article. */
function beginApposition(cursor: Cursor, at: number, copula: boolean): number | undefined {
  const mark = afterAge(cursor, at);
  if (!/^[,(—–]$/.test(cursor.text(mark)) && !(copula && isCopula(cursor, mark))) return undefined;
  let index = mark + 1;
  while (DETERMINERS.has(cursor.word(index))) index++;
  return index;
}

const isBreak = (cursor: Cursor, at: number): boolean =>
  (cursor.token(at).type === 'punctuation' && !/^[‑’'&./-]$/.test(cursor.text(at))) ||
  ENDS.has(cursor.word(at)) ||
  SPEECH_VERBS.has(cursor.word(at));

const isSingle = (cursor: Cursor, at: number): boolean =>
  isRoleNoun(cursor, at) && (ROLE_NOUNS.has(cursor.word(at)) || !cursor.word(at).endsWith('s'));

const follows = (cursor: Cursor, at: number, mark: string): boolean => cursor.text(at - 1) === mark;

/** "A 30-year veteran of the force". */
const isSpan = (cursor: Cursor, at: number): boolean =>
  cursor.joins(at + 1) && !/^old$/.test(cursor.word(at + 4)) && cursor.isWord(at + 2);

/** "45-year-old", "the group's": what stands before the words of the office. */
const isPrelude = (cursor: Cursor, at: number): boolean =>
  (cursor.isNumber(at) && !isSpan(cursor, at)) ||
  (cursor.word(at) === 'year' && cursor.text(at + 1) === '-') ||
  (cursor.word(at) === 'old' && follows(cursor, at, '-'));

const endsNounPhrase = (cursor: Cursor, at: number): boolean =>
  isLink(cursor, at) ||
  (isBreak(cursor, at) && !(cursor.word(at) === 'and' && isRoleNoun(cursor, at - 1)));

/** A plain word after the noun: "director's husband", "president elections". */
const isPlain = (cursor: Cursor, at: number): boolean =>
  cursor.isWord(at) && cursor.word(at) !== 'and' && !cursor.isCapital(at);

interface NounPhrase {
  from: number;
  /** The role noun that ends it. */
  noun: number;
}

/** The role noun that ends the noun phrase, and where the phrase really begins, after "the group's". */
function findNoun(cursor: Cursor, begin: number): NounPhrase | null {
  let noun: number | undefined;
  let from = begin;
  for (let at = begin; at < begin + REACH && cursor.has(at) && cursor.share(at, begin); at++) {
    if (noun === undefined && cursor.isPossessive(at)) {
      from = at + 1;
      continue;
    }
    if (cursor.word(at) === 'in' && follows(cursor, at, '-')) continue;
    if (endsNounPhrase(cursor, at)) break;
    if (isPrelude(cursor, at)) from = at + 1;
    if (isSingle(cursor, at)) noun = at;
    else if (isPlain(cursor, at)) noun = undefined;
  }
  if (noun === undefined) return null;
  const isNextName = cursor.isCapital(noun + 1) && cursor.gap(noun + 1) <= 1;
  return isNextName ? null : { from, noun };
}

const isTight = (cursor: Cursor, at: number): boolean =>
  follows(cursor, at, '-') && cursor.touches(at);

/** "Education and support group": after "and" a plain word that is no verb goes on with the phrase. */
function goesOn(cursor: Cursor, and: number): boolean {
  const next = and + 1;
  const word = cursor.word(next);
  if (!cursor.isWord(next) || PORTFOLIOS.has(word)) return cursor.isWord(next);
  const isFunction = DETERMINERS.has(word) || ENDS.has(word);
  const isVerb = SPEECH_VERBS.has(word) || /(?:ed|s|ing)$/.test(word) || isPastForm(word);
  return !(isFunction || isVerb || cursor.isCapital(next));
}

/** "editor in chief", "editor-in-chief": index after it. */
function afterInChief(cursor: Cursor, at: number): number | undefined {
  const [first, second] = cursor.text(at) === '-' ? [at + 1, at + 3] : [at, at + 1];
  return cursor.word(first) === 'in' && cursor.word(second) === 'chief' ? second + 1 : undefined;
}

/** The phrase after "director of" goes on with the token. */
const belongs = (cursor: Cursor, at: number): boolean =>
  (cursor.word(at) === 'and' && goesOn(cursor, at)) ||
  (isTight(cursor, at) && cursor.isWord(at)) ||
  !endsRole(cursor, at);

/** End of the role: its noun and what "of" adds ("director of the museum", "editor in chief"). */
function endOfRole(cursor: Cursor, noun: number): number {
  const first = noun + 1;
  const afterChief = afterInChief(cursor, first);
  if (afterChief !== undefined) return afterChief;
  if (!isLink(cursor, first)) return first;
  let to = first;
  for (; to < noun + REACH && cursor.share(to, noun); to++) {
    if (cursor.word(to) === 'based' && isTight(cursor, to)) return first;
    if (!belongs(cursor, to)) break;
  }
  while (to > first && !cursor.isWord(to - 1)) to--;
  return /^(?:the|a|an|of|for)$/.test(cursor.word(to - 1)) ? first : to;
}

function endsRole(cursor: Cursor, at: number): boolean {
  if (cursor.text(at) === '-') return !cursor.touches(at);
  return (
    isBreak(cursor, at) ||
    TELLING.has(cursor.word(at)) ||
    (cursor.text(at) === '.' && at + 1 >= cursor.end)
  );
}

/** Reads the role after the token index `at`, where a name has ended. Relations ("his wife") are no role. "Is a lawyer" counts where `copula` says so. */
export function readRoleAfter(
  cursor: Cursor,
  at: number,
  isParty: PartyTest,
  copula: boolean,
): Role | null {
  const begin = beginApposition(cursor, at, copula);
  if (begin === undefined || !cursor.share(begin, at - 1)) return null;
  const found = findNoun(cursor, begin);
  if (!found || RELATIONS.has(cursor.word(found.noun))) return null;
  let { from } = found;
  const isOutside = (index: number): boolean =>
    isParty(index) === 'country' || cursor.token(index).type === 'punctuation';
  while (from < found.noun && isOutside(from)) from++;
  const to = endOfRole(cursor, found.noun);
  return { text: cursor.slice(from, to), from, to };
}
