/** Finds the date that governs a number: the one after it in its clause, else the one before it. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Status } from '../../model/fact.ts';
import type { Cursor } from '../../text/cursor.ts';
import {
  breaksAhead,
  breaksBehind,
  hasSuperlative,
  isForDeed,
  isInAside,
  isOfModifier,
  isOfParticiple,
  opensNext,
} from './clauses.ts';
import type { PlacedDate } from './placed-dates.ts';
import { isOfNoTime } from './timeless.ts';

/** In a date these hold it against another time. */
const EARLIER = wordsOf('earlier-words');
const RELATIONS = new Set(['before', 'after']);

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

/** "by 1030 GMT": a time of the day that the number is for. */
const isClock = (cursor: Cursor, at: number): boolean =>
  cursor.isNumber(at) && /^(?:\d{3,4}|\d{1,2}[.:]?)$/.test(cursor.word(at));

/** "since 2016" is open to the right, "by 2026" and "until 2026" to the left. */
function bounded(cursor: Cursor, { edtf, first }: PlacedDate): string {
  const word = cursor.word(first - 1);
  if (edtf.includes('/')) return edtf;
  if (word === 'since') return `${edtf}/..`;
  if (word === 'by' && edtf.length === DAY_LENGTH && isClock(cursor, first)) return edtf;
  return word === 'by' || word === 'until' || word === 'till' ? `../${edtf}` : edtf;
}

/** Of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

/** "sold 40 since its launch in 2019": from the day of what is named between the two. */
function sinceEvent(cursor: Cursor, date: PlacedDate, { next }: PeriodQuery): string | undefined {
  const since = cursor.findBefore(date.first - 1, SINCE_REACH, (at) => cursor.word(at) === 'since');
  if (since === undefined || since < next || date.edtf.includes('/')) return undefined;
  return breaksAhead(cursor, next, since + 1) || breaksAhead(cursor, since + 1, date.first)
    ? undefined
    : `${date.edtf}/..`;
}

const SINCE_REACH = 12;

/** EDTF of the time a number is for, or undefined where the sentence does not say. */
export function findPeriod(
  cursor: Cursor,
  dates: readonly PlacedDate[],
  query: PeriodQuery,
): string | undefined {
  if (isOfNoTime(cursor, query)) return undefined;
  const after = dates[dateFrom(dates, query.next)];
  return (
    periodAfter(cursor, dates, query) ??
    levelDate(cursor, after, query) ??
    periodBefore(cursor, dates[dateFrom(dates, query.first) - 1], query)
  );
}

function isUsable(
  cursor: Cursor,
  date: PlacedDate | undefined,
  { first, status, published }: PeriodQuery,
): date is PlacedDate {
  return (
    date !== undefined &&
    cursor.share(date.first, first) &&
    !RELATIONS.has(cursor.word(date.first)) &&
    !isBase(cursor, date) &&
    fitsStatus(date.edtf, status, published)
  );
}

/** What the first date behind a number says of it. */
function periodAfter(
  cursor: Cursor,
  dates: readonly PlacedDate[],
  query: PeriodQuery,
): string | undefined {
  const date = dates[dateFrom(dates, query.next)];
  if (!isUsable(cursor, date, query) || opensNext(cursor, date) || date.first >= query.compared)
    return undefined;
  if (isOfModifier(cursor, query.first, query.next, date.first) || isOfLevel(cursor, dates, query))
    return undefined;
  if (isModifier(cursor, date) && !isTimeOfNoun(cursor, date)) return undefined;
  if (isWhence(cursor, date, query)) return undefined;
  if (query.onlyAfter && isForDeed(cursor, query.next, date.first)) return undefined;
  if (!query.onlyAfter) {
    const since = sinceEvent(cursor, date, query);
    if (since !== undefined) return since;
  }
  return breaksAhead(cursor, query.next, date.first) ? undefined : bounded(cursor, date);
}

/** What the last date in front of a number says of it. */
function periodBefore(
  cursor: Cursor,
  date: PlacedDate | undefined,
  query: PeriodQuery,
): string | undefined {
  if (
    query.onlyAfter ||
    !isUsable(cursor, date, query) ||
    date.next > query.first ||
    isCompared(cursor, query.first) ||
    isOfEarlier(cursor, date, query) ||
    isOfOtherThing(cursor, date, query) ||
    isNewSubject(cursor, query) ||
    isRecord(cursor, date) ||
    isInAside(cursor, date) ||
    isOfParticiple(cursor, date)
  )
    return undefined;
  if (breaksBehind(cursor, date, query.first)) return undefined;
  return opensWithSince(cursor, date) ? `${date.edtf}/..` : bounded(cursor, date);
}

/** "the worst since 2019": how long there was none like it. */
function isRecord(cursor: Cursor, { first }: PlacedDate): boolean {
  const since = cursor.word(first) === 'since' ? first : first - 1;
  return cursor.word(since) === 'since' && hasSuperlative(cursor, since - RECORD_REACH, since);
}

const RECORD_REACH = 5;

/** "The port closed last year, and at least five yards have followed": what has been so till now is not of that year. */
function isNewSubject(cursor: Cursor, { first, next }: PeriodQuery): boolean {
  const and = cursor.findBefore(first, SUBJECT_REACH, (at) => cursor.word(at) === 'and');
  if (and === undefined || cursor.word(and - 1) !== ',') return false;
  return (
    cursor.findFrom(next, SUBJECT_REACH, (at) => cursor.tag(at).auxiliary === 'has') !== undefined
  );
}

const SUBJECT_REACH = 3;

/** "Since going on sale in 2029, it has sold 40". */
function opensWithSince(cursor: Cursor, { edtf, first }: PlacedDate): boolean {
  if (edtf.includes('/') || cursor.word(first - 1) === 'since') return false;
  const edge = cursor.findBefore(
    first,
    SINCE_REACH,
    (at) => cursor.word(at) === 'since' || cursor.word(at) === ',' || !cursor.share(at, first),
  );
  return edge !== undefined && cursor.word(edge) === 'since' && cursor.opensSentence(edge);
}

/** "40 men died in Monday's attack": not "ahead of Monday's vote", "about a May walkout". */
function isTimeOfNoun(cursor: Cursor, { first }: PlacedDate): boolean {
  const before = cursor.is(first - 1, 'article') ? first - 2 : first - 1;
  return /^(?:in|during|on|at|by)$/.test(cursor.word(before));
}

/** "Monday's vote", "the Monday vote": the date is a noun's. */
const isModifier = (cursor: Cursor, date: PlacedDate): boolean =>
  cursor.isPossessive(date.next) ||
  ([date.first - 1, date.first].some((at) => cursor.is(at, 'article')) &&
    cursor.isWord(date.next) &&
    !cursor.isCapital(date.next) &&
    !cursor.is(date.next, 'preposition') &&
    !cursor.tag(date.next).isPast);

/** Tokens between a date that belongs to a noun and a number of the same phrase: "last week's 12 new strikes". */
const PHRASE_REACH = 3;

/** "held Monday's title with $12 million": the date is that of a noun which the verb has for its object, not of the number. */
function isOfOtherThing(cursor: Cursor, date: PlacedDate, { first }: PeriodQuery): boolean {
  if (!isModifier(cursor, date)) return false;
  const leaves = (at: number): boolean => cursor.is(at, 'preposition') || cursor.word(at) === ',';
  const isOneForBoth = cursor.findFrom(date.next, first - date.next, leaves) === undefined;
  if (isOneForBoth && first - date.next <= PHRASE_REACH) return false;
  const isSmall = (at: number): boolean => cursor.is(at, 'article') || cursor.is(at, 'preposition');
  let at = date.first;
  while (isSmall(at - 1) && !cursor.opensSentence(at)) at--;
  return !cursor.opensSentence(at) && cursor.word(at - 1) !== ',';
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

/** "up 54 points from 12 March", "bills from 2009": whence a thing or a change is, unless a range or what is planned begins there. */
function isWhence(
  cursor: Cursor,
  { first, next }: PlacedDate,
  { onlyAfter, status }: PeriodQuery,
): boolean {
  if (cursor.word(first - 1) !== 'from' || onlyAfter || status === 'planned') return false;
  return (
    cursor.findFrom(first, next - first + 1, (at) => RANGE.test(cursor.word(at))) === undefined
  );
}

const RANGE = /^(?:to|through|until|till|on|onwards?|[-–—])$/;

/** "from a year ago", "than in 2019": the time that a change is counted from, for which no number stands. */
function isBase(cursor: Cursor, date: PlacedDate): boolean {
  const at = /^(?:in|on|during|at)$/.test(cursor.word(date.first - 1))
    ? date.first - 2
    : date.first - 1;
  const word = cursor.word(at);
  if (/^(?:than|versus|below|above)$/.test(word)) return true;
  if (
    isSameTime(cursor, date) ||
    (cursor.word(date.first - 1) === 'on' && /^\d{4}$/.test(date.edtf))
  )
    return true;
  if (word === 'with' || word === 'to') return cursor.word(at - 1) === 'compared';
  return (
    (word === 'from' || word === 'over' || word === 'on') &&
    (isEarlier(cursor, date) || cursor.word(date.first) === 'last')
  );
}

/** "on the same weekend last year", "from the same month in 2019". */
function isSameTime(cursor: Cursor, { first }: PlacedDate): boolean {
  const same = cursor.findBefore(first, 3, (at) => cursor.word(at) === 'same');
  return same !== undefined && /^(?:on|from|over)$/.test(cursor.word(same - 2));
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
  return isLevel && !breaksAhead(cursor, query.nextNext, date.first) ? date.edtf : undefined;
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
