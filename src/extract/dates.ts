/** Reading → dates and lengths of time: expressions are read off the tokens, then put on the calendar. */
import { edtfOf, pointOf, type Time } from './dates/calendar.ts';
import { Cursor } from './dates/cursor.ts';
import type { Match } from './dates/expression.ts';
import { parseExpression } from './dates/parse.ts';
import { resolve, type Context, type Resolved } from './dates/resolve.ts';
import { tenseAround } from './dates/tense.ts';
import type { Draft, ReadParagraph, Reading } from './reading.ts';

/** How many sentences later "that year" and "the day before" may hang on a date. */
const MEMORY = 4;

/** Every date and length of time the article states, in the order of the text; they don't overlap. */
export function extractDates(reading: Reading): Draft<'date'>[] {
  const published = reading.published === null ? null : pointOf(reading.published);
  const drafts: Draft<'date'>[] = [];
  let last: Time | null = null;
  let lastSentence = 0;
  let sentences = 0;
  for (const paragraph of reading.paragraphs) {
    for (const { match, cursor } of expressionsOf(paragraph)) {
      const sentence = sentences + paragraph.tokens[match.from]!.sentence;
      const context: Context = { published, last: sentence - lastSentence <= MEMORY ? last : null, near: sentence - lastSentence <= 1, tense: () => tenseAround(cursor, match.from, match.to) };
      const found = resolve(match.expression, context);
      const draft = found && draftOf(paragraph, match, found);
      if (!draft) continue;
      drafts.push(draft);
      if (found.time) [last, lastSentence] = [match.expression.type === 'range' && found.time.to ? { from: found.time.to } : found.time, sentence];
    }
    sentences += Math.max(1, paragraph.sentences.length);
  }
  return drafts;
}

function* expressionsOf(paragraph: ReadParagraph): Generator<{ match: Match; cursor: Cursor }> {
  const { tokens } = paragraph;
  for (let first = 0; first < tokens.length; ) {
    let end = first + 1;
    while (end < tokens.length && tokens[end]!.sentence === tokens[first]!.sentence) end++;
    const cursor = new Cursor(tokens, first, end);
    for (let index = first; index < end; ) {
      const match = parseExpression(cursor, index);
      if (match) yield { match, cursor };
      index = match ? Math.max(match.to, index + 1) : index + 1;
    }
    first = end;
  }
}

function draftOf(paragraph: ReadParagraph, { from, to }: Match, { time, duration }: Resolved): Draft<'date'> | null {
  const edtf = time && edtfOf(time);
  if (edtf === null || (edtf === undefined && duration === undefined)) return null;
  return {
    kind: 'date',
    paragraph: paragraph.number,
    start: paragraph.tokens[from]!.start,
    end: paragraph.tokens[to - 1]!.end,
    ...(edtf !== undefined && { edtf }),
    ...(duration !== undefined && { duration }),
  };
}
