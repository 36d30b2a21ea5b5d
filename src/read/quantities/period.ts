/** Finds the date that governs a number: the one after it in its clause, else the one before it. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Status } from '../../model/fact.ts';
import { tokenAt, lowerAt } from '../../text/neighbours.ts';
import type { Draft, Token } from '../../text/reading.ts';
import { TIME_UNITS } from './unit-words.ts';
import { REPORTING } from '../status-words.ts';

/** A date by the tokens it covers: `first` its first, `next` the one after its last. */
export interface PlacedDate {
  edtf: string;
  first: number;
  next: number;
}

/** Dates of a paragraph that name a time, with their places among its tokens, in order. */
export function placeDates(
  tokens: readonly Token[],
  dates: readonly Draft<'date'>[],
): PlacedDate[] {
  const placed: PlacedDate[] = [];
  let at = 0;
  for (const date of [...dates].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokenAt(tokens, at).end <= date.start) at++;
    let next = at;
    while (next < tokens.length && tokenAt(tokens, next).start < date.end) next++;
    if (date.edtf !== undefined && next > at) placed.push({ edtf: date.edtf, first: at, next });
  }
  return placed.filter(
    (date) =>
      !isAside(tokens, date) &&
      !isAttributive(tokens, date) &&
      !isReported(tokens, date) &&
      !isOfBeginning(tokens, date),
  );
}

/** "the plan (2025-2026)" */
const isAside = (tokens: readonly Token[], date: PlacedDate): boolean =>
  lowerAt(tokens, date.first - 1) === '(';

/** "the 2024 Conference": part of a name. */
function isAttributive(tokens: readonly Token[], date: PlacedDate): boolean {
  const next = tokens[date.next];
  return /^\d{4}$/.test(date.edtf) && next?.type === 'word' && /^\p{Lu}/u.test(next.text);
}

const BEGUN = wordsOf('begun-participles');

/** "The line, founded in 1978, has 11 ships": an aside on the thing, not the time of its figures. */
function isOfBeginning(tokens: readonly Token[], date: PlacedDate): boolean {
  const verb = /^(?:in|on)$/.test(lowerAt(tokens, date.first - 1))
    ? date.first - 2
    : date.first - 1;
  const opener = tokens[verb - 1];
  return (
    BEGUN.has(lowerAt(tokens, verb)) &&
    tokens[date.next]?.text === ',' &&
    (opener === undefined ||
      opener.text === ',' ||
      opener.sentence !== tokenAt(tokens, verb).sentence)
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
function isReported(tokens: readonly Token[], date: PlacedDate): boolean {
  for (let at = date.first - 1; at >= 0 && at >= date.first - REPORT_REACH; at--) {
    const token = tokenAt(tokens, at);
    if (token.sentence !== tokenAt(tokens, date.first).sentence || token.type !== 'word')
      return false;
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

function isBroken(tokens: readonly Token[], from: number, to: number, forward: boolean): boolean {
  if (to - from > REACH) return true;
  for (let at = from; at < to; at++)
    if (
      BREAKS.has(tokenAt(tokens, at).lower) ||
      isNewClause(tokens, at) ||
      (forward && (opensComparison(tokens, at) || (at < to - 1 && isCountedFrom(tokens, at)))) ||
      (!forward && opensOwnClause(tokens, at))
    )
      return true;
  return false;
}

/** "from $303 million", "from 55 euro cents", "from 12 percent": a level left, not a place. */
const isSum = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Sc}$/u.test(lowerAt(tokens, at)) ||
  (tokenAt(tokens, at).type === 'number' &&
    /^(?:%|percent|per|cents?|pence|euros?|dollars?|pounds?)$/.test(lowerAt(tokens, at + 1)));

/** "than in 2019", "up from 98", "compared with 45"; not "from Africa", not "more than 40". */
function opensComparison(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (lower === 'from' && isSum(tokens, at + 1)) return true;
  if (lower === 'than') return tokens[at + 1]?.type === 'word';
  return (
    COMPARISONS.has(lower) &&
    (lower === 'compared' ||
      (lower !== 'from' && tokens[at + 1]?.type !== 'word') ||
      lowerAt(tokens, at - 1) === 'up' ||
      lowerAt(tokens, at - 1) === 'down')
  );
}

/** "18 years after the attacks of 2001", "the third meeting since the bid of May": the day from which is counted. */
const isCountedFrom = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'since' ||
  (/^(?:after|before)$/.test(lowerAt(tokens, at)) && TIME_UNITS.has(lowerAt(tokens, at - 1)));

/** "expressed grief on Monday after a fire killed 40", "said on Monday that 40 had died": a clause of its own before the number. */
const opensOwnClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:after|before|since|that)$/.test(lowerAt(tokens, at));

/** "… and are planning", "… and will send" */
const isNewClause = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'and' &&
  /^(?:is|are|was|were|will|would|has|have|had|plans?|intends?|aims?|expects?|takes|took|begins|began|starts|ends|expires|comes|goes)$/.test(
    lowerAt(tokens, at + 1),
  );

/** "… and in 2020 40 more": a date that opens the next number's clause. */
function opensNext(tokens: readonly Token[], date: PlacedDate): boolean {
  let at = date.first - 1;
  if (/^(?:in|on|during|over|by|for)$/.test(lowerAt(tokens, at))) at--;
  return /^(?:and|but|while|;)$/.test(lowerAt(tokens, at));
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
    if (dates[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "since 2016" is open to the right, "by 2026" and "until 2026" to the left. */
function bounded(tokens: readonly Token[], date: PlacedDate): string {
  const word = lowerAt(tokens, date.first - 1);
  if (date.edtf.includes('/')) return date.edtf;
  if (word === 'since') return `${date.edtf}/..`;
  return word === 'by' || word === 'until' || word === 'till' ? `../${date.edtf}` : date.edtf;
}

/** EDTF of the time a number is for, or undefined where the sentence does not say. */
export function findPeriod(
  tokens: readonly Token[],
  dates: readonly PlacedDate[],
  query: PeriodQuery,
): string | undefined {
  const index = dateFrom(dates, query.next);
  const sentence = tokenAt(tokens, query.first).sentence;
  const usable = (date: PlacedDate | undefined): date is PlacedDate =>
    date !== undefined &&
    tokenAt(tokens, date.first).sentence === sentence &&
    !RELATIONS.has(lowerAt(tokens, date.first)) &&
    !isBase(tokens, date) &&
    fitsStatus(date.edtf, query.status, query.published);
  const after = dates[index];
  if (
    usable(after) &&
    !opensNext(tokens, after) &&
    after.first < query.compared &&
    !isBroken(tokens, query.next, after.first, true) &&
    !isOfLevel(tokens, dates, query)
  )
    return bounded(tokens, after);
  const level = levelDate(tokens, dates[index], query);
  if (level !== undefined) return level;
  const before = dates[dateFrom(dates, query.first) - 1];
  if (
    query.onlyAfter ||
    !usable(before) ||
    before.next > query.first ||
    isCompared(tokens, query.first) ||
    isOfEarlier(tokens, before, query)
  )
    return undefined;
  return isBroken(tokens, before.next, query.first, false) ? undefined : bounded(tokens, before);
}

/** "200 fewer than in 2019, and 16,000 cars" and "2,700 in the past year and another 3,000": the date is the number's before it. */
function isOfEarlier(tokens: readonly Token[], date: PlacedDate, query: PeriodQuery): boolean {
  const opener = /^(?:in|on|during|at)$/.test(lowerAt(tokens, date.first - 1))
    ? date.first - 2
    : date.first - 1;
  const isFurther =
    /^(?:another|further)$/.test(lowerAt(tokens, query.first - 1)) &&
    query.previousNext > 0 &&
    date.first >= query.previousNext;
  return isFurther || lowerAt(tokens, opener) === 'than';
}

/** "to 25 from 19 in March": unlike a day, a month or year after "in" is that of the level left. */
const isOfLevelLeft = (tokens: readonly Token[], date: PlacedDate): boolean =>
  lowerAt(tokens, date.first - 1) === 'in' || isEarlier(tokens, date);

/** "a year earlier", "the previous quarter", "the same period last year": a time that this one is held against. */
function isEarlier(tokens: readonly Token[], { first, next }: PlacedDate): boolean {
  for (let at = first; at < next; at++) if (EARLIER.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "from a year ago", "than in 2019": the time that a change is counted from, for which no number stands. */
function isBase(tokens: readonly Token[], date: PlacedDate): boolean {
  const at = /^(?:in|on|during|at)$/.test(lowerAt(tokens, date.first - 1))
    ? date.first - 2
    : date.first - 1;
  const word = lowerAt(tokens, at);
  if (word === 'than' || word === 'versus') return true;
  if (word === 'with' || word === 'to') return lowerAt(tokens, at - 1) === 'compared';
  return (
    (word === 'from' || word === 'over' || word === 'on') &&
    (isEarlier(tokens, date) || lowerAt(tokens, date.first) === 'last')
  );
}

/** "rose to 25 from 19 on Tuesday": the date is that of the level reached, not of the one left. */
function levelDate(
  tokens: readonly Token[],
  date: PlacedDate | undefined,
  query: PeriodQuery,
): string | undefined {
  const isLevel =
    date !== undefined &&
    isLevelBefore(tokens, query.first) &&
    lowerAt(tokens, query.next) === 'from' &&
    date.first >= query.nextNext &&
    date.first - query.nextNext <= 2 &&
    !isOfLevelLeft(tokens, date);
  return isLevel && !isBroken(tokens, query.nextNext, date.first, true) ? date.edtf : undefined;
}

const isLevelBefore = (tokens: readonly Token[], first: number): boolean =>
  lowerAt(tokens, first - 1) === 'to' || lowerAt(tokens, first - 2) === 'to';

function isOfLevel(
  tokens: readonly Token[],
  dates: readonly PlacedDate[],
  query: PeriodQuery,
): boolean {
  if (
    lowerAt(tokens, query.first - 1) !== 'from' ||
    query.previousNext !== query.first - 1 ||
    !isLevelBefore(tokens, query.previousFirst)
  )
    return false;
  const between = dates[dateFrom(dates, query.previousNext)];
  if (between === undefined) return true;
  return between.first >= query.next && !isOfLevelLeft(tokens, between);
}

/** "25 in 2020, up from 19": the earlier number is for another time. */
export function isCompared(tokens: readonly Token[], first: number): boolean {
  const word = lowerAt(tokens, first - 1);
  return (
    word === 'from' ||
    word === 'than' ||
    word === 'versus' ||
    word === 'against' ||
    (word === 'with' && lowerAt(tokens, first - 2) === 'compared') ||
    (word === 'to' && lowerAt(tokens, first - 2) === 'compared')
  );
}
