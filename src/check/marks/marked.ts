/** A mark of an article with all that its fields are held against. */
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';

export interface Marked {
  fact: Fact;
  article: Article;
  paragraph: string;
  sentence: string;
  /** What the reader reads at the very words; a field it reads alike needs no other proof. */
  read: Fact | undefined;
  /** Every other mark of the article. */
  others: readonly Fact[];
}

/** What of the mark its own text denies, as the end of a message; null where nothing does. */
export type MarkRule<F extends Fact = Fact> = (fact: F, marked: Marked) => string | null;

export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
