/** The frame every chart shares: the root of the SVG with its name and description for those who don't see it. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { glued, plainText } from '../../edition/line.ts';
import { textAttributes } from '../../edition/ref-attributes.ts';
import { coordinate } from './number.ts';
import type { Run } from '../text/run.ts';
import type { DataTable } from '../text/table.ts';

/** What every layout has. Lengths are SVG user units; one unit is one CSS pixel at the width the layout was made for. */
export interface Figure {
  /** Unique on the page; prefix of all ids in the drawing. */
  id: string;
  width: number;
  height: number;
  title: Run[];
  description: Run[];
  /** What it shows, as a table. */
  table: DataTable;
}

/** Drawings of one figure stand on one page, a drawing for each range of widths. */
export const drawingId = (base: string, width: number): string =>
  `${base}-${width >= 760 ? 'wide' : isWide(width) ? 'medium' : 'narrow'}`;

/** From this width on a chart has room for labels beside its marks. */
export const isWide = (width: number): boolean => width >= 560;

/** The figure in words, for those who don't see it. */
export const describeFigure = ({ title, description }: Figure): string =>
  plainText([...title, glued('stop'), ...description]);

/** Words for readers of the accessibility tree. Elements of HTML are allowed here, and carry what a particular is bound to. */
function spoken(runs: Run[]): ElementContent[] {
  return runs.flatMap((run, index): ElementContent[] => {
    const { text } = run.words;
    const spaced = index === 0 || run.glued ? text : ` ${text}`;
    const attributes = textAttributes(run.words);
    return [
      'data-particular' in attributes
        ? s('span', { ...attributes }, spaced)
        : { type: 'text', value: spaced },
    ];
  });
}

export function renderFigure(figure: Figure, kind: string, children: ElementContent[]): Element {
  const [title, description] = [`${figure.id}-title`, `${figure.id}-desc`];
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id: figure.id,
      class: `chart ${kind}`,
      viewBox: `0 0 ${coordinate(figure.width)} ${coordinate(figure.height)}`,
      width: coordinate(figure.width),
      height: coordinate(figure.height),
      role: 'group',
      ariaLabelledBy: title,
      ariaDescribedBy: description,
    },
    s('title', { id: title }, spoken(figure.title)),
    s('desc', { id: description }, spoken(figure.description)),
    ...children,
  );
}
