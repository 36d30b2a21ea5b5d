/** A stretch of label text of one kind. */
import type { Run as LineRun } from '../../edition/line.ts';
import type { Weight } from './measure.ts';

type TextTone = 'ink' | 'quiet' | 'accent' | 'knockout';

export interface Run extends LineRun {
  weight?: Weight;
  tone?: TextTone;
  /** Not broken over two lines unless it is wider than a line. */
  whole?: boolean;
}
