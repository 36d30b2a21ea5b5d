/** Whether two frames are of one thing, and how surely. What they say of it is not looked at, but for ties. */
import type { Frame } from './frames.ts';
import { daysApart, daysLong } from './relations-values.ts';
import { areExclusive, areKin, areKinActs, areOtherPeople, officesAmong, measureOf, thingOf } from './concepts.ts';
import { isAttributed } from './relations-attribution.ts';

/** From 0 up; higher is surer. Null where the two are not of one thing. */
export type Match = number | null;

export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return countShared(small, large) / small.size;
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared;
}

/** Articles that share no name but a country's speak of different events. */
function sameStory(a: Frame, b: Frame): boolean {
  if (a.article === b.article) return true;
  if (a.names.all.size === 0 || b.names.all.size === 0) return true;
  let shared = 0;
  for (const name of a.names.all) if (b.names.all.has(name)) shared += a.names.parties.has(name) && b.names.parties.has(name) ? 0.5 : 1;
  return shared >= 1;
}

/** A time that both say is a word they share. */
const timeOf = ({ period }: Frame): string[] => (period?.first != null && period.last !== null ? [`${period.first}/${period.last}`] : []);

const isWithin = (names: ReadonlySet<string>, places: ReadonlySet<string>): boolean => countShared(names, places) === names.size;

/** Names beside the figures must meet, or one side have none: "Norway will give ..." is not what the Union promised. */
function sameActors(a: Frame, b: Frame): boolean {
  if (isWithin(a.near, a.places) || isWithin(b.near, b.places) || a.inSentence.size === 0 || b.inSentence.size === 0) return true;
  return countShared(a.near, b.near) > 0 || countShared(a.near, b.inSentence) > 0 || countShared(b.near, a.inSentence) > 0;
}

/** The words beside the noun phrase of the figure. */
const around = ({ words, head, modifiers }: Frame): Set<string> => new Set([...words].filter((word) => word !== head && !modifiers.has(word)));

/** Names, and words other than what the figure is and is of, that both sentences have. */
function sharedBeside(a: Frame, b: Frame): number {
  const own = [...a.sentenceWords].filter((word) => word !== a.head && !a.modifiers.has(word) && word !== b.head && (measureOf(word) ?? word) !== a.measure);
  return countShared(new Set(own), b.sentenceWords) + countShared(a.inSentence, b.inSentence);
}

/** To say that two dates of an act contradict each other takes most of the words beside it, and more of them where such acts recur. */
export function isSurelyOneAct(a: Frame, b: Frame, once: boolean): boolean {
  if (isOneOffice(a, b) || isOnlyAct(a, b)) return true;
  const [own, other] = [wordsBeside(a), wordsBeside(b)];
  const shared = countShared(own, other);
  return once ? shared >= 1 : (shared >= 3 && shareOf(own, other) >= 0.6) || nearlyAllShared(a, b);
}

/** A short report speaks of one event only. */
const isShort = ({ article }: Frame): boolean => article.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0) <= 8;

/** The only date of such an act in either of two short reports of one story, within a month. */
const isOnlyAct = (a: Frame, b: Frame): boolean => a.measure !== null && a.measure === b.measure && isEvent(a.measure) && a.soleAct && b.soleAct && isShort(a) && isShort(b) && daysApart(a.period!, b.period!) <= NEAR_DAYS && shareOf(a.names.all, b.names.all) >= SAME_STORY;

const SAME_STORY = 0.5;
const RELATED = 0.3;

/** Two words or names in common, or one where the articles share names, or articles that are short reports of one story. */
function isOneEvent(a: Frame, b: Frame): boolean {
  const beside = sharedBeside(a, b);
  if (beside >= 2) return true;
  const story = shareOf(a.names.all, b.names.all);
  return beside === 1 ? story >= RELATED : story >= SAME_STORY;
}

/** To say that two sources contradict each other takes one measure, or else words and names that are mostly the same. */
export function isSurelyOne(a: Frame, b: Frame): boolean {
  if (a.measure !== null && b.measure !== null && (a.measure === b.measure || areKin(a.measure, b.measure))) return isOneEvent(a, b);
  if (sameGovernor(a, b) && isOneEvent(a, b)) return true;
  if (sameNoun(a, b) && a.sole && b.sole && shareOf(a.names.all, b.names.all) >= SAME_STORY && (sharedBeside(a, b) > 0 || (isShort(a) && isShort(b)))) return true;
  const [own, other] = [new Set([...around(a), ...a.near, ...timeOf(a)]), new Set([...around(b), ...b.near, ...timeOf(b)])];
  return countShared(own, other) >= 2 && shareOf(own, other) >= 0.5;
}

/** "Kenyan employees" are not "Americans"; nor is one person's age another's. */
function sameKinds(a: Frame, b: Frame): boolean {
  if (a.measure === 'age' || b.measure === 'age') return a.measure === b.measure && a.near.size > 0 && shareOf(a.near, b.near) === 1;
  if (a.fact.kind === 'quantity' && b.fact.kind === 'quantity' && a.fact.value === b.fact.value && a.fact.value >= 100) return true;
  if (isBareNumber(a) || isBareNumber(b)) return countShared(a.near, b.near) > 0 || (a.measure !== null && a.measure === b.measure);
  return a.kinds.size === 0 || b.kinds.size === 0 || countShared(a.kinds, b.kinds) > 0;
}

const isBareNumber = ({ fact, head, dimension }: Frame): boolean => fact.kind === 'quantity' && dimension === 'count' && head === null && fact.unit === '';

/** Beside their measures the two share what governs the figure, a noun that only these count in their articles, or two words. */
function besides(a: Frame, b: Frame): boolean {
  return sameGovernor(a, b) || (sameNoun(a, b) && a.sole && b.sole) || countShared(around(a), around(b)) + countShared(a.near, b.near) >= 2;
}

const sameGovernor = (a: Frame, b: Frame): boolean => a.governor !== null && a.governor === b.governor;
/** "12 dogs" and "10 dogs"; "people" is said of anything. */
const sameNoun = (a: Frame, b: Frame): boolean => (a.dimension === 'count' || a.dimension === 'percent' || a.dimension.startsWith('length')) && a.head !== null && a.head === b.head && (a.head !== 'person' || a.dimension === 'percent');

function matchMeasures(a: Frame, b: Frame): number | null {
  if (a.measure !== null && b.measure !== null) {
    if (a.measure === b.measure) return 3;
    if (areExclusive(a.measure, b.measure)) return null;
    if (areKin(a.measure, b.measure) && countShared(a.words, b.words) + countShared(a.near, b.near) > 0) return 1;
    if (a.measures.has(b.measure) || b.measures.has(a.measure)) return 1;
    return besides(a, b) ? 0.5 : null;
  }
  if (a.measure === null && b.measure === null) return 0;
  const measure = (a.measure ?? b.measure)!;
  const lacking = a.measure === null ? a : b;
  return lacking.measures.has(measure) || besides(a, b) ? 0.5 : null;
}

function matchHeads(a: Frame, b: Frame): number | null {
  if (a.head === null || b.head === null) return a.measure !== null && a.measure === b.measure ? 0 : a.head === b.head ? 0 : null;
  if (a.head === b.head) return 2;
  if (a.person && b.person) return a.kindOfPerson !== null && b.kindOfPerson !== null && areOtherPeople(a.kindOfPerson, b.kindOfPerson) ? null : 1;
  const measured = a.measure !== null && a.measure === b.measure;
  return measured && (thingOf(a.head) === b.head || isEventNoun(a) || isEventNoun(b)) ? 0.5 : null;
}

/** "41 deaths" and "41 people died": the noun is the measure itself. */
const isEventNoun = (frame: Frame): boolean => frame.measures.has(frame.head ?? '') || (frame.head !== null && frame.headMeasure === frame.measure);

function matchCounts(a: Frame, b: Frame): Match {
  const measure = matchMeasures(a, b);
  const head = a.dimension === 'count' ? matchHeads(a, b) : 0;
  if (measure === null || head === null) return null;
  const words = countShared(a.words, b.words);
  const names = countShared(a.near, b.near);
  if (measure === 0 && !besides(a, b) && words + names < (a.head === null ? 2 : 1) + (a.words.has(a.head ?? '') ? 1 : 0)) return null;
  return measure + head + (sameGovernor(a, b) ? 1.5 : 0) + 2 * shareOf(a.words, b.words) + Math.min(2, names) / 2;
}

/** Dates so near each other that one name in common shows them to be of one event. */
const NEAR_DAYS = 31;

/** Who did it must be named in the other's sentence, unless one of the two names nobody. */
function sameSubject(a: Frame, b: Frame): boolean {
  if (a.subject.size === 0 || b.subject.size === 0 || (a.soleAct && b.soleAct && a.measure === b.measure)) return true;
  return countShared(a.subject, b.inSentence) > 0 || countShared(b.subject, a.inSentence) > 0;
}

const isSameDate = (a: Frame, b: Frame): boolean => a.fact.kind === 'date' && b.fact.kind === 'date' && a.fact.edtf === b.fact.edtf;
/** One day beside one name. */
const isSameDay = (a: Frame, b: Frame): boolean => isSameDate(a, b) && daysLong(a.period!) === 1 && countShared(a.near, b.near) > 0;

/** The same event, each in the words of the other ("enters into force", "will enter into force"), or nearly all other words the same. */
function happensAlike(a: Frame, b: Frame): boolean {
  if (a.measure === b.measure) return true;
  if (a.words.has(b.measure!) && b.words.has(a.measure!)) return true;
  if (areKinActs(a.measure!, b.measure!)) return isYear(a) === isYear(b) && (isYear(a) || !(a.measures.has('found') || b.measures.has('found')));
  return !areExclusive(a.measure!, b.measure!) && !isEvent(a.measure!) && !isEvent(b.measure!) && nearlyAllShared(a, b);
}

/** A stem that is no measure of the tables names its verb only loosely. */
const isEvent = (measure: string): boolean => measureOf(measure) !== null;

function nearlyAllShared(a: Frame, b: Frame): boolean {
  const [own, other] = [wordsBeside(a), wordsBeside(b)];
  return countShared(own, other) >= 2 && shareOf(own, other) >= 0.8;
}

const wordsBeside = ({ words, near, inSentence, measure }: Frame): Set<string> => new Set([...words, ...(near.size > 0 ? near : inSentence)].filter((word) => word !== measure));

const isYear = ({ period }: Frame): boolean => period !== null && daysLong(period) > 300;

/** One person's times in one office. */
function isOneOffice(a: Frame, b: Frame): boolean {
  if (a.measure !== 'office' || b.measure !== 'office') return false;
  const [own, other] = [officesAmong(a.sentenceWords), officesAmong(b.sentenceWords)];
  if (own.size > 0 && other.size > 0 && countShared(own, other) === 0) return false;
  return countShared(a.inSentence, b.inSentence) > 0 || countShared(a.words, b.words) >= 2 || (a.soleAct && b.soleAct);
}

function matchDates(a: Frame, b: Frame): Match {
  if (isOneOffice(a, b)) return 3;
  if (a.measure === 'office' && b.measure === 'office') return null;
  if (!sameSubject(a, b)) return null;
  if (isSameDay(a, b)) return 1.5;
  if (a.measure === null || b.measure === null || !happensAlike(a, b)) return null;
  const [near, other] = [wordsBeside(a), wordsBeside(b)];
  const shared = countShared(near, other);
  if (a.measure === b.measure && isSameDate(a, b)) return 2;
  if (countShared(a.near, b.near) > 0 && shareOf(near, other) >= 1 / 3 && daysApart(a.period!, b.period!) <= NEAR_DAYS) return 3;
  if (isOnlyAct(a, b)) return 2;
  if (shared === 0 || (shared < 2 && shareOf(near, other) < 0.5)) return null;
  return 3 + 2 * shareOf(near, other);
}

const LARGE = 1_000_000;
const significantDigits = (value: number): number => String(value).replace('.', '').replace(/^0+|0+$/g, '').length;

/** The same noun phrase with the same figure of three digits or more, whatever is said to happen to it. */
function matchUnits(a: Frame, b: Frame): Match {
  if (a.fact.kind !== 'quantity' || b.fact.kind !== 'quantity' || a.fact.value !== b.fact.value) return null;
  if (a.measure !== null && b.measure !== null && areExclusive(a.measure, b.measure)) return null;
  if (isAttributed(a, b)) return 2;
  if (a.dimension !== 'count') return a.fact.value >= LARGE || significantDigits(a.fact.value) > 1 ? 1.5 : null;
  if (a.head !== null && a.head === b.head && a.fact.value >= (a.person ? 100 : 10) && a.fact.unit === b.fact.unit) return 2;
  const alike = (a.person && b.person) || a.head === null || b.head === null || (a.head === b.head && a.sole && b.sole);
  return alike && (a.fact.value >= 100 || sameNoun(a, b)) ? 1.5 : null;
}

/** "An annual budget" is "a budget"; what is measured by the day or the head is not what is measured in all. */
const sameRate = (a: Frame, b: Frame): boolean => a.rate === b.rate || ((a.rate ?? b.rate) === 'year' && (a.rate === null || b.rate === null) && ((a.measure !== null && a.measure === b.measure) || sameGovernor(a, b)));

export function matchFrames(a: Frame, b: Frame): Match {
  if (a.dimension !== b.dimension || !sameRate(a, b)) return null;
  if (!sameStory(a, b) || !sameActors(a, b) || !sameKinds(a, b)) return null;
  return a.dimension === 'date' ? matchDates(a, b) : (matchCounts(a, b) ?? matchUnits(a, b));
}
