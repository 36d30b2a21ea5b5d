/** Tables as CSV: RFC 4180 with a header, UTF-8, their columns described. */
import { csvFormatRows } from 'd3-dsv';
import type { ExportFile } from './export-file.ts';

export interface Column<T> {
  name: string;
  /** What stands in it, in a sentence: the codebook. */
  about: string;
  of: (item: T) => unknown;
}

export interface TableFile extends ExportFile {
  columns: Pick<Column<unknown>, 'name' | 'about'>[];
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection), behind a semicolon or tab too, where many languages
 * divide cells; numbers stay numbers.
 */
export function csvCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = String(value);
  return typeof value === 'string'
    ? text.replace(
        /(^|[;\t\n\r])([\s"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r])/g,
        "$1$2'",
      )
    : text;
}

type Described = Pick<ExportFile, 'name' | 'about'> & Partial<Pick<ExportFile, 'leftOut'>>;

/** A row an item. Lists in a cell are parted by a vertical bar. */
export function csvFile<T>(
  { name, about, leftOut = [] }: Described,
  columns: readonly Column<T>[],
  items: readonly T[],
): TableFile {
  const cell = (value: unknown): string =>
    csvCell(Array.isArray(value) ? value.join(' | ') : value);
  const rows = items.map((item) => columns.map(({ of }) => cell(of(item))));
  return {
    name,
    mime: 'text/csv;charset=utf-8',
    text: `${csvFormatRows([columns.map((column) => column.name), ...rows])}\n`,
    about,
    leftOut,
    columns: columns.map((column) => ({ name: column.name, about: column.about })),
  };
}
