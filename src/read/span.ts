/** Some tokens of a paragraph in a row: what a name, a title or a phrase covers. */
import type { Cursor } from '../text/cursor.ts';

export interface Span {
  /** Of the paragraph. */
  cursor: Cursor;
  /** Counted from 1. */
  paragraph: number;
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
}

/** As printed, white space made one space. */
export const textOf = ({ cursor, from, to }: Span): string => cursor.slice(from, to);

/** Where it stands, as offsets in the paragraph. */
export const placeOf = ({
  cursor,
  paragraph,
  from,
  to,
}: Span): { paragraph: number; start: number; end: number } => ({
  paragraph,
  start: cursor.token(from).start,
  end: cursor.token(to - 1).end,
});
