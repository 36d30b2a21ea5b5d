/**
 * How likely two facts of two reports are of one thing: what speaks for and against it, weighed. The pieces of features are
 * named here; how much each weighs was fitted on labelled pairs (`npm run fit`, `test/samples/comparison`) and stands in `weights.json`.
 *
 *   Frame, Frame ──tellFeatures──▶ 'measures same', 'words share' 0.4, ... ──likelihood──▶ 0 to 1
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
/** Takes a feature, of strength 1 where none is given. */
type Tell = (name: string, strength?: number) => void;

/** Names of features of one kind, `measures same`, each made once: millions of pairs ask for them. */
export function namesOf(kind: string): (value: string | number) => string {
  const names = new Map<string | number, string>();
  return (value) => {
    const known = names.get(value) ?? `${kind} ${value}`;
    names.set(value, known);
    return known;
  };
}

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

const NAME = {
  values: namesOf('values'),
  ages: namesOf('ages of'),
  heads: namesOf('heads'),
  unitShare: namesOf('unit share of'),
  turns: namesOf('turns'),
  rates: namesOf('rates'),
  governors: namesOf('governors'),
  status: namesOf('status'),
  trends: namesOf('trends'),
  scopes: namesOf('scopes'),
  periods: namesOf('periods'),
  days: namesOf('days'),
  grain: namesOf('grain'),
  phases: namesOf('phases'),
  sides: namesOf('sides'),
  subjects: namesOf('subjects'),
  dimension: namesOf('dimension'),
  measures: namesOf('measures'),
  words: namesOf('words'),
  sentenceWords: namesOf('sentence words'),
  wordsBeside: namesOf('words beside'),
  rareWords: namesOf('rare words'),
  names: namesOf('names'),
  sentenceNames: namesOf('sentence names'),
  places: namesOf('places'),
  kinds: namesOf('kinds'),
  company: namesOf('company'),
  storyNames: namesOf('story names'),
} as const;

type Said = string | null | undefined;

/** Of what both say; where one says nothing, nothing speaks for or against. */
function tellSameness(tell: Tell, name: (value: string) => string, x: Said, y: Said): void {
  if (x != null && y != null) tell(name(x === y ? 'same' : 'others'));
}

function tellUnits(a: Frame, b: Frame, tell: Tell): void {
  if (!COUNTED.test(a.dimension)) return;
  const isPlain = a.dimension === 'count';
  const [unit = ''] = a.dimension.split(' ');
  tell(NAME.heads(isPlain ? heads(a, b) : `of ${unit} ${heads(a, b)}`));
  const share = shareOf(unitWords(a), unitWords(b));
  tell(isPlain ? 'unit share' : NAME.unitShare(unit), share);
}

function tellClaims(x: Frame['fact'], y: Frame['fact'], tell: Tell): void {
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return;
  tellSameness(tell, NAME.status, x.status, y.status);
  tellSameness(tell, NAME.trends, x.trend, y.trend);
  tellSameness(tell, NAME.scopes, x.scope || null, y.scope || null);
}

const rates = (a: Frame, b: Frame): string =>
  a.rate !== b.rate ? 'others' : a.rate === null ? 'none' : 'same';

const SMALL = 10;
/** In days. */
const NEAR = 3;

function tellFigures(a: Frame, b: Frame, tell: Tell): void {
  const agreement = compareValues(a, b);
  const small = Math.max(Math.abs(sizeOf(a)), Math.abs(sizeOf(b))) < SMALL;
  tell(NAME.values(small ? `${agreement} and small` : agreement));
  if (a.measure === 'age' && b.measure === 'age') tell(NAME.ages(meeting(a.near, b.near)));
  tellUnits(a, b, tell);
  tell(NAME.turns(turns(a, b)));
  tell(NAME.rates(rates(a, b)));
  tellSameness(tell, NAME.governors, a.governor, b.governor);
  tellClaims(a.fact, b.fact, tell);
  if (a.period === null || b.period === null) return;
  const days = daysApart(a.period, b.period);
  tell(NAME.periods(days > NEAR ? 'apart' : days > 0 ? 'days apart' : 'meet'));
}

const grain = (period: DayRange): string => {
  const days = daysLong(period);
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

function tellDates(a: Frame, b: Frame, tell: Tell): void {
  const [first, second] = [periodOf(a), periodOf(b)];
  const own = grain(first);
  tell(NAME.days(days(first, second)));
  tell(NAME.grain(own === grain(second) ? own : 'others'));
  tellSameness(tell, NAME.phases, phaseOf(a), phaseOf(b));
  if (a.reporting || b.reporting)
    tell(a.reporting && b.reporting ? 'both of reports' : 'one of a report');
  if (a.isPeriod || b.isPeriod)
    tell(a.isPeriod && b.isPeriod ? 'both of figures' : 'one of a figure');
  tell(NAME.sides(sides(a, b)));
  if (a.soleAct && b.soleAct && a.measure === b.measure) tell('only such acts');
  tell(NAME.subjects(meeting(a.subject, b.subject)));
}

function tellWords(a: Frame, b: Frame, tell: Tell): void {
  const words = sharedAside(a, b, 'words');
  tell(NAME.words(counted(words.count, 3)));
  tell('words share', words.share);
  const sentences = sharedAside(a, b, 'sentenceWords');
  tell(NAME.sentenceWords(counted(sentences.count, 3)));
  tell('sentence words share', sentences.share);
  tell(NAME.wordsBeside(counted(sharedAside(a, b, 'beside').count, 2)));
  tell(NAME.rareWords(counted(countShared(a.rare, b.rare), 3)));
  tell(NAME.names(meeting(a.near, b.near)));
  tell(NAME.sentenceNames(meeting(a.inSentence, b.inSentence)));
  tell(NAME.places(meeting(a.places, b.places)));
  if (a.kinds.size > 0 && b.kinds.size > 0) tell(NAME.kinds(meeting(a.kinds, b.kinds)));
  tell(NAME.company(counted(countShared(a.company, b.company), 1)));
}

/** The two are each the only one of their kind in their articles. */
const areOnlySuchThings = (a: Frame, b: Frame): boolean =>
  a.dimension === 'count' && a.head !== null && a.head === b.head && !a.person && a.sole && b.sole;

/** What speaks for and against two facts being of one thing. The two are of one dimension. */
function tellFeatures(a: Frame, b: Frame, tell: Tell): void {
  const isDate = kindOf(a) === 'date';
  if (isDate) tellDates(a, b, tell);
  else tellFigures(a, b, tell);
  tell('always');
  if (!isDate) tell(NAME.dimension(a.dimension.split(' ')[0] ?? ''));
  tell(NAME.measures(measures(a, b)));
  tellWords(a, b, tell);
  tell('rivals', Math.log(a.alike * b.alike));
  if (a.alike === 1 && b.alike === 1) tell('no rivals');
  if (areOnlySuchThings(a, b)) tell('only such things');
  tell('depth', Math.abs(a.depth - b.depth));
  if (a.depth === 0 && b.depth === 0) tell('both lead');
  const story = storyOf(a, b);
  tell(NAME.storyNames(counted(story.count, 3)));
  tell('story share', story.share);
}

/** By name, for who fits the weights. */
export function gatherFeatures(a: Frame, b: Frame): Features {
  const features: Features = {};
  tellFeatures(a, b, (name, strength = 1) => {
    features[name] = strength;
  });
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
export function likelihood(a: Frame, b: Frame, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  tellFeatures(a, b, (name, strength = 1) => {
    sum += (weights[name] ?? 0) * strength;
  });
  return 1 / (1 + Math.exp(-sum));
}
