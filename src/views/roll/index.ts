import { plainText } from '../text/run.ts';
import type { DataTable } from '../text/table.ts';
import type { RollLayout } from './geometry.ts';

export type { RollLayout } from './geometry.ts';
export { layoutRoll } from './layout-roll.ts';
export { renderRoll } from './render-roll.ts';

/** A roll in words. */
export const describeRoll = (layout: RollLayout): string =>
  plainText([...layout.title, { text: '.', glued: true }, ...layout.description]);
export const tableRoll = (layout: RollLayout): DataTable => layout.table;
