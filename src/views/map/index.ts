import { plainText } from '../text/run.ts';
import type { DataTable } from '../text/table.ts';
import type { MapLayout } from './geometry.ts';

export type { MapLayout } from './geometry.ts';
export { layoutMap } from './layout-map.ts';
export { renderMap } from './render-map.ts';

/** A map in words. */
export const describeMap = (layout: MapLayout): string =>
  plainText([...layout.title, { text: '.', glued: true }, ...layout.description]);
export const tableMap = (layout: MapLayout): DataTable => layout.table;
