/** What the words around each figure and date say it is of, with the witness of each: the frames of a dossier. */
import type { Article } from '../model/article.ts';
import type { Origin } from '../model/dossier.ts';
import type { Fact } from '../model/fact.ts';
import { type Frame, readFrames } from './frame/index.ts';
import { tracePassages } from './origins/index.ts';
import { rememberLast } from './remember-last.ts';

export const framesOf = rememberLast(
  (articles: readonly Article[], facts: readonly Fact[], origins: readonly Origin[]): Frame[] =>
    readFrames(articles, facts, tracePassages(articles, origins)),
);
