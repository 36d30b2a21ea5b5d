/** The table of a figure as CSV has the rows that a page prints, where each cell is bound. */
import { csvParseRows } from 'd3-dsv';
import type { Problem } from '../../src/model/problem.ts';
import type { SiteFile } from './site-files.ts';

const joined = (cells: readonly string[]): string =>
  cells
    .map((cell) =>
      cell
        .replace(/^'(?=[=+\-@])/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .join('\t');

function countRows(rows: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(joined(row), (counts.get(joined(row)) ?? 0) + 1);
  return counts;
}

/** `rows` are the cells of every table row of the site's pages. */
export function checkFigureTables(
  files: readonly SiteFile[],
  rows: readonly (readonly string[])[],
): Problem[] {
  const printed = countRows(rows);
  return files.flatMap(({ path, text }) => {
    const written = csvParseRows(text);
    const own = countRows(written);
    /** Pages print a table more than once; a row that the CSV has twice they must print twice as often as the others. */
    const times = Math.min(
      ...[...own.keys()].map((row) => printed.get(row) ?? 0).filter((count) => count > 0),
    );
    return written
      .map((cells, index): Problem | null =>
        (printed.get(joined(cells)) ?? 0) >= Math.max(1, (own.get(joined(cells))! - 1) * times + 1)
          ? null
          : {
              rule: 'export-is-the-dossier',
              file: path,
              line: index + 1,
              value: cells.join(', '),
              message: `no page prints the row "${cells.join(', ')}".`,
              severity: 'error',
            },
      )
      .filter((problem) => problem !== null);
  });
}
