/** "AFP ¶2": where a fact stands, as a link to it. Further reports stand in brackets, so that the two tiers are told apart. */
import { mark, placeByTier } from '../../edition/bind.ts';
import { glued } from '../../edition/line.ts';
import { evidenceHref } from '../../edition/evidence-place.ts';
import { factHref } from '../../edition/links.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { paragraphId } from '../../model/fact-id.ts';
import type { Run } from './run.ts';

const cite = (fact: Fact, articles: readonly Article[]): Run => ({
  words: placeByTier(
    articles.find(({ id }) => id === fact.article) ?? {
      id: fact.article,
      label: fact.article,
      tier: 'article',
    },
    fact.paragraph,
  ),
  href: factHref(fact),
  tone: 'quiet',
  whole: true,
});

const DOT: Run = { words: mark('spacedDot'), tone: 'quiet', glued: true, whole: true };

function distinctPassages(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => !seen.has(paragraphId(fact)) && seen.add(paragraphId(fact)));
}

/** At most `limit` citations, one a paragraph; where there are more, an ellipsis leads to the evidence page. */
export function citations(facts: readonly Fact[], articles: readonly Article[], limit = 3): Run[] {
  const distinct = distinctPassages(facts);
  const runs = distinct.slice(0, limit).map((fact) => cite(fact, articles));
  const [next] = distinct.slice(limit);
  if (next)
    runs.push({
      words: mark('ellipsis'),
      href: evidenceHref(facts[0] ?? next, articles),
      tone: 'quiet',
      whole: true,
    });
  return runs.flatMap((run, index) => (index === 0 ? [run] : [DOT, run]));
}

/** The places of all, with commas between. */
export const citationCell = (facts: readonly Fact[], articles: readonly Article[]): Run[] =>
  distinctPassages(facts).flatMap((fact, index) => [
    ...(index ? [glued('comma')] : []),
    cite(fact, articles),
  ]);
