/** A figure as files of its own: its table as CSV, its drawing as SVG. */
import { csvFormatRows } from 'd3-dsv';
import { plainText } from '../../edition/line.ts';
import type { DrawnFigure } from '../../views/draw-figure.ts';
import { standaloneSvg } from '../../views/svg/standalone.ts';
import { csvCell } from './csv.ts';
import type { ExportFile } from './export-file.ts';

export function figureFiles(figure: DrawnFigure): ExportFile[] {
  const rows = [
    figure.table.header.map(({ text }) => text),
    ...figure.table.rows.map((row) => row.map((cell) => csvCell(plainText(cell)))),
  ];
  return [
    {
      name: `${figure.id}.csv`,
      mime: 'text/csv;charset=utf-8',
      text: `${csvFormatRows(rows)}\n`,
      about: `The data of ${figure.id}.`,
      leftOut: [],
    },
    {
      name: `${figure.id}.svg`,
      mime: 'image/svg+xml',
      text: standaloneSvg(figure.wide, 'screen-light'),
      about: `The drawing of ${figure.id}.`,
      leftOut: [],
    },
  ];
}
