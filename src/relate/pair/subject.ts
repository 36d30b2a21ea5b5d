/**
 * What two facts are facts of: whose age, which oil, whose bid, which ceremony. A named subject that differs settles that they are of
 * two things, however alike the rest is; and a contradiction is shown only where nothing here leaves it open.
 */
import type { Frame } from '../frame/index.ts';
import { countShared } from './coreference.ts';
import { isRunningTotal } from './difference.ts';
import { areKin } from '../frame/vocabulary.ts';
import { perFrame } from './shared-words.ts';
import { daysApart, daysLong, sizeOf } from './values.ts';

type Names = ReadonlySet<string>;

const without = (names: Names, others: Names): Set<string> =>
  new Set([...names].filter((name) => !others.has(name)));

/** "Norland" and "Norlanders", "Moravel" and "Moravians". */
const isKin = (a: string, b: string): boolean => {
  const length = Math.max(4, Math.min(a.length, b.length) - 2);
  return a.length >= 4 && b.length >= 4 && a.slice(0, length) === b.slice(0, length);
};

const meet = (a: Names, b: Names): boolean =>
  [...a].some((name) => b.has(name) || [...b].some((other) => isKin(name, other)));

/** Both name something, and nothing that the other names. */
const differ = (a: Names, b: Names): boolean => a.size > 0 && b.size > 0 && !meet(a, b);

/** Names of the clause that are of no place. */
const actorsOf = ({ near, places, names }: Frame): Set<string> =>
  without(without(near, places), names.countries);

const countriesOf = ({ near, places, names }: Frame): Set<string> =>
  new Set([...near, ...places].filter((name) => names.countries.has(name)));

/** "the first", up to "the tenth". */
const LAST_ORDINAL = 10;
const ordinalsOf = perFrame(
  ({ sentence }) =>
    new Set(
      sentence.flatMap(({ lower, type, tag: { ordinal = 0 } }) =>
        type === 'word' && ordinal >= 1 && ordinal <= LAST_ORDINAL ? [lower] : [],
      ),
    ),
);

/** The clauses name two owners, neither of whom the other clause names. */
const differInOwners = (a: Frame, b: Frame): boolean =>
  differ(a.owners, b.owners) && !meet(a.owners, b.near) && !meet(a.near, b.owners);

/** The two are of other people, organisations, products or countries, or of the first and the second. */
export const haveOtherSubjects = (a: Frame, b: Frame): boolean =>
  differInOwners(a, b) ||
  differ(countriesOf(a), countriesOf(b)) ||
  differ(a.kinds, b.kinds) ||
  differ(ordinalsOf(a), ordinalsOf(b));

/** The clauses name nothing that the other names, though nobody as subject. */
const nameOthers = (a: Frame, b: Frame): boolean =>
  differ(a.near, b.near) || differ(actorsOf(a), actorsOf(b));

/** "on Friday", "at 2 a.m. today": which day that was rests on the day of the report alone. */
const isBareDay = ({ fact }: Frame): boolean => {
  if (fact.kind !== 'date') return false;
  const day = fact.text.replace(CLOCK, '');
  return !/\d/.test(day) && !NAMED_MONTH.test(day);
};
const CLOCK = /\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?|GMT|UTC)|\b\d{1,2}:\d{2}\b/gi;
const NAMED_MONTH = /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/;

/** Smaller figures are too common to contradict each other by chance. */
const SMALL = 10;
const isSmall = (frame: Frame): boolean =>
  frame.fact.kind === 'quantity' &&
  frame.fact.currency === undefined &&
  Math.abs(frame.fact.value) < SMALL;

const meetsMeasure = (a: Frame, b: Frame): boolean => a.measure !== null && a.measure === b.measure;

/** In a clause of its own a small number or a length of time needs a word or a name of the other's, beside the unit. */
const areTied = (a: Frame, b: Frame): boolean =>
  meetsMeasure(a, b) || meet(a.near, b.near) || meet(aboutOf(a), aboutOf(b));
const aboutOf = perFrame(({ rare, head }) => (head ? without(rare, new Set([head])) : rare));

/** Much happens on a Sunday, and takes two years: what agrees in that alone need not be of one thing. */
export const areAlikeByChance = (a: Frame, b: Frame): boolean =>
  (a.dimension === 'length' || isBareDay(a) || isBareDay(b)) && !areTied(a, b);

/** In days: what a report tells of the days around it needs no date. */
const AROUND = 4;
const isOfReport = ({ period, published }: Frame): boolean =>
  period !== null &&
  published !== null &&
  daysApart(period, { first: published, last: published }) <= AROUND &&
  daysLong(period) <= AROUND;

/** Sums and shares are told anew for each quarter and season: the one is for a time of its own, the other says of none. */
const isOneTimeless = (a: Frame, b: Frame): boolean =>
  /^(?:money|percent)/.test(a.dimension) &&
  (a.period === null) !== (b.period === null) &&
  !isOfReport(a) &&
  !isOfReport(b);

/** "Jo Ash, 34" and "Kim Ash, 39": each is named with somebody whom the other doesn't name. */
const areOfTwoNamed = (a: Frame, b: Frame): boolean =>
  isAge(a) && isAge(b) && without(a.near, b.near).size > 0 && without(b.near, a.near).size > 0;

/** "247 in Kenya" and "250 in Kenya and Tanzania": the one counts more places. */
const areOfMorePlaces = (a: Frame, b: Frame): boolean => {
  const [of, other] = [countriesOf(a), countriesOf(b)];
  return of.size > 0 && other.size > 0 && without(of, other).size + without(other, of).size > 0;
};

/** "went on sale in Japan", where the other names no country. */
const isInOneCountry = (a: Frame, b: Frame): boolean =>
  a.dimension === 'date' && countriesOf(a).size > 0 !== countriesOf(b).size > 0;

const isAge = ({ measure }: Frame): boolean => measure === 'age';

interface Doubt {
  why: string;
  holds: (a: Frame, b: Frame) => boolean;
  /** As likely the contradiction must be to be shown all the same; absent: it never is. */
  unless?: number;
}

/** So likely a contradiction outweighs a doubt, or a grave one. Chosen on real articles (docs/relations.md). */
const LIKELY = 0.6;
const SURE = 0.75;

/** "banned by the tribunal", "banned by the IAAF": who did it. */
function agentOf({ sentence }: Frame): string | null {
  const by = sentence.findIndex(({ lower }) => lower === 'by');
  const agent =
    by < 0
      ? undefined
      : sentence
          .slice(by + 1, by + 4)
          .find(({ lower }) => !/^(?:the|an?|its|his|her)$/.test(lower));
  return agent?.type === 'word' ? agent.lower : null;
}
const differInAgent = (a: Frame, b: Frame): boolean => {
  const [of, other] = [agentOf(a), agentOf(b)];
  return of !== null && other !== null && of !== other && !isKin(of, other);
};

const differInMeasure = (a: Frame, b: Frame): boolean =>
  a.dimension.startsWith('money') &&
  a.measure !== null &&
  b.measure !== null &&
  a.measure !== b.measure &&
  !areKin(a.measure, b.measure);

/** "in Selm, Tarn and Luma" and "in Luma, Orbe and Varn": of several names most are others. */
function haveMostlyOtherNames(a: Frame, b: Frame): boolean {
  const [of, other] = [a.inSentence, b.inSentence];
  const [few, many] = of.size <= other.size ? [of, other] : [other, of];
  return few.size > 2 && 2 * countShared(few, many) < few.size;
}

/** "the 100m silver", "the 200m gold": what follows the unit names two things. */
const thingMeasured = ({ dimension, fact }: Frame): Set<string> =>
  new Set(
    dimension.startsWith('measure') || /^\d+m /.test(fact.text)
      ? (fact.text
          .replace(/^[\d.,]+\s?\p{L}+/u, '')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [])
      : [],
  );

/** Of two lengths of time so many times the other is of something else: days and minutes. */
const ANOTHER_ORDER = 10;
const areOfAnotherOrder = (a: Frame, b: Frame): boolean =>
  a.dimension === 'length' &&
  Math.max(sizeOf(a), sizeOf(b)) > ANOTHER_ORDER * Math.min(sizeOf(a), sizeOf(b));

/** Known of neither or of one: a price, a debt or a week's takings. */
const isOfNoMeasure = (a: Frame, b: Frame): boolean =>
  a.dimension.startsWith('money') && (a.measure === null || b.measure === null);

/** "offered 530 pence a share", "the shares closed at 583 pence". */
const OFFER = /^(?:offer(?:s|ed|ing)?|bids?|bidding|tender(?:s|ed)?|tabled)$/;
const MARKET =
  /^(?:clos(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|rose|fell|jumped|climbed|slipped|surged)$/;
const says = ({ sentence }: Frame, words: RegExp): boolean =>
  sentence.some(({ lower }) => words.test(lower));
const isOffer = (frame: Frame): boolean => says(frame, OFFER) && !says(frame, MARKET);
const isPrice = (frame: Frame): boolean => says(frame, MARKET) && !says(frame, OFFER);
const areOfferAndPrice = (a: Frame, b: Frame): boolean =>
  (isOffer(a) && isPrice(b)) || (isOffer(b) && isPrice(a));

/** "came to power 41 years ago": how long since, counted from the day of the report. */
const isAgo = (frame: Frame): boolean =>
  frame.dimension === 'length' &&
  /^(?:ago|hence|until|till|left|remaining)$/.test(
    frame.sentence.find(({ start }) => start >= (frame.fact.end ?? Infinity))?.lower ?? '',
  );

/** "Schiff, 56", "62 donors". */
const isAgeBesideCount = (a: Frame, b: Frame): boolean =>
  isAge(a) && a.head === null && !isAge(b) && b.head !== null;

/** "60 hours a week". */
const RATE =
  /\b(?:an?|per|each|every)\s+(?:second|minute|hour|day|night|week|month|year|season)\b/i;
const isRate = ({ fact }: Frame): boolean => fact.kind === 'quantity' && RATE.test(fact.unit);

/** "Never fewer than four candidates", "four officers". */
const isOneDenied = (a: Frame, b: Frame): boolean =>
  a.head !== b.head && (a.fact.negated ?? false) !== (b.fact.negated ?? false);

/** "another 1,537 people": on top of a figure that is given elsewhere. */
const isOnTop = ({ fact, sentence }: Frame): boolean => {
  const at = sentence.findIndex(({ start }) => start >= (fact.start ?? 0));
  const around = [at - 1, at, at + 1].map((index) => sentence[index]?.lower ?? '');
  return (
    fact.kind === 'quantity' &&
    around.some((word) => /^(?:another|further|additional|more|others?)$/.test(word)) &&
    !around.includes('than')
  );
};

const DOUBTS: readonly Doubt[] = [
  { why: 'on top of others', holds: either(isOnTop) },
  { why: 'how long ago', holds: either(isAgo) },
  { why: 'a rate', holds: (a, b) => isRate(a) !== isRate(b) },
  { why: 'an age', holds: (a, b) => isAgeBesideCount(a, b) || isAgeBesideCount(b, a) },
  { why: 'denied of something else', holds: isOneDenied },
  {
    why: 'totals that run on',
    holds: (a, b) => isRunningTotal(a) && isRunningTotal(b),
  },
  { why: 'an offer and a price', holds: areOfferAndPrice },
  { why: 'one may be', holds: (a, b) => a.supposed !== b.supposed, unless: SURE },
  { why: 'a day of the week alone', holds: either(isBareDay) },
  {
    why: 'one sum is converted',
    holds: (a, b) => (a.converted === null) !== (b.converted === null),
  },
  { why: 'one is for a time of its own', holds: isOneTimeless, unless: SURE },
  {
    why: 'of nobody named',
    holds: (a, b) => isAge(a) && isAge(b) && !meet(a.near, b.near),
  },
  { why: 'of two people', holds: areOfTwoNamed },
  { why: 'of more places', holds: areOfMorePlaces },
  { why: 'other names in the clause', holds: nameOthers, unless: SURE },
  {
    why: 'other names in the sentence',
    holds: (a, b) => differ(a.inSentence, b.inSentence),
    unless: SURE,
  },
  { why: 'mostly other names', holds: haveMostlyOtherNames, unless: SURE },
  { why: 'another thing measured', holds: (a, b) => differ(thingMeasured(a), thingMeasured(b)) },
  { why: 'of another order', holds: areOfAnotherOrder },
  { why: 'by another', holds: differInAgent, unless: SURE },
  { why: 'in one country', holds: isInOneCountry, unless: SURE },
  {
    why: 'nothing shows one subject',
    holds: (a, b) => (a.dimension === 'length' || a.dimension === 'date') && !areTied(a, b),
    unless: LIKELY,
  },
  { why: 'another measure', holds: differInMeasure, unless: LIKELY },
  { why: 'of no known measure', holds: isOfNoMeasure, unless: LIKELY },
  { why: 'small figures', holds: (a, b) => isSmall(a) && isSmall(b), unless: LIKELY },
  {
    why: 'what is supposed',
    holds: either(({ supposed, expected }) => supposed || expected),
    unless: LIKELY,
  },
];

/** Why a contradiction that is so likely is doubtful; null where it is plain. */
export const doubtOf = (a: Frame, b: Frame, certainty: number): string | null =>
  DOUBTS.find(({ holds, unless = Infinity }) => certainty < unless && holds(a, b))?.why ?? null;

function either(of: (frame: Frame) => boolean) {
  return (a: Frame, b: Frame): boolean => of(a) || of(b);
}
