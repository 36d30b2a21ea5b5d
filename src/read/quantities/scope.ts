/** Finds the phrase that limits what is counted to part of a whole: "from Africa", "in the north", "aged over 65". */
import { wordsOf } from '../../text/lexicon/index.ts';
import { PHRASE_ENDS } from './noun-words.ts';
import type { Cursor } from '../../text/cursor.ts';

const PLACES = wordsOf('place-nouns');
const DIRECTIONS = wordsOf('directions');
const OPENERS = wordsOf('scope-openers');
/** Too vague to limit anything. */
const VAGUE = wordsOf('vague-determiners');
const GROUPS = /(?:s|people|men|women|children|police|personnel|youth)$/;

/** Words of the phrase after its preposition, at most. */
const LONGEST = 6;

/** Words about the name of a place: "the north of". */
const isOfPlace = (cursor: Cursor, next: number, at: number, isPlace: boolean): boolean => {
  const word = cursor.word(next);
  return (
    DIRECTIONS.has(word) ||
    PLACES.has(word) ||
    cursor.isPossessive(next) ||
    (next === at && /^(?:the|its|a)$/.test(word)) ||
    (isPlace && word === 'of')
  );
};

/** Where a place ends that begins at a token: names and the words about them. Equal to the start where it is none. */
function placeEnd(cursor: Cursor, at: number): number {
  let isPlace = false;
  let next = at;
  for (; next < at + LONGEST && cursor.isWord(next) && cursor.share(next, at); next++) {
    if (cursor.tag(next).month !== undefined && cursor.word(next) !== 'may') return at;
    const isName = cursor.isCapital(next);
    if (!isName && !isOfPlace(cursor, next, at, isPlace)) break;
    isPlace ||= isName || PLACES.has(cursor.word(next));
  }
  while (next > at && /^(?:of|the|['’]s)$/.test(cursor.word(next - 1))) next--;
  return isPlace ? next : at;
}

/** Where a group ends: "farmers", "young women", "over 65". */
function groupEnd(cursor: Cursor, at: number): number {
  for (
    let next = at;
    next < at + LONGEST && cursor.isWord(next) && cursor.share(next, at);
    next++
  ) {
    const { lower } = cursor.token(next);
    if (
      VAGUE.has(lower) ||
      (PHRASE_ENDS.has(lower) && !(next === at && /^(?:the|its|their|those)$/.test(lower)))
    )
      return at;
    if (GROUPS.test(lower)) return next + 1;
  }
  return at;
}

function ageEnd(cursor: Cursor, at: number): number {
  let next = at;
  while (
    next < at + LONGEST &&
    (cursor.isNumber(next) ||
      /^(?:over|under|between|and|to|or|more|above|below|at|least|older|younger|-|–|\+)$/.test(
        cursor.word(next),
      ))
  )
    next++;
  return cursor.findFrom(at, next - at, (place) => cursor.isNumber(place)) === undefined
    ? at
    : next;
}

/** Where the phrase after each kind of opener ends. */
function phraseEnd(cursor: Cursor, opener: number): number {
  const at = opener + 1;
  if (cursor.word(opener) === 'aged') return ageEnd(cursor, at);
  return cursor.word(opener) === 'among' ? groupEnd(cursor, at) : placeEnd(cursor, at);
}

/** The token indices of the limiting phrase that follows a counted noun, or null where none is clear. */
export function findScope(cursor: Cursor, next: number): [number, number] | null {
  if (!OPENERS.has(cursor.word(next)) || !cursor.share(next - 1, next)) return null;
  const end = phraseEnd(cursor, next);
  return end > next + 1 ? [next, end] : null;
}
