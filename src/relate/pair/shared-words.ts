/** What two frames have in common, counted without a new set a pair: a large dossier has millions of pairs. */
import type { Frame } from '../frame/index.ts';
import { measureOf } from '../frame/vocabulary.ts';

export interface Shared {
  count: number;
  /** Of the smaller set. */
  share: number;
}

type Words = ReadonlySet<string>;

export function countShared(a: Words, b: Words): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of smaller) if (larger.has(each)) shared++;
  return shared;
}

const shareOfSizes = (count: number, a: number, b: number): number =>
  Math.min(a, b) === 0 ? 0 : count / Math.min(a, b);

/** Of the smaller set. */
export const shareOf = (a: Words, b: Words): number =>
  shareOfSizes(countShared(a, b), a.size, b.size);

/** Made once a frame. */
export function perFrame<T extends object>(make: (frame: Frame) => T): (frame: Frame) => T {
  const made = new WeakMap<Frame, T>();
  return (frame) => {
    const known = made.get(frame);
    if (known !== undefined) return known;
    const fresh = make(frame);
    made.set(frame, fresh);
    return fresh;
  };
}

type Field = 'words' | 'sentenceWords' | 'beside';

const byMeasure = (words: Words): Map<string, string[]> =>
  Map.groupBy(words, (word) => measureOf(word) ?? word);

/** The words of a field by what they measure. */
const MEASURED = {
  words: perFrame(({ words }) => byMeasure(words)),
  sentenceWords: perFrame(({ sentenceWords }) => byMeasure(sentenceWords)),
  beside: perFrame(({ beside }) => byMeasure(beside)),
} as const;

const NONE: readonly string[] = [];

/** The words of a field of `a` that say what `a` or `b` is of, which are compared apart. */
function ownWords(a: Frame, b: Frame, field: Field): readonly string[] {
  const own = a.measure === null ? NONE : (MEASURED[field](a).get(a.measure) ?? NONE);
  const isOwn = (head: string | null): head is string =>
    head !== null && a[field].has(head) && !own.includes(head);
  const withHead = isOwn(a.head) ? [...own, a.head] : own;
  return a.head !== b.head && isOwn(b.head) ? [...withHead, b.head] : withHead;
}

/** The words of a field in common beside what the two facts are and are of. */
export function sharedAside(a: Frame, b: Frame, field: Field): Shared {
  const [ownA, ownB] = [ownWords(a, b, field), ownWords(b, a, field)];
  let count = countShared(a[field], b[field]);
  for (const word of ownA) if (b[field].has(word)) count--;
  for (const word of ownB) if (a[field].has(word) && !ownA.includes(word)) count--;
  const sizes = [a[field].size - ownA.length, b[field].size - ownB.length] as const;
  return { count, share: shareOfSizes(count, ...sizes) };
}

interface Story extends Shared {
  /** The count, of which a name that both know as a country or an organisation is half a name. */
  weight: number;
}

type Names = Frame['names'];

function compareNames(a: Names, b: Names): Story {
  let [count, weight] = [0, 0];
  for (const name of a.all) {
    if (!b.all.has(name)) continue;
    count++;
    weight += a.parties.has(name) && b.parties.has(name) ? 0.5 : 1;
  }
  return { count, weight, share: shareOfSizes(count, a.all.size, b.all.size) };
}

let latest: { of: Names; stories: Map<Names, Story> } | undefined;

/** The names that two articles have in common. Pairs come article by article: what the latest shares with each is kept. */
export function storyOf({ names: a }: Frame, { names: b }: Frame): Story {
  if (latest?.of !== b) latest = { of: b, stories: new Map() };
  const known = latest.stories.get(a) ?? compareNames(a, b);
  latest.stories.set(a, known);
  return known;
}
