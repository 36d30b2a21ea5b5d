/** The office or profession that follows a name: "Benjamin Ho, an assistant professor at ...", "Jane Roe, 45, director of the museum". */
import { wordsOf } from '../../text/lexicon/index.ts';
import { PORTFOLIOS, RELATIONS, ROLE_NOUNS, SPEECH_VERBS } from './roles.ts';
import { isRoleNoun, sliceTokens, type PartyTest, type Role } from './role-before.ts';
import { isCapital } from './runs.ts';
import type { Token } from '../../text/reading.ts';
import { isPastForm } from '../../text/stems.ts';

const REACH = 16;
const DETERMINERS = wordsOf('apposition-openers');
const LINKS_AFTER = new Set(['of', 'for']);
const ENDS = wordsOf('role-ends');

/** Index after ", 45," or ", 45-year-old"; the same index where there is no age. */
export function afterAge(tokens: readonly Token[], at: number): number {
  if (
    tokens[at]?.text !== ',' ||
    tokens[at + 1]?.type !== 'number' ||
    tokens[at + 1]!.text.length > 3
  )
    return at;
  return tokens[at + 2]?.text === ',' ||
    tokens[at + 2]?.text === '.' ||
    tokens[at + 2]?.text === ';'
    ? at + 2
    : at;
}

/** True where a name is followed by an age set off by commas. */
export const hasAge = (tokens: readonly Token[], at: number): boolean => afterAge(tokens, at) > at;

function beginApposition(tokens: readonly Token[], at: number, copula: boolean): number {
  let index = afterAge(tokens, at);
  const mark = tokens[index]?.text;
  const isCopula =
    copula &&
    /^(?:is|was|became)$/.test(tokens[index]?.lower ?? '') &&
    (/^(?:a|an|the)$/.test(tokens[index + 1]?.lower ?? '') ||
      (ROLE_NOUNS.has(tokens[index + 1]?.lower ?? '') &&
        /^(?:until|from|of|for|in|when|,|\.)$/.test(tokens[index + 2]?.lower ?? '.')));
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–' && !isCopula) return -1;
  index++;
  while (DETERMINERS.has(tokens[index]?.lower ?? '')) index++;
  return index;
}

const isBreak = (token: Token): boolean =>
  (token.type === 'punctuation' && !/^[‑’'&./-]$/.test(token.text)) ||
  ENDS.has(token.lower) ||
  SPEECH_VERBS.has(token.lower);

const isSingle = (token: Token): boolean =>
  isRoleNoun(token) && (ROLE_NOUNS.has(token.lower) || !token.lower.endsWith('s'));

/** The role noun that ends the noun phrase, and where the phrase really begins, after "the group's". */
function findNoun(tokens: readonly Token[], begin: number): { from: number; noun: number } | null {
  let noun = -1;
  let from = begin;
  for (
    let index = begin;
    index < tokens.length &&
    index < begin + REACH &&
    tokens[index]!.sentence === tokens[begin]!.sentence;
    index++
  ) {
    const token = tokens[index]!;
    if (/^['’]s$/i.test(token.text) && noun < 0) {
      from = index + 1;
      continue;
    }
    if (token.lower === 'in' && tokens[index - 1]?.text === '-') continue;
    if (
      LINKS_AFTER.has(token.lower) ||
      (isBreak(token) && !(token.lower === 'and' && isRoleNoun(tokens[index - 1])))
    )
      break;
    if (token.type === 'number' || (token.lower === 'year' && tokens[index + 1]?.text === '-'))
      from = index + 1;
    if (token.lower === 'old' && tokens[index - 1]?.text === '-') from = index + 1;
    if (isSingle(token)) noun = index;
    else if (noun >= 0 && token.type === 'word' && token.lower !== 'and' && !isCapital(token)) {
      noun = -1;
    }
  }
  if (noun < 0) return null;
  const next = tokens[noun + 1];
  const isNextName = next !== undefined && isCapital(next) && next.start - tokens[noun]!.end <= 1;
  return isNextName ? null : { from, noun };
}

const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start;

/** "Education and support group": after "and" a plain word that is no verb goes on with the phrase. */
function goesOn(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1];
  if (next?.type !== 'word' || PORTFOLIOS.has(next.lower)) return next?.type === 'word';
  return !(
    DETERMINERS.has(next.lower) ||
    ENDS.has(next.lower) ||
    SPEECH_VERBS.has(next.lower) ||
    isCapital(next) ||
    /(?:ed|s|ing)$/.test(next.lower) ||
    isPastForm(next.lower)
  );
}

/** End of the role: its noun and what "of" adds ("director of the museum", "editor in chief"). */
function endOfRole(tokens: readonly Token[], noun: number): number {
  const first = noun + 1;
  const links = tokens[first]?.text === '-' ? [1, 3] : [0, 1];
  if (
    tokens[first + (links[0] ?? 0)]?.lower === 'in' &&
    tokens[first + (links[1] ?? 1)]?.lower === 'chief'
  )
    return first + (links[1] ?? 1) + 1;
  if (!LINKS_AFTER.has(tokens[first]?.lower ?? '')) return first;
  let index = first;
  for (; index < noun + REACH; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[noun]?.sentence) break;
    if (token.lower === 'based' && isTight(tokens, index)) return first;
    if (token.lower === 'and' && goesOn(tokens, index)) continue;
    if (isTight(tokens, index) && token.type === 'word') continue;
    if (endsRole(tokens, index)) break;
  }
  while (index > first && tokens[index - 1]?.type !== 'word') index--;
  return /^(?:the|a|an|of|for)$/.test(tokens[index - 1]?.lower ?? '') ? first : index;
}

function endsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.text === '-') return token.start > (tokens[at - 1]?.end ?? 0);
  return (
    isBreak(token) ||
    /^(?:known|named|called|accused|charged|convicted)$/.test(token.lower) ||
    (token.text === '.' && at + 1 >= tokens.length)
  );
}

/** Reads the role after the token index `at`, where a name has ended. Relations ("his wife") are no role. "Is a lawyer" counts where `copula` says so. */
export function readRoleAfter(
  tokens: readonly Token[],
  at: number,
  isParty: PartyTest,
  copula: boolean,
): Role | null {
  const begin = beginApposition(tokens, at, copula);
  if (begin < 0 || begin >= tokens.length || tokens[begin]!.sentence !== tokens[at - 1]!.sentence)
    return null;
  const found = findNoun(tokens, begin);
  if (!found) return null;
  let from = found.from;
  while (from < found.noun && (isParty(from) === 'country' || tokens[from]!.type === 'punctuation'))
    from++;
  if (RELATIONS.has(tokens[found.noun]!.lower)) return null;
  const to = endOfRole(tokens, found.noun);
  return { text: sliceTokens(tokens, from, to), from, to };
}
