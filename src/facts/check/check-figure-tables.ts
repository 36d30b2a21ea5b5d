/** The table of a figure as CSV has the rows that a page prints, where each cell is bound. */
import { csvParseRows } from 'd3-dsv';
import type { Problem } from '../../schemas/problem.ts';
import type { SiteFile } from './site-file.ts';

const joined = (cells: readonly string[]): string => cells.map((cell) => cell.replace(/^'(?=[=+\-@])/, '').replaceAll(/\s+/g, ' ').trim()).join('\t');

/** `rows` are the cells of every table row of the site's pages. */
export function checkFigureTables(files: readonly SiteFile[], rows: readonly (readonly string[])[]): Problem[] {
  const known = new Set(rows.map(joined));
  return files.flatMap(({ path, text }) =>
    csvParseRows(text)
      .map((cells, index): Problem | null => (known.has(joined(cells)) ? null : { rule: 'export-is-the-dossier', file: path, line: index + 1, value: cells.join(', '), message: `no page prints the row "${cells.join(', ')}".`, severity: 'error' }))
      .filter((problem) => problem !== null),
  );
}
