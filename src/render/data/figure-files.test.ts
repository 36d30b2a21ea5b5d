import { csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { tinyDossier } from '../../../test/gallery/dossiers.ts';
import { plainText } from '../../edition/line.ts';
import { drawFigures } from '../../views/figures.ts';
import { figureFiles } from './figure-files.ts';

it.each(drawFigures(tinyDossier()).map((figure) => [figure.id, figure] as const))(
  '%s is a table and a drawing',
  (id, figure) => {
    const [csv, svg] = figureFiles(figure);
    expect([csv?.name, svg?.name]).toEqual([`${id}.csv`, `${id}.svg`]);
    const rows = csvParseRows(csv?.text ?? '');
    expect(rows[0]).toEqual(figure.table.header.map(({ text }) => text));
    expect(rows.slice(1)).toEqual(figure.table.rows.map((row) => row.map(plainText)));
    expect(svg?.text).toMatch(/^<svg /);
  },
);
