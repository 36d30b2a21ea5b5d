/** Lines of text as every edition prints them: stretches, each with what it comes from and where it leads. */
import { type Bound, own } from './bind.ts';
import type { FurnitureKey } from './furniture/en.ts';

/** What a stretch is beside the words around it; how that looks is the renderer's affair. */
export type Role =
  | 'strong'
  | 'muted'
  | 'further-report'
  | 'disputed'
  | 'relation'
  | 'work'
  | 'quoted'
  | 'checksum'
  /** Leads out of the site. */
  | 'address';

export interface Run {
  words: Bound;
  /** Root-relative. */
  href?: string;
  role?: Role;
  /** BCP 47, where it is not that of the edition. */
  lang?: string;
  /** No space between it and the run before it: a comma, a closing bracket. */
  glued?: boolean;
}

export type Line = readonly Run[];

/** A mark of ours that follows what stands before it. */
export const glued = (key: FurnitureKey): Run => ({ words: own(key), glued: true });

/** The line as one sentence of plain text. */
export const plainText = (line: Line): string =>
  line
    .map(({ words, glued }, index) => (index === 0 || glued ? words.text : ` ${words.text}`))
    .join('');
