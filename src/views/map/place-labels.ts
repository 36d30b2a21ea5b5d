/**
 * Puts names on the map so that none covers another, a point or the edge. Each name has many possible places: inside its
 * state, beside it, or further off with a leader line. They are taken greedily, those with least room first, and then
 * each is tried again with all others in place. What finds no place is returned as such and listed instead.
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
  /** Half the width of its symbol, or of the widest part of its area. */
  reach: number;
  isPoint: boolean;
  blocks: TextBlock[];
}

export interface PlacedName {
  owner: number;
  text: PlacedText;
  on: 'map' | 'shape';
  leader?: Leader;
}

interface Candidate extends PlacedName {
  box: Box;
  cost: number;
}

const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const DISTANCES = [4, 12, 20, 30, 42, 56, 74];
const GAP = 3;

/** A label whose nearest edge is `distance` from the symbol in a direction. */
function boxTowards(named: Named, block: TextBlock, angle: number, distance: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const from = (named.isPoint ? named.reach : Math.min(named.reach, 6)) + distance;
  const x = named.x + cos * from + ((cos - 1) * block.width) / 2;
  const y = named.y + sin * from + ((sin - 1) * block.height) / 2;
  return { x, y, width: block.width, height: block.height };
}

const clampTo = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

function leaderTo(named: Named, box: Box): Leader {
  const [x1, y1] = [clampTo(named.x, box.x - 1, box.x + box.width + 1), clampTo(named.y, box.y + 3, box.y + box.height - 3)];
  const length = Math.hypot(x1 - named.x, y1 - named.y) || 1;
  const start = named.isPoint ? Math.min(named.reach, length) : 0;
  return { x0: named.x + ((x1 - named.x) / length) * start, y0: named.y + ((y1 - named.y) / length) * start, x1, y1 };
}

const lengthOf = ({ x0, y0, x1, y1 }: Leader): number => Math.hypot(x1 - x0, y1 - y0);

/** Labels to the right read best, then left; straight above and below next. */
const directionCost = (angle: number): number => 1.5 - 1.5 * Math.cos(angle) ** 2 + (Math.cos(angle) < -0.1 ? 1 : 0);

function outside(named: Named, territory: Territory, bounds: Box): Candidate[] {
  return named.blocks.flatMap((block, order) =>
    DISTANCES.flatMap((distance) =>
      DIRECTIONS.flatMap((angle): Candidate[] => {
        const box = boxTowards(named, block, angle, distance);
        if (!inside(box, bounds)) return [];
        const leader = leaderTo(named, box);
        const far = lengthOf(leader) > 9;
        const { own, other } = territory.covered(named.owner, box);
        const cost = order * 6 + directionCost(angle) * 2 + distance * 0.45 + (far ? 6 : 0) + own * 9 + other * 26;
        const align = Math.cos(angle) < -0.3 ? 'right' : Math.abs(Math.cos(angle)) <= 0.3 ? 'middle' : 'left';
        return [{ owner: named.owner, text: placeText(block, box.x, box.y, align), on: 'map', box, cost, ...(far ? { leader } : {}) }];
      }),
    ),
  );
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

function disturbs(a: Candidate, b: Candidate): boolean {
  if (overlaps(a.box, b.box, GAP)) return true;
  if (a.leader && hits(a.leader, b.box)) return true;
  if (b.leader && hits(b.leader, a.box)) return true;
  return a.leader !== undefined && b.leader !== undefined && cross(a.leader, b.leader);
}

const symbolBox = ({ x, y, reach }: Named): Box => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach });

/** Places that no symbol rules out. */
function candidatesOf(named: Named, all: Named[], territory: Territory, bounds: Box): Candidate[] {
  const symbols = all.filter((other) => other.isPoint).map((other) => ({ other, box: symbolBox(other) }));
  return [...within(named, territory), ...outside(named, territory, bounds)]
    .filter(({ box, leader }) => symbols.every(({ other, box: symbol }) => !overlaps(box, symbol, 1) && (other === named || !leader || !hits(leader, symbol))))
    .sort((a, b) => a.cost - b.cost);
}

const firstFree = (candidates: Candidate[], placed: Candidate[]): Candidate | undefined => candidates.find((candidate) => placed.every((other) => other.owner === candidate.owner || !disturbs(candidate, other)));

const PASSES = 3;

/** `bounds` is as far as labels may reach. */
export function placeLabels(all: Named[], territory: Territory, bounds: Box): PlacedName[] {
  const queue = all.map((named) => ({ owner: named.owner, candidates: candidatesOf(named, all, territory, bounds) })).sort((a, b) => a.candidates.length - b.candidates.length || a.owner - b.owner);
  const placed = new Map<number, Candidate>();
  for (let pass = 0; pass < PASSES; pass++)
    for (const { owner, candidates } of queue) {
      const best = firstFree(candidates, [...placed.values()]);
      if (best && best.cost < (placed.get(owner)?.cost ?? Infinity)) placed.set(owner, best);
    }
  return [...placed.values()].sort((a, b) => a.owner - b.owner).map(({ owner, text, on, leader }) => ({ owner, text, on, ...(leader ? { leader } : {}) }));
}
