/** Facts in the order of the text: of two that begin together the longer first; one without a span where its sentence ends. */
import type { Article } from '../model/article.ts';
import { KINDS, type Fact } from '../model/fact.ts';

export function positionOf(fact: Fact, article: Pick<Article, 'paragraphs'>): number {
  if (fact.start !== undefined) return fact.start;
  const paragraph = article.paragraphs[fact.paragraph - 1];
  return paragraph?.sentences[fact.sentence - 1]?.end ?? paragraph?.text.length ?? 0;
}

export function inTextOrder(facts: readonly Fact[], article: Pick<Article, 'paragraphs'>): Fact[] {
  const reach = (fact: Fact): number => fact.end ?? positionOf(fact, article);
  return [...facts].sort(
    (a, b) =>
      a.paragraph - b.paragraph ||
      positionOf(a, article) - positionOf(b, article) ||
      reach(b) - reach(a) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}
