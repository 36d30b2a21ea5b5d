/** What a token is as part of a verb group, by the words next to it: asked by every reader of tense. */
import type { Cursor } from './cursor.ts';
import { wordsOf } from './lexicon/index.ts';

const CONTRACTING = wordsOf('contracting-pronouns');
const AFTER_NOT = wordsOf('after-not');
const NO_VERBS = wordsOf('participles-no-verbs');

/** "the firm's engineers", "Friday's trading": not "it's". */
export const isGenitive = (cursor: Cursor, at: number): boolean =>
  cursor.isPossessive(at) && !CONTRACTING.has(cursor.word(at - 1));

/** "not", "never", "couldn't", "no longer": not "not only". */
export function isDenial(cursor: Cursor, at: number): boolean {
  if (cursor.word(at) === 'longer') return cursor.word(at - 1) === 'no';
  return cursor.is(at, 'negation') && !AFTER_NOT.has(cursor.word(at + 1));
}

/** A past tense or participle that tells of a deed: no auxiliary, and not "increased" or "planned", which belong to a noun as often. */
export function isPastVerb(cursor: Cursor, at: number): boolean {
  const { isPast, auxiliary } = cursor.tag(at);
  const word = cursor.word(at);
  return isPast && auxiliary === undefined && word !== 'been' && !NO_VERBS.has(word);
}
