/** Members of a set as the map needs them. */
import type { Member, MemberSet } from '../../model/dossier.ts';
import { type MemberLink, nameLink } from '../members/member-link.ts';
import { type SetContext, type Standing, standingOf } from '../members/standing.ts';
import { ATLAS, countryOf } from './atlas.ts';
import type { Country } from './atlas.ts';
import { placeOf } from './frame.ts';
import { SMALL_TERRITORIES } from './small-territories.ts';

export interface Participant {
  member: Member;
  /** Leads to its page where it has one. */
  name: MemberLink;
  standing: Standing;
  country?: Country;
  /** Longitude and latitude; undefined for what has no place on a map. */
  place?: [number, number];
}

type Ground = Pick<Participant, 'country' | 'place'>;

/** By ISO 3166-1 alpha-3. */
const grounds = new Map<string, Ground>();

function groundOf(code: string): Ground {
  const known = grounds.get(code);
  if (known) return known;
  const country = countryOf(ATLAS, code);
  const place = country ? placeOf(country) : SMALL_TERRITORIES[code];
  const ground = { ...(country && { country }), ...(place && { place }) };
  grounds.set(code, ground);
  return ground;
}

const participant = (member: Member, standing: Standing, context: SetContext): Participant => ({
  member,
  name: nameLink(member, context),
  standing,
  ...(member.code !== undefined && groundOf(member.code)),
});

/** The host first, so that participants are drawn over it. */
export function readParticipants(set: MemberSet, context: SetContext): Participant[] {
  const host = set.host ? [participant(set.host, 'host', context)] : [];
  return [
    ...host,
    ...set.members.map((member) => participant(member, standingOf(member), context)),
  ];
}
