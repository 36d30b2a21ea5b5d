/** The figures of a dossier in the tones of paper, with their files. */
import type { Dossier } from '../facts/dossier.ts';
import { drawFigures, type DrawnFigure } from '../views/figures.ts';
import { standaloneSvg } from '../views/svg/standalone.ts';
import { plainText } from '../views/text/run.ts';
import type { FigureForPrint } from './layout-print.ts';
import type { PrintMaterial } from './print-dossier.ts';

const fileOf = (index: number): string => `figures/${index + 1}.svg`;

function forPrint(figure: DrawnFigure, index: number): FigureForPrint {
  const { caption, header, rows } = figure.table;
  return {
    view: figure.view,
    file: fileOf(index),
    title: plainText(figure.title),
    caption: figure.caption,
    alternative: figure.description,
    table: rows.length ? { caption, header, rows: rows.map((cells) => cells.map(({ text }) => text)) } : null,
  };
}

export function figuresForPrint(dossier: Dossier): Pick<PrintMaterial, 'figures' | 'drawings'> {
  const drawn = drawFigures(dossier);
  return { figures: drawn.map(forPrint), drawings: new Map(drawn.map(({ wide }, index) => [fileOf(index), standaloneSvg(wide, 'paper')])) };
}
