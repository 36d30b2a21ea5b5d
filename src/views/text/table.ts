/** The data of a chart as a table, for readers who want the figures: the page, the PDF and the CSV show the same cells. */
import type { Run } from './run.ts';

export interface Cell {
  text: string;
  /** The facts that the text must agree with; empty for words of the table itself. */
  factIds: string[];
  /** The text with links and bindings, where it has any. */
  runs?: Run[];
}

export interface DataTable {
  caption: string;
  header: string[];
  rows: Cell[][];
}
