/** Text of the author's that pages, paper and data print as it stands. */
import { z } from 'zod';

/** Neither a control character, line breaks and tabs aside, nor half of a surrogate pair: pages and paper would drop it. */
const PRINTABLE = /^(?:[\t\n\r]|[^\p{Cc}\p{Cs}])*$/u;

export const printableSchema = z
  .string()
  .regex(PRINTABLE, 'holds a character that can’t be printed, such as U+0000; take it out');
