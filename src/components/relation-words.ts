/** What each relation between statements means, for readers. */
import type { Relation } from '../model/dossier.ts';

export const RELATION_WORDS: Record<Relation, string> = {
  agree: 'the sources say the same',
  rounding: 'the same figure, given more or less exactly',
  'different period': 'the figures are for different spans of time',
  'different scope': 'the figures count different parts of a whole',
  attribution: 'the statements are ascribed to different people',
  superseded: 'a newer report replaces an older',
  conflict: 'the statements can’t all be true',
};
