export type { RollLayout } from './geometry.ts';
export { layoutRoll } from './layout-roll.ts';
export { renderRoll } from './render-roll.ts';
