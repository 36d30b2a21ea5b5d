/** Where a set was held, as dossier.yaml says: a point on the map that is no member. */
import type { Member, MemberSet } from '../../model/dossier.ts';
import { label } from '../../edition/bind.ts';
import type { Settings } from '../../model/settings.ts';
import { memberLink } from '../members/member-link.ts';
import type { Run } from '../text/run.ts';

export interface Venue {
  /** Longitude and latitude. */
  place: [number, number];
  /** Who held it. */
  host: Member;
  /** Its name, leading to the host's evidence. */
  run: Run;
}

export function venueOf(set: MemberSet, sets: Settings['sets']): Venue | undefined {
  const index = sets.findIndex(({ id }) => id === set.id);
  const place = sets[index]?.host?.place;
  if (!place || !set.host) return undefined;
  return {
    place: [place.longitude, place.latitude],
    host: set.host,
    run: {
      words: label({ sets }, 'sets', index, 'host', 'place', 'label'),
      href: memberLink(set.host).href,
    },
  };
}
