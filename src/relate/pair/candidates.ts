/** Which facts are held against each other: those of one dimension that share a measure, a noun, a name, a rare word or a value. */
import type { Frame } from '../frame/index.ts';
import { saysOf } from '../frame/index.ts';

/** The last so many facts of a key that a fact meets, so that time stays in proportion to the facts: */
const MOST = { elsewhere: 40, within: 10 };
/** The most facts that one meets over all its keys: those with which it shares the most. */
const MOST_MET = 48;

function keysOf(frame: Frame): Set<string> {
  const keys = [
    ...frame.measures,
    ...frame.near,
    ...frame.inSentence,
    ...frame.rare,
    ...frame.words,
    ...frame.beside,
    frame.person ? 'person' : (frame.head ?? ''),
    `= ${saysOf(frame.fact)}`,
    // Few of its kind stand in the last articles: they all meet.
    '',
  ];
  return new Set(keys.map((key) => `${frame.dimension} ${key}`));
}

/** The facts that came with one key: those of the article being read, and the last of those before. */
class Bucket {
  readonly #earlier: Frame[] = [];
  #current: Frame[] = [];

  /** What the next fact meets here, before it is added. */
  meet(frame: Frame): readonly Frame[] {
    if (this.#current[0]?.article !== frame.article) {
      this.#earlier.push(...this.#current);
      this.#earlier.splice(0, Math.max(0, this.#earlier.length - MOST.elsewhere));
      this.#current = [];
    }
    const met = [...this.#earlier, ...this.#current.slice(-MOST.within)];
    this.#current.push(frame);
    return met;
  }
}

/** How many keys the last of the nearest shares. */
function leastShared(met: ReadonlyMap<Frame, number>): number {
  const sharing: number[] = [];
  for (const shared of met.values()) sharing[shared] = (sharing[shared] ?? 0) + 1;
  let least = sharing.length - 1;
  for (let more = sharing[least] ?? 0; more < MOST_MET; more += sharing[least] ?? 0) least--;
  return least;
}

/** By how many keys each was met; in the order in which they were met. */
function nearest(met: ReadonlyMap<Frame, number>): Frame[] {
  const frames = [...met.keys()];
  if (frames.length <= MOST_MET) return frames;
  const least = leastShared(met);
  let room = MOST_MET;
  for (const shared of met.values()) if (shared > least) room--;
  return frames.filter((frame) => {
    const shared = met.get(frame) ?? 0;
    return shared > least || (shared === least && room-- > 0);
  });
}

/** Frames come article by article. */
export function* candidatePairs(frames: readonly Frame[]): Generator<[Frame, Frame]> {
  const buckets = new Map<string, Bucket>();
  for (const frame of frames) {
    const met = new Map<Frame, number>();
    for (const key of keysOf(frame)) {
      const bucket = buckets.get(key) ?? new Bucket();
      buckets.set(key, bucket);
      for (const other of bucket.meet(frame)) met.set(other, (met.get(other) ?? 0) + 1);
    }
    for (const other of nearest(met)) yield [other, frame];
  }
}
