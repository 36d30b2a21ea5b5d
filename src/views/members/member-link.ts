/** Where the name of a member leads and what it is bound to. */
import type { Member } from '../../model/dossier.ts';
import { factHref } from '../../edition/links.ts';
import { particular } from '../../edition/particular.ts';
import type { ParticularAttributes } from '../../edition/particular.ts';
import type { Run } from '../text/run.ts';

/** The first fact that names the member. */
export const memberHref = (member: Member): string => factHref(member.facts[0]!);
export const memberParticular = (member: Member): ParticularAttributes =>
  particular('fact', ...member.facts.map(({ id }) => id));
export const memberRun = (member: Member): Run => ({
  text: member.name,
  href: memberHref(member),
  particular: memberParticular(member),
});
