/** Whether a set is small enough for each of its members to be printed with its name where the whole is drawn. */
import type { MemberSet } from '../../model/dossier.ts';

/** Twelve rows of four names: more are a list, which the table is. */
const MOST_NAMES = 48;

export const isNamedInFull = ({ members }: Pick<MemberSet, 'members'>): boolean =>
  members.length <= MOST_NAMES;
