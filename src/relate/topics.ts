/** Topics: facts about one thing, with how each pair of them relates. */
import { slug } from '../read/ids.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Settings, Verdict } from '../model/settings.ts';
import { RELATIONS, type Origin, type Relation, type Topic } from '../model/dossier.ts';
import { measureOf } from './frame/vocabulary.ts';
import type { Frame } from './frame/index.ts';
import { framesOf } from './frames-of.ts';
import { findNameConflicts } from './names/index.ts';
import { tracePassages } from './origins/index.ts';
import { type FramePair, pairFrames } from './pair/index.ts';
import { relateChosen } from './pair/chosen.ts';
import { rememberLast } from './remember-last.ts';
import { Union } from './union.ts';

/** The gravest relation among pairs: conflict before all else, agreement last; null for none. */
export function gravest(relations: readonly Relation[]): Relation | null {
  return relations.reduce<Relation | null>(
    (worst, relation) =>
      worst === null || RELATIONS.indexOf(relation) > RELATIONS.indexOf(worst) ? relation : worst,
    null,
  );
}

interface Draft {
  id: string;
  label: string;
  facts: Fact[];
  passages: string[];
  pairs: Topic['pairs'];
  verdict?: Topic['verdict'];
}

const pairOf = ({ a, b, relation }: FramePair): Topic['pairs'][number] => ({
  a: a.fact.id,
  b: b.fact.id,
  relation,
});

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Facts that a person put together are of one thing by their word: every pair is related, none is doubted, but for those
 * that they keep apart.
 */
function relateAll(
  facts: readonly Fact[],
  frames: ReadonlyMap<string, Frame>,
  apart: readonly (readonly [string, string])[] = [],
): Topic['pairs'] {
  const keptApart = new Set(apart.map(([a, b]) => keyOf(a, b)));
  return facts.flatMap(({ id: a }, index) =>
    facts.slice(index + 1).flatMap(({ id: b }) => {
      if (keptApart.has(keyOf(a, b))) return [];
      const [first, second] = [frames.get(a), frames.get(b)];
      const relation = first && second ? relateChosen(first, second) : null;
      return relation === null ? [] : [{ a, b, relation }];
    }),
  );
}

const SAME: ReadonlySet<Relation> = new Set(['agree', 'rounding']);

/** The author's word on how the statements relate holds for all that differ; where none does, for all. */
function overrule(pairs: Topic['pairs'], verdict: Verdict): Topic['pairs'] {
  const differ = pairs.filter(({ relation }) => !SAME.has(relation));
  const judged = new Set(differ.length > 0 ? differ : pairs);
  return pairs.map((pair) => (judged.has(pair) ? { ...pair, relation: verdict.relation } : pair));
}

const plainWords = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => word === word.toLowerCase() && !/\d/.test(word))
    .slice(0, 4)
    .join(' ');

/** What the first fact counts and the measure it is of, where that has a name: "officers, train". It prints no particular. */
function describeTopic({ fact, measure }: Frame): string {
  const thing =
    fact.kind === 'quantity'
      ? fact.percent
        ? 'share'
        : fact.currency !== undefined
          ? 'money'
          : plainWords(fact.unit)
      : 'date';
  const known = measure !== null && measureOf(measure) !== null ? measure : '';
  return [thing, known === thing ? '' : known].filter((part) => part !== '').join(', ') || 'figure';
}

function uniqueId(label: string, used: Set<string>): string {
  const base = slug(label);
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  used.add(id);
  return id;
}

/** Topics of the facts that no one has put into one, from what they say. `used` are ids that are taken. */
export function proposeTopics(
  frames: readonly Frame[],
  pairs: readonly FramePair[],
  used: ReadonlySet<string> = new Set(),
): Draft[] {
  const place = new Map(frames.map((frame, index) => [frame, index]));
  const union = new Union(frames.length);
  for (const { a, b } of pairs) union.join(place.get(a)!, place.get(b)!);
  const taken = new Set(used);
  const pairsOf = new Map<number, FramePair[]>();
  for (const pair of pairs) {
    const root = union.find(place.get(pair.a)!);
    const list = pairsOf.get(root);
    if (list) list.push(pair);
    else pairsOf.set(root, [pair]);
  }
  return union
    .groups()
    .filter((group) => group.length > 1)
    .map((group) => {
      const members = group.map((index) => frames[index]!);
      const label = describeTopic(members[0]!);
      return {
        id: uniqueId(label, taken),
        label,
        facts: members.map(({ fact }) => fact),
        passages: [],
        pairs: pairsOf.get(union.find(group[0]!))!.map(pairOf),
      };
    });
}

const NAME_LABELS = { spelling: 'spelling of a name', role: 'role of a person' };

/** Topics of names that are spelt, or of roles that are told, in two ways. */
export function proposeNames(facts: readonly Fact[], used: ReadonlySet<string>): Draft[] {
  const taken = new Set(used);
  return findNameConflicts(facts).map(({ of, a, b }) => ({
    id: uniqueId(NAME_LABELS[of], taken),
    label: NAME_LABELS[of],
    facts: [a, b],
    passages: [],
    pairs: [{ a: a.id, b: b.id, relation: 'conflict' }],
  }));
}

/** Facts by the topic that a person gave them: in dossier.yaml, or else as their mark says. */
function chosenTopics(
  settings: Settings,
  facts: readonly Fact[],
  frames: ReadonlyMap<string, Frame>,
): Draft[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const listed = new Set(Object.values(settings.topics).flatMap((topic) => topic.facts));
  const marked = new Map<string, Fact[]>();
  for (const fact of facts)
    if (fact.topic !== undefined && !listed.has(fact.id))
      marked.set(fact.topic, [...(marked.get(fact.topic) ?? []), fact]);
  const topics = Object.entries(settings.topics).map(([id, { label, passages, ...topic }]) => ({
    id,
    label,
    passages: passages ?? [],
    facts: [...topic.facts.flatMap((each) => byId.get(each) ?? []), ...(marked.get(id) ?? [])],
    apart: topic.apart,
    verdict: topic.verdict,
  }));
  const others = [...marked]
    .filter(([id]) => !Object.hasOwn(settings.topics, id))
    .map(([id, own]) => ({
      id,
      label: id.replaceAll('-', ' '),
      passages: [],
      facts: own,
      apart: undefined,
      verdict: undefined,
    }));
  return [...topics, ...others].map(({ apart, verdict, ...topic }) => {
    const pairs = relateAll(topic.facts, frames, apart);
    if (verdict === undefined) return { ...topic, pairs };
    const found = gravest(pairs.map(({ relation }) => relation));
    return { ...topic, pairs: overrule(pairs, verdict), verdict: { ...verdict, found } };
  });
}

/** Whom all facts of several articles quote: so many reports, one source. */
function soleSource(facts: readonly Fact[]): Pick<Topic, 'source'> {
  const names = new Set(facts.map(({ attributedTo }) => attributedTo?.name ?? null));
  const [name = null] = names;
  const articles = new Set(facts.map(({ article }) => article));
  return names.size === 1 && name !== null && articles.size > 1 ? { source: name } : {};
}

/** Names that facts of more than one origin are attributed to. */
function citedByAll(facts: readonly Fact[], trace: (fact: Fact) => string): string[] {
  const origins = new Map<string, Set<string>>();
  for (const fact of facts)
    if (fact.attributedTo)
      origins.set(
        fact.attributedTo.name,
        (origins.get(fact.attributedTo.name) ?? new Set()).add(trace(fact)),
      );
  return [...origins].filter(([, of]) => of.size > 1).map(([name]) => name);
}

const pairsOf = rememberLast((frames: readonly Frame[]) => pairFrames(frames).pairs);

/**
 * The author's topics first, in the order of dossier.yaml, then those of marks, then proposals for what is left. A fact that
 * the author lists in several topics is in all of them; one that dossier.yaml lists is in no other. Proposals take most of the time:
 * `proposes: false` leaves them out.
 */
export function buildTopics(
  settings: Settings,
  articles: readonly Article[],
  facts: readonly Fact[],
  origins: readonly Origin[],
  { proposes = true }: { proposes?: boolean } = {},
): Topic[] {
  const trace = tracePassages(articles, origins);
  const frames = framesOf(articles, facts, origins);
  const chosen = chosenTopics(
    settings,
    facts,
    new Map(frames.map((frame) => [frame.fact.id, frame])),
  );
  const settled = new Set(chosen.flatMap((topic) => topic.facts.map(({ id }) => id)));
  const free = frames.filter(({ fact }) => !settled.has(fact.id));
  const ids = new Set(chosen.map(({ id }) => id));
  const proposed = proposes ? proposeTopics(free, pairsOf(free), ids) : [];
  proposed.forEach(({ id }) => ids.add(id));
  const named = proposes
    ? proposeNames(
        facts.filter(({ id }) => !settled.has(id)),
        ids,
      )
    : [];
  return [...chosen, ...proposed, ...named].map((topic) => ({
    ...topic,
    relation: topic.verdict?.relation ?? gravest(topic.pairs.map(({ relation }) => relation)),
    origins: [
      ...new Set([
        ...topic.facts.map(trace),
        ...topic.passages.map((passage) => tracePassageId(passage, trace)),
      ]),
    ],
    citing: citedByAll(topic.facts, trace),
    ...soleSource(topic.facts),
  }));
}

/** `afp-2024-09-09/p6.s1` or `afp-2024-09-09/p6`. */
function tracePassageId(
  passage: string,
  trace: (passage: Pick<Fact, 'article' | 'paragraph' | 'sentence'>) => string,
): string {
  const [, article = passage, paragraph, sentence] =
    /^(.*)\/p(\d+)(?:\.s(\d+))?$/.exec(passage) ?? [];
  return trace({ article, paragraph: Number(paragraph ?? 1), sentence: Number(sentence ?? 1) });
}
