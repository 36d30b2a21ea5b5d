export type { BarsLayout } from './geometry.ts';
export { layoutBars } from './layout-bars.ts';
export { renderBars } from './render-bars.ts';
