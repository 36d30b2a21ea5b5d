/** One mark of a timeline → SVG. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { coordinate as c } from '../svg/number.ts';
import type { Mark } from './geometry.ts';

/** A bar whose end isn't exact dissolves into slices, which survives a printer without greys. */
const SLICES = [
  { gap: 2, width: 3.5 },
  { gap: 2.5, width: 2.5 },
  { gap: 3, width: 1.5 },
];
const DISSOLVE = SLICES.reduce((sum, { gap, width }) => sum + gap + width, 0);

interface Piece {
  x: number;
  width: number;
}

/** The parts of a bar: its body, and slices towards ends that are approximate. */
function piecesOf({ x0, x1, start, end }: Mark): Piece[] {
  const most = (x1 - x0) / 3;
  const share = Math.min(1, most / DISSOLVE);
  const slices = (from: number, direction: 1 | -1): Piece[] => {
    let at = from;
    return SLICES.map(({ gap, width }) => {
      at += direction * gap * share;
      const x = direction === 1 ? at : at - width * share;
      at += direction * width * share;
      return { x, width: width * share };
    });
  };
  const [a, b] = [
    start === 'approximate' ? x0 + DISSOLVE * share : x0,
    end === 'approximate' ? x1 - DISSOLVE * share : x1,
  ];
  return [
    { x: a, width: b - a },
    ...(start === 'approximate' ? slices(a, -1) : []),
    ...(end === 'approximate' ? slices(b, 1) : []),
  ];
}

const fillOf = ({ kind, hatched, conflict }: Mark): string =>
  hatched
    ? 'hatched'
    : kind === 'window'
      ? conflict
        ? 'disputed'
        : 'window'
      : conflict
        ? 'disputed-solid'
        : 'solid';

function renderDot({ x0, x1, y, hatched, conflict }: Mark, hatch: string): ElementContent[] {
  const name = hatched
    ? conflict
      ? 'hatched disputed-line'
      : 'hatched'
    : conflict
      ? 'disputed-solid'
      : 'solid';
  return [
    s('circle', {
      class: name,
      cx: c((x0 + x1) / 2),
      cy: c(y),
      r: c((x1 - x0) / 2 - 0.5),
      ...(hatched ? { fill: `url(#${hatch})` } : {}),
    }),
  ];
}

function renderArrow({ x0, x1, y, start, end, conflict }: Mark): ElementContent[] {
  const name = conflict ? 'arrow disputed-line' : 'arrow';
  const head = (x: number, way: 1 | -1): ElementContent =>
    s('path', { class: name, d: `M${c(x + 1.5 * way)} ${c(y - 4)}l${4 * way} 4l${-4 * way} 4` });
  return [...(start === 'open' ? [head(x0, -1)] : []), ...(end === 'open' ? [head(x1, 1)] : [])];
}

export function renderMark(mark: Mark, hatch: string): ElementContent[] {
  if (mark.kind === 'dot') return renderDot(mark, hatch);
  const name = mark.conflict && mark.hatched ? 'hatched disputed-line' : fillOf(mark);
  const inset = mark.kind === 'span' && !mark.hatched ? 0 : 0.5;
  const bars = piecesOf(mark).map(({ x, width }) =>
    s('rect', {
      class: name,
      x: c(x + inset),
      y: c(mark.y - mark.height / 2 + inset),
      width: c(Math.max(0.5, width - 2 * inset)),
      height: c(mark.height - 2 * inset),
      rx: mark.kind === 'window' ? c(mark.height / 2 - inset) : 1,
      ...(mark.hatched ? { fill: `url(#${hatch})` } : {}),
    }),
  );
  return [...bars, ...renderArrow(mark)];
}
