/** Ids of facts and passages: `ARTICLE/2700-officers`, `ARTICLE/p6.s1`. */

/** The part after the article's: unique on the source page, its anchor there. */
export const localId = (id: string): string => id.slice(id.indexOf('/') + 1);
export const articleOf = (id: string): string => id.slice(0, id.indexOf('/'));

interface Sentence {
  article: string;
  /** Counted from 1. */
  paragraph: number;
  sentence: number;
}

/** `ARTICLE/p6`. */
export const paragraphId = ({ article, paragraph }: Omit<Sentence, 'sentence'>): string =>
  `${article}/p${paragraph}`;

/** `ARTICLE/p6.s1`. */
export const sentenceId = ({ sentence, ...place }: Sentence): string =>
  `${paragraphId(place)}.s${sentence}`;
