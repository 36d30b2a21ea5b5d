/** Roll geometry → SVG. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { renderSymbol } from '../members/symbol.ts';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { renderFigure } from '../svg/figure.ts';
import { coordinate as c } from '../svg/number.ts';
import { dotting } from '../svg/patterns.ts';
import { renderText } from '../svg/render-text.ts';
import type { Place, RollLayout, Share } from './geometry.ts';
import { NAMED_SIZE } from './named-places.ts';

type NamedPlace = Place & Required<Pick<Place, 'href' | 'name'>>;

const isNamed = (place: Place): place is NamedPlace => place.name !== undefined;

/** Places without a name are one path: there may be a thousand. */
function renderEmpty(places: Place[], size: number): ElementContent[] {
  const side = c(size - 1);
  const d = places
    .map(
      ({ x, y }) => `M${c(x - size / 2 + 0.5)} ${c(y - size / 2 + 0.5)}h${side}v${side}h-${side}z`,
    )
    .join('');
  return d ? [s('path', { class: 'empty', d })] : [];
}

/** Diamonds are a little larger than squares, to weigh the same. */
const sizeOf = ({ form, fill }: Pick<Place, 'form' | 'fill'>, size: number): number =>
  form === 'organisation'
    ? size * 1.18
    : fill === 'host-place' || fill === 'host'
      ? size - 1
      : size;

/** A link from the place; where its name isn't printed beside it, it says it. */
function renderNamed(
  { href, name, label, ...place }: NamedPlace,
  size: number,
  dots: string,
): ElementContent {
  const attributes = refAttributes(name.of);
  const side = sizeOf(place, label ? NAMED_SIZE : size);
  const sign = renderSymbol(place.form, place.fill, place.x, place.y, side, dots);
  if (label) return s('a', { href }, [...sign, renderText(label)]);
  return s('a', { href, ariaLabel: name.text, ...attributes }, [
    s('title', { ...attributes }, name.text),
    ...sign,
  ]);
}

const renderShare = ({ fill, box }: Share, dots: string): ElementContent =>
  s('rect', {
    class: fill,
    x: c(box.x),
    y: c(box.y),
    width: c(box.width),
    height: c(box.height),
    ...(fill === 'weaker' ? { fill: `url(#${dots})` } : {}),
  });

export function renderRoll(layout: RollLayout): Element {
  const dots = `${layout.id}-dots`;
  const named = layout.places.filter(isNamed);
  return renderFigure(layout, 'roll', [
    s('defs', dotting(dots)),
    ...renderEmpty(
      layout.places.filter((place) => !isNamed(place)),
      layout.size,
    ),
    ...named.map((place) => renderNamed(place, layout.size, dots)),
    ...layout.shares.map((share) => renderShare(share, dots)),
    ...layout.legend.signs.flatMap((sign) =>
      renderSymbol(sign.form, sign.fill, sign.x, sign.y, sizeOf(sign, 12), dots),
    ),
    ...layout.legend.texts.map((text) => renderText(text)),
  ]);
}
