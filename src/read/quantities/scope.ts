/** Finds the phrase that limits what is counted to part of a whole: "from Africa", "in the north", "aged over 65". */
import { tokenAt } from '../../text/neighbours.ts';
import { MONTHS } from '../dates/words.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import type { Token } from '../../text/reading.ts';

const PLACES = wordsOf('place-nouns');
const DIRECTIONS = wordsOf('directions');
const OPENERS = wordsOf('scope-openers');
/** Too vague to limit anything. */
const VAGUE = wordsOf('vague-determiners');
const GROUPS = /(?:s|people|men|women|children|police|personnel|youth)$/;

const isCapital = (token: Token | undefined): boolean =>
  token?.type === 'word' && /^\p{Lu}/u.test(token.text);

/** Words of the phrase after its preposition, at most. */
const LONGEST = 6;

/** Where a place ends that begins at a token: names and the words about them. Equal to the start where it is none. */
function placeEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  let isPlace = false;
  while (
    next < at + LONGEST &&
    tokens[next]?.sentence === tokens[at]?.sentence &&
    tokens[next]?.type === 'word'
  ) {
    const token = tokenAt(tokens, next);
    if (MONTHS.has(token.lower) && token.lower !== 'may') return at;
    const isName = isCapital(token);
    const isWord =
      DIRECTIONS.has(token.lower) ||
      PLACES.has(token.lower) ||
      (next === at && /^(?:the|its|a)$/.test(token.lower)) ||
      (isPlace && token.lower === 'of') ||
      token.lower === "'s" ||
      token.lower === '’s';
    if (!isName && !isWord) break;
    isPlace ||= isName || PLACES.has(token.lower);
    next++;
  }
  while (next > at && /^(?:of|the|['’]s)$/.test(tokenAt(tokens, next - 1).lower)) next--;
  return isPlace ? next : at;
}

/** Where a group ends: "farmers", "young women", "over 65". */
function groupEnd(tokens: readonly Token[], at: number): number {
  for (
    let next = at;
    next < at + LONGEST &&
    tokens[next]?.type === 'word' &&
    tokenAt(tokens, next).sentence === tokenAt(tokens, at).sentence;
    next++
  ) {
    const { lower } = tokenAt(tokens, next);
    if (
      VAGUE.has(lower) ||
      (PHRASE_ENDS.has(lower) && !(next === at && /^(?:the|its|their|those)$/.test(lower)))
    )
      return at;
    if (GROUPS.test(lower)) return next + 1;
  }
  return at;
}

function ageEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    next < at + LONGEST &&
    (tokens[next]?.type === 'number' ||
      /^(?:over|under|between|and|to|or|more|above|below|at|least|older|younger|-|–|\+)$/.test(
        tokens[next]?.lower ?? '',
      ))
  )
    next++;
  return tokens.slice(at, next).some((token) => token.type === 'number') ? next : at;
}

/** The token indices of the limiting phrase that follows a counted noun, or null where none is clear. */
export function findScope(tokens: readonly Token[], next: number): [number, number] | null {
  const opener = tokens[next];
  if (
    opener === undefined ||
    !OPENERS.has(opener.lower) ||
    tokenAt(tokens, next - 1).sentence !== opener.sentence
  )
    return null;
  const end =
    opener.lower === 'aged'
      ? ageEnd(tokens, next + 1)
      : opener.lower === 'among'
        ? groupEnd(tokens, next + 1)
        : placeEnd(tokens, next + 1);
  return end > next + 1 ? [next, end] : null;
}
