export type { MapLayout } from './geometry.ts';
export { layoutMap } from './layout-map.ts';
export { renderMap } from './render-map.ts';
