/**
 * How likely two facts of two reports are of one thing: what speaks for and against it, weighed. The pieces of features are
 * named here; how much each weighs was fitted on labelled pairs (`npm run fit`, `test/samples/comparison`) and stands in `weights.json`.
 *
 *   Frame, Frame ──gatherFeatures──▶ { 'measures same': 1, 'words share': 0.4, ... } ──weigh──▶ 0 to 1
 *
 * What the facts say of the thing counts only in so far as reports of one thing seldom lie far apart.
 */
import {
  areExclusive,
  areKin,
  areKinActs,
  areOtherPeople,
  measureOf,
} from '../frame/vocabulary.ts';
import type { DayRange } from '../../model/edtf.ts';
import type { Frame } from '../frame/index.ts';
import { countShared, perFrame, shareOf, sharedAside, storyOf } from './shared-words.ts';
import { compareValues, daysApart, daysLong, periodOf, sizeOf } from './values.ts';

export { countShared, shareOf };

/** Strength by name: 0 or 1 where the name says what holds, a share from 0 to 1 where it says "share". */
export type Features = Record<string, number>;

/** Dates and figures are weighed apart. */
export type FrameKind = 'figure' | 'date';
export const kindOf = ({ dimension }: Frame): FrameKind =>
  dimension === 'date' ? 'date' : 'figure';

const meeting = (a: ReadonlySet<string>, b: ReadonlySet<string>): string =>
  a.size === 0 || b.size === 0 ? 'one has none' : countShared(a, b) > 0 ? 'shared' : 'others';
const counted = (count: number, most: number): string =>
  count >= most ? `${most} or more` : String(count);

const isMentioned = ({ measure }: Frame, { measures }: Frame): boolean =>
  measure !== null && measures.has(measure);

function measures(a: Frame, b: Frame): string {
  const mentioned = isMentioned(a, b) || isMentioned(b, a);
  if (a.measure === b.measure) return a.measure === null ? 'none' : 'same';
  if (a.measure === null || b.measure === null) return mentioned ? 'mentioned' : 'one has none';
  if (areExclusive(a.measure, b.measure)) return 'exclusive';
  if (areKin(a.measure, b.measure) || (a.dimension === 'date' && areKinActs(a.measure, b.measure)))
    return 'kin';
  if (mentioned) return 'mentioned';
  return measureOf(a.measure) !== null && measureOf(b.measure) !== null ? 'others' : 'unknown';
}

function heads(a: Frame, b: Frame): string {
  if (a.head === null || b.head === null)
    return a.head === b.head
      ? 'none'
      : a.person || b.person
        ? 'one has none, people'
        : 'one has none';
  if (a.head === b.head) return a.head === 'person' ? 'people' : 'same';
  if (a.person && b.person)
    return a.kindOfPerson !== null &&
      b.kindOfPerson !== null &&
      areOtherPeople(a.kindOfPerson, b.kindOfPerson)
      ? 'other people'
      : 'people';
  return a.person !== b.person ? 'people and things' : 'others';
}

const unitWords = perFrame(
  ({ fact }) =>
    new Set<string>(
      fact.kind === 'quantity' ? (fact.unit.toLowerCase().match(/\p{L}{2,}/gu) ?? []) : [],
    ),
);

/** Figures with a noun that says what they are of: "40 percent of the concrete", "18 tonnes of sugar". */
const COUNTED = /^(?:count|percent|measure)/;

/** Of two sentences that each say which season, year or report they speak of. */
const turns = (a: Frame, b: Frame): string =>
  a.turn === null && b.turn === null
    ? 'none'
    : a.turn === null || b.turn === null
      ? 'one'
      : a.turn === b.turn
        ? 'same'
        : 'others';

/** Before, on or after the day of the report. */
function side({ period, published }: Frame): string {
  if (period?.first == null || period.last === null || published === null) return 'unknown';
  return period.last < published ? 'past' : period.first > published ? 'ahead' : 'now';
}

/** Of what both say; where one says nothing, nothing speaks for or against. */
function addSameness(
  features: Features,
  name: string,
  x: string | null | undefined,
  y: string | null | undefined,
): void {
  if (x != null && y != null) features[`${name} ${x === y ? 'same' : 'others'}`] = 1;
}

function addNouns(features: Features, a: Frame, b: Frame): void {
  const of = a.dimension === 'count' ? '' : ` of ${a.dimension.split(' ')[0]}`;
  features[`heads${of} ${heads(a, b)}`] = 1;
  features[`unit share${of}`] = shareOf(unitWords(a), unitWords(b));
}

const rates = (a: Frame, b: Frame): string =>
  a.rate !== b.rate ? 'others' : a.rate === null ? 'none' : 'same';

function periods(a: DayRange, b: DayRange): string {
  const apart = daysApart(a, b);
  return apart > 3 ? 'apart' : apart > 0 ? 'days apart' : 'meet';
}

function figureFeatures(a: Frame, b: Frame): Features {
  const agreement = compareValues(a, b);
  const small = Math.max(Math.abs(sizeOf(a)), Math.abs(sizeOf(b))) < 10;
  const features: Features = {
    [`values ${agreement}${small ? ' and small' : ''}`]: 1,
  };
  if (a.measure === 'age' && b.measure === 'age')
    features[`ages of ${meeting(a.near, b.near)}`] = 1;
  if (COUNTED.test(a.dimension)) addNouns(features, a, b);
  features[`turns ${turns(a, b)}`] = 1;
  features[`rates ${rates(a, b)}`] = 1;
  addSameness(features, 'governors', a.governor, b.governor);
  const [x, y] = [a.fact, b.fact];
  if (x.kind === 'quantity' && y.kind === 'quantity') {
    addSameness(features, 'status', x.status, y.status);
    addSameness(features, 'trends', x.trend, y.trend);
    addSameness(features, 'scopes', x.scope || null, y.scope || null);
  }
  if (a.period !== null && b.period !== null)
    features[`periods ${periods(a.period, b.period)}`] = 1;
  return features;
}

const grain = (frame: Frame): string => {
  const days = daysLong(periodOf(frame));
  return days <= 1 ? 'days' : days <= 14 ? 'weeks' : days <= 100 ? 'months' : 'years';
};

/** Whether the date begins or ends something: "until May 3" as "ends on May 3". */
function phaseOf({ bound, measure }: Frame): 'begin' | 'end' | null {
  if (bound === 'until' || bound === 'till' || ENDING.has(measure ?? '')) return 'end';
  return bound === 'since' || bound === 'from' || STARTING.has(measure ?? '') ? 'begin' : null;
}
const STARTING = new Set(['begin', 'found', 'open', 'launch', 'build', 'born']);
const ENDING = new Set(['end', 'close', 'complete', 'withdraw']);

function days(a: DayRange, b: DayRange): string {
  if (daysApart(a, b) > 0) return 'differ';
  return a.first === b.first && a.last === b.last ? 'same' : 'meet';
}

function sides(a: Frame, b: Frame): string {
  const both = [side(a), side(b)];
  if (both[0] === both[1]) return side(a);
  return both.includes('ahead') && both.includes('past') ? 'opposite' : 'others';
}

function dateFeatures(a: Frame, b: Frame): Features {
  const features: Features = {
    [`days ${days(periodOf(a), periodOf(b))}`]: 1,
    [`grain ${grain(a) === grain(b) ? grain(a) : 'others'}`]: 1,
  };
  addSameness(features, 'phases', phaseOf(a), phaseOf(b));
  if (a.reporting || b.reporting)
    features[a.reporting && b.reporting ? 'both of reports' : 'one of a report'] = 1;
  if (a.isPeriod || b.isPeriod)
    features[a.isPeriod && b.isPeriod ? 'both of figures' : 'one of a figure'] = 1;
  features[`sides ${sides(a, b)}`] = 1;
  if (a.soleAct && b.soleAct && a.measure === b.measure) features['only such acts'] = 1;
  features[`subjects ${meeting(a.subject, b.subject)}`] = 1;
  return features;
}

/** What speaks for and against two facts being of one thing. The two are of one dimension. */
export function gatherFeatures(a: Frame, b: Frame): Features {
  const isDate = kindOf(a) === 'date';
  const features = isDate ? dateFeatures(a, b) : figureFeatures(a, b);
  features['always'] = 1;
  if (!isDate) features[`dimension ${a.dimension.split(' ')[0]}`] = 1;
  features[`measures ${measures(a, b)}`] = 1;
  const words = sharedAside(a, b, 'words');
  features[`words ${counted(words.count, 3)}`] = 1;
  features['words share'] = words.share;
  const sentences = sharedAside(a, b, 'sentenceWords');
  features[`sentence words ${counted(sentences.count, 3)}`] = 1;
  features['sentence words share'] = sentences.share;
  features[`words beside ${counted(sharedAside(a, b, 'beside').count, 2)}`] = 1;
  features[`rare words ${counted(countShared(a.rare, b.rare), 3)}`] = 1;
  features[`names ${meeting(a.near, b.near)}`] = 1;
  features[`sentence names ${meeting(a.inSentence, b.inSentence)}`] = 1;
  features[`places ${meeting(a.places, b.places)}`] = 1;
  if (a.kinds.size > 0 && b.kinds.size > 0) features[`kinds ${meeting(a.kinds, b.kinds)}`] = 1;
  features[`company ${counted(countShared(a.company, b.company), 1)}`] = 1;
  features['rivals'] = Math.log(a.alike * b.alike);
  if (a.alike === 1 && b.alike === 1) features['no rivals'] = 1;
  if (
    a.dimension === 'count' &&
    a.head !== null &&
    a.head === b.head &&
    !a.person &&
    a.sole &&
    b.sole
  )
    features['only such things'] = 1;
  features['depth'] = Math.abs(a.depth - b.depth);
  if (a.depth === 0 && b.depth === 0) features['both lead'] = 1;
  const story = storyOf(a, b);
  features[`story names ${counted(story.count, 3)}`] = 1;
  features['story share'] = story.share;
  return features;
}

/** So many words and names in common, and two articles may well tell of one event. */
const COMMON_GROUND = 2;

/**
 * Whether two facts are of one measure or thing, or their articles share more than the name of a place. A fair and a bakery of one town have only the town in common: however near
 * each other their figures lie, nothing says that they contradict each other.
 */
export function haveCommonGround(a: Frame, b: Frame): boolean {
  const relation = measures(a, b);
  if (relation === 'exclusive' && a.head !== b.head && a.person !== b.person) return false;
  return (
    relation === 'same' ||
    relation === 'kin' ||
    (a.head !== null && a.head === b.head && a.head !== 'person') ||
    countShared(a.articleWords, b.articleWords) + countShared(a.names.all, b.names.all) >=
      COMMON_GROUND
  );
}

/** The probability of one thing: the logistic function of the weighted sum. */
export function weigh(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
  return 1 / (1 + Math.exp(-sum));
}
