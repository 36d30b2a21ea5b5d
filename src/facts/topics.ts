/** Topics: facts about one thing, with how each pair of them relates. */
import type { Article } from '../schemas/article.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Settings } from '../schemas/settings.ts';
import { RELATIONS, type Origin, type Relation, type Topic } from './dossier.ts';
import { tracePassages } from './origins.ts';

/** From gravest to least grave: what a reader must know first. */
export const GRAVITY: readonly Relation[] = [...RELATIONS].reverse();

export function buildTopics(settings: Settings, articles: readonly Article[], facts: readonly Fact[], origins: readonly Origin[]): Topic[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const trace = tracePassages(articles, origins);
  return Object.entries(settings.topics).map(([id, { label, facts: ids, passages }]) => {
    const own = ids.flatMap((factId) => byId.get(factId) ?? []);
    return { id, label, relation: null, facts: own, pairs: [], passages: passages ?? [], origins: [...new Set(own.map(trace))], citing: [] };
  });
}
