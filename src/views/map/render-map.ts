/** Map geometry → SVG. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { renderSymbol } from '../members/symbol.ts';
import { renderFigure } from '../svg/figure.ts';
import { coordinate as c } from '../svg/number.ts';
import { dotting } from '../svg/patterns.ts';
import { renderText } from '../svg/render-text.ts';
import type { Listing, MapLabel, MapLayout, State } from './geometry.ts';
import { POINT_SIZE } from './label-states.ts';

function renderShape(state: State, dots: string): ElementContent[] {
  if (state.path) return [s('path', { class: state.standing, d: state.path, ...(state.standing === 'weaker' ? { fill: `url(#${dots})` } : {}) })];
  return [s('circle', { class: 'ring-around', cx: c(state.x), cy: c(state.y), r: POINT_SIZE / 2 + 2.5 }), ...renderSymbol('point', state.standing, state.x, state.y, POINT_SIZE, dots)];
}

/** The outline is a link for the pointer; the label's link leads to the same place and is the one the keyboard reaches. */
const renderState = (state: State, dots: string): Element => s('a', { href: state.href, tabIndex: -1, ariaHidden: 'true', ...state.particular }, renderShape(state, dots));

function renderLeader({ leader }: MapLabel): ElementContent[] {
  return leader ? [s('path', { class: 'leader', d: `M${c(leader.x0)} ${c(leader.y0)}L${c(leader.x1)} ${c(leader.y1)}` })] : [];
}

function renderListing({ swatches, texts }: Listing, dots: string): ElementContent[] {
  return [...swatches.flatMap(({ form, standing, x, y }) => renderSymbol(form, standing, x, y, form === 'organisation' ? 11 : form === 'point' ? POINT_SIZE : 10, dots)), ...texts.map((text) => renderText(text))];
}

const isDark = (on: MapLabel['on']): boolean => on === 'article';

export function renderMap(layout: MapLayout): Element {
  const dots = `${layout.id}-dots`;
  const byPoint = layout.states.toSorted((a, b) => Number(a.path === '') - Number(b.path === ''));
  return renderFigure(layout, 'map', [
    s('defs', dotting(dots)),
    s('path', { class: 'land', d: layout.land }),
    ...byPoint.filter(({ path }) => path !== '').map((state) => renderState(state, dots)),
    s('path', { class: 'border', d: layout.borders }),
    ...byPoint.filter(({ path }) => path === '').map((state) => renderState(state, dots)),
    ...layout.labels.flatMap(renderLeader),
    ...layout.labels.map(({ text, on }) => renderText(text, on === 'map' ? 'haloed' : isDark(on) ? 'on-dark' : undefined)),
    ...renderListing(layout.beside, dots),
    ...renderListing(layout.legend, dots),
    renderText(layout.note),
  ]);
}
