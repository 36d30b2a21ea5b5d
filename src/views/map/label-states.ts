/** Names on the map; where a name finds no room a number takes its place, and the name is listed under it. */
import type { Box } from '../svg/box.ts';
import { particular } from '../../facts/particular.ts';
import { memberHref, memberRun } from '../members/member-link.ts';
import type { Run } from '../text/run.ts';
import { setText } from '../text/text-block.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { MapLabel } from './geometry.ts';
import type { Outlined } from './layout-ground.ts';
import type { Participant } from './participant.ts';
import { placeLabels } from './place-labels.ts';
import type { Named, PlacedName } from './place-labels.ts';
import { mapTerritory } from './territory.ts';
import type { Territory } from './territory.ts';

export const POINT_SIZE = 8;
/** Room around a point, its ring included. */
const POINT_REACH = 6;
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
  return broken.lines.length > 1 && broken.width < line.width * 0.8 ? [line, broken] : [line];
}

const numberRun = (number: number, { member }: Participant): Run => ({ text: String(number), weight: 600, href: memberHref(member), particular: particular('locator', `note/${number}`) });

/** As wide as the widest number there could be. */
const numberBlock = (participant: Participant, widest: number): TextBlock => setText([numberRun(widest, participant)], NUMBER_SIZE);

function namedOf({ rings, x, y }: Outlined, owner: number, territory: Territory, blocks: TextBlock[]): Named {
  const heart = rings.length ? territory.heart(owner) : undefined;
  return heart ? { owner, x: heart.x, y: heart.y, reach: heart.reach, isPoint: false, blocks } : { owner, x, y, reach: POINT_REACH, isPoint: true, blocks };
}

/** Names first; those without room become numbers, which may free or take room, until it settles. */
function settle(outlined: Outlined[], territory: Territory, bounds: Box, size: number): { placed: PlacedName[]; asNumber: Set<number> } {
  const asNumber = new Set<number>();
  for (;;) {
    const named = outlined.map((one, owner) => namedOf(one, owner, territory, asNumber.has(owner) ? [numberBlock(one.participant, outlined.length)] : nameBlocks(one.participant, size)));
    const placed = placeLabels(named, territory, bounds);
    const found = new Set(placed.map(({ owner }) => owner));
    const lost = outlined.map((_, owner) => owner).filter((owner) => !found.has(owner) && !asNumber.has(owner));
    if (!lost.length) return { placed, asNumber };
    lost.forEach((owner) => asNumber.add(owner));
  }
}

export function labelStates(outlined: Outlined[], frame: Box, bounds: Box, size: number): StateLabels {
  const territory = mapTerritory(outlined.map(({ rings }) => rings), frame);
  const { placed, asNumber } = settle(outlined, territory, bounds, size);
  const found = new Map(placed.map((name) => [name.owner, name]));
  const numberedOwners = [...asNumber].filter((owner) => found.has(owner)).sort((a, b) => outlined[a]!.participant.member.name.localeCompare(outlined[b]!.participant.member.name, 'en'));
  const labels = placed.map(({ owner, text, on, leader }): MapLabel => {
    const { participant } = outlined[owner]!;
    const number = numberedOwners.indexOf(owner);
    const block = number < 0 ? text.block : setText([numberRun(number + 1, participant)], NUMBER_SIZE);
    return { text: { ...text, block }, on: on === 'shape' ? participant.standing : 'map', ...(leader ? { leader } : {}) };
  });
  return { labels, numbered: numberedOwners.map((owner) => outlined[owner]!.participant), unlabelled: outlined.flatMap(({ participant }, owner) => (found.has(owner) ? [] : [participant])) };
}

