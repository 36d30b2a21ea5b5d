/** Every figure of a dossier, drawn: what the pages, the PDF, the downloads and the check take from. */
import type { Element } from 'hast';
import type { Dossier, Section } from '../facts/dossier.ts';
import { describeBars, layoutBars, renderBars, tableBars } from './bars/index.ts';
import { describeMap, layoutMap, renderMap, tableMap } from './map/index.ts';
import { describeRoll, layoutRoll, renderRoll, tableRoll } from './roll/index.ts';
import type { DataTable } from './text/table.ts';
import { describeTimeline, layoutTimeline, renderTimeline, tableTimeline } from './timeline/index.ts';

/** SVG user units; one is one CSS pixel at that width. */
export const WIDE = 720;
export const NARROW = 320;

export interface DrawnFigure {
  /** Unique in the dossier; anchor and file name. */
  id: string;
  view: NonNullable<Section['view']>;
  wide: Element;
  narrow: Element;
  /** What it shows, in sentences, for those who don't see it. */
  description: string;
  table: DataTable;
}
