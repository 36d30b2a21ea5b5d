/** Which facts are of one thing, how they relate, and which articles go back to one witness. */
export { compareArticles, type Comparison } from './compare.ts';
export type { Frame } from './frame/index.ts';
export { framesOf } from './frames-of.ts';
export { areAllNamed, findOrigins } from './origins/index.ts';
export { buildTopics } from './topics.ts';
