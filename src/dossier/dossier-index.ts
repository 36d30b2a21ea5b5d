/** A dossier's parts by their ids: made once a dossier, which never changes after it is assembled. */
import type { Article } from '../model/article.ts';
import type { Dossier, MemberSet, Origin, Topic } from '../model/dossier.ts';
import type { Fact } from '../model/fact.ts';
import { paragraphId } from '../model/fact-id.ts';

export interface DossierIndex {
  article: (id: string) => Article | undefined;
  /** Throws a RangeError where there is none: every fact has its article. */
  articleOf: (of: { article: string }) => Article;
  fact: (id: string) => Fact | undefined;
  topic: (id: string) => Topic | undefined;
  set: (id: string) => MemberSet | undefined;
  /** How an article is cited; its id where there is no such article. */
  labelOf: (articleId: string) => string;
  /** The facts in a paragraph or sentence, `article/p6` or `article/p6.s1`, in the order of the text. */
  factsIn: (passage: string) => readonly Fact[];
  /** The facts of an article, in the order of the text. */
  factsOf: (articleId: string) => readonly Fact[];
  /** The persons and parties of that name. */
  bearersOf: (name: string) => readonly Fact[];
  originOf: (articleId: string) => Origin | undefined;
  /** The topics that hold the fact. */
  topicsOf: (factId: string) => readonly Topic[];
  /** The topic in which the fact stands in a conflict with another; undefined where it stands in none. */
  conflictOf: (factId: string) => Topic | undefined;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The first topic, in the order of the dossier, with a conflict that the fact is a side of. */
function conflicts(topics: readonly Topic[]): Map<string, Topic> {
  const found = new Map<string, Topic>();
  for (const topic of topics) {
    const sides = topic.pairs
      .filter(({ relation }) => relation === 'conflict')
      .flatMap(({ a, b }) => [a, b]);
    for (const id of sides) if (!found.has(id)) found.set(id, topic);
  }
  return found;
}

function topicsByFact(topics: readonly Topic[]): Map<string, Topic[]> {
  const found = new Map<string, Topic[]>();
  for (const topic of topics)
    for (const { id } of topic.facts) found.set(id, [...(found.get(id) ?? []), topic]);
  return found;
}

const nameOf = (fact: Fact): string | undefined =>
  fact.kind === 'person' || fact.kind === 'party' ? (fact.name ?? fact.text) : undefined;

/** Made when first asked for: few callers need every part. */
function once<T>(make: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => (kept ??= { value: make() }).value;
}

function makeIndex(dossier: Dossier): DossierIndex {
  const articles = once(() => byId(dossier.articles));
  const facts = once(() => byId(dossier.facts));
  const topics = once(() => byId(dossier.topics));
  const sets = once(() => byId(dossier.sets));
  const inConflict = once(() => conflicts(dossier.topics));
  const inTopics = once(() => topicsByFact(dossier.topics));
  const inArticle = once(() => Map.groupBy(dossier.facts, ({ article }) => article));
  const byName = once(() => Map.groupBy(dossier.facts, nameOf));
  const origins = once(
    () =>
      new Map(
        dossier.origins.flatMap((origin) => origin.sources.map((id) => [id, origin] as const)),
      ),
  );
  const inParagraph = once(() => Map.groupBy(dossier.facts, paragraphId));
  return {
    article: (id) => articles().get(id),
    articleOf: ({ article: id }) => {
      const article = articles().get(id);
      if (!article) throw new RangeError(`the dossier has no article "${id}"`);
      return article;
    },
    fact: (id) => facts().get(id),
    topic: (id) => topics().get(id),
    set: (id) => sets().get(id),
    labelOf: (id) => articles().get(id)?.label ?? id,
    factsIn: (passage) => {
      const [, paragraph = '', sentence] = /^(.*\/p\d+)(?:\.s(\d+))?$/.exec(passage) ?? [];
      const here = inParagraph().get(paragraph) ?? [];
      return sentence === undefined
        ? here
        : here.filter((fact) => fact.sentence === Number(sentence));
    },
    factsOf: (id) => inArticle().get(id) ?? [],
    bearersOf: (name) => byName().get(name) ?? [],
    originOf: (id) => origins().get(id),
    topicsOf: (id) => inTopics().get(id) ?? [],
    conflictOf: (id) => inConflict().get(id),
  };
}

const made = new WeakMap<Dossier, DossierIndex>();

export function indexOf(dossier: Dossier): DossierIndex {
  const known = made.get(dossier);
  if (known) return known;
  const index = makeIndex(dossier);
  made.set(dossier, index);
  return index;
}
