/**
 * Why two facts of one thing say different things: what speaks for another period, for another scope, for a later report that
 * replaces an earlier one, or for none of these, a conflict. Weighed like coreference, by weights fitted on labelled pairs.
 */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { DayRange } from '../../model/edtf.ts';
import type { Frame } from '../frame/index.ts';
import { countShared, namesOf, shareOf } from './coreference.ts';
import { scopeDifferences } from './scope.ts';
import { daysApart, dayNumber, daysLong, periodOf, sharedPart, sizeOf } from './values.ts';

/** The reasons, the gravest last. */
export const REASONS = ['different period', 'different scope', 'superseded', 'conflict'] as const;
export type Reason = (typeof REASONS)[number];

const contains = (a: DayRange, b: DayRange): boolean =>
  daysApart(a, b) === 0 && a.first! <= b.first! && a.last! >= b.last!;
const isDay = (period: DayRange): boolean => daysLong(period) === 1;

/** Two spans of which one lies in the other are one time where the shorter is a day that dates an event and the values are near. */
function differInPeriod(a: Frame, b: Frame): boolean {
  if (a.period === null || b.period === null) return differUndated(a, b);
  if (a.interim !== b.interim) return true;
  if (daysLong(a.period) === Infinity || daysLong(b.period) === Infinity)
    return daysApart(a.period, b.period) > 0;
  if (isDatedApart(a, b)) return false;
  const shared = sharedPart(a.period, b.period);
  if (shared > NEARLY_ALL) return false;
  if (shared < HARDLY_ANY && !isNested(a.period, b.period)) return true;
  return isDay(a.period) || isDay(b.period) ? farApart(a, b) : true;
}

const differUndated = (a: Frame, b: Frame): boolean =>
  a.before !== b.before ||
  a.interim !== b.interim ||
  isLongAgo(a) !== isLongAgo(b) ||
  (farApart(a, b) && isSpan(a) !== isSpan(b));

/** One event told alike, which the two put on days or months near each other. */
function isDatedApart(a: Frame, b: Frame): boolean {
  if (isRecurring(a) || isRecurring(b) || a.dimension === 'percent' || a.before || b.before)
    return false;
  if (
    daysLong(periodOf(a)) > MONTH ||
    daysLong(periodOf(b)) > MONTH ||
    daysApart(periodOf(a), periodOf(b)) > MONTH
  )
    return false;
  return countShared(a.words, b.words) >= 4 && shareOf(a.words, b.words) >= 0.5;
}
const MONTH = 31;

/** "in the past week". */
const isSpan = ({ period, published: day }: Frame): boolean =>
  period?.first != null &&
  period.last !== null &&
  !isDay(period) &&
  (day === null || period.last <= day);
/** "in the fire of 2017": over for more than a year when reported. */
const isLongAgo = ({ period, published: day }: Frame): boolean =>
  period?.last != null && day !== null && dayNumber(day) - dayNumber(period.last) > 366;
const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.1;
const isNested = (a: DayRange, b: DayRange): boolean => contains(a, b) || contains(b, a);

const size = (frame: Frame): number => Math.abs(sizeOf(frame));
const farApart = (a: Frame, b: Frame): boolean =>
  Math.max(size(a), size(b)) > 2 * Math.min(size(a), size(b));

function published(frame: Frame): string {
  return frame.published ?? '';
}

/** Counts that only grow while an event is being reported. */
const GROWING = wordsOf('growing-measures');
const STALE = 3;

const isGrowing = ({ measure }: Frame): boolean => GROWING.has(measure ?? '');

/** "has sold 2.8 million units": a total that runs on until the report. */
export const isRunningTotal = ({ measure, dimension, sentence }: Frame): boolean =>
  measure === 'sell' &&
  dimension === 'count' &&
  sentence.some(({ lower }) => lower === 'has' || lower === 'have');

const hasFloor = ({ fact }: Frame): boolean =>
  fact.kind === 'quantity' && (fact.qualifier === 'at least' || fact.qualifier === 'more than');

/** A floor ("at least 82 dead") that a later report exceeds, or a count that one some days later does. */
function isOvertaken(earlier: Frame, later: Frame): boolean {
  if (
    earlier.fact.kind !== 'quantity' ||
    !(isGrowing(earlier) || (isRunningTotal(earlier) && isRunningTotal(later))) ||
    size(later) <= size(earlier)
  )
    return false;
  return hasFloor(earlier) || dayNumber(published(later)) - dayNumber(published(earlier)) >= STALE;
}

/** "At least 12" and "14" dead: a count that was going on, not a round number. */
function isFloorPassed(a: Frame, b: Frame): boolean {
  if (a.measure !== b.measure || !isGrowing(a) || size(a) === size(b)) return false;
  const [floor, other] = size(a) < size(b) ? [a, b] : [b, a];
  return (
    floor.fact.kind === 'quantity' &&
    floor.fact.qualifier === 'at least' &&
    size(floor) % 10 !== 0 &&
    other.fact.kind === 'quantity' &&
    (other.fact.qualifier === undefined || other.fact.qualifier === 'at least')
  );
}

const isPast = ({ period, published: day }: Frame): boolean =>
  period?.last != null && day !== null && period.last < day;
/** What was expected of a time that is over is known by now. */
const intended = (frame: Frame): boolean =>
  !isPast(frame) &&
  (frame.expected ||
    frame.future ||
    frame.fact.status === 'planned' ||
    frame.fact.status === 'offered');
const isDone = (frame: Frame): boolean =>
  !intended(frame) && (isPast(frame) || frame.present || frame.fact.status === 'done');
/** One was done, the other is intended; where the words don't tell, nothing stands against their being alike. */
const differInStatus = (a: Frame, b: Frame): boolean =>
  (intended(a) && isDone(b)) || (intended(b) && isDone(a));

/** What may happen again, so that two dates for it far apart are two occasions. */
const REPEATED = wordsOf('repeated-measures');
/** Dates farther apart than this, of what may happen more than once, are two occasions. */
const OCCASION = 200;

/** "is to grow to 800 by 2028": intended for a time to come, where the other speaks of none. */
const isForLater = (plan: Frame, other: Frame): boolean =>
  intended(plan) &&
  !intended(other) &&
  other.period === null &&
  plan.period?.last != null &&
  plan.period.last > published(plan) &&
  isRecurring(plan);

/** Figures that are reported anew all the time. */
const RECURRING = new Set([
  ...REPEATED,
  'age',
  'price',
  'inflation',
  'unemployment',
  'growth',
  'wage',
  'debt',
  'loss',
  'dividend',
  'budget',
  'employ',
]);
const ISSUE_DAYS = 30;

/** Of what changes from report to report, two reports a month apart that name no common time speak of two times. */
function areIssuesApart(a: Frame, b: Frame): boolean {
  const [first, second] = [published(a), published(b)];
  if (first === '' || second === '' || Math.abs(dayNumber(first) - dayNumber(second)) < ISSUE_DAYS)
    return false;
  if (a.period !== null && b.period !== null) return false;
  const changes = (frame: Frame): boolean => isRecurring(frame) || frame.dimension === 'percent';
  return changes(a) && changes(b) && a.witness !== b.witness;
}

const isRecurring = ({ measure }: Frame): boolean => RECURRING.has(measure ?? '');

/** The earlier report first. */
export const inOrder = (a: Frame, b: Frame): [Frame, Frame] =>
  published(a) <= published(b) ? [a, b] : [b, a];

/** Days from the earlier report to the later; 0 where one has no day. */
const daysBetween = (earlier: Frame, later: Frame): number =>
  published(earlier) === '' || published(later) === ''
    ? 0
    : dayNumber(published(later)) - dayNumber(published(earlier));

/** "At least 36 died", and a later report of 39: a count that was going on. */
export function isFloorOvertaken(a: Frame, b: Frame): boolean {
  const [earlier, later] = inOrder(a, b);
  return (
    daysBetween(earlier, later) > 0 &&
    earlier.measure === later.measure &&
    hasFloor(earlier) &&
    isOvertaken(earlier, later)
  );
}

/** Of what both reports intend, the later has another date: a plan was changed, where time enough has passed. */
export function isPlanChanged(a: Frame, b: Frame): boolean {
  const [earlier, later] = inOrder(a, b);
  return (
    a.dimension === 'date' &&
    daysBetween(earlier, later) > MONTH &&
    isAhead(earlier) &&
    isAhead(later)
  );
}
const isAhead = ({ period, published: day }: Frame): boolean =>
  period?.first != null && day !== null && period.first > day;

function reportsApart(days: number): string {
  if (days === 0) return 'of one day';
  if (days <= 1) return 'a day apart';
  if (days <= 7) return 'days apart';
  return days <= ISSUE_DAYS ? 'weeks apart' : 'months apart';
}

type Tell = (name: string) => void;

const NAME = {
  reports: namesOf('reports'),
  times: namesOf('times'),
  dates: namesOf('sentence dates'),
  gap: namesOf('gap'),
  values: namesOf('values'),
  dimension: namesOf('dimension'),
} as const;

/** What the order of the two reports says. */
function tellOrder(a: Frame, b: Frame, tell: Tell): void {
  const [earlier, later] = inOrder(a, b);
  const days = daysBetween(earlier, later);
  tell(NAME.reports(reportsApart(days)));
  if (a.article === b.article) tell('one article');
  else if (earlier.witness === later.witness) tell(days > 0 ? 'one origin later' : 'one origin');
  if (days > 0 && later.update) tell('later says it replaces');
  if (days > 0 && isOvertaken(earlier, later)) tell('later count is higher');
  if (days > 0 && isGrowing(earlier) && size(later) > size(earlier)) tell('growing count');
  if (days > 0 && size(later) < size(earlier)) tell('later is lower');
  if (isFloorPassed(a, b)) tell('floor passed');
}

/** Two days that two reports of one event may give it. */
const areNear = (a: Frame, b: Frame): boolean =>
  daysApart(periodOf(a), periodOf(b)) > 0 && daysApart(periodOf(a), periodOf(b)) <= FEW_DAYS;
const FEW_DAYS = 3;

const isClosed = (time: DayRange | null): time is DayRange =>
  time?.first != null && time.last !== null;

/** When a figure holds: its own time, else a date of its sentence, else the day of its report. */
function timeOf({ period, when, published }: Frame): DayRange {
  return isClosed(period) ? period : isClosed(when) ? when : { first: published, last: published };
}

/** How far apart the times of two figures are. */
function distance(a: Frame, b: Frame): string {
  const days = daysApart(timeOf(a), timeOf(b));
  return days <= FEW_DAYS
    ? 'together'
    : days <= MONTH
      ? 'weeks'
      : days <= OCCASION
        ? 'months'
        : days <= 500
          ? 'a year'
          : 'years';
}

/** Whether the sentences name times, and the same. */
function datesOf(a: Frame, b: Frame): string {
  if (!isClosed(a.when) || !isClosed(b.when))
    return isClosed(a.when) || isClosed(b.when) ? 'one' : 'none';
  return daysApart(a.when, b.when) > MONTH ? 'apart' : 'meet';
}

/** How the periods of the two lie to each other. */
function periodsOf(a: Frame, b: Frame): string {
  if (a.period === null && b.period === null) return 'no period';
  if (a.period === null || b.period === null) return 'one has a period';
  if (isDay(a.period) && isDay(b.period) && areNear(a, b)) return 'periods days apart';
  if (daysApart(a.period, b.period) > 0) return 'periods apart';
  return sharedPart(a.period, b.period) > NEARLY_ALL ? 'periods alike' : 'periods overlap';
}

function tellRecurrence(a: Frame, b: Frame, tell: Tell): void {
  const apart = distance(a, b);
  const dated = NAME.dates(datesOf(a, b));
  tell(NAME.times(apart));
  if (isRecurring(a) || isRecurring(b)) tell(NAME.times(`${apart}, of what recurs`));
  if (isLongAgo(a) && isLongAgo(b)) tell('both long ago');
  tell(dated);
  tell(NAME.times(`${apart}, ${dated}`));
}

function tellTurns({ turn: a }: Frame, { turn: b }: Frame, tell: Tell): void {
  if (a !== b) tell(a === null || b === null ? 'one turn' : 'other turns');
  if (a === -1 || b === -1) tell('looks back');
}

function tellPeriods(a: Frame, b: Frame, tell: Tell): void {
  tellRecurrence(a, b, tell);
  tell(periodsOf(a, b));
  if (differInPeriod(a, b)) tell('other times');
  if (isForLater(a, b) || isForLater(b, a)) tell('for later');
  if (areIssuesApart(a, b)) tell('issues apart');
  tellTurns(a, b, tell);
  if (isRecurring(a) && isRecurring(b)) tell('recurring');
  if (differInStatus(a, b)) tell('one done, one to come');
  if (isLongAgo(a) !== isLongAgo(b)) tell('one long ago');
}

function tellValues(a: Frame, b: Frame, tell: Tell): void {
  if (a.dimension === 'date') {
    const days = daysApart(periodOf(a), periodOf(b));
    tell(
      NAME.gap(days <= 3 ? 'days' : days <= 31 ? 'weeks' : days <= OCCASION ? 'months' : 'years'),
    );
    if (REPEATED.has(a.measure ?? '')) tell('may happen again');
    return;
  }
  const ratio = Math.min(size(a), size(b)) / Math.max(size(a), size(b), Number.EPSILON);
  tell(
    NAME.values(
      ratio > 0.85 ? 'near' : ratio > 0.6 ? 'over 0.6' : ratio > 0.3 ? 'over 0.3' : 'far apart',
    ),
  );
  tell(NAME.dimension(a.dimension.split(' ')[0] ?? ''));
}

/** The names of what speaks for each reason. The two are known to be of one thing and to differ. */
export function gatherDifference(a: Frame, b: Frame): string[] {
  const names = ['always'];
  const tell: Tell = (name) => names.push(name);
  tellOrder(a, b, tell);
  tellPeriods(a, b, tell);
  tellValues(a, b, tell);
  if (a.dimension !== 'date') names.push(...scopeDifferences(a, b));
  return names;
}

/** The probability of each reason: the softmax of the weighted sums. */
export function weighReasons(
  names: readonly string[],
  weights: Readonly<Record<string, Record<Reason, number>>>,
): Record<Reason, number> {
  const sums = REASONS.map(() => 0);
  for (const name of names) {
    const of = weights[name];
    if (of) REASONS.forEach((reason, index) => (sums[index] = (sums[index] ?? 0) + of[reason]));
  }
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - highest));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(
    REASONS.map((reason, index) => [reason, shares[index]! / whole]),
  ) as Record<Reason, number>;
}
