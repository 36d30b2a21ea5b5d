/** In a headline every word is capitalised, so that a name has no end: persons the article names elsewhere are found in it by their full name. */
import { fold } from '../parties/phrases.ts';
import type { People } from './mentions.ts';
import { isCapital, type Run } from './runs.ts';
import type { Draft, Token } from '../../text/reading.ts';

const REACH = 20;

/** Most words around this one, in its sentence, are capitalised. */
export function isTitleCase(tokens: readonly Token[], at: number): boolean {
  let capitals = 0;
  let lower = 0;
  for (let index = Math.max(0, at - REACH); index < tokens.length && index < at + REACH; index++) {
    const token = tokens[index]!;
    if (token.type !== 'word' || token.sentence !== tokens[at]!.sentence) continue;
    if (isCapital(token)) capitals++;
    else lower++;
  }
  return capitals > 2 * lower;
}

/** Known persons in a run that is no name by itself. */
export function findInHeadline(
  run: Pick<Run, 'paragraph' | 'from' | 'to'>,
  people: People,
): Draft<'person'>[] {
  const { paragraph, from, to } = run;
  const { tokens } = paragraph;
  const drafts: Draft<'person'>[] = [];
  const words = tokens.slice(from, to).map((token) => fold(token.text));
  for (let index = 0; index < words.length - 1; index++) {
    const found = people.findFull(words.slice(index, index + 5));
    if (!found || !isTitleCase(tokens, from)) continue;
    const { person, length } = found;
    drafts.push({
      kind: 'person',
      paragraph: paragraph.number,
      start: tokens[from + index]!.start,
      end: tokens[from + index + length - 1]!.end,
      name: person.name,
      ...(person.role ? { role: person.role } : {}),
    });
    index += length - 1;
  }
  return drafts;
}
