/** What a roll looks like before it is drawn: a place for each of the whole, or, where that is too many, a bar in proportion. */
import type { Bound } from '../../edition/bind.ts';
import type { Box } from '../svg/box.ts';
import type { Fill, Form } from '../members/symbol.ts';
import type { Figure } from '../svg/figure.ts';
import type { PlacedText } from '../text/text-block.ts';

export interface Place {
  form: Form;
  fill: Fill;
  /** The middle. */
  x: number;
  y: number;
  /** Where the member is named; absent for places without a name. */
  href?: string;
  name?: Bound;
  /** The name, where it is printed beside the place. */
  label?: PlacedText;
}

export interface Share {
  fill: Fill;
  box: Box;
}

export interface RollLayout extends Figure {
  mode: 'wide' | 'narrow';
  /** Side of a place. */
  size: number;
  places: Place[];
  shares: Share[];
  legend: { signs: { form: Form; fill: Fill; x: number; y: number }[]; texts: PlacedText[] };
}
