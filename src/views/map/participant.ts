/** Members of a set as the map needs them. */
import type { Member, MemberSet } from '../../model/dossier.ts';
import { standingOf } from '../members/standing.ts';
import type { Standing } from '../members/standing.ts';
import { ATLAS, countryOf } from './atlas.ts';
import type { Country } from './atlas.ts';
import { placeOf } from './frame.ts';
import { SMALL_TERRITORIES } from './small-territories.ts';

export interface Participant {
  member: Member;
  standing: Standing;
  country?: Country;
  /** Longitude and latitude; undefined for what has no place on a map. */
  place?: [number, number];
}

function participant(member: Member, standing: Standing): Participant {
  const country = member.code === undefined ? undefined : countryOf(ATLAS, member.code);
  const place = country
    ? placeOf(country)
    : member.code === undefined
      ? undefined
      : SMALL_TERRITORIES[member.code];
  return { member, standing, ...(country && { country }), ...(place && { place }) };
}

/** The host first, so that participants are drawn over it. */
export function readParticipants(set: MemberSet): Participant[] {
  const host = set.host ? [participant(set.host, 'host')] : [];
  return [...host, ...set.members.map((member) => participant(member, standingOf(member)))];
}
