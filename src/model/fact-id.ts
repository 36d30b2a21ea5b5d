/** Ids of facts and passages: `ARTICLE/2700-officers`, `ARTICLE/p6.s1`. */

/** The part after the article's: unique on the source page, its anchor there. */
export const localId = (id: string): string => id.slice(id.indexOf('/') + 1);
export const articleOf = (id: string): string => id.slice(0, id.indexOf('/'));
