/** Facts that other sources contradict. */
import type { Dossier, Topic } from '../model/dossier.ts';

/** The topic in which the fact stands in a conflict with another; undefined where it stands in none. */
export const conflictOf = (factId: string, dossier: Dossier): Topic | undefined =>
  dossier.topics.find(({ pairs }) =>
    pairs.some(({ a, b, relation }) => relation === 'conflict' && (a === factId || b === factId)),
  );
