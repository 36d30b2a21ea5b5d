/** The figures of a dossier in the tones of paper, with their files. */
import { plainText } from '../../edition/line.ts';
import { compose } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { DrawnFigure } from '../../views/draw-figure.ts';
import { drawFigures, PAPER } from '../../views/figures.ts';
import { standaloneSvg } from '../../views/svg/standalone.ts';
import type { FigureForPrint } from './layout-print.ts';
import type { PrintMaterial } from './print-dossier.ts';

/** Of the page's 221 mm on letter paper a drawing may take 191, in its own units: the rest is for its title and caption. */
const TALLEST = (PAPER / 162) * 191;

const fileOf = (figure: number, sheet: number): string => `figures/${figure + 1}-${sheet + 1}.svg`;

/** Two figures may show one set: the contents tell them apart. */
function titleOf({ id, title }: DrawnFigure, language: string): string {
  const text = plainText(title);
  return id.startsWith('map-') ? compose('mapOf', language, { title: text }) : text;
}

function forPrint(figure: DrawnFigure, index: number, language: string): FigureForPrint {
  const { caption, header, rows } = figure.table;
  return {
    view: figure.view,
    files: figure.sheets(TALLEST).map((_, sheet) => fileOf(index, sheet)),
    title: titleOf(figure, language),
    caption: plainText(figure.caption),
    alternative: figure.description,
    table: rows.length
      ? {
          caption: caption.text,
          header: header.map(({ text }) => text),
          rows: rows.map((cells) => cells.map(plainText)),
        }
      : null,
  };
}

export function figuresForPrint(dossier: Dossier): Pick<PrintMaterial, 'figures' | 'drawings'> {
  const drawn = drawFigures(dossier, PAPER);
  return {
    figures: drawn.map((figure, index) => forPrint(figure, index, dossier.settings.language)),
    drawings: new Map(
      drawn.flatMap((figure, index) =>
        figure
          .sheets(TALLEST)
          .map((sheet, at): [string, string] => [fileOf(index, at), standaloneSvg(sheet, 'paper')]),
      ),
    ),
  };
}
