/** In a headline every word is capitalised, so that a name has no end: persons the article names elsewhere are found in it by their full name. */
import { fold } from './parties-phrases.ts';
import type { People } from './people-mentions.ts';
import { isCapital, type Run } from './people-runs.ts';
import type { Draft } from './reading.ts';

/** Most words of the run's sentence are capitalised. */
function isTitleCase({ paragraph, from }: Run): boolean {
  const { sentence } = paragraph.tokens[from]!;
  let capitals = 0;
  let lower = 0;
  for (let index = from; index >= 0 && paragraph.tokens[index]!.sentence === sentence && from - index < 20; index--) {
    if (paragraph.tokens[index]!.type === 'word') isCapital(paragraph.tokens[index]) ? capitals++ : lower++;
  }
  for (let index = from + 1; index < paragraph.tokens.length && paragraph.tokens[index]!.sentence === sentence && index - from < 20; index++) {
    if (paragraph.tokens[index]!.type === 'word') isCapital(paragraph.tokens[index]) ? capitals++ : lower++;
  }
  return capitals > 2 * lower;
}

/** Known persons in a run that is no name by itself. */
export function findInHeadline(run: Run, people: People): Draft<'person'>[] {
  const { paragraph, from, to } = run;
  const { tokens } = paragraph;
  const drafts: Draft<'person'>[] = [];
  const words = tokens.slice(from, to).map((token) => fold(token.text));
  for (let index = 0; index < words.length - 1; index++) {
    const found = people.findFull(words.slice(index, index + 5));
    if (!found || !isTitleCase(run)) continue;
    const { person, length } = found;
    drafts.push({ kind: 'person', paragraph: paragraph.number, start: tokens[from + index]!.start, end: tokens[from + index + length - 1]!.end, name: person.name, ...(person.role ? { role: person.role } : {}) });
    index += length - 1;
  }
  return drafts;
}
