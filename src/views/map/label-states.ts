/** Names on the map; where a name finds no room a number takes its place, and the name is listed under it. */
import type { GeoProjection } from 'd3-geo';
import type { Box } from '../svg/box.ts';
import { listed, own } from '../../edition/bind.ts';
import type { Standing } from '../members/standing.ts';
import { memberLink } from '../members/member-link.ts';
import type { Run } from '../text/run.ts';
import { setText } from '../text/text-block.ts';
import type { PlacedText, TextBlock } from '../text/text-block.ts';
import type { MapLabel } from './geometry.ts';
import type { Outlined } from './layout-ground.ts';
import type { Participant } from './participant.ts';
import { settleNames } from './settle-names.ts';
import type { Label } from './settle-names.ts';
import { mapTerritory } from './territory.ts';
import type { Territory } from './territory.ts';
import type { Venue } from './venue.ts';

export const POINT_SIZE = 6.5;
/** Room around a point, its ring included. */
export const POINT_REACH = 5.5;
/** Half the side of the venue's square, its halo included. */
const VENUE_REACH = 4;
const LABEL_SIZE = 12.5;
const VENUE_SIZE = 12;
const NUMBER_SIZE = 12;

export interface StateLabels {
  labels: MapLabel[];
  /** States that stand on the map as numbers, in that order from 1. */
  numbered: Participant[];
  /** States that not even a number could be put beside. */
  unlabelled: Participant[];
  /** Where the venue is. */
  venue?: { x: number; y: number };
}

/** In one line, and in several where that is much narrower. */
function nameBlocks(runs: Run[], size: number): TextBlock[] {
  const line = setText(runs, size);
  const broken = setText(runs, size, line.width * 0.62);
  const isCut = broken.lines.flat().some(({ joins }) => joins);
  return !isCut && broken.width < line.width * 0.8 ? [line, broken] : [line];
}

function nameRuns({ name, standing }: Participant, language: string): Run[] {
  const host: Run[] =
    standing === 'host' ? [{ words: own('hostInBrackets', language), tone: 'quiet' }] : [];
  return [{ ...name, weight: standing === 'article' || standing === 'host' ? 600 : 400 }, ...host];
}

const numberRun = (number: number, { member }: Participant): Run => ({
  words: listed(number),
  weight: 600,
  href: memberLink(member).href,
});

/** The venue, the host and whom the articles name are the last to become numbers. */
const RANKS: Record<Standing | 'venue', number> = {
  venue: 4,
  host: 3,
  article: 2,
  note: 1,
  weaker: 0,
};

function labelOf(
  { participant, rings, x, y }: Outlined,
  owner: number,
  territory: Territory,
  widest: number,
  language: string,
): Label {
  const heart = rings.length ? territory.heart(owner) : undefined;
  const at = heart ? { ...heart, isPoint: false } : { x, y, reach: POINT_REACH, isPoint: true };
  return {
    owner,
    ...at,
    blocks: nameBlocks(nameRuns(participant, language), LABEL_SIZE),
    rank: RANKS[participant.standing],
    number: setText([numberRun(widest, participant)], NUMBER_SIZE),
  };
}

const venueLabel = ({ run }: Venue, owner: number, at: { x: number; y: number }): Label => ({
  owner,
  ...at,
  reach: VENUE_REACH,
  isPoint: true,
  isVenue: true,
  blocks: nameBlocks([{ ...run, tone: 'quiet' }], VENUE_SIZE),
  rank: RANKS.venue,
  number: null,
});

/** In the room kept for the widest number, the number itself, on the side where its state is. */
function renumbered(kept: PlacedText, block: TextBlock): PlacedText {
  const spare = kept.block.width - block.width;
  return {
    ...kept,
    block,
    x: kept.x + (kept.align === 'left' ? 0 : kept.align === 'right' ? spare : spare / 2),
  };
}

const byName =
  (language: string) =>
  (a: Participant, b: Participant): number =>
    a.member.name.localeCompare(b.member.name, language);

function venueAt(
  venue: Venue | undefined,
  projection: GeoProjection,
): { x: number; y: number } | undefined {
  const [x, y] = (venue && projection(venue.place)) ?? [];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** `bounds` is as far as labels may reach. */
export function labelStates(
  outlined: Outlined[],
  venue: Venue | undefined,
  projection: GeoProjection,
  frame: Box,
  bounds: Box,
  language: string,
): StateLabels {
  const territory = mapTerritory(
    outlined.map(({ rings }) => rings),
    frame,
  );
  const at = venueAt(venue, projection);
  const all = outlined.map((one, owner) =>
    labelOf(one, owner, territory, outlined.length, language),
  );
  const { placed, asNumber } = settleNames(
    venue && at ? [...all, venueLabel(venue, all.length, at)] : all,
    territory,
    bounds,
  );
  const found = new Set(placed.map(({ owner }) => owner));
  const participants = outlined.map(({ participant }) => participant);
  const numbered = [...asNumber]
    .filter((owner) => found.has(owner))
    .flatMap((owner) => participants[owner] ?? [])
    .sort(byName(language));
  const labels = placed.map(({ owner, text, on, leader }): MapLabel => {
    const participant = participants[owner];
    const number = participant ? numbered.indexOf(participant) + 1 : 0;
    const label =
      participant && number > 0
        ? renumbered(text, setText([numberRun(number, participant)], NUMBER_SIZE))
        : text;
    return {
      text: label,
      on: participant && on === 'shape' ? participant.standing : 'map',
      ...(leader ? { leader } : {}),
    };
  });
  return {
    labels,
    numbered,
    unlabelled: participants.filter((_, owner) => !found.has(owner)),
    ...(at && { venue: at }),
  };
}
