/** Which facts of which articles are of one thing: every pair is compared, and of rivals for one conflict the likeliest is kept. */
import type { Relation } from '../dossier.ts';
import type { Frame } from './frames.ts';
import { compareFrames, type Comparison } from './relations.ts';

export interface FramePair extends Comparison {
  a: Frame;
  b: Frame;
}

const SAME: ReadonlySet<Relation> = new Set(['agree', 'rounding', 'attribution']);
const RIVAL: ReadonlySet<Relation> = new Set(['conflict', 'superseded']);
/** A fact is compared with the last so many others of its kind, so that time stays in proportion to the facts; equal values join what lies farther apart. */
const MOST = 100;

/** So few figures are all compared with each other. */
const FEW = 600;

/** Facts of one dimension that share a measure or a thing counted can be of one thing; no others are looked at. */
function keysOf(frame: Frame, few: boolean): string[] {
  if (few) return [frame.dimension];
  const keys = [...frame.measures].map((measure) => `${frame.dimension} ${measure}`);
  if (frame.head !== null) keys.push(`${frame.dimension} # ${frame.person ? 'person' : frame.head}`);
  if (frame.fact.kind === 'quantity') keys.push(`${frame.dimension} = ${frame.fact.value}`);
  return frame.dimension === 'count' && keys.length > 1 ? keys : [...keys, frame.dimension];
}

function* candidatePairs(frames: readonly Frame[]): Generator<[Frame, Frame]> {
  const index = new Map<string, Frame[]>();
  for (const frame of frames) {
    const seen = new Set<Frame>();
    for (const key of keysOf(frame, frames.length <= FEW)) {
      const bucket = index.get(key) ?? [];
      for (const other of bucket.slice(-MOST)) seen.add(other);
      bucket.push(frame);
      index.set(key, bucket);
    }
    for (const other of seen) yield [other, frame];
  }
}

const speaker = ({ fact }: Frame): string | null => fact.attributedTo?.name ?? null;

/** Within one article two figures differ because they are of two things, unless it names two who disagree, or says how they differ. */
function holdsWithin({ a, b, relation }: FramePair): boolean {
  if (a.article !== b.article) return true;
  if (relation === 'conflict') return speaker(a) !== null && speaker(b) !== null && speaker(a) !== speaker(b);
  if (relation === 'different period') return a.before !== b.before || (a.period !== null && b.period !== null);
  return relation !== 'superseded';
}

const nearness = ({ fact: a }: Frame, { fact: b }: Frame): number => {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return 0;
  const large = Math.max(Math.abs(a.value), Math.abs(b.value));
  return large === 0 ? 1 : Math.min(Math.abs(a.value), Math.abs(b.value)) / large;
};

/** "The reopening, planned for November 15, has been delayed until December 1": the later article gives the old date too. */
const isReplaced = ({ a, b, relation }: FramePair): boolean => relation === 'superseded' && (a.update || b.update);

const strength = (pair: FramePair): number => pair.score + nearness(pair.a, pair.b);
const rivalKey = (frame: Frame, other: Frame): string => `${frame.fact.id} ${other.article.id}`;

/** A fact that another article confirms is not in conflict with that article's other figures, and it conflicts with one of them at most. */
function keepLikeliest(pairs: readonly FramePair[]): FramePair[] {
  const confirmed = new Set(pairs.filter(({ a, b, relation }) => (relation === 'agree' || relation === 'rounding') && !a.before && !b.before).flatMap(({ a, b }) => [rivalKey(a, b), rivalKey(b, a)]));
  const taken = new Set<string>();
  const rivals = pairs.filter(({ relation }) => RIVAL.has(relation)).sort((x, y) => strength(y) - strength(x));
  const kept = rivals.filter((pair) => {
    const keys = [rivalKey(pair.a, pair.b), rivalKey(pair.b, pair.a)];
    if (pair.a.article !== pair.b.article && keys.some((key) => (confirmed.has(key) && !isReplaced(pair)) || taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  return [...pairs.filter(({ relation }) => !RIVAL.has(relation)), ...kept];
}

const CARRIED: ReadonlySet<Relation> = new Set(['different scope', 'different period']);

/** Where one article says how two of its figures differ and another agrees with one of them, it differs from the other in the same way. */
function carryOver(pairs: readonly FramePair[]): FramePair[] {
  const known = new Set(pairs.flatMap(({ a, b }) => [`${a.fact.id} ${b.fact.id}`, `${b.fact.id} ${a.fact.id}`]));
  const inOne = new Map<Frame, [Frame, FramePair][]>();
  for (const pair of pairs) {
    if (pair.a.article !== pair.b.article || !CARRIED.has(pair.relation)) continue;
    inOne.set(pair.a, [...(inOne.get(pair.a) ?? []), [pair.b, pair]]);
    inOne.set(pair.b, [...(inOne.get(pair.b) ?? []), [pair.a, pair]]);
  }
  const carried: FramePair[] = [];
  for (const pair of pairs) {
    if (!(pair.relation === 'agree' || pair.relation === 'rounding') || pair.a.article === pair.b.article) continue;
    for (const [from, to] of [[pair.a, pair.b], [pair.b, pair.a]] as const) {
      for (const [other, { relation, score }] of inOne.get(from) ?? []) {
        if (known.has(`${to.fact.id} ${other.fact.id}`)) continue;
        known.add(`${to.fact.id} ${other.fact.id}`).add(`${other.fact.id} ${to.fact.id}`);
        carried.push({ a: other, b: to, relation, score });
      }
    }
  }
  return [...pairs, ...carried];
}

/** All pairs of frames that are of one thing, with their relation. */
export function pairFrames(frames: readonly Frame[]): FramePair[] {
  const pairs: FramePair[] = [];
  for (const [a, b] of candidatePairs(frames)) {
    const comparison = compareFrames(a, b);
    if (comparison === null) continue;
    const pair = { a, b, ...comparison };
    if (holdsWithin(pair)) pairs.push(pair);
  }
  return carryOver(keepLikeliest(pairs));
}

export const isSame = (relation: Relation): boolean => SAME.has(relation);
