/** The signs of map, roll and their legends: form says what a member is, fill says how it stands. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { coordinate as c } from '../svg/number.ts';
import type { Standing } from './standing.ts';

/** `area` a square of map colour or of the roll, `point` a small state, `organisation` a diamond, `venue` a small solid square. */
export type Form = 'area' | 'point' | 'organisation' | 'venue';
export type Fill = Standing | 'empty' | 'host-place';

const CLASSES: Record<Fill, string> = {
  article: 'article',
  note: 'note',
  weaker: 'weaker',
  host: 'host',
  empty: 'empty',
  'host-place': 'host-place',
};

/** `x`, `y` is the middle; `size` the height. `dots` is the id of the pattern for weaker evidence. */
export function renderSymbol(
  form: Form,
  fill: Fill,
  x: number,
  y: number,
  size: number,
  dots: string,
): ElementContent[] {
  const attributes = {
    class: CLASSES[fill],
    ...(fill === 'weaker' ? { fill: `url(#${dots})` } : {}),
  };
  const half = size / 2;
  if (form === 'venue')
    return [s('rect', { class: 'venue', x: c(x - 2.5), y: c(y - 2.5), width: 5, height: 5 })];
  if (form === 'point') return [s('circle', { ...attributes, cx: c(x), cy: c(y), r: c(half) })];
  if (form === 'organisation')
    return [
      s('path', {
        ...attributes,
        d: `M${c(x)} ${c(y - half)}L${c(x + half)} ${c(y)}L${c(x)} ${c(y + half)}L${c(x - half)} ${c(y)}Z`,
      }),
    ];
  return [
    s('rect', { ...attributes, x: c(x - half), y: c(y - half), width: c(size), height: c(size) }),
  ];
}
