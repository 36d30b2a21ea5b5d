/**
 * Which facts of which articles are of one thing, and how they relate. Every pair is weighed; between two articles the likeliest
 * pairs are taken first, and a fact that has found its counterpart takes no other.
 */
import type { Relation } from '../../model/dossier.ts';
import { saysOf, type Frame } from '../frame/index.ts';
import { candidatePairs } from './candidates.ts';
import { haveCommonGround, kindOf, likelihood } from './coreference.ts';
import { relateFrames } from './relation.ts';
import { scopeDifferences } from './scope.ts';
import { storyOf } from './shared-words.ts';
import { areAlikeByChance, doubtOf, haveOtherSubjects } from './subject.ts';
import { dayNumber } from './values.ts';
import { WEIGHTS, type Weights } from '../weights.ts';

export interface FramePair {
  a: Frame;
  b: Frame;
  relation: Relation;
  /** From 0 to 1: how likely the two are of one thing. */
  coreference: number;
  /** Why a contradiction is not shown to readers; null where it is. */
  doubt: string | null;
}

/**
 * Below this two facts are not taken to be of one thing; a contradiction must be as likely after both doubts, that the two are of one
 * thing and that nothing else makes them differ. Chosen on real articles (docs/relations.md, `npm run fit -- --real`).
 */
const LIKELY = { same: 0.44, conflict: 0.2 };
/** Between reports months apart, which may each tell of its own time, a contradiction must be likelier. */
const LIKELY_APART = 0.4;
const MONTH = 31;
/** Figures of two parts must be likelier of one thing than others: much is a part of much. */
const LIKELY_SCOPE = 0.6;
/** Within one article two figures are of two things unless much speaks against it. */
const LIKELY_WITHIN = 0.8;
const SAME: ReadonlySet<Relation> = new Set(['agree', 'rounding', 'attribution']);
const CARRIED: ReadonlySet<Relation> = new Set(['different scope', 'different period']);

/** Of one article, or of articles of which one names nobody: names tell nothing of them. */
const cannotBeTold = (a: Frame, b: Frame): boolean =>
  a.article === b.article || a.names.all.size === 0 || b.names.all.size === 0;

/** Articles that share no name but a country's speak of different events. */
const ofOneStory = (a: Frame, b: Frame): boolean => cannotBeTold(a, b) || storyOf(a, b).weight >= 1;

/** Reports of one event share more than a county, a month's news or an election: of the names of the shorter article so many. */
const ONE_EVENT = { share: 0.2, mostly: 0.5 };
/** A short article names few, and so many make it sure that a fifth is no chance. */
const NAMES = { few: 5, shared: 3 };

/** Only where both articles tell of one event does what they say of it agree or differ. */
function ofOneEvent(a: Frame, b: Frame): boolean {
  if (cannotBeTold(a, b)) return true;
  const { share, weight } = storyOf(a, b);
  const isShort = Math.min(a.names.all.size, b.names.all.size) <= NAMES.few;
  return share >= (isShort || weight >= NAMES.shared ? ONE_EVENT.share : ONE_EVENT.mostly);
}

/** Reports of neighbouring things, or of one with much else. */
const areLoose = (a: Frame, b: Frame): boolean =>
  !cannotBeTold(a, b) && storyOf(a, b).share < ONE_EVENT.mostly;

const speaker = ({ fact }: Frame): string | null => fact.attributedTo?.name ?? null;

/** Within one article two figures differ because they are of two things, unless it names two who disagree, or says how they differ. */
function holdsWithin({ a, b, relation, coreference }: FramePair): boolean {
  if (a.article !== b.article) return true;
  if (coreference < LIKELY_WITHIN) return false;
  if (relation === 'conflict')
    return speaker(a) !== null && speaker(b) !== null && speaker(a) !== speaker(b);
  if (relation === 'different period')
    return a.before !== b.before || (a.period !== null && b.period !== null);
  return relation !== 'superseded';
}

/** "The reopening, planned for November 15, has been delayed until December 1": the later article gives the old date too. */
const isReplaced = ({ a, b, relation }: FramePair): boolean =>
  relation === 'superseded' && (a.update || b.update);

const saysTheSame = (a: Frame, b: Frame): boolean => saysOf(a.fact) === saysOf(b.fact);

/** Of rivals for one counterpart the likeliest is kept; a counterpart that says the same twice counts as one. */
function keepLikeliest(pairs: readonly FramePair[]): FramePair[] {
  const taken = new Map<string, Frame>();
  const kept = new Set(
    pairs
      .toSorted((x, y) => y.coreference - x.coreference)
      .filter((pair) => {
        const { a, b, relation } = pair;
        if (CARRIED.has(relation) || a.article === b.article) return true;
        const [forA, forB] = [`${a.fact.id} ${b.article.id}`, `${b.fact.id} ${a.article.id}`];
        const [otherB, otherA] = [taken.get(forA), taken.get(forB)];
        const free =
          (otherB === undefined || (SAME.has(relation) && saysTheSame(otherB, b))) &&
          (otherA === undefined || (SAME.has(relation) && saysTheSame(otherA, a)));
        if (!free && !isReplaced(pair)) return false;
        if (otherB === undefined) taken.set(forA, b);
        if (otherA === undefined) taken.set(forB, a);
        return true;
      }),
  );
  return pairs.filter((pair) => kept.has(pair));
}

/** Where one article says how two of its figures differ and another agrees with one of them, it differs from the other in the same way. */
function carryOver(pairs: readonly FramePair[]): FramePair[] {
  const known = new Set(
    pairs.flatMap(({ a, b }) => [`${a.fact.id} ${b.fact.id}`, `${b.fact.id} ${a.fact.id}`]),
  );
  const inOne = new Map<Frame, [Frame, FramePair][]>();
  for (const pair of pairs) {
    if (pair.a.article !== pair.b.article || !CARRIED.has(pair.relation)) continue;
    inOne.set(pair.a, [...(inOne.get(pair.a) ?? []), [pair.b, pair]]);
    inOne.set(pair.b, [...(inOne.get(pair.b) ?? []), [pair.a, pair]]);
  }
  const carried: FramePair[] = [];
  for (const pair of pairs) {
    if (
      !(pair.relation === 'agree' || pair.relation === 'rounding') ||
      pair.a.article === pair.b.article
    )
      continue;
    for (const [from, to] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      for (const [other, { relation, coreference }] of inOne.get(from) ?? []) {
        if (known.has(`${to.fact.id} ${other.fact.id}`)) continue;
        known.add(`${to.fact.id} ${other.fact.id}`).add(`${other.fact.id} ${to.fact.id}`);
        carried.push({ a: other, b: to, relation, coreference, doubt: null });
      }
    }
  }
  return [...pairs, ...carried];
}

const leastFor = ({ published: a }: Frame, { published: b }: Frame): number =>
  a !== null && b !== null && Math.abs(dayNumber(a) - dayNumber(b)) > MONTH
    ? LIKELY_APART
    : LIKELY.conflict;

/** Facts by their frames: a sum that is converted is of one thing with another where the sums before the brackets are. */
type Frames = ReadonlyMap<string, Frame>;

function coreferenceOf(a: Frame, b: Frame, frames: Frames, weights: Weights): number {
  const [from, of] = [frames.get(a.converted?.id ?? ''), frames.get(b.converted?.id ?? '')];
  const own = likelihood(a, b, weights.coreference[kindOf(a)]);
  return from && of && saysTheSame(from, of)
    ? Math.max(own, coreferenceOf(from, of, frames, weights))
    : own;
}

/** Days and lengths of time are few. */
const isOfTime = ({ dimension }: Frame): boolean => dimension === 'date' || dimension === 'length';

/** So exact a figure is found twice by chance only seldom: three digits that are not zeros, or a sum of money converted. */
const isTellingMatch = (a: Frame, b: Frame): boolean =>
  (!isOfTime(a) && saysTheSame(a, b) && /[1-9]\D*[0-9]\D*[1-9]/.test(a.fact.text)) ||
  (a.converted !== null && b.converted !== null);

/** A scope is told by words for it, and only of figures that count the same thing or people; else what differs is the thing. */
const showOtherScopes = (a: Frame, b: Frame, coreference: number): boolean =>
  coreference > LIKELY_SCOPE &&
  ((a.head !== null && a.head === b.head) ||
    (a.measure !== null && a.measure === b.measure) ||
    (a.person && b.person)) &&
  scopeDifferences(a, b).length > 0;

/** Whether the words bear out more than a likeness of two figures. Who is named as saying it is a tie of its own. */
function isBorneOut({ a, b, relation, coreference }: FramePair): boolean {
  if (relation === 'different scope' && !showOtherScopes(a, b, coreference)) return false;
  if (relation === 'superseded' && doubtOf(a, b, coreference) !== null) return false;
  if (relation === 'attribution' || isTellingMatch(a, b)) return true;
  return ofOneEvent(a, b) && !(areLoose(a, b) && areAlikeByChance(a, b));
}

/** `certainty`: how sure it is that nothing else makes the two differ. */
function judgeConflict(pair: FramePair, certainty: number): FramePair | null {
  const { a, b, coreference } = pair;
  const likely = coreference * certainty;
  if (likely < leastFor(a, b) || !haveCommonGround(a, b) || !ofOneEvent(a, b)) return null;
  const areConverted = a.converted !== null && b.converted !== null;
  return { ...pair, doubt: areConverted ? null : doubtOf(a, b, likely) };
}

/** A pair that is likely of one thing, with its relation, or null. */
function judgePair(a: Frame, b: Frame, frames: Frames, weights: Weights): FramePair | null {
  if (!ofOneStory(a, b)) return null;
  const coreference = coreferenceOf(a, b, frames, weights);
  if (coreference < LIKELY.conflict) return null;
  const related = relateFrames(a, b, weights);
  if (related === null || (haveOtherSubjects(a, b) && !isTellingMatch(a, b))) return null;
  const { relation, certainty } = related;
  const pair = { a, b, relation, coreference, doubt: null };
  if (relation === 'conflict') return judgeConflict(pair, certainty);
  return coreference >= LIKELY.same && isBorneOut(pair) ? pair : null;
}

export interface Pairs {
  /** All pairs of frames that are likely of one thing, with their relation. */
  pairs: FramePair[];
  /** Contradictions that the words don't bear out: for the author, not for readers. */
  doubtful: FramePair[];
}

export function pairFrames(frames: readonly Frame[], weights: Weights = WEIGHTS): Pairs {
  const byId = new Map(frames.map((frame) => [frame.fact.id, frame]));
  const pairs: FramePair[] = [];
  for (const [a, b] of candidatePairs(frames)) {
    const pair = judgePair(a, b, byId, weights);
    if (pair !== null && holdsWithin(pair)) pairs.push(pair);
  }
  const kept = keepLikeliest(pairs);
  return {
    pairs: carryOver(kept.filter(({ doubt }) => doubt === null)),
    doubtful: kept.filter(({ doubt }) => doubt !== null),
  };
}
