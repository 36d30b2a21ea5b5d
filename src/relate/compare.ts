/** What `npm run compare` prints: topics of plain article texts with how their facts relate, and their origins. */
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Relation } from '../model/dossier.ts';
import { framesOf } from './frames-of.ts';
import { findOrigins } from './origins/index.ts';
import { pairFrames } from './pair/index.ts';
import { proposeNames, proposeTopics } from './topics.ts';
import { Union } from './union.ts';

export interface Comparison {
  topics: { topic: string; relation: Relation; facts: (Fact & { file: string })[] }[];
  /** Contradictions that the words don't bear out, each with the reason why it is doubted. Readers are shown none of them. */
  doubtful: { why: string; facts: (Fact & { file: string })[] }[];
  origins: { origin: string; sources: string[] }[];
}

interface Groups {
  /** Facts of one topic that say the same. */
  same: string[][];
  /** Pairs of other relations, one pair of files for each pair of groups. */
  different: { relation: Relation; ids: [string, string] }[];
}

function groupSame(pairs: readonly { a: string; b: string; relation: Relation }[]): string[][] {
  const agreeing = pairs.filter(({ relation }) => relation === 'agree');
  const ids = [...new Set(agreeing.flatMap(({ a, b }) => [a, b]))];
  const place = new Map(ids.map((id, index) => [id, index]));
  const union = new Union(ids.length);
  for (const { a, b } of agreeing) union.join(place.get(a)!, place.get(b)!);
  return union.groups().map((group) => group.map((index) => ids[index]!));
}

/** Up to so many articles every pair of them is told apart; beyond, one pair stands for the facts that say the same. */
const FEW_ARTICLES = 6;

function groupPairs(
  pairs: readonly { a: string; b: string; relation: Relation }[],
  articleOf: (id: string) => string,
): Groups {
  const same = groupSame(pairs);
  const groupOf = new Map(
    same.flatMap((group, index) => group.map((id) => [id, String(index)] as const)),
  );
  const few =
    new Set(pairs.flatMap(({ a, b }) => [articleOf(a), articleOf(b)])).size <= FEW_ARTICLES;
  const seen = new Set<string>();
  const different = pairs.flatMap(({ a, b, relation }) => {
    const groups = [groupOf.get(a) ?? a, groupOf.get(b) ?? b];
    const key = few
      ? [relation, ...groups, articleOf(a), articleOf(b)].join(' ')
      : [relation, ...groups.sort()].join(' ');
    if (relation === 'agree' || seen.has(key)) return [];
    seen.add(key);
    return [{ relation, ids: [a, b] as [string, string] }];
  });
  return { same, different };
}

/**
 * Each entry holds facts of which every pair has the entry's relation: those that agree stand together, others two by two, so that
 * a topic of several relations has several entries under its name. Facts of one article that merely repeat each other make none.
 */
export function compareArticles(articles: readonly Article[], facts: readonly Fact[]): Comparison {
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const articleOf = (id: string): string => byId.get(id)!.article;
  const origins = findOrigins(articles);
  const frames = framesOf(articles, facts, origins);
  const withFiles = (ids: readonly string[]): (Fact & { file: string })[] =>
    ids.map((id) => ({ ...byId.get(id)!, file: files.get(articleOf(id))! }));
  const found = pairFrames(frames);
  const proposed = proposeTopics(frames, found.pairs);
  const named = proposeNames(facts, new Set(proposed.map(({ id }) => id)));
  const topics = [...proposed, ...named].flatMap(({ id, pairs }) => {
    const { same, different } = groupPairs(pairs, articleOf);
    const agreeing = same
      .filter((ids) => new Set(ids.map(articleOf)).size > 1)
      .map((ids) => ({ topic: id, relation: 'agree' as const, facts: withFiles(ids) }));
    return [
      ...agreeing,
      ...different.map(({ relation, ids }) => ({ topic: id, relation, facts: withFiles(ids) })),
    ];
  });
  return {
    topics,
    doubtful: found.doubtful.map(({ a, b, doubt }) => ({
      why: doubt ?? '',
      facts: withFiles([a.fact.id, b.fact.id]),
    })),
    origins: origins.map(({ id, sources }) => ({
      origin: id,
      sources: sources.map((source) => files.get(source)!),
    })),
  };
}
