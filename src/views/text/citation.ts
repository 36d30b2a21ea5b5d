/** "AFP ¶2": where a fact stands, as a link to it. Further reports stand in brackets, so that the two tiers are told apart. */
import { evidenceHref, factHref } from '../../edition/links.ts';
import { particular } from '../../edition/particular.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Run } from './run.ts';

const passageOf = (fact: Fact): string => `${fact.article}/p${fact.paragraph}`;

function locator(fact: Fact, articles: readonly Article[]): string {
  const article = articles.find(({ id }) => id === fact.article);
  const text = `${article?.label ?? fact.article} ¶${fact.paragraph}`;
  return article?.tier === 'note' ? `(${text})` : text;
}

export const cite = (fact: Fact, articles: readonly Article[]): Run => ({
  text: locator(fact, articles),
  href: factHref(fact),
  particular: particular('locator', passageOf(fact)),
  tone: 'quiet',
  whole: true,
});

const DOT: Run = { text: ' ·', tone: 'quiet', glued: true, whole: true };

function distinctPassages(facts: Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => !seen.has(passageOf(fact)) && seen.add(passageOf(fact)));
}

/** At most `limit` citations, one a paragraph; where there are more, an ellipsis leads to the evidence page. */
export function citations(facts: Fact[], articles: readonly Article[], limit = 3): Run[] {
  const distinct = distinctPassages(facts);
  const runs = distinct.slice(0, limit).map((fact) => cite(fact, articles));
  const rest: Run[] =
    distinct.length > limit
      ? [{ text: '…', href: evidenceHref(facts[0]!.id), tone: 'quiet', whole: true }]
      : [];
  return [...runs, ...rest].flatMap((run, index) => (index === 0 ? [run] : [DOT, run]));
}
