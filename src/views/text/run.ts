/** A stretch of label text of one kind: what it says, what it is bound to and where it leads. */
import type { ParticularAttributes } from '../../edition/particular.ts';
import type { Weight } from './measure.ts';

export type TextTone = 'ink' | 'quiet' | 'accent' | 'knockout';

export interface Run {
  text: string;
  weight?: Weight;
  tone?: TextTone;
  /** Root-relative. */
  href?: string;
  particular?: ParticularAttributes;
  /** Not broken over two lines unless it is wider than a line. */
  whole?: boolean;
  /** Stays on the line of the run before it, without a space between: a comma, a closing bracket. */
  glued?: boolean;
}

/** The runs as one sentence of plain text. */
export function plainText(runs: Run[]): string {
  return runs.map((run, index) => (index === 0 || run.glued ? run.text : ` ${run.text}`)).join('');
}
