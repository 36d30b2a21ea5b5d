/** What the words around each figure and date say it is of, with the witness of each: the frames of a dossier. */
import type { Article } from '../model/article.ts';
import type { Origin } from '../model/dossier.ts';
import type { Fact } from '../model/fact.ts';
import { type Frame, readFrames } from './frame/index.ts';
import { tracePassages } from './origins/index.ts';
import { rememberLast } from './remember-last.ts';

export const framesOf = rememberLast(
  (articles: readonly Article[], facts: readonly Fact[], origins: readonly Origin[]): Frame[] =>
    readFrames(articles, comparable(articles, facts), tracePassages(articles, origins)),
);

/** Frames are read by the rules of English: of another language only what the author puts under a topic is compared. */
function comparable(articles: readonly Article[], facts: readonly Fact[]): readonly Fact[] {
  const others = new Set(
    articles.filter(({ language }) => !/^en\b/i.test(language)).map(({ id }) => id),
  );
  return others.size === 0
    ? facts
    : facts.filter(({ article, topic }) => topic !== undefined || !others.has(article));
}
