/** One figure in three widths with its table, each made when it is asked for; what can't be drawn says so in its place. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { own } from '../edition/bind.ts';
import { say } from '../furniture/index.ts';
import type { Line } from '../edition/line.ts';
import type { Section } from '../model/dossier.ts';
import { describeFigure, type Figure } from './svg/figure.ts';
import type { DataTable } from './text/table.ts';

/** CSS pixels; text has its true size at these widths. */
const MEDIUM = 600;
const NARROW = 320;

export interface DrawnFigure {
  /** Unique in the dossier; anchor and file name. */
  id: string;
  view: NonNullable<Section['view']>;
  title: Line;
  caption: Line;
  /** Stands smaller than the page is wide, beside or below a figure that says more: pages print no wide drawing of it. */
  isSmall: boolean;
  wide: Element;
  medium: Element;
  narrow: Element;
  /** The wide drawing, in as many as stay under a height where it can be cut. */
  sheets: (most: number) => Element[];
  /** What it shows, in sentences, for those who don't see it. */
  description: string;
  table: DataTable;
  /** Known once it was asked for what it fails of: a line then stands in place of the drawing. */
  failure: FigureFailure | undefined;
}

/** Why a figure could not be drawn, and the fact that can't be drawn even alone, where there is one. */
export interface FigureFailure {
  error: unknown;
  fact: string | undefined;
}

export interface Drawing<L extends Figure> {
  /** The dossier's, for what stands in its place. */
  language: string;
  id: string;
  view: DrawnFigure['view'];
  title: Line;
  caption: Line;
  isSmall?: boolean;
  table: () => DataTable;
  layout: (width: number) => L;
  render: (layout: L) => Element;
  /** In as many parts as stay under a height. */
  split?: (most: number) => L[];
  /** Each fact drawn alone, to find what a drawing fails of. */
  alone: () => readonly { fact: string; draw: () => unknown }[];
}

/** What is made when it is first asked for, and is the same ever after. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const fails = (draw: () => unknown): boolean => {
  try {
    draw();
    return false;
  } catch {
    return true;
  }
};

/** In place of a drawing: the line that sends the reader to its table. */
function notDrawn(id: string, width: number, language: string): Element {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', id, class: 'chart', role: 'group' };
  const size = { viewBox: `0 0 ${width} 40`, width, height: 40 };
  return s(
    'svg',
    { ...attributes, ...size },
    s('text', { x: 0, y: 24 }, say('notDrawn', language)),
  );
}

/** Each drawing is made when it is first asked for: print takes the wide one only. What can't be drawn has its table all the same. */
export function draw<L extends Figure>(drawing: Drawing<L>, width: number): DrawnFigure {
  const { id, language, view, title, caption, layout, render, alone } = drawing;
  let failure: FigureFailure | undefined;
  function orElse<T>(make: () => T, instead: () => T): T {
    try {
      return make();
    } catch (error) {
      failure ??= { error, fact: alone().find((each) => fails(each.draw))?.fact };
      return instead();
    }
  }
  const laid = once(() => layout(width));
  const at = (name: string, across: number, lay = () => layout(across)): (() => Element) =>
    once(() =>
      orElse(
        () => render(lay()),
        () => notDrawn(`${id}-${name}`, across, language),
      ),
    );
  const wide = at('wide', width, laid);
  const [medium, narrow] = [at('medium', MEDIUM), at('narrow', NARROW)];
  const table = once(() =>
    orElse(drawing.table, () => ({ caption: own('notDrawn', language), header: [], rows: [] })),
  );
  return {
    id,
    view,
    title,
    caption,
    isSmall: drawing.isSmall === true,
    get wide() {
      return wide();
    },
    get medium() {
      return medium();
    },
    get narrow() {
      return narrow();
    },
    sheets: (most) =>
      orElse(
        () => (drawing.split?.(most) ?? [laid()]).map(render),
        () => [notDrawn(`${id}-wide`, width, language)],
      ),
    get description() {
      return orElse(
        () => describeFigure(laid()),
        () => say('notDrawn', language),
      );
    },
    get table() {
      return table();
    },
    get failure() {
      return failure;
    },
  };
}
