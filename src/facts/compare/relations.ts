/** How two facts about one thing relate: the reason why they agree or differ, the least grave that holds. */
import { edtfDays, type DayRange } from '../../schemas/edtf.ts';
import type { QuantityFact } from '../../schemas/fact.ts';
import type { Relation } from '../dossier.ts';
import type { Frame } from './frames.ts';
import { countShared, isSurelyOne, isSurelyOneAct, matchFrames, shareOf } from './match.ts';
import { isAttributed } from './relations-attribution.ts';
import { differInScope } from './relations-scope.ts';
import { type Agreement, compareDates, compareValues, daysApart, dayNumber, daysLong, isVague, sharedPart } from './relations-values.ts';

function agreement(a: Frame, b: Frame): Agreement {
  if (a.fact.kind === 'date' && b.fact.kind === 'date') return compareDates(a.fact, b.fact, edtfDays(a.fact.edtf!), edtfDays(b.fact.edtf!));
  return compareValues(a.fact as QuantityFact, b.fact as QuantityFact);
}

const contains = (a: DayRange, b: DayRange): boolean => daysApart(a, b) === 0 && a.first! <= b.first! && a.last! >= b.last!;
const isDay = (period: DayRange): boolean => daysLong(period) === 1;

/** Two spans of which one lies in the other are one time where the shorter is a day that dates an event and the values are near. */
function differInPeriod(a: Frame, b: Frame, agreed: boolean): boolean {
  if (a.period === null || b.period === null) return !agreed && (a.before !== b.before || a.interim !== b.interim || isLongAgo(a) !== isLongAgo(b) || (farApart(a, b) && isSpan(a) !== isSpan(b)));
  if (agreed && isDay(a.period) && isDay(b.period)) return false;
  if (!agreed && a.interim !== b.interim) return true;
  if (daysLong(a.period) === Infinity || daysLong(b.period) === Infinity) return daysApart(a.period, b.period) > 0;
  if (!agreed && isDatedApart(a, b)) return false;
  const shared = sharedPart(a.period, b.period);
  if (shared > NEARLY_ALL) return false;
  if (agreed && !(isRecurring(a) && isRecurring(b))) return false;
  if (shared < HARDLY_ANY && !isNested(a.period, b.period)) return true;
  if (agreed) return false;
  return isDay(a.period) || isDay(b.period) ? farApart(a, b) : true;
}

/** One event told alike, which the two put on days or months near each other. */
function isDatedApart(a: Frame, b: Frame): boolean {
  if (isRecurring(a) || isRecurring(b) || a.dimension === 'percent' || a.before || b.before) return false;
  if (daysLong(a.period!) > MONTH || daysLong(b.period!) > MONTH || daysApart(a.period!, b.period!) > MONTH) return false;
  return countShared(a.words, b.words) >= 4 && shareOf(a.words, b.words) >= 0.5;
}
const MONTH = 31;

/** "in the past week". */
const isSpan = ({ period, published: day }: Frame): boolean => period?.first != null && period.last !== null && !isDay(period) && (day === null || period.last <= day);
/** "in the fire of 2017": over for more than a year when reported. */
const isLongAgo = ({ period, published: day }: Frame): boolean => period?.last != null && day !== null && dayNumber(day) - dayNumber(period.last) > 366;
const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.1;
const isNested = (a: DayRange, b: DayRange): boolean => contains(a, b) || contains(b, a);

const size = ({ fact }: Frame): number => (fact.kind === 'quantity' ? Math.abs(fact.value) : 0);
const farApart = (a: Frame, b: Frame): boolean => Math.max(size(a), size(b)) > 2 * Math.min(size(a), size(b));

function published(frame: Frame): string {
  return frame.published ?? '';
}

/** A later report of the same origin replaces the earlier, and so does a later one that says that it does. */
function isSuperseded(a: Frame, b: Frame): boolean {
  const [earlier, later] = published(a) <= published(b) ? [a, b] : [b, a];
  const isLater = published(earlier) !== '' && published(earlier) < published(later);
  if (earlier.article === later.article) return false;
  return isLater && (earlier.witness === later.witness || later.update || isOvertaken(earlier, later));
}

/** Counts that only grow while an event is being reported. */
const GROWING = new Set(['die', 'injure', 'displace', 'destroy', 'arrest', 'infect', 'hospital', 'burn', 'rescue', 'damage']);
const STALE = 3;

/** A floor ("at least 82 dead") that a later report exceeds, or a count that one some days later does. */
function isOvertaken(earlier: Frame, later: Frame): boolean {
  if (earlier.fact.kind !== 'quantity' || !GROWING.has(earlier.measure ?? '') || size(later) <= size(earlier)) return false;
  const isFloor = earlier.fact.qualifier === 'at least' || earlier.fact.qualifier === 'more than';
  return isFloor || dayNumber(published(later)) - dayNumber(published(earlier)) >= STALE;
}

/** "At least 12" and "14" dead: a count that was going on, not a round number. */
function isFloorPassed(a: Frame, b: Frame): boolean {
  if (a.measure !== b.measure || !GROWING.has(a.measure ?? '') || size(a) === size(b)) return false;
  const [floor, other] = size(a) < size(b) ? [a, b] : [b, a];
  return floor.fact.kind === 'quantity' && floor.fact.qualifier === 'at least' && size(floor) % 10 !== 0 && other.fact.kind === 'quantity' && (other.fact.qualifier === undefined || other.fact.qualifier === 'at least');
}

const isPast = ({ period, published: day }: Frame): boolean => period?.last != null && day !== null && period.last < day;
/** What was expected of a time that is over is known by now. */
const intended = (frame: Frame): boolean => !isPast(frame) && (frame.expected || frame.future || frame.fact.status === 'planned' || frame.fact.status === 'offered');
const isDone = (frame: Frame): boolean => !intended(frame) && (isPast(frame) || frame.present || frame.fact.status === 'done');
/** One was done, the other is intended; where the words don't tell, nothing stands against their being alike. */
const differInStatus = (a: Frame, b: Frame): boolean => (intended(a) && isDone(b)) || (intended(b) && isDone(a));

/** What may happen again, so that two dates for it far apart are two occasions. */
export const REPEATED = new Set(['attend', 'visit', 'visitor', 'turnout', 'vote', 'elect', 'profit', 'revenue', 'pledge', 'loan', 'invest', 'hire', 'strike', 'protest', 'train', 'capacity', 'export', 'import', 'produce', 'deliver', 'score', 'sell', 'test', 'rain', 'host', 'meet', 'play', 'report', 'tour', 'speak', 'address', 'publish', 'beat', 'hit', 'order', 'delay', 'suspend']);
/** What is done once, so that its date is one. */
export const ACTS = new Set(['found', 'sign', 'adopt', 'propose', 'ratify', 'born', 'open', 'close', 'build', 'complete', 'begin', 'end', 'launch', 'appoint', 'elect', 'die', 'win', 'convict', 'sentence', 'resign', 'discover', 'marry', 'depart', 'arrive', 'crash', 'erupt', 'destroy', 'arrest', 'fly', 'approve', 'buy', 'announce', 'steal', 'delay', 'cancel', 'becom', 'enter', 'burst', 'strike', 'office', 'sink', 'explode', 'kidnap', 'release', 'seize', 'exchange', 'found']);
/** Dates farther apart than this, of what may happen more than once, are two occasions. */
const OCCASION = 200;

/** "Open since 1971" says when it opened. */
const SINCE = new Set(['found', 'open', 'close', 'office', 'launch', 'begin', 'marry', 'build', 'fly']);
const areSince = (a: Frame, b: Frame): boolean => SINCE.has(a.measure ?? '') && [a.bound, b.bound].every((bound) => bound === null || bound === 'since');

function relateDates(a: Frame, b: Frame): Relation | null {
  const agreed = agreement(a, b);
  if (agreed !== 'differ') return isAttributed(a, b) ? 'attribution' : agreed;
  if (differInStatus(a, b) && !isSuperseded(a, b)) return daysApart(a.period!, b.period!) > OCCASION ? 'different period' : 'conflict';
  if (a.bound !== b.bound && !a.update && !b.update && !areSince(a, b)) return null;
  if (isSuperseded(a, b)) return 'superseded';
  if (!isSurelyOneAct(a, b, ACTS.has(a.measure ?? '') || a.bound === 'until')) return null;
  return REPEATED.has(a.measure ?? '') && daysApart(a.period!, b.period!) > OCCASION ? 'different period' : 'conflict';
}

/** What is intended on the day of its report lies after what was done by then. */
const aheadOf = (plan: Frame, done: Frame): boolean => intended(plan) && !intended(done) && published(plan) !== '' && published(plan) >= published(done);

/** "is to grow to 800 by 2028": intended for a time to come, where the other speaks of none. */
const isForLater = (plan: Frame, other: Frame): boolean => intended(plan) && !intended(other) && other.period === null && plan.period?.last != null && plan.period.last > published(plan) && isStock(plan);
const isStock = ({ measure }: Frame): boolean => RECURRING.has(measure ?? '');

/** Figures that are reported anew all the time. */
const RECURRING = new Set([...REPEATED, 'age', 'price', 'inflation', 'unemployment', 'growth', 'wage', 'debt', 'loss', 'dividend', 'budget', 'employ']);
const ISSUE_DAYS = 30;

/** Of what changes from report to report, two reports a month apart that name no common time speak of two times. */
function areIssuesApart(a: Frame, b: Frame): boolean {
  const [first, second] = [published(a), published(b)];
  if (first === '' || second === '' || Math.abs(dayNumber(first) - dayNumber(second)) < ISSUE_DAYS) return false;
  if (a.period !== null && b.period !== null) return false;
  const changes = (frame: Frame): boolean => RECURRING.has(frame.measure ?? '') || frame.dimension === 'percent';
  return changes(a) && changes(b) && a.witness !== b.witness;
}

const isRecurring = ({ measure }: Frame): boolean => RECURRING.has(measure ?? '');

/** A much smaller figure is for the place it is put in, where the other is put in none. */
const inPart = (a: Frame, b: Frame): boolean => a.places.size > 0 && b.places.size === 0 && ![...a.places].some((place) => b.inSentence.has(place)) && size(a) < size(b) && farApart(a, b);

/** Figures many times apart are rarely of one thing, and hardly ever where only one of them says of what. */
function isLikelyOne(a: Frame, b: Frame): boolean {
  const times = Math.max(size(a), size(b)) / Math.max(Math.min(size(a), size(b)), Number.EPSILON);
  return times <= (a.measure === b.measure && a.measure !== null ? MOST_TIMES.ofOneMeasure : MOST_TIMES.otherwise);
}
const MOST_TIMES = { ofOneMeasure: 10, otherwise: 2 };

function relateFigures(a: Frame, b: Frame): Relation | null {
  const agreed = agreement(a, b);
  const one = agreed !== 'differ';
  if ((isVague(a.fact as QuantityFact) || isVague(b.fact as QuantityFact)) && (!one || a.measure === null || a.measure !== b.measure)) return null;
  if (differInPeriod(a, b, one) || (!one && areIssuesApart(a, b))) return 'different period';
  if (!one && (isForLater(a, b) || isForLater(b, a))) return 'different period';
  if (!one && differInStatus(a, b)) return aheadOf(a, b) || aheadOf(b, a) ? 'different period' : null;
  if (!one && !a.dimension.startsWith('length') && differInScope(a, b)) return 'different scope';
  if (agreed === 'rounding' && isFloorPassed(a, b)) return isSuperseded(a, b) ? 'superseded' : 'conflict';
  if (one) return isAttributed(a, b) ? 'attribution' : agreed;
  if (isSuperseded(a, b)) return 'superseded';
  if (inPart(a, b) || inPart(b, a)) return 'different scope';
  return isLikelyOne(a, b) && isSurelyOne(a, b) ? 'conflict' : null;
}

/** The relation of two frames that are known to be of one thing; null where they say nothing of each other. */
export function relateFrames(a: Frame, b: Frame): Relation | null {
  if (a.fact.kind !== b.fact.kind || a.dimension !== b.dimension) return null;
  if (Boolean(a.fact.negated) !== Boolean(b.fact.negated)) return agreement(a, b) === 'differ' ? null : 'conflict';
  return a.fact.kind === 'date' ? relateDates(a, b) : relateFigures(a, b);
}

export interface Comparison {
  relation: Relation;
  /** How surely the two are of one thing. */
  score: number;
}

/** Null where the two are not of one thing. An article contradicts itself only where it names two sources, which topics look at. */
export function compareFrames(a: Frame, b: Frame): Comparison | null {
  const score = matchFrames(a, b);
  const relation = score === null ? null : relateFrames(a, b);
  return relation === null ? null : { relation, score: score! };
}
