export { barsTable } from './describe-bars.ts';
export { readPanels } from './read-panels.ts';
export type { BarsLayout } from './geometry.ts';
export { layoutBars } from './layout-bars.ts';
export { renderBars } from './render-bars.ts';
