/** What the views are called where no section of the author's places them, in the order in which they then follow. */
import type { Section } from '../model/dossier.ts';

export type View = NonNullable<Section['view']>;

export const VIEW_TITLES: Record<View, string> = {
  timeline: 'Timeline',
  participants: 'Who took part',
  numbers: 'The numbers',
  disagreements: 'Where the sources disagree',
  questions: 'What the sources do not say',
};
