/** The data of a chart as a table, for readers who want the figures: the page, the PDF and the CSV show the same cells. */
import type { Bound } from '../../edition/bind.ts';
import type { Line } from '../../edition/line.ts';

export type Cell = Line;

export interface DataTable {
  caption: Bound;
  header: Bound[];
  rows: Cell[][];
}
