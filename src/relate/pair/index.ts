/**
 * Which facts of which articles are of one thing, and how they relate. Every pair is weighed; between two articles the likeliest
 * pairs are taken first, and a fact that has found its counterpart takes no other.
 */
import type { Relation } from '../../model/dossier.ts';
import { saysOf, type Frame } from '../frame/index.ts';
import { gatherFeatures, haveCommonGround, kindOf, weigh } from './coreference.ts';
import { relateFrames } from './relation.ts';
import { dayNumber } from './values.ts';
import { WEIGHTS, type Weights } from '../weights.ts';

export interface FramePair {
  a: Frame;
  b: Frame;
  relation: Relation;
  /** From 0 to 1: how likely the two are of one thing. */
  coreference: number;
}

/**
 * Below this two facts are not taken to be of one thing; a conflict must be as likely after both doubts, that the two are of one
 * thing and that nothing else makes them differ. Chosen where the labelled pairs give a recall of 85 in 100 (docs/relations.md).
 */
const LIKELY = 0.44;
/** Between reports months apart, which may each tell of its own time, a conflict must be likelier. */
const LIKELY_APART = 0.6;
const MONTH = 31;
/** Within one article two figures are of two things unless much speaks against it. */
const LIKELY_WITHIN = 0.8;
const SAME: ReadonlySet<Relation> = new Set(['agree', 'rounding', 'attribution']);
const CARRIED: ReadonlySet<Relation> = new Set(['different scope', 'different period']);

/** So few figures are all compared with each other. */
const FEW = 600;
/** Beyond, a fact is compared with the last so many of its kind in other articles and in its own, so that time stays in proportion to the facts. */
const MOST = { elsewhere: 100, within: 20 };

/** Facts of one dimension that share a measure or a thing counted can be of one thing; no others are looked at. */
function keysOf(frame: Frame, few: boolean): string[] {
  if (few) return [frame.dimension];
  const keys = [...frame.measures].map((measure) => `${frame.dimension} ${measure}`);
  if (frame.head !== null)
    keys.push(`${frame.dimension} # ${frame.person ? 'person' : frame.head}`);
  if (frame.fact.kind === 'quantity') keys.push(`${frame.dimension} = ${frame.fact.value}`);
  return frame.dimension === 'count' && keys.length > 1 ? keys : [...keys, frame.dimension];
}

/** The last frames of a kind, latest article first; `bucket` holds a list for each article in turn. */
function latest(bucket: readonly Frame[][], article: Frame['article'], few: boolean): Frame[] {
  const own = bucket.at(-1)?.[0]?.article === article ? bucket.at(-1)! : [];
  const found = few ? [...own] : own.slice(-MOST.within);
  const last = bucket.length - (own.length > 0 ? 2 : 1);
  for (let at = last, left = few ? Infinity : MOST.elsewhere; at >= 0 && left > 0; at--) {
    const taken = few ? bucket[at]! : bucket[at]!.slice(-left);
    found.push(...taken);
    left -= taken.length;
  }
  return found;
}

/** Frames come article by article. */
function* candidatePairs(frames: readonly Frame[]): Generator<[Frame, Frame]> {
  const few = frames.length <= FEW;
  const index = new Map<string, Frame[][]>();
  for (const frame of frames) {
    const seen = new Set<Frame>();
    for (const key of keysOf(frame, few)) {
      const bucket = index.get(key) ?? [];
      for (const other of latest(bucket, frame.article, few)) seen.add(other);
      if (bucket.at(-1)?.[0]?.article === frame.article) bucket.at(-1)!.push(frame);
      else bucket.push([frame]);
      index.set(key, bucket);
    }
    for (const other of seen) yield [other, frame];
  }
}

/** Articles that share no name but a country's speak of different events. */
function ofOneStory(a: Frame, b: Frame): boolean {
  if (a.article === b.article || a.names.all.size === 0 || b.names.all.size === 0) return true;
  let shared = 0;
  for (const name of a.names.all)
    if (b.names.all.has(name))
      shared += a.names.parties.has(name) && b.names.parties.has(name) ? 0.5 : 1;
  return shared >= 1;
}

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
        carried.push({ a: other, b: to, relation, coreference });
      }
    }
  }
  return [...pairs, ...carried];
}

const leastFor = ({ published: a }: Frame, { published: b }: Frame): number =>
  a !== null && b !== null && Math.abs(dayNumber(a) - dayNumber(b)) > MONTH ? LIKELY_APART : LIKELY;

/** All pairs of frames that are likely of one thing, with their relation. */
export function pairFrames(frames: readonly Frame[], weights: Weights = WEIGHTS): FramePair[] {
  const pairs: FramePair[] = [];
  for (const [a, b] of candidatePairs(frames)) {
    if (!ofOneStory(a, b)) continue;
    const coreference = weigh(gatherFeatures(a, b), weights.coreference[kindOf(a)]);
    const related = coreference < LIKELY ? null : relateFrames(a, b, weights);
    if (
      related === null ||
      (related.relation === 'conflict' &&
        (coreference * related.certainty < leastFor(a, b) || !haveCommonGround(a, b)))
    )
      continue;
    const pair = { a, b, relation: related.relation, coreference };
    if (holdsWithin(pair)) pairs.push(pair);
  }
  return carryOver(keepLikeliest(pairs));
}

export const isSame = (relation: Relation): boolean => SAME.has(relation);
