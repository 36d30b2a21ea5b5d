/** Whether what is named exists: facts, passages, topics. */
import type { RuleId } from '../model/rules.ts';
import type { Orphan } from '../mdx/front-matter.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { CITED_FILE, passageTexts, saysTheSame } from './cited-passages.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Reference } from './fact-references.ts';
import { articleOf, localId } from '../model/fact-id.ts';

interface Known {
  facts: ReadonlyMap<string, Fact>;
  passages: ReadonlyMap<string, string>;
  topics: readonly string[];
  was: Was;
}

/** What was cited and may have changed since. */
export interface Was {
  /** Facts that the sources no longer have. */
  orphans: ReadonlyMap<string, Orphan>;
  /** What passages said when they were first cited. */
  said: ReadonlyMap<string, string>;
}

const NOTHING_WAS: Was = { orphans: new Map(), said: new Map() };

/** Of the article named, where there is such; else those that say the same of another. To hold an id against all there are would take minutes. */
function nearestId(id: string, known: Iterable<string>): string[] {
  const all = [...known];
  const own = all.filter((other) => articleOf(other) === articleOf(id));
  return nearest(id, own.length > 0 ? own : all.filter((other) => localId(other) === localId(id)));
}

function isChanged(id: string, { passages, was }: Known): boolean {
  const said = was.said.get(id);
  return said !== undefined && !saysTheSame(said, passages.get(id) ?? '');
}

const isSentence = (id: string): boolean => /\.s\d+$/.test(id);

/** Passages of the same article that say now what the id was cited for; a sentence for a sentence where there is one. */
function whereNow(id: string, { passages, was }: Known): string[] {
  const said = was.said.get(id) ?? '';
  const all = [...passages].flatMap(([other, text]) =>
    articleOf(other) === articleOf(id) && saysTheSame(text, said) ? [other] : [],
  );
  const alike = all.filter((other) => isSentence(other) === isSentence(id));
  return alike.length > 0 ? alike : all;
}

/** Characters. */
const LONGEST_QUOTATION = 160;
const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTATION
    ? text
    : `${text.slice(0, LONGEST_QUOTATION).replace(/\s\S*$/, '')} …`;

function changed(id: string, known: Known): string {
  const [there] = whereNow(id, known);
  return `"${id}" was cited for “${shortened(known.was.said.get(id) ?? '')}”, which ${
    there === undefined
      ? 'is gone from its source; cite what the source says now, or take the words out'
      : `stands at ${there} now; cite that`
  }. Where the words that stand there now are meant, take its line out of ${CITED_FILE}`;
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
      if (isChanged(id, known))
        return bad('passage-is-as-cited', changed(id, known), whereNow(id, known));
      return known.passages.has(id)
        ? null
        : bad(
            'passage-exists',
            `no passage "${id}"; a passage is an article, a slash, p and its number, and for a sentence .s and its number`,
            nearestId(id, known.passages.keys()),
          );
    default: {
      const fact = known.facts.get(id);
      const orphan = known.was.orphans.get(id);
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
  was: Was = NOTHING_WAS,
): Problem[] {
  const known: Known = {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    passages: passageTexts(articles),
    topics,
    was,
  };
  return references
    .map((reference) => problemOf(reference, known))
    .filter((problem) => problem !== null);
}
