/** Lists that are longer than a page holds. */
import type { Bound } from './bind.ts';

export interface Section<Row> {
  title: Bound;
  /** Where the title leads. */
  href?: string;
  /** Rows of a few words each. */
  isBrief?: boolean;
  rows: Row[];
}

/** Sections over pages of at most `most` rows; one that is cut goes on under its title. Never empty. */
export function paginate<Row>(sections: readonly Section<Row>[], most: number): Section<Row>[][] {
  const pages: Section<Row>[][] = [[]];
  let room = most;
  for (const { rows, ...heading } of sections)
    for (let from = 0; from < rows.length;) {
      if (room === 0) {
        pages.push([]);
        room = most;
      }
      const held = rows.slice(from, from + room);
      pages.at(-1)?.push({ ...heading, rows: held });
      from += held.length;
      room -= held.length;
    }
  return pages;
}
