/** In a headline every word is capitalised, so that a name has no end: persons the article names elsewhere are found in it by their full name. */
import type { Cursor } from '../../text/cursor.ts';
import type { Draft } from '../../text/reading.ts';
import type { People } from './people.ts';
import { placeOf, type Span } from '../span.ts';

const REACH = 20;
const MOST_PARTS = 5;

/** Most words around this one, in its sentence, are capitalised. */
export function isTitleCase(cursor: Cursor, at: number): boolean {
  let capitals = 0;
  let lower = 0;
  for (let index = Math.max(0, at - REACH); index < at + REACH && cursor.has(index); index++) {
    if (!cursor.isWord(index) || !cursor.share(index, at)) continue;
    if (cursor.isCapital(index)) capitals++;
    else lower++;
  }
  return capitals > 2 * lower;
}

/** Known persons in a run that is no name by itself. */
export function findInHeadline(run: Span, people: People): Draft<'person'>[] {
  const { cursor, from } = run;
  const drafts: Draft<'person'>[] = [];
  const words = cursor.tokens.slice(from, run.to).map((token) => token.folded);
  for (let at = 0; at < words.length - 1; at++) {
    const found = people.findFull(words.slice(at, at + MOST_PARTS));
    if (!found || !isTitleCase(cursor, from)) continue;
    const { person, length } = found;
    drafts.push({
      kind: 'person',
      ...placeOf({ ...run, from: from + at, to: from + at + length }),
      name: person.name,
      ...(person.role ? { role: person.role } : {}),
    });
    at += length - 1;
  }
  return drafts;
}
