/** Figures in the order of their numbers, and the tables of their data for the annex. */
import type { FigureData, NumberedFigure, PrintFigure, PrintTable } from './print-data.ts';

const NUMBER = /^[\d.,\s]+$/;

const numericColumns = ({ header, rows }: PrintTable): boolean[] =>
  header.map((_, column) => rows.every((row) => NUMBER.test(row[column] ?? '')));

/** Two figures that draw the same data, a map and a roll of one set, share one table. */
export function layoutFigures(figures: readonly PrintFigure[]): {
  figures: NumberedFigure[];
  figureData: FigureData[];
} {
  const shared = new Map<string, number>();
  const figureData: FigureData[] = [];
  const numbered = figures.map(({ table, ...figure }, index): NumberedFigure => {
    if (!table) return { ...figure, data: null };
    const key = JSON.stringify([table.header, table.rows]);
    const data = shared.get(key) ?? figureData.length;
    if (data === figureData.length)
      figureData.push({
        ...table,
        figures: [],
        title: figure.title,
        numeric: numericColumns(table),
      });
    shared.set(key, data);
    figureData[data]!.figures.push(index + 1);
    return { ...figure, data };
  });
  return { figures: numbered, figureData };
}
