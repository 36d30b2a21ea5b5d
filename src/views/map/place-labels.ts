/**
 * Puts names on the map so that none covers another, a point or the edge. Each name has many possible places: inside its
 * state, beside it, or further off with a leader line. They are taken greedily, by rank and then those with least room first, and then
 * each is tried again with all others in place. What finds no place is left out of the result.
 */
import { inside, overlaps } from '../svg/box.ts';
import type { Box } from '../svg/box.ts';
import { placeText } from '../text/text-block.ts';
import type { PlacedText, TextBlock } from '../text/text-block.ts';
import type { Leader } from './geometry.ts';
import type { Territory } from './territory.ts';

/** A thing to be named: where it is, how large its symbol, and ways to set its name, the best first. */
export interface Named {
  owner: number;
  x: number;
  y: number;
  /** Half the width of a point's symbol. */
  reach: number;
  isPoint: boolean;
  blocks: TextBlock[];
  /** Names of a higher rank are put first. */
  rank: number;
  /** Places that cost more aren't worth their disorder. */
  dearest?: number;
}

export interface PlacedName {
  owner: number;
  text: PlacedText;
  on: 'map' | 'shape';
  leader?: Leader;
}

export interface Candidate extends PlacedName {
  box: Box;
  cost: number;
}

const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const DISTANCES = [3, 9, 16, 25, 36, 50, 68];
const GAP = 3;
/** A label nearer than this needs no line. */
const NEAR = 8;

/** Where a line from the middle leaves the state or the symbol. */
function exitPoint(named: Named, territory: Territory, angle: number): { x: number; y: number } {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let reach = named.isPoint ? named.reach : 0;
  if (!named.isPoint) while (reach < 400 && territory.at(named.x + cos * (reach + 2), named.y + sin * (reach + 2)) === named.owner) reach += 2;
  return { x: named.x + cos * reach, y: named.y + sin * reach };
}

function boxBeyond({ x, y }: { x: number; y: number }, block: TextBlock, angle: number, distance: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: x + cos * distance + ((cos - 1) * block.width) / 2, y: y + sin * distance + ((sin - 1) * block.height) / 2, width: block.width, height: block.height };
}

const clampTo = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const leaderTo = ({ x, y }: { x: number; y: number }, box: Box): Leader => ({ x0: x, y0: y, x1: clampTo(x, box.x - 1, box.x + box.width + 1), y1: clampTo(y, box.y + 3, box.y + box.height - 3) });

const lengthOf = ({ x0, y0, x1, y1 }: Leader): number => Math.hypot(x1 - x0, y1 - y0);

/** Labels to the right read best, then left; straight above and below next. */
const directionCost = (angle: number): number => 3 - 3 * Math.cos(angle) ** 2 + (Math.cos(angle) < -0.1 ? 2 : 0);
const alignFor = (angle: number): PlacedText['align'] => (Math.cos(angle) < -0.3 ? 'right' : Math.cos(angle) > 0.3 ? 'left' : 'middle');

function outside(named: Named, territory: Territory, bounds: Box): Candidate[] {
  return DIRECTIONS.flatMap((angle) => {
    const exit = exitPoint(named, territory, angle);
    return named.blocks.flatMap((block, order) =>
      DISTANCES.flatMap((distance): Candidate[] => {
        const box = boxBeyond(exit, block, angle, distance);
        if (!inside(box, bounds)) return [];
        const leader = leaderTo(exit, box);
        const far = lengthOf(leader) > NEAR;
        const { own, other } = territory.covered(named.owner, box);
        const cost = order * 6 + directionCost(angle) + distance * 0.5 + (far ? 7 : 0) + own * 160 + other * 60;
        return [{ owner: named.owner, text: placeText(block, box.x, box.y, alignFor(angle)), on: 'map', box, cost, ...(far ? { leader } : {}) }];
      }),
    );
  });
}

/** In the middle of a state that is wide enough. */
function within(named: Named, territory: Territory): Candidate[] {
  return named.blocks.flatMap((block, order): Candidate[] => {
    const box = { x: named.x - block.width / 2, y: named.y - block.height / 2, width: block.width, height: block.height };
    if (named.isPoint || !territory.holds(named.owner, { x: box.x - 3, y: box.y, width: box.width + 6, height: box.height })) return [];
    return [{ owner: named.owner, text: placeText(block, box.x, box.y, 'middle'), on: 'shape', box, cost: order * 2 - 6 }];
  });
}

const side = (px: number, py: number, { x0, y0, x1, y1 }: Leader): number => Math.sign((x1 - x0) * (py - y0) - (y1 - y0) * (px - x0));
const cross = (a: Leader, b: Leader): boolean => side(b.x0, b.y0, a) !== side(b.x1, b.y1, a) && side(a.x0, a.y0, b) !== side(a.x1, a.y1, b);

function edges({ x, y, width, height }: Box): Leader[] {
  const [right, bottom] = [x + width, y + height];
  return [{ x0: x, y0: y, x1: right, y1: y }, { x0: right, y0: y, x1: right, y1: bottom }, { x0: right, y0: bottom, x1: x, y1: bottom }, { x0: x, y0: bottom, x1: x, y1: y }];
}

const hits = (leader: Leader, box: Box): boolean => inside({ x: leader.x0, y: leader.y0, width: 0, height: 0 }, box) || edges(box).some((edge) => cross(edge, leader));

export function disturbs(a: Candidate, b: Candidate): boolean {
  if (overlaps(a.box, b.box, GAP)) return true;
  if (a.leader && hits(a.leader, b.box)) return true;
  if (b.leader && hits(b.leader, a.box)) return true;
  return a.leader !== undefined && b.leader !== undefined && cross(a.leader, b.leader);
}

const symbolBox = ({ x, y, reach }: Named): Box => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach });

/** A label this near to another's symbol might be taken for its. */
const AMBIGUOUS = 9;
const AMBIGUITY_COST = 14;

/** Places that no symbol rules out, the best first. */
function candidatesOf(named: Named, all: Named[], territory: Territory, bounds: Box): Candidate[] {
  const symbols = all.filter((other) => other.isPoint).map((other) => ({ other, box: symbolBox(other) }));
  return [...within(named, territory), ...outside(named, territory, bounds)]
    .filter(({ box, leader }) => symbols.every(({ other, box: symbol }) => !overlaps(box, symbol, 1) && (other === named || !leader || !hits(leader, symbol))))
    .map((candidate) => ({ ...candidate, cost: candidate.cost + symbols.filter(({ other, box }) => other !== named && overlaps(candidate.box, box, AMBIGUOUS)).length * AMBIGUITY_COST }))
    .sort((a, b) => a.cost - b.cost);
}

const firstFree = (candidates: Candidate[], placed: Candidate[]): Candidate | undefined => candidates.find((candidate) => placed.every((other) => other.owner === candidate.owner || !disturbs(candidate, other)));

const PASSES = 3;

export interface Placing {
  placed: Candidate[];
  /** Owners whose label found no room, each with the owners whose labels stand where it could have gone. */
  lost: Map<number, number[]>;
}

/** `bounds` is as far as labels may reach. */
export function placeLabels(all: Named[], territory: Territory, bounds: Box): Placing {
  const queue = all.map((named) => ({ owner: named.owner, rank: named.rank, candidates: candidatesOf(named, all, territory, bounds).filter(({ cost }) => cost <= (named.dearest ?? Infinity)) })).sort((a, b) => b.rank - a.rank || a.candidates.length - b.candidates.length || a.owner - b.owner);
  const placed = new Map<number, Candidate>();
  for (let pass = 0; pass < PASSES; pass++)
    for (const { owner, candidates } of queue) {
      const best = firstFree(candidates, [...placed.values()]);
      if (best && best.cost < (placed.get(owner)?.cost ?? Infinity)) placed.set(owner, best);
    }
  const settled = [...placed.values()].sort((a, b) => a.owner - b.owner);
  const lost = queue.filter(({ owner }) => !placed.has(owner)).map(({ owner, candidates }) => [owner, [...new Set(candidates.slice(0, 12).flatMap((candidate) => settled.filter((other) => disturbs(candidate, other)).map((other) => other.owner)))]] satisfies [number, number[]]);
  return { placed: settled, lost: new Map(lost) };
}
