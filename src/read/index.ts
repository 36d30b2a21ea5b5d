/** An article's text → the article and the facts in it. */
export { extractFacts } from './extract.ts';
export { parseArticle, type SourceText } from './parse-article.ts';
export type { Article } from '../model/article.ts';
export type { Fact } from '../model/fact.ts';
export { type Problem, ProblemError } from '../model/problem.ts';
