/** Reading → dates and lengths of time: expressions are read off the tokens, then put on the calendar. */
import { tokenAt } from '../../text/neighbours.ts';
import { edtfOf, type Point, pointOf, type Time } from './calendar.ts';
import { statusOf } from './claim.ts';
import type { Context, Resolved } from './context.ts';
import { Cursor } from '../../text/cursor.ts';
import { dayOrderOf, hasTwoReadings, type DayOrder } from './day-order.ts';
import { History } from './history.ts';
import { impossibleDay } from './parse-days.ts';
import type { Warn } from './warn.ts';
import type { Expression, Match } from './expression.ts';
import { parseExpression } from './parse.ts';
import { resolve } from './resolve.ts';
import { canStart } from './starts.ts';
import { coverCitations } from '../legal-citations.ts';
import { isDone, tenseAround } from './tense.ts';
import type { Draft, ReadParagraph, Reading } from '../../text/reading.ts';

/** How many sentences later "that year" and "the day before" may hang on a date. */
const MEMORY = 4;

const dayOf = (iso: string | null): Required<Point> | null => (iso === null ? null : pointOf(iso));

/** Every date and length of time the article states, in the order of the text; they don't overlap. */
export function extractDates(reading: Reading, warn: Warn = () => undefined): Draft<'date'>[] {
  const published = dayOf(reading.published);
  const publishedBy = dayOf(reading.publishedBy);
  let order: DayOrder | null = null;
  const dayOrder = (): DayOrder => (order ??= dayOrderOf(reading));
  const drafts: Draft<'date'>[] = [];
  let last: Time | null = null;
  let span: Time | null = null;
  let lastSentence = 0;
  let sentences = 0;
  for (const paragraph of reading.paragraphs) {
    const history = new History(published);
    for (const { match, cursor } of expressionsOf(paragraph, warn)) {
      const sentence = sentences + tokenAt(paragraph.tokens, match.from).sentence;
      const context: Context = {
        published,
        publishedBy,
        last: sentence - lastSentence <= MEMORY ? last : null,
        span: sentence - lastSentence <= MEMORY ? span : null,
        near: sentence - lastSentence <= 1,
        here: sentence === lastSentence,
        history,
        dayOrder,
        tense: () => tenseAround(cursor, match.from, match.to),
        isDone: () => isDone(cursor, match.from, match.to),
        isOfNewThing: () => isOfNewThing(cursor, match),
      };
      if (hasTwoReadings(match.expression, context))
        warn(paragraph, match, 'date-has-two-readings', 'the day or the month may stand first');
      const found = resolve(match.expression, context);
      const draft = found && draftOf(paragraph, match, found, context);
      if (!draft) continue;
      drafts.push(draft);
      history.tell(cursor, match, found.time);
      const anchor = found.time && anchorOf(match.expression, found.time);
      if (anchor && match.expression.type !== 'sameTime' && cursor.word(match.from - 1) !== 'since')
        [last, span, lastSentence] = [anchor, found.time ?? null, sentence];
    }
    sentences += Math.max(1, paragraph.sentences.length);
  }
  return drafts;
}

/** "a 23 June walkout". */
const isOfNewThing = (cursor: Cursor, { from, to }: Match): boolean =>
  cursor.is(from - 1, 'article') &&
  cursor.word(from - 1) !== 'the' &&
  cursor.isWord(to) &&
  !cursor.isPossessive(to);

/** What "that year" and "the month before" hang on: the end of a span with two ends named. */
function anchorOf(expression: Expression, time: Time): Time {
  const { open: _open, uncertain: _uncertain, ...closed } = time;
  const ends =
    expression.type === 'range' || (expression.type === 'rolling' && expression.to !== undefined);
  return ends && closed.to ? { from: closed.to } : closed;
}

function* expressionsOf(
  paragraph: ReadParagraph,
  warn: Warn,
): Generator<{ match: Match; cursor: Cursor }> {
  const { tokens } = paragraph;
  const cited = coverCitations(tokens);
  for (let first = 0; first < tokens.length;) {
    let end = first + 1;
    while (end < tokens.length && tokenAt(tokens, end).sentence === tokenAt(tokens, first).sentence)
      end++;
    const cursor = new Cursor(tokens, first, end);
    for (let index = first; index < end; index++) {
      if (!canStart(cursor, index)) continue;
      const unreal = impossibleDay(cursor, index);
      if (unreal) warn(paragraph, unreal, 'date-exists', 'the month has no such day');
      const match = cited[index] === 1 || unreal ? null : parseExpression(cursor, index);
      if (match) yield { match, cursor };
      index = Math.max(((match ?? unreal)?.to ?? 0) - 1, index);
    }
    first = end;
  }
}

function draftOf(
  paragraph: ReadParagraph,
  match: Match,
  { time, duration }: Resolved,
  context: Context,
): Draft<'date'> | null {
  const { from, to } = match;
  const edtf = time && edtfOf(time);
  if (edtf === null || (edtf === undefined && duration === undefined)) return null;
  const status = time && statusOf(paragraph.tokens, match, time, context);
  return {
    kind: 'date',
    paragraph: paragraph.number,
    start: tokenAt(paragraph.tokens, match.lead ?? from).start,
    end: tokenAt(paragraph.tokens, to - 1).end,
    ...(edtf !== undefined && { edtf }),
    ...(duration !== undefined && { duration }),
    ...(status && { status }),
  };
}
