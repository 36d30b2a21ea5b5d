/** What is known of a word by itself: looked up when a text first has it, and shared by every token that prints it. */
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';
import { readTag, type Tag } from './tag.ts';

export interface Word {
  /** Exactly as printed. */
  text: string;
  lower: string;
  /** Lower case without accents. */
  folded: string;
  /** What the lexicon says of it. */
  tag: Tag;
}

export const wordOf = remembered((text): Word => {
  const lower = text.toLowerCase();
  return { text, lower, folded: fold(text), tag: readTag(lower) };
});
