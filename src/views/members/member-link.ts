/** Where the name of a member leads and what it is bound to. */
import { type Bound, member as nameOfMember } from '../../edition/bind.ts';
import { factHref } from '../../edition/links.ts';
import type { Member } from '../../model/dossier.ts';
import type { SetContext } from './standing.ts';

/** A name as a link to the first fact that bears it. */
export interface MemberLink {
  words: Bound;
  href: string;
}

/** Throws a RangeError for a member that no fact names. */
export function memberLink(member: Member): MemberLink {
  const [first] = member.facts;
  if (!first) throw new RangeError(`no fact names ${member.name}`);
  return { words: nameOfMember(member), href: factHref(first) };
}

/** A name that leads to its page, where every mention stands; without one, as `memberLink`. */
export function nameLink(member: Member, { pageOf }: SetContext): MemberLink {
  const [first] = member.facts;
  const page = first && pageOf?.(first);
  return page === undefined ? memberLink(member) : { ...memberLink(member), href: page };
}
