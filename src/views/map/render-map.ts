/** Map geometry → SVG. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { renderSymbol } from '../members/symbol.ts';
import type { Box } from '../svg/box.ts';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { renderFigure } from '../svg/figure.ts';
import { coordinate as c } from '../svg/number.ts';
import { contesting, dotting } from '../svg/patterns.ts';
import { renderText } from '../svg/render-text.ts';
import type { Listing, MapLabel, MapLayout, State, Swatch } from './geometry.ts';
import { POINT_REACH, POINT_SIZE } from './label-states.ts';

const renderPoint = (
  { standing, x, y }: Pick<State, 'standing' | 'x' | 'y'>,
  dots: string,
): ElementContent[] => [
  s('circle', { class: 'ring-around', cx: c(x), cy: c(y), r: POINT_REACH - 0.5 }),
  ...renderSymbol('point', standing, x, y, POINT_SIZE, dots),
];

function renderShape(state: State, dots: string): ElementContent[] {
  if (state.path)
    return [
      s('path', {
        class: state.standing,
        d: state.path,
        ...(state.standing === 'weaker' ? { fill: `url(#${dots})` } : {}),
      }),
    ];
  return renderPoint(state, dots);
}

/** The outline is a link for the pointer; the label's link leads to the same place and is the one the keyboard reaches. */
const renderState = (state: State, dots: string): Element =>
  s(
    'a',
    { href: state.href, tabIndex: -1, ariaHidden: 'true', ...refAttributes(state.of) },
    renderShape(state, dots),
  );

function renderLeader({ leader }: MapLabel): ElementContent[] {
  return leader
    ? [
        s('path', {
          class: 'leader',
          d: `M${c(leader.x0)} ${c(leader.y0)}L${c(leader.x1)} ${c(leader.y1)}`,
        }),
      ]
    : [];
}

/** Over the labels' lines and the host's outline. */
function renderVenue({ venue }: MapLayout): ElementContent[] {
  return venue
    ? [
        s(
          'a',
          { href: venue.href, tabIndex: -1, ariaHidden: 'true', ...refAttributes(venue.of) },
          renderSymbol('venue', 'host', venue.x, venue.y, 0, ''),
        ),
      ]
    : [];
}

const renderSwatch = ({ form, standing, x, y }: Swatch, dots: string): ElementContent[] =>
  form === 'point'
    ? renderPoint({ standing, x, y }, dots)
    : renderSymbol(form, standing, x, y, form === 'organisation' ? 12 : 10, dots);

function renderListing({ swatches, texts }: Listing, dots: string): ElementContent[] {
  return [
    ...swatches.flatMap((swatch) => renderSwatch(swatch, dots)),
    ...texts.map((text) => renderText(text)),
  ];
}

/** Half a unit in, so that the line isn't cut. */
const frameData = ({ x, y, width, height }: Box): string =>
  `M${c(x + 0.5)} ${c(y + 0.5)}h${c(width - 1)}v${c(height - 1)}h${c(1 - width)}z`;

const isDark = (on: MapLabel['on']): boolean => on === 'article';

/** Over the colours of the states: neither of those who claim it. */
function renderDisputed({ disputed }: MapLayout, hatch: string): ElementContent[] {
  const { areas, lines } = disputed;
  return [
    ...(areas ? [s('path', { class: 'contested', d: areas, fill: `url(#${hatch})` })] : []),
    ...(lines ? [s('path', { class: 'unsettled', d: lines })] : []),
  ];
}

export function renderMap(layout: MapLayout): Element {
  const dots = `${layout.id}-dots`;
  return renderFigure(layout, 'map', [
    s('defs', [dotting(dots), contesting(`${layout.id}-disputed`)]),
    s('path', { class: 'land', d: layout.land }),
    ...layout.states
      .filter(({ path, standing }) => path !== '' && standing !== 'host')
      .map((state) => renderState(state, dots)),
    s('path', { class: 'border', d: layout.borders }),
    ...renderDisputed(layout, `${layout.id}-disputed`),
    ...layout.states
      .filter(({ path, standing }) => path === '' || standing === 'host')
      .map((state) => renderState(state, dots)),
    ...(layout.frame ? [s('path', { class: 'rule', d: frameData(layout.frame) })] : []),
    ...layout.labels.flatMap(renderLeader),
    ...renderVenue(layout),
    ...layout.labels.map(({ text, on }) =>
      renderText(
        text,
        on === 'map' || on === 'weaker' ? 'haloed' : isDark(on) ? 'on-dark' : undefined,
      ),
    ),
    ...renderListing(layout.beside, dots),
    ...renderListing(layout.legend, dots),
    renderText(layout.note),
  ]);
}
