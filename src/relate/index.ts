/** Which facts are of one thing, how they relate, and which articles go back to one witness. */
export { compareArticles, type Comparison } from './compare.ts';
export { type Frame, readFrames } from './frame/index.ts';
export { findOrigins, tracePassages } from './origins/index.ts';
export { buildTopics } from './topics.ts';
