/** Placed text → SVG. Each run is one element however many lines it covers, so that what it says can be read back whole. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { lineIndent } from '../text/text-block.ts';
import type { PlacedText } from '../text/text-block.ts';
import type { Run } from '../text/run.ts';
import { textAttributes } from '../../edition/ref-attributes.ts';
import { coordinate } from './number.ts';

/** Baseline below the top of a line of Source Sans 3, in line heights. */
const BASELINE = 0.77;

interface Piece {
  text: string;
  /** Set where the piece begins a line. */
  at?: { x: number; y: number };
  joins?: boolean;
}

function piecesOf(placed: PlacedText): Piece[][] {
  const { block, x, y } = placed;
  const pieces: Piece[][] = block.runs.map(() => []);
  block.lines.forEach((line, row) =>
    line.forEach((fragment, index) => {
      const at =
        index === 0
          ? {
              x: coordinate(x + lineIndent(placed, line)),
              y: coordinate(y + (row + BASELINE) * block.lineHeight),
            }
          : undefined;
      pieces[fragment.run]?.push({ text: fragment.text, at, joins: fragment.joins });
    }),
  );
  return pieces;
}

/** A run that ends a line keeps a space, so that its words don't run into the next line's when read. */
const inner = (pieces: Piece[]): ElementContent[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const text = next && !next.joins ? `${piece.text} ` : piece.text;
    return piece.at
      ? s('tspan', { x: piece.at.x, y: piece.at.y }, text)
      : ({ type: 'text', value: text } as const);
  });

function runElement(run: Run, pieces: Piece[]): ElementContent[] {
  const attributes = {
    ...(run.tone && run.tone !== 'ink' ? { class: run.tone } : {}),
    ...(run.weight === 600 ? { fontWeight: 600 } : {}),
    ...textAttributes(run.words),
  };
  if (run.href !== undefined) return [s('a', { href: run.href, ...attributes }, inner(pieces))];
  return Object.keys(attributes).length ? [s('tspan', attributes, inner(pieces))] : inner(pieces);
}

export function renderText(placed: PlacedText, className?: string): Element {
  const pieces = piecesOf(placed);
  const children = placed.block.runs.flatMap((run, index): ElementContent[] => {
    const own = pieces[index] ?? [];
    if (own.length === 0) return [];
    const space = index === 0 || run.glued ? [] : [{ type: 'text', value: ' ' } as const];
    return [...space, ...runElement(run, own)];
  });
  return s(
    'text',
    { fontSize: coordinate(placed.block.size), ...(className ? { class: className } : {}) },
    children,
  );
}
