/** The table of a figure as CSV is one that a page prints, row for row; there each cell is bound. */
import { csvParseRows } from 'd3-dsv';
import type { Problem } from '../../src/model/problem.ts';
import type { SiteFile } from './site-files.ts';

type Rows = readonly (readonly string[])[];

/** On a line of its own, so that a table is looked for as text. */
const lineOf = (cells: readonly string[]): string =>
  cells
    .map((cell) =>
      cell
        .replace(/^'(?=[=+\-@])/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .join('\t');

const textOf = (rows: Rows): string => `\n${rows.map(lineOf).join('\n')}\n`;

const problem = (file: string, line: number, cells: readonly string[], what: string): Problem => ({
  rule: 'export-is-the-dossier',
  file,
  line,
  value: cells.join(', '),
  message: `no page prints ${what} "${cells.join(', ')}".`,
  severity: 'error',
});

/** `pages` are the cells of every table row, page by page. */
export function checkFigureTables(files: readonly SiteFile[], pages: readonly Rows[]): Problem[] {
  const printed = pages.map(textOf);
  return files.flatMap(({ path, text }) => {
    const rows = csvParseRows(text);
    if (printed.some((page) => page.includes(textOf(rows)))) return [];
    const missing = rows.flatMap((cells, index) =>
      printed.some((page) => page.includes(textOf([cells])))
        ? []
        : [problem(path, index + 1, cells, 'the row')],
    );
    return missing.length ? missing : [problem(path, 1, rows[0] ?? [], 'the table that begins')];
  });
}
