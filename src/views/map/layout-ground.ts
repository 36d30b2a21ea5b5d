/** Land, borders and the outlines of the participants, as one projection shows them. */
import type { GeoProjection } from 'd3-geo';
import type { Box } from '../svg/box.ts';
import { disputedBorders, disputedGround } from './disputed.ts';
import { ATLAS, bordersOf, countryOf, landOf } from './atlas.ts';
import type { Atlas } from './atlas.ts';
import type { Participant } from './participant.ts';
import { pathData, ringArea, ringsOf } from './path-data.ts';
import type { Ring } from './path-data.ts';
import { simplifier } from './simplify.ts';

/** Square units: points and islands that matter less than this are left out. */
const DETAIL = 0.8;
const SPECK = 1.6;
/** Square units below which a state can't be seen and becomes a point. */
const VISIBLE = 26;

export interface Outlined {
  participant: Participant;
  /** Empty for a point. */
  rings: Ring[];
  path: string;
  x: number;
  y: number;
}

export interface Ground {
  land: string;
  borders: string;
  /** Ground and borders that are disputed; empty where they are drawn as the atlas has them. */
  disputed: { areas: string; lines: string };
  outlined: Outlined[];
}

const simplified = simplifier(ATLAS);

/** At this scale, in units per degree. */
const atScale = (projection: GeoProjection): Atlas =>
  simplified(DETAIL / ((projection.scale() * Math.PI) / 180) ** 2);

function outlineOf(
  participant: Participant,
  atlas: Atlas,
  projection: GeoProjection,
): Outlined | null {
  if (!participant.place) return null;
  const [x, y] = projection(participant.place) ?? [NaN, NaN];
  const { code } = participant.member;
  const country = participant.country && code !== undefined && countryOf(atlas, code);
  const rings = country ? ringsOf(country, projection) : [];
  const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
  return area < VISIBLE
    ? { participant, rings: [], path: '', x, y }
    : { participant, rings, path: pathData(rings, SPECK / 2), x, y };
}

const NO_DISPUTES: Ground['disputed'] = { areas: '', lines: '' };

function disputedOf(
  participants: readonly Participant[],
  atlas: Atlas,
  projection: GeoProjection,
): Ground['disputed'] {
  const named = participants.flatMap(({ member }) => member.code ?? []);
  return {
    areas: pathData(ringsOf(disputedGround(atlas, named), projection), SPECK / 2),
    lines: pathData(ringsOf(disputedBorders(atlas), projection)),
  };
}

export function layoutGround(
  participants: Participant[],
  projection: GeoProjection,
  frame: Box,
  showsDisputes: boolean,
): Ground {
  projection
    .clipExtent([
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ])
    .precision(0.5);
  const atlas = atScale(projection);
  return {
    land: pathData(ringsOf(landOf(atlas), projection), SPECK),
    borders: pathData(ringsOf(bordersOf(atlas), projection)),
    disputed: showsDisputes ? disputedOf(participants, atlas, projection) : NO_DISPUTES,
    outlined: participants.flatMap(
      (participant) => outlineOf(participant, atlas, projection) ?? [],
    ),
  };
}
