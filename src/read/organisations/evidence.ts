/** What a text says of a name whose words don't: that a body bears it, or a person. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { HONORIFICS } from '../people/roles.ts';
import { SPEECH_VERBS } from '../quotes/speech-verbs.ts';
import { isCapital, SUFFIXES, type Shape } from './shapes.ts';

const NOUNS = wordsOf('company-nouns');
const ROLES = wordsOf('body-roles');
const POSSESSIONS = wordsOf('body-possessions');
const RELATIONS = wordsOf('body-relations');
const VERBS = wordsOf('body-verbs');
const NO_BODIES = wordsOf('capitals-of-no-organisation');
const APPOSITION_REACH = 12;

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const isPlain = (token: Token | undefined): boolean =>
  token !== undefined && token.text === token.lower;
const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '');

/** "The carmaker Kwanza", "oil group Kwanza". */
const isIntroduced = (tokens: readonly Token[], from: number): boolean =>
  isPlain(tokens[from - 1]) && NOUNS.has(lowerAt(tokens, from - 1));

/** "Kwanza, the Lagos-based carmaker": the last noun before a preposition, a relative or a comma. */
function isDescribed(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the|its|one)$/.test(lowerAt(tokens, to + 1)))
    return /^(?:is|was)$/.test(lowerAt(tokens, to)) && /^(?:a|an)$/.test(lowerAt(tokens, to + 1))
      ? endsInNoun(tokens, to + 2)
      : false;
  return endsInNoun(tokens, to + 2);
}

function endsInNoun(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + APPOSITION_REACH; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (/^(?:[,.;:()–—]|of|in|for|at|on|with|from|to|by|that|which|who|whose)$/.test(token.text))
      return NOUNS.has(lowerAt(tokens, index - 1));
  }
  return false;
}

/** "Kwanza shares", "Kwanza chief executive Ann Roe". */
function hasRoleAfter(tokens: readonly Token[], to: number): boolean {
  if (!isPlain(tokens[to]) || !ROLES.has(lowerAt(tokens, to))) return false;
  return (
    lowerAt(tokens, to) !== 'chief' ||
    /^(?:executive|economist|financial|operating|technology)$/.test(lowerAt(tokens, to + 1))
  );
}

/** "Kwanza's shareholders", "Kwanza's chief executive". */
function hasPossession(tokens: readonly Token[], to: number): boolean {
  if (!isPossessive(tokens[to])) return false;
  for (let index = to + 1; index < to + 4; index++) {
    if (!isPlain(tokens[index])) return false;
    if (
      POSSESSIONS.has(lowerAt(tokens, index)) ||
      (hasRoleAfter(tokens, index) && index === to + 1)
    )
      return true;
    if (tokens[index]?.type !== 'word') return false;
  }
  return false;
}

const SHARES = /^(?:shares|stakes?|shareholders?|investors)$/;
const OF_PEOPLE =
  /^(?:members?|secretary|president|officials?|lawyer|spokesm[ae]n|spokeswoman|owners?|researcher|partner|director)$/;

/** "Shares in Kwanza", "an analyst at Kwanza", "takeover of Kwanza"; a lawyer for somebody and the president of a land say nothing. */
function isRelated(tokens: readonly Token[], from: number): boolean {
  const at = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const link = lowerAt(tokens, at);
  const noun = lowerAt(tokens, at - 1);
  if (link === 'in') return SHARES.test(noun);
  if (link === 'at' || link === 'with') return RELATIONS.has(noun);
  return /^(?:of|for)$/.test(link) && RELATIONS.has(noun) && !OF_PEOPLE.test(noun);
}

/** "In Kwanza": a place, but for "shares in Kwanza". */
export const placeEvidence = ({ paragraph: { tokens }, from, to }: Shape): boolean =>
  to - from === 1 &&
  /^(?:in|near|outside|around|across)$/.test(lowerAt(tokens, from - 1)) &&
  !SHARES.test(lowerAt(tokens, from - 2));

const isSpeech = (tokens: readonly Token[], at: number): boolean => {
  const verb = SPEECH_VERBS.get(lowerAt(tokens, at));
  return verb !== undefined && verb.kind === 'say' && verb.form !== 'base';
};

/** "Kwanza said it would", "Kwanza has said that it". */
function speaksOfItself(tokens: readonly Token[], to: number): boolean {
  const verb = /^(?:has|had|also|later)$/.test(lowerAt(tokens, to)) ? to + 1 : to;
  if (!isSpeech(tokens, verb)) return false;
  const that = lowerAt(tokens, verb + 1) === 'that' ? 1 : 0;
  return /^(?:it|its)$/.test(lowerAt(tokens, verb + 1 + that));
}

/** An abbreviation that speaks: "the KSE said", "according to the KSE". */
function isSpeakingAcronym(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from];
  if (to - from !== 1 || !token || !/^\p{Lu}{2,6}$/u.test(token.text) || NO_BODIES.has(token.text))
    return false;
  const before = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const verb = /^(?:has|had|also)$/.test(lowerAt(tokens, to)) ? to + 1 : to;
  return (
    isSpeech(tokens, verb) ||
    isSpeech(tokens, before) ||
    (lowerAt(tokens, before) === 'to' && lowerAt(tokens, before - 1) === 'according')
  );
}

/**
 * Why the text holds the name to be a body's: `words` where only a body could be called so, `sense` where it acts as one,
 * `modifier` where it stands before a noun, as a common word may too ("Dock workers").
 */
export function bodyEvidence({
  paragraph: { tokens },
  from,
  to,
}: Shape): 'words' | 'sense' | 'modifier' | null {
  if (isIntroduced(tokens, from) || (to - from > 1 && SUFFIXES.has(lowerAt(tokens, to - 1))))
    return 'words';
  if (isDescribed(tokens, to)) return 'words';
  if (
    hasPossession(tokens, to) ||
    isRelated(tokens, from) ||
    speaksOfItself(tokens, to) ||
    isSpeakingAcronym(tokens, from, to) ||
    VERBS.has(lowerAt(tokens, to))
  )
    return 'sense';
  return hasRoleAfter(tokens, to) ? 'modifier' : null;
}

/** "Mr Kwanza", "Ann Kwanza", "Kwanza, 45", "Kwanza, who": a person. */
export function personEvidence({ paragraph: { tokens }, from, to }: Shape): boolean {
  const title = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  if (HONORIFICS.has(lowerAt(tokens, title)) && isCapital(tokens[title])) return true;
  if (to - from > 1 && GIVEN_NAMES.has(lowerAt(tokens, from))) return true;
  const after = tokens[to]?.text === ',' ? to + 1 : to;
  return (
    /^(?:who|whose|whom)$/.test(lowerAt(tokens, after)) ||
    (after > to && tokens[after]?.type === 'number' && /^[,.]$/.test(tokens[after + 1]?.text ?? ''))
  );
}
