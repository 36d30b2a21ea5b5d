/** What a chart of bars looks like before it is drawn: panels side by side, each with an axis of its own. */
import type { Ref } from '../../edition/bind.ts';
import type { Figure } from '../svg/figure.ts';
import type { PlacedText } from '../text/text-block.ts';

/**
 * How far a bar can be trusted: `exact` ends where the number is, `above` goes on beyond it ("more than"), `below` may end
 * anywhere before it ("up to"), `about` near it.
 */
export type Precision = 'exact' | 'about' | 'above' | 'below';

export interface Bar {
  x: number;
  y: number;
  /** For a panel's only figure that of a sign. */
  width: number;
  height: number;
  /** Where a range begins; the bar ends at its upper end. */
  rangeFrom?: number;
  hatched: boolean;
  negated: boolean;
  precision: Precision;
  href: string;
  of: Ref;
  caption: PlacedText;
  value: PlacedText;
  note: PlacedText;
}

export interface BarPanel {
  heading: PlacedText;
  /** Over the heading of a lone figure. */
  rule?: { x0: number; x1: number; y: number };
  /** Beside each bar rather than through the words between. */
  ticks: { x: number; y0: number; y1: number; zero: boolean }[];
  tickLabels: PlacedText[];
  bars: Bar[];
}

export interface BarsLayout extends Figure {
  mode: 'wide' | 'narrow';
  panels: BarPanel[];
  legend: { swatches: { x: number; y: number; hatched: boolean }[]; texts: PlacedText[] };
}
