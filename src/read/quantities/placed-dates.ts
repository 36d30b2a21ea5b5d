/** The dates of a paragraph that may be the time of its figures: not those of names, asides and reports. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Draft } from '../../text/reading.ts';
import { REPORTING } from '../status-words.ts';

/** A date by the tokens it covers: `first` its first, `next` the one after its last. */
export interface PlacedDate {
  edtf: string;
  first: number;
  next: number;
}

/** Dates of a paragraph that name a time, with their places among its tokens, in order. */
export function placeDates(cursor: Cursor, dates: readonly Draft<'date'>[]): PlacedDate[] {
  const placed: PlacedDate[] = [];
  let at = 0;
  for (const date of [...dates].sort((a, b) => a.start - b.start)) {
    while (at < cursor.end && cursor.token(at).end <= date.start) at++;
    let next = at;
    while (next < cursor.end && cursor.token(next).start < date.end) next++;
    if (date.edtf !== undefined && next > at) placed.push({ edtf: date.edtf, first: at, next });
  }
  return placed.filter(
    (date) =>
      !isAside(cursor, date) &&
      !isAttributive(cursor, date) &&
      !isReported(cursor, date) &&
      !isOfBeginning(cursor, date),
  );
}

/** "the plan (2025-2026)" */
const isAside = (cursor: Cursor, date: PlacedDate): boolean => cursor.word(date.first - 1) === '(';

/** "the 2024 Conference", "a 2014 study", "post-1959": part of a name, or the time of what tells the figure. */
function isAttributive(cursor: Cursor, { edtf, first, next }: PlacedDate): boolean {
  if (!/^\d{4}$/.test(edtf)) return false;
  if (cursor.joins(first - 1)) return true;
  return cursor.isWord(next) && (cursor.isCapital(next) || STUDIES.has(cursor.word(next)));
}

const STUDIES = wordsOf('studies');

const BEGUN = wordsOf('begun-participles');

/** "The line, founded in 1978, has 11 ships": an aside on the thing, not the time of its figures. */
function isOfBeginning(cursor: Cursor, date: PlacedDate): boolean {
  const verb = /^(?:in|on)$/.test(cursor.word(date.first - 1)) ? date.first - 2 : date.first - 1;
  const opener = cursor.token(verb - 1);
  return (
    BEGUN.has(cursor.word(verb)) &&
    cursor.text(date.next) === ',' &&
    (opener === undefined || opener.text === ',' || opener.sentence !== cursor.token(verb).sentence)
  );
}

const REPORT_WORDS = new Set([...REPORTING, ...wordsOf('reporting-occasions')]);
const REPORT_REACH = 5;

/** "said on Monday", "told reporters in Paris on Monday": when it was said, not what for. */
function isReported(cursor: Cursor, date: PlacedDate): boolean {
  for (let at = date.first - 1; at >= 0 && at >= date.first - REPORT_REACH; at--) {
    const token = cursor.token(at);
    if (token.sentence !== cursor.token(date.first).sentence || token.type !== 'word') return false;
    if (REPORT_WORDS.has(token.lower)) return true;
    if (
      !/^(?:on|in|at|late|early|the|a|an|reporters|journalists|parliament|lawmakers|to)$/.test(
        token.lower,
      ) &&
      !/^\p{Lu}/u.test(token.text)
    )
      return false;
  }
  return false;
}
