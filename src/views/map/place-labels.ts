/**
 * Puts names on the map so that none covers another, a point or the edge. They are taken greedily, by rank and then those with least
 * room first; then each is tried in a better place even where others must move for it, and stays there if all of them together
 * come out better. What finds no place is left out of the result.
 */
import { overlaps } from '../svg/box.ts';
import { cross, hits } from './leader.ts';
import type { Candidate } from './label-candidates.ts';

/** A name with the places it could take, the best first. */
export interface Choice {
  owner: number;
  /** Names of a higher rank are put first. */
  rank: number;
  candidates: Candidate[];
}

const GAP = 2.5;

function disturbs(a: Candidate, b: Candidate): boolean {
  if (overlaps(a.box, b.box, GAP)) return true;
  if (a.leader && hits(a.leader, b.box)) return true;
  if (b.leader && hits(b.leader, a.box)) return true;
  return a.leader !== undefined && b.leader !== undefined && cross(a.leader, b.leader);
}

type Placed = Map<number, Candidate>;

const inTheWay = (candidate: Candidate, placed: Placed): Candidate[] =>
  [...placed.values()].filter(
    (other) => other.owner !== candidate.owner && disturbs(candidate, other),
  );

function firstFree({ candidates, owner }: Choice, placed: Placed): Candidate | undefined {
  const others = [...placed.values()].filter((other) => other.owner !== owner);
  return candidates.find((candidate) => others.every((other) => !disturbs(candidate, other)));
}

/** What it costs that a name has no place: more than any disorder, and more for those of rank. */
const missing = (rank: number): number => 200 * (rank + 1);
const costOf = ({ owner, rank }: Choice, placed: Placed): number =>
  placed.get(owner)?.cost ?? missing(rank);

/** A place is only worth the moves of this many others, and this many places are tried for a name. */
const MOST_MOVED = 3;
const MOST_TRIED = 24;

/** The names put anew with one of them in a given place; null where that isn't better. */
function withMoved(
  choice: Choice,
  candidate: Candidate,
  placed: Placed,
  byOwner: ReadonlyMap<number, Choice>,
): Placed | null {
  const evicted = inTheWay(candidate, placed).flatMap(({ owner }) => byOwner.get(owner) ?? []);
  if (evicted.length > MOST_MOVED) return null;
  const next = new Map(placed).set(choice.owner, candidate);
  evicted.forEach(({ owner }) => next.delete(owner));
  let gain = costOf(choice, placed) - candidate.cost;
  for (const moved of evicted.toSorted((a, b) => b.rank - a.rank)) {
    const free = firstFree(moved, next);
    if (free) next.set(moved.owner, free);
    gain += costOf(moved, placed) - costOf(moved, next);
    if (gain < -missing(moved.rank)) return null;
  }
  return gain > 0.01 ? next : null;
}

const PASSES = 4;

function improve(queue: Choice[], start: Placed): Placed {
  const byOwner = new Map(queue.map((choice) => [choice.owner, choice]));
  let placed = start;
  for (let pass = 0; pass < PASSES; pass++) {
    const before = placed;
    for (const choice of queue)
      for (const candidate of choice.candidates.slice(0, MOST_TRIED)) {
        if (candidate.cost >= costOf(choice, placed)) break;
        placed = withMoved(choice, candidate, placed, byOwner) ?? placed;
      }
    if (placed === before) break;
  }
  return placed;
}

export interface Placing {
  placed: Candidate[];
  /** Owners whose label found no room, each with the owners whose labels stand where it could have gone. */
  lost: Map<number, number[]>;
}

export function placeLabels(choices: Choice[]): Placing {
  const queue = choices.toSorted(
    (a, b) => b.rank - a.rank || a.candidates.length - b.candidates.length || a.owner - b.owner,
  );
  const first: Placed = new Map();
  for (const choice of queue) {
    const free = firstFree(choice, first);
    if (free) first.set(choice.owner, free);
  }
  const placed = improve(queue, first);
  const lost = queue
    .filter(({ owner }) => !placed.has(owner))
    .map(
      ({ owner, candidates }) =>
        [
          owner,
          [
            ...new Set(
              candidates
                .slice(0, 12)
                .flatMap((candidate) => inTheWay(candidate, placed).map((other) => other.owner)),
            ),
          ],
        ] satisfies [number, number[]],
    );
  return { placed: [...placed.values()].sort((a, b) => a.owner - b.owner), lost: new Map(lost) };
}
