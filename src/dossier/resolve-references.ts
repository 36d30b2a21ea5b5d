/** Whether what is named exists: facts, passages, topics. */
import type { RuleId } from '../model/rules.ts';
import type { Orphan } from '../mdx/front-matter.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Reference } from './fact-references.ts';
import { articleOf, localId } from '../model/fact-id.ts';

interface Known {
  facts: ReadonlyMap<string, Fact>;
  passages: ReadonlySet<string>;
  topics: readonly string[];
  /** Facts that the sources no longer have. */
  orphans: ReadonlyMap<string, Orphan>;
}

/** Every paragraph and sentence: `afp/p6`, `afp/p6.s1`. */
function passagesOf(articles: readonly Article[]): Set<string> {
  return new Set(
    articles.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ sentences }, index) => [
        `${id}/p${index + 1}`,
        ...sentences.map((_, at) => `${id}/p${index + 1}.s${at + 1}`),
      ]),
    ),
  );
}

/** Of the article named, where there is such; else those that say the same of another. To hold an id against all there are would take minutes. */
function nearestId(id: string, known: Iterable<string>): string[] {
  const all = [...known];
  const own = all.filter((other) => articleOf(other) === articleOf(id));
  return nearest(id, own.length > 0 ? own : all.filter((other) => localId(other) === localId(id)));
}

function problemOf({ to, id, kind, file, line, column }: Reference, known: Known): Problem | null {
  const bad = (rule: RuleId, message: string, near: string[] = []): Problem => ({
    rule,
    file,
    ...(line && { line }),
    ...(column && { column }),
    value: id,
    message,
    near,
    severity: 'error',
  });
  switch (to) {
    case 'topic':
      return known.topics.includes(id)
        ? null
        : bad(
            'topic-exists',
            `no topic "${id}"; add it under topics, with facts: [] where no source speaks of it`,
            nearest(id, known.topics),
          );
    case 'passage':
      return known.passages.has(id)
        ? null
        : bad(
            'passage-exists',
            `no passage "${id}"; a passage is an article, a slash, p and its number, and for a sentence .s and its number`,
            nearestId(id, known.passages),
          );
    default: {
      const fact = known.facts.get(id);
      const orphan = known.orphans.get(id);
      if (!fact && orphan)
        return bad(
          'fact-exists',
          `the sentence of "${id}" is gone from its source: “${orphan.sentence}”; cite what the source says now, or take the words out`,
          nearestId(id, known.facts.keys()),
        );
      if (!fact)
        return bad(
          'fact-exists',
          `no fact "${id}"; npm run --silent facts -- --find WORDS prints the ids there are`,
          nearestId(id, known.facts.keys()),
        );
      return kind === undefined || fact.kind === kind
        ? null
        : bad('fact-has-kind', `"${id}" is a ${fact.kind}, and a ${kind} belongs here`);
    }
  }
}

export function resolveReferences(
  references: readonly Reference[],
  articles: readonly Article[],
  facts: readonly Fact[],
  topics: readonly string[],
  orphans: Known['orphans'] = new Map(),
): Problem[] {
  const known: Known = {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    passages: passagesOf(articles),
    topics,
    orphans,
  };
  return references
    .map((reference) => problemOf(reference, known))
    .filter((problem) => problem !== null);
}
