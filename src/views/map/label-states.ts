/** Names on the map; where a name finds no room a number takes its place, and the name is listed under it. */
import type { Box } from '../svg/box.ts';
import { particular } from '../../facts/particular.ts';
import type { Standing } from '../members/standing.ts';
import { memberHref, memberRun } from '../members/member-link.ts';
import type { Run } from '../text/run.ts';
import { setText } from '../text/text-block.ts';
import type { PlacedText, TextBlock } from '../text/text-block.ts';
import type { MapLabel } from './geometry.ts';
import type { Outlined } from './layout-ground.ts';
import type { Participant } from './participant.ts';
import { placeLabels } from './place-labels.ts';
import type { Candidate, Named } from './place-labels.ts';
import { mapTerritory } from './territory.ts';
import type { Territory } from './territory.ts';

export const POINT_SIZE = 6.5;
/** Room around a point, its ring included. */
export const POINT_REACH = 5.5;
const NUMBER_SIZE = 12;

export interface StateLabels {
  labels: MapLabel[];
  /** States that stand on the map as numbers, in that order from 1. */
  numbered: Participant[];
  /** States that not even a number could be put beside. */
  unlabelled: Participant[];
}

function nameBlocks({ member, standing }: Participant, size: number): TextBlock[] {
  const host: Run[] = standing === 'host' ? [{ text: '(host)', tone: 'quiet' }] : [];
  const runs: Run[] = [{ ...memberRun(member), weight: standing === 'article' || standing === 'host' ? 600 : 400 }, ...host];
  const line = setText(runs, size);
  const broken = setText(runs, size, line.width * 0.62);
  const isCut = broken.lines.flat().some(({ joins }) => joins);
  return !isCut && broken.width < line.width * 0.8 ? [line, broken] : [line];
}

const numberRun = (number: number, { member }: Participant): Run => ({ text: String(number), weight: 600, href: memberHref(member), particular: particular('locator', `note/${number}`) });

/** As wide as the widest number there could be. */
const numberBlock = (participant: Participant, widest: number): TextBlock => setText([numberRun(widest, participant)], NUMBER_SIZE);

/** The host and whom the articles name are the last to become numbers. */
const RANKS: Record<Standing, number> = { host: 3, article: 2, note: 1, weaker: 0 };

function namedOf({ participant: { standing }, rings, x, y }: Outlined, owner: number, territory: Territory, blocks: TextBlock[], dearest?: number): Named {
  const heart = rings.length ? territory.heart(owner) : undefined;
  return heart ? { owner, x: heart.x, y: heart.y, reach: heart.reach, isPoint: false, blocks, rank: RANKS[standing], dearest } : { owner, x, y, reach: POINT_REACH, isPoint: true, blocks, rank: RANKS[standing], dearest };
}

/** A name with a long line across its neighbours says less than a number. */
const DEAREST = 34;

/** Names where they fit; where one finds no room it becomes a number, and where even that finds none, what stands in its way does. */
function settle(outlined: Outlined[], territory: Territory, bounds: Box, size: number): { placed: Candidate[]; asNumber: Set<number> } {
  const asNumber = new Set<number>();
  for (;;) {
    const named = outlined.map((one, owner) => (asNumber.has(owner) ? namedOf(one, owner, territory, [numberBlock(one.participant, outlined.length)]) : namedOf(one, owner, territory, nameBlocks(one.participant, size), DEAREST)));
    const { placed, lost } = placeLabels(named, territory, bounds);
    const rank = (owner: number): number => RANKS[outlined[owner]!.participant.standing];
    const next = [...lost].flatMap(([owner, inTheWay]) => {
      const [lowest] = inTheWay.filter((other) => !asNumber.has(other)).sort((a, b) => rank(a) - rank(b));
      const yields = lowest !== undefined && (asNumber.has(owner) || rank(lowest) < rank(owner));
      return yields ? [lowest] : asNumber.has(owner) ? [] : [owner];
    });
    if (!next.length) return { placed, asNumber };
    next.forEach((owner) => asNumber.add(owner));
  }
}

/** More states than this can't be named one by one: only those whose name stands in or right beside them are. */
const CROWD = 48;
const DEAREST_IN_CROWD = 6;

function settleCrowd(outlined: Outlined[], territory: Territory, bounds: Box, size: number): { placed: Candidate[]; asNumber: Set<number> } {
  const named = outlined.map((one, owner) => namedOf(one, owner, territory, nameBlocks(one.participant, size), DEAREST_IN_CROWD));
  return { placed: placeLabels(named, territory, bounds).placed, asNumber: new Set() };
}

/** In the room kept for the widest number, the number itself, on the side where its state is. */
function renumbered(kept: PlacedText, block: TextBlock): PlacedText {
  const spare = kept.block.width - block.width;
  return { ...kept, block, x: kept.x + (kept.align === 'left' ? 0 : kept.align === 'right' ? spare : spare / 2) };
}

const byName = (a: Participant, b: Participant): number => a.member.name.localeCompare(b.member.name, 'en');

export function labelStates(outlined: Outlined[], frame: Box, bounds: Box, size: number): StateLabels {
  const territory = mapTerritory(outlined.map(({ rings }) => rings), frame);
  const { placed, asNumber } = (outlined.length > CROWD ? settleCrowd : settle)(outlined, territory, bounds, size);
  const found = new Set(placed.map(({ owner }) => owner));
  const participants = outlined.map(({ participant }) => participant);
  const numbered = [...asNumber].filter((owner) => found.has(owner)).map((owner) => participants[owner]!).sort(byName);
  const labels = placed.map(({ owner, text, on, leader }): MapLabel => {
    const participant = participants[owner]!;
    const number = numbered.indexOf(participant) + 1;
    const label = number === 0 ? text : renumbered(text, setText([numberRun(number, participant)], NUMBER_SIZE));
    return { text: label, on: on === 'shape' ? participant.standing : 'map', ...(leader ? { leader } : {}) };
  });
  return { labels, numbered, unlabelled: participants.filter((_, owner) => !found.has(owner)) };
}
