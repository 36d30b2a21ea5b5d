/** The office or profession that stands before a name: "public security minister Wang", "the group's chairman, Jane Roe". */
import { fold } from './parties-phrases.ts';
import { PORTFOLIOS, RELATIONS, ROLE_MODIFIERS, ROLE_NOUNS, SHORT_TITLES, SPEECH_VERBS } from './people-roles.ts';
import { isCapital } from './people-runs.ts';
import { OPENERS } from './people-words.ts';
import type { Token } from './reading.ts';

const LONGEST = 10;

/** Words that end an office to the left: determiners, verbs, prepositions. */
const isBoundary = (token: Token): boolean => OPENERS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower);

export const isRoleNoun = (token: Token | undefined): boolean => token?.type === 'word' && (ROLE_NOUNS.has(token.lower) || SHORT_TITLES.has(token.lower) || (token.lower.endsWith('s') && ROLE_NOUNS.has(token.lower.slice(0, -1))));

const isPortfolio = (token: Token | undefined): boolean => token?.type === 'word' && (PORTFOLIOS.has(token.lower) || ROLE_MODIFIERS.has(token.lower));

/** True for a word that can stand in an office before its noun. Capitals may be anything: "Google chief executive". */
function isModifier(token: Token): boolean {
  return ROLE_MODIFIERS.has(token.lower) || PORTFOLIOS.has(token.lower) || isRoleNoun(token) || (isCapital(token) && !isBoundary(token) && !SPEECH_VERBS.has(token.lower));
}

/** Index of the role noun that ends before `at`, over "of Public Security" and one comma; or -1. */
function nounBefore(tokens: readonly Token[], at: number, isParty: (index: number) => boolean): number {
  let index = at - 1;
  if (tokens[index]?.text === '.' && tokens[index]!.start === tokens[index - 1]?.end) index--;
  if (isRoleNoun(tokens[index])) return index;
  if (tokens[index]?.text === ',' && isRoleNoun(tokens[index - 1]) && !isCapital(tokens[index - 1])) return index - 1;
  let steps = 0;
  while (index > 0 && steps++ < LONGEST && (isPortfolio(tokens[index]) || isParty(index) || /^(?:and|the|,)$/.test(tokens[index]!.lower))) index--;
  return index < at - 1 && tokens[index]?.lower === 'of' && isRoleNoun(tokens[index - 1]) ? index - 1 : -1;
}

export interface Role {
  /** As the article words it. */
  text: string;
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
}

/** Where the words of the office begin, going left from its noun. Countries before it are left out. */
function startOfRole(tokens: readonly Token[], noun: number, isParty: (index: number) => boolean): number {
  let from = noun;
  for (let index = noun - 1; index >= 0 && noun - index < LONGEST; index--) {
    const token = tokens[index]!;
    if (token.sentence !== tokens[noun]!.sentence || isParty(index)) break;
    if (token.text === '-' && tokens[index - 1]?.type === 'word' && tokens[index - 1]!.end === token.start) continue;
    if (token.lower === 'and' || token.text === '&') {
      if (index > 0 && isModifier(tokens[index - 1]!) && !isParty(index - 1)) continue;
      break;
    }
    if (token.lower === 'of' && isRoleNoun(tokens[index - 1])) continue;
    if (token.type !== 'word' || !isModifier(token)) break;
    from = index;
  }
  return from;
}

/** Reads the role before the token index `at`, where a name begins. Null where there is none; relations ("his wife") are none. */
export function readRoleBefore(tokens: readonly Token[], at: number, isParty: (index: number) => boolean): Role | null {
  const noun = nounBefore(tokens, at, isParty);
  if (noun < 0 || tokens[noun]!.sentence !== tokens[at]!.sentence || RELATIONS.has(tokens[noun]!.lower)) return null;
  let to = at;
  while (to > noun + 1 && tokens[to - 1]!.text === ',') to--;
  const from = startOfRole(tokens, noun, isParty);
  return { text: sliceTokens(tokens, from, to), from, to };
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

export const isRelation = (token: Token | undefined): boolean => token?.type === 'word' && RELATIONS.has(fold(token.text));
