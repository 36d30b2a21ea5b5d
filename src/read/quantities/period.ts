/** Finds the date that governs a number: the one after it in its clause, else the one before it. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Status } from '../../model/fact.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Draft } from '../../text/reading.ts';
import { TIME_UNITS } from './unit-words.ts';
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

/** "the 2024 Conference": part of a name. */
function isAttributive(cursor: Cursor, date: PlacedDate): boolean {
  return /^\d{4}$/.test(date.edtf) && cursor.isWord(date.next) && cursor.isCapital(date.next);
}

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

const REPORT_VERBS = new Set([
  ...REPORTING,
  'reported',
  'announced',
  'wrote',
  'tweeted',
  'posted',
  'released',
  'published',
  'confirmed',
  'testified',
  'disclosed',
  'warned',
  'statement',
  'report',
  'briefing',
  'interview',
]);
const REPORT_REACH = 5;

/** "said on Monday", "told reporters in Paris on Monday": when it was said, not what for. */
function isReported(cursor: Cursor, date: PlacedDate): boolean {
  for (let at = date.first - 1; at >= 0 && at >= date.first - REPORT_REACH; at--) {
    const token = cursor.token(at);
    if (token.sentence !== cursor.token(date.first).sentence || token.type !== 'word') return false;
    if (REPORT_VERBS.has(token.lower)) return true;
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

const BREAKS = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'when',
  'where',
  'while',
  'whereas',
  'but',
  'although',
  'though',
  'because',
  'if',
  ';',
  ':',
  ...REPORTING,
]);
/** Between a number and a date after it these give the date to another number. */
const COMPARISONS = wordsOf('comparison-words');
/** In a date these hold it against another time. */
const EARLIER = wordsOf('earlier-words');
const RELATIONS = new Set(['before', 'after']);
const REACH = 28;

function isBroken(cursor: Cursor, from: number, to: number, forward: boolean): boolean {
  if (to - from > REACH) return true;
  for (let at = from; at < to; at++)
    if (
      BREAKS.has(cursor.word(at)) ||
      isNewClause(cursor, at) ||
      (forward && (opensComparison(cursor, at) || (at < to - 1 && isCountedFrom(cursor, at)))) ||
      (!forward && opensOwnClause(cursor, at))
    )
      return true;
  return false;
}

/** "from $303 million", "from 55 euro cents", "from 12 percent": a level left, not a place. */
const isSum = (cursor: Cursor, at: number): boolean =>
  /^\p{Sc}$/u.test(cursor.word(at)) ||
  (cursor.isNumber(at) &&
    /^(?:%|percent|per|cents?|pence|euros?|dollars?|pounds?)$/.test(cursor.word(at + 1)));

/** "than in 2019", "up from 98", "compared with 45"; not "from Africa", not "more than 40". */
function opensComparison(cursor: Cursor, at: number): boolean {
  const lower = cursor.word(at);
  if (lower === 'from' && isSum(cursor, at + 1)) return true;
  if (lower === 'than') return cursor.isWord(at + 1);
  return (
    COMPARISONS.has(lower) &&
    (lower === 'compared' ||
      (lower !== 'from' && !cursor.isWord(at + 1)) ||
      cursor.word(at - 1) === 'up' ||
      cursor.word(at - 1) === 'down')
  );
}

/** "18 years after the attacks of 2001", "the third meeting since the bid of May": the day from which is counted. */
const isCountedFrom = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'since' ||
  (/^(?:after|before)$/.test(cursor.word(at)) && TIME_UNITS.has(cursor.word(at - 1)));

/** "expressed grief on Monday after a fire killed 40", "said on Monday that 40 had died": a clause of its own before the number. */
const opensOwnClause = (cursor: Cursor, at: number): boolean =>
  /^(?:after|before|since|that)$/.test(cursor.word(at));

/** "… and are planning", "… and will send" */
const isNewClause = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'and' &&
  /^(?:is|are|was|were|will|would|has|have|had|plans?|intends?|aims?|expects?|takes|took|begins|began|starts|ends|expires|comes|goes)$/.test(
    cursor.word(at + 1),
  );

/** "… and in 2020 40 more": a date that opens the next number's clause. */
function opensNext(cursor: Cursor, date: PlacedDate): boolean {
  let at = date.first - 1;
  if (/^(?:in|on|during|over|by|for)$/.test(cursor.word(at))) at--;
  return /^(?:and|but|while|;)$/.test(cursor.word(at));
}

/** Numbers in one clause with a date may not contradict it: nothing planned is past, nothing done lies ahead. */
function fitsStatus(edtf: string, status: Status | undefined, published: string | null): boolean {
  if (published === null || status === undefined || /-2[1-4](?:$|\/)/.test(edtf)) return true;
  const [from = '', to = from] = edtf.replaceAll(/[~?%]/g, '').split('/');
  if (status === 'done') return from === '..' || from <= published.slice(0, from.length);
  return to === '..' || to === '' || to >= published.slice(0, to.length);
}

export interface PeriodQuery {
  /** Tokens of the number with its unit. */
  first: number;
  next: number;
  /** The number before it, and where the one after it ends. */
  previousFirst: number;
  previousNext: number;
  nextNext: number;
  /** Where a number begins that this one is compared with ("from 19"): dates from there on are that one's. */
  compared: number;
  /** A length of time: a date before it is not what it is for. */
  onlyAfter: boolean;
  status: Status | undefined;
  published: string | null;
}

/** Index of the first date that begins at or after a token. */
function dateFrom(dates: readonly PlacedDate[], at: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.first ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "since 2016" is open to the right, "by 2026" and "until 2026" to the left. */
function bounded(cursor: Cursor, date: PlacedDate): string {
  const word = cursor.word(date.first - 1);
  if (date.edtf.includes('/')) return date.edtf;
  if (word === 'since') return `${date.edtf}/..`;
  return word === 'by' || word === 'until' || word === 'till' ? `../${date.edtf}` : date.edtf;
}

/** EDTF of the time a number is for, or undefined where the sentence does not say. */
export function findPeriod(
  cursor: Cursor,
  dates: readonly PlacedDate[],
  query: PeriodQuery,
): string | undefined {
  const index = dateFrom(dates, query.next);
  const sentence = cursor.token(query.first).sentence;
  const usable = (date: PlacedDate | undefined): date is PlacedDate =>
    date !== undefined &&
    cursor.token(date.first).sentence === sentence &&
    !RELATIONS.has(cursor.word(date.first)) &&
    !isBase(cursor, date) &&
    fitsStatus(date.edtf, query.status, query.published);
  const after = dates[index];
  if (
    usable(after) &&
    !opensNext(cursor, after) &&
    after.first < query.compared &&
    !isBroken(cursor, query.next, after.first, true) &&
    !isOfLevel(cursor, dates, query)
  )
    return bounded(cursor, after);
  const level = levelDate(cursor, dates[index], query);
  if (level !== undefined) return level;
  const before = dates[dateFrom(dates, query.first) - 1];
  if (
    query.onlyAfter ||
    !usable(before) ||
    before.next > query.first ||
    isCompared(cursor, query.first) ||
    isOfEarlier(cursor, before, query)
  )
    return undefined;
  return isBroken(cursor, before.next, query.first, false) ? undefined : bounded(cursor, before);
}

/** "200 fewer than in 2019, and 16,000 cars" and "2,700 in the past year and another 3,000": the date is the number's before it. */
function isOfEarlier(cursor: Cursor, date: PlacedDate, query: PeriodQuery): boolean {
  const opener = /^(?:in|on|during|at)$/.test(cursor.word(date.first - 1))
    ? date.first - 2
    : date.first - 1;
  const isFurther =
    /^(?:another|further)$/.test(cursor.word(query.first - 1)) &&
    query.previousNext > 0 &&
    date.first >= query.previousNext;
  return isFurther || cursor.word(opener) === 'than';
}

/** "to 25 from 19 in March": unlike a day, a month or year after "in" is that of the level left. */
const isOfLevelLeft = (cursor: Cursor, date: PlacedDate): boolean =>
  cursor.word(date.first - 1) === 'in' || isEarlier(cursor, date);

/** "a year earlier", "the previous quarter", "the same period last year": a time that this one is held against. */
function isEarlier(cursor: Cursor, { first, next }: PlacedDate): boolean {
  for (let at = first; at < next; at++) if (EARLIER.has(cursor.word(at))) return true;
  return false;
}

/** "from a year ago", "than in 2019": the time that a change is counted from, for which no number stands. */
function isBase(cursor: Cursor, date: PlacedDate): boolean {
  const at = /^(?:in|on|during|at)$/.test(cursor.word(date.first - 1))
    ? date.first - 2
    : date.first - 1;
  const word = cursor.word(at);
  if (word === 'than' || word === 'versus') return true;
  if (word === 'with' || word === 'to') return cursor.word(at - 1) === 'compared';
  return (
    (word === 'from' || word === 'over' || word === 'on') &&
    (isEarlier(cursor, date) || cursor.word(date.first) === 'last')
  );
}

/** "rose to 25 from 19 on Tuesday": the date is that of the level reached, not of the one left. */
function levelDate(
  cursor: Cursor,
  date: PlacedDate | undefined,
  query: PeriodQuery,
): string | undefined {
  const isLevel =
    date !== undefined &&
    isLevelBefore(cursor, query.first) &&
    cursor.word(query.next) === 'from' &&
    date.first >= query.nextNext &&
    date.first - query.nextNext <= 2 &&
    !isOfLevelLeft(cursor, date);
  return isLevel && !isBroken(cursor, query.nextNext, date.first, true) ? date.edtf : undefined;
}

const isLevelBefore = (cursor: Cursor, first: number): boolean =>
  cursor.word(first - 1) === 'to' || cursor.word(first - 2) === 'to';

function isOfLevel(cursor: Cursor, dates: readonly PlacedDate[], query: PeriodQuery): boolean {
  if (
    cursor.word(query.first - 1) !== 'from' ||
    query.previousNext !== query.first - 1 ||
    !isLevelBefore(cursor, query.previousFirst)
  )
    return false;
  const between = dates[dateFrom(dates, query.previousNext)];
  if (between === undefined) return true;
  return between.first >= query.next && !isOfLevelLeft(cursor, between);
}

/** "25 in 2020, up from 19": the earlier number is for another time. */
export function isCompared(cursor: Cursor, first: number): boolean {
  const word = cursor.word(first - 1);
  return (
    word === 'from' ||
    word === 'than' ||
    word === 'versus' ||
    word === 'against' ||
    (word === 'with' && cursor.word(first - 2) === 'compared') ||
    (word === 'to' && cursor.word(first - 2) === 'compared')
  );
}
