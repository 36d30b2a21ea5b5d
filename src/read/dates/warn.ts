/** Says that a stretch of tokens is left unread, and why: the author decides. */
import type { ReadParagraph } from '../../text/reading.ts';

export type Warn = (
  paragraph: ReadParagraph,
  tokens: { from: number; to: number },
  rule: string,
  why: string,
) => void;
