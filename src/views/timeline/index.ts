export type { TimelineLayout } from './geometry.ts';
export { layoutTimeline } from './layout-timeline.ts';
export { renderTimeline } from './render-timeline.ts';
