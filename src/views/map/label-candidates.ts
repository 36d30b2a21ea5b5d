/** The places a name could take on the map, each with what it costs: inside its state, beside it, or further off with a leader line. */
import { inside, overlaps } from '../svg/box.ts';
import type { Box } from '../svg/box.ts';
import { placeText } from '../text/text-block.ts';
import type { PlacedText, TextBlock } from '../text/text-block.ts';
import { hits, leaderTo, lengthOf } from './leader.ts';
import type { Leader } from './leader.ts';
import type { Territory } from './territory.ts';

/** A thing to be named: where it is, how large its symbol, and ways to set its name, the best first. */
export interface Named {
  owner: number;
  x: number;
  y: number;
  /** Half the width of a point's symbol. */
  reach: number;
  isPoint: boolean;
  /** A place within a state rather than a state: it may be named over the state. */
  isVenue?: boolean;
  blocks: TextBlock[];
  /** Places that cost more aren't worth their disorder. */
  dearest?: number;
}

export interface Candidate {
  owner: number;
  text: PlacedText;
  on: 'map' | 'shape';
  leader?: Leader;
  box: Box;
  cost: number;
}

const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const DISTANCES = [3, 9, 16, 25, 36, 50, 68];
/** A label nearer than this needs no line. */
const NEAR = 8;
/** Costs of a label's share over its own state and over others', and of a unit of line over others. */
const OVER_OWN = 260;
const OVER_OTHERS = 80;
const LINE_OVER_OTHERS = 0.5;

/** Where a line from the middle leaves the state or the symbol. */
function exitPoint(named: Named, territory: Territory, angle: number): { x: number; y: number } {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let reach = named.isPoint ? named.reach : 0;
  if (!named.isPoint)
    while (
      reach < 400 &&
      territory.at(named.x + cos * (reach + 2), named.y + sin * (reach + 2)) === named.owner
    )
      reach += 2;
  return { x: named.x + cos * reach, y: named.y + sin * reach };
}

function boxBeyond(
  { x, y }: { x: number; y: number },
  block: TextBlock,
  angle: number,
  distance: number,
): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x + cos * distance + ((cos - 1) * block.width) / 2,
    y: y + sin * distance + ((sin - 1) * block.height) / 2,
    width: block.width,
    height: block.height,
  };
}

/** Labels to the right read best, then left; straight above and below next. */
const directionCost = (angle: number): number =>
  3 - 3 * Math.cos(angle) ** 2 + (Math.cos(angle) < -0.1 ? 2 : 0);
const alignFor = (angle: number): PlacedText['align'] =>
  Math.cos(angle) < -0.3 ? 'right' : Math.cos(angle) > 0.3 ? 'left' : 'middle';

/** Units of a line that run over other states. */
function overOthers(owner: number, { x0, y0, x1, y1 }: Leader, territory: Territory): number {
  const steps = Math.ceil(lengthOf({ x0, y0, x1, y1 }) / 2);
  let found = 0;
  for (let step = 0; step <= steps; step++) {
    const over = territory.at(x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps);
    if (over >= 0 && over !== owner) found += 2;
  }
  return found;
}

function costOutside(
  named: Named,
  territory: Territory,
  box: Box,
  leader: Leader | undefined,
): number {
  const { own, other } = territory.covered(named.owner, {
    x: box.x - 1,
    y: box.y + 2,
    width: box.width + 2,
    height: box.height - 4,
  });
  return (
    own * OVER_OWN +
    other * OVER_OTHERS +
    (leader ? 7 + overOthers(named.owner, leader, territory) * LINE_OVER_OTHERS : 0)
  );
}

function outside(named: Named, territory: Territory, bounds: Box): Candidate[] {
  const most = named.dearest ?? Infinity;
  return DIRECTIONS.flatMap((angle) => {
    const exit = exitPoint(named, territory, angle);
    return named.blocks.flatMap((block, order) =>
      DISTANCES.flatMap((distance): Candidate[] => {
        const box = boxBeyond(exit, block, angle, distance);
        const least = order * 6 + directionCost(angle) + distance * 0.5;
        if (least > most || !inside(box, bounds)) return [];
        const line = leaderTo(exit, box);
        const leader = lengthOf(line) > NEAR ? line : undefined;
        const cost = least + costOutside(named, territory, box, leader);
        return [
          {
            owner: named.owner,
            text: placeText(block, box.x, box.y, alignFor(angle)),
            on: 'map',
            box,
            cost,
            ...(leader && { leader }),
          },
        ];
      }),
    );
  });
}

/** Steps from the middle of a state at which its name is tried. */
const SHIFTS = [0, -4, 4, -8, 8, -12, 12, -18, 18];

/** Inside a state that is wide enough, as near to its middle as it fits. */
function within(named: Named, territory: Territory): Candidate[] {
  if (named.isPoint) return [];
  return named.blocks.flatMap((block, order) =>
    SHIFTS.flatMap((dx) =>
      SHIFTS.flatMap((dy): Candidate[] => {
        const box = {
          x: named.x - block.width / 2 + dx,
          y: named.y - block.height / 2 + dy,
          width: block.width,
          height: block.height,
        };
        if (
          !territory.holds(named.owner, {
            x: box.x - 3,
            y: box.y,
            width: box.width + 6,
            height: box.height,
          })
        )
          return [];
        return [
          {
            owner: named.owner,
            text: placeText(block, box.x, box.y, 'middle'),
            on: 'shape',
            box,
            cost: order * 2 - 6 + Math.hypot(dx, dy) * 0.1,
          },
        ];
      }),
    ),
  );
}

const symbolBox = ({ x, y, reach }: Named): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** How far a box is from a symbol. */
function apart(a: Box, b: Box): number {
  const gap = (from: number, length: number, other: number, otherLength: number): number =>
    Math.max(0, other - from - length, from - other - otherLength);
  return Math.hypot(gap(a.x, a.width, b.x, b.width), gap(a.y, a.height, b.y, b.height));
}

/** The letters of a name, without the room above and below them. */
const lettersOf = ({ x, y, width, height }: Box): Box => ({
  x,
  y: y + height * 0.2,
  width,
  height: height * 0.6,
});

/** A name nearer than this to another's mark than to its own would be taken for the other's. */
const MARGIN = 1.5;
const AMBIGUITY_COST = 18;

/** Whether a name stands nearer to another's area or symbol than to its own. */
function isAmbiguous(
  { owner, box, on }: Candidate,
  named: Named,
  symbols: readonly { other: Named; box: Box }[],
  territory: Territory,
): boolean {
  if (on === 'shape') return false;
  const letters = lettersOf(box);
  const areas = territory.distances(owner, letters);
  const own = named.isPoint ? apart(letters, symbolBox(named)) : areas.own;
  const other = symbols
    .filter((symbol) => symbol.other.owner !== owner)
    .reduce((least, symbol) => Math.min(least, apart(letters, symbol.box)), areas.other);
  return other < own + MARGIN;
}

/** Places that no symbol rules out, that don't cost too much, and that no reader takes for another's name, the best first: nearer to another's mark than to its own a name needs a line. `bounds` is as far as labels may reach. */
export function candidatesOf(
  named: Named,
  all: readonly Named[],
  territory: Territory,
  bounds: Box,
): Candidate[] {
  const symbols = all
    .filter((other) => other.isPoint)
    .map((other) => ({ other, box: symbolBox(other) }));
  return [...within(named, territory), ...outside(named, territory, bounds)]
    .filter(({ box, leader }) =>
      symbols.every(
        ({ other, box: symbol }) =>
          !overlaps(box, symbol, 1) && (other === named || !leader || !hits(leader, symbol)),
      ),
    )
    .flatMap((candidate): Candidate[] => {
      if (candidate.cost > (named.dearest ?? Infinity)) return [];
      if (named.isVenue || !isAmbiguous(candidate, named, symbols, territory)) return [candidate];
      return candidate.leader ? [{ ...candidate, cost: candidate.cost + AMBIGUITY_COST }] : [];
    })
    .filter(({ cost }) => cost <= (named.dearest ?? Infinity))
    .sort((a, b) => a.cost - b.cost);
}
