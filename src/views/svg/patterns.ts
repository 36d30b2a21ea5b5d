/** Fills that stay distinct without colour. */
import type { Element } from 'hast';
import { s } from 'hastscript';

/** Diagonal lines, for what is planned or offered. `id` must be unique on the page. */
export const hatching = (id: string): Element =>
  s(
    'pattern',
    { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      s('rect', { class: 'ground', width: 4, height: 4 }),
      s('path', { class: 'stripe', d: 'M1 0V4' }),
    ],
  );

/** Sparse lines over bare land, for ground that is disputed. */
export const contesting = (id: string): Element =>
  s(
    'pattern',
    { id, width: 3, height: 3, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [s('rect', { class: 'land', width: 3, height: 3 }), s('path', { class: 'claim', d: 'M1 0V3' })],
  );

/** Dots, for what is known less well. */
export const dotting = (id: string): Element =>
  s('pattern', { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse' }, [
    s('rect', { class: 'ground', width: 4, height: 4 }),
    s('circle', { class: 'speck', cx: 1, cy: 1, r: 0.9 }),
    s('circle', { class: 'speck', cx: 3, cy: 3, r: 0.9 }),
  ]);
