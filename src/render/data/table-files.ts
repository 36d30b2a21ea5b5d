/** A table as CSV, and as JSON with the same fields. */
import { type Column, csvFile } from './csv.ts';
import { type ExportFile, jsonText } from './export-file.ts';

interface Described {
  /** Of both files, without its ending, and of the list in the JSON. */
  name: string;
  /** "Every person named". */
  about: string;
  leftOut?: string[];
}

export function tableFiles<T>(
  { name, about, leftOut = [] }: Described,
  columns: readonly Column<T>[],
  items: readonly T[],
): ExportFile[] {
  const fieldsOf = (item: T): object =>
    Object.fromEntries(columns.map((column) => [column.name, column.of(item) ?? null]));
  const table = { name: `${name}.csv`, about: `${about}, a row each.`, leftOut };
  return [
    csvFile(table, columns, items),
    {
      name: `${name}.json`,
      mime: 'application/json',
      text: jsonText({ [name]: items.map(fieldsOf) }),
      about: `${about}, by the fields of ${table.name}.`,
      leftOut,
    },
  ];
}
