export { timelineTable } from './describe-timeline.ts';
export { readEntries } from './entry.ts';
export type { TimelineLayout } from './geometry.ts';
export { layoutTimeline, layoutTimelineParts, timelineTitle } from './layout-timeline.ts';
export { renderTimeline } from './render-timeline.ts';
