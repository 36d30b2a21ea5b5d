/**
 * What templates and authors have worked out from facts. `computeRef` is the registry of figures that templates print
 * (`data-particular="computed" data-ref="sets/participants/not-named"`); `compute` works out an author's `<Computed>`.
 */
import { compute } from './computed-facts.ts';
import { indexOf } from './dossier-index.ts';
import { countNames } from './entities.ts';
import { slug } from '../read/ids.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Dossier, MemberSet, Topic } from '../model/dossier.ts';
import { isOpen } from './questions.ts';

type Computed = number | string | null;

const countWhere = <T>(things: readonly T[], holds: (thing: T) => boolean): number =>
  things.filter(holds).length;

function latestPublished(dossier: Dossier, tier: 'article' | 'note'): string | null {
  const dates = dossier.articles.flatMap((article) =>
    article.tier === tier && article.published !== null ? [article.published] : [],
  );
  const lastDay = (edtf: string): string => edtfDays(edtf).last ?? '';
  return dates.reduce<string | null>(
    (latest, date) => (latest === null || lastDay(date) > lastDay(latest) ? date : latest),
    null,
  );
}

/** Members are counted once, by tier or by grade; a host that is counted is one of those named. */
const named = (set: MemberSet): MemberSet['members'] =>
  set.host?.counted === 'yes' ? [...set.members, set.host] : set.members;
/** What members of no weaker grade are listed under. */
export const TAKING_PART = 'taking-part';
const gradeSlug = (grade: string | undefined): string =>
  grade === undefined ? TAKING_PART : slug(grade);

function countTierAndGrade(set: MemberSet, what: string | undefined, grade: string): Computed {
  const tier = what === 'named-articles' ? 'article' : what === 'named-notes' ? 'note' : null;
  return (
    tier &&
    countWhere(named(set), (member) => member.tier === tier && gradeSlug(member.grade) === grade)
  );
}

/** `computeRef` of a set: the path after `sets/ID/`. */
export function computeSet(set: MemberSet, [what, grade]: readonly string[]): Computed {
  if (what === 'named' && grade !== undefined)
    return countWhere(named(set), (member) => gradeSlug(member.grade) === slug(grade));
  if (grade !== undefined) return countTierAndGrade(set, what, slug(grade));
  switch (what) {
    case 'declared':
      return set.whole;
    case 'named':
      return named(set).length;
    case 'named-articles':
      return countWhere(named(set), ({ tier }) => tier === 'article');
    case 'named-notes':
      return countWhere(named(set), ({ tier }) => tier === 'note');
    case 'not-named':
      return set.notNamed;
    case 'not-named-if-host-counted':
      return set.notNamedIfHostCounted ?? null;
    default:
      return null;
  }
}

function computeTopic(topic: Topic, what: string | undefined): Computed {
  switch (what) {
    case 'articles':
      return new Set(topic.facts.map(({ article }) => article)).size;
    case 'origins':
      return topic.origins.length;
    case 'facts':
      return topic.facts.length;
    default:
      return null;
  }
}

function countQuestions(dossier: Dossier, state: string): number {
  if (state === 'open') return countWhere(dossier.questions, isOpen);
  if (state === 'count') return dossier.questions.length;
  return countWhere(
    dossier.questions,
    (question) => question.state === state || slug(question.state) === state,
  );
}

function countFacts(dossier: Dossier, rest: readonly string[]): Computed {
  if (rest.length === 1 && rest[0] === 'count') return dossier.facts.length;
  const [id = '', what] = rest;
  const index = indexOf(dossier);
  if (rest.length !== 2 || what !== 'count' || !index.article(id)) return null;
  return index.factsOf(id).length;
}

const isRelation = (topic: Topic, slugged: string): boolean =>
  topic.relation !== null && slug(topic.relation) === slugged;

function computeTopics(dossier: Dossier, [id, what]: readonly string[]): Computed {
  if (what === undefined) {
    if (id === 'count') return dossier.topics.length;
    if (id === 'conflicts')
      return countWhere(dossier.topics, (topic) => isRelation(topic, 'conflict'));
  }
  const topic = indexOf(dossier).topic(id ?? '');
  return topic ? computeTopic(topic, what) : null;
}

/** From the first figure to the second; the ids of facts hold a slash each. */
function computeChange(dossier: Dossier, [a, b, c, d]: readonly string[]): Computed {
  const facts = [`${a}/${b}`, `${c}/${d}`].flatMap((id) => indexOf(dossier).fact(id) ?? []);
  const result = facts.length === 2 ? compute('change', facts, dossier.topics) : null;
  return result && 'value' in result ? Math.round(result.value) : null;
}
type Figure = (dossier: Dossier, rest: readonly string[]) => Computed;

/** A figure that is asked for by `count` alone. */
const counted =
  (count: (dossier: Dossier) => number): Figure =>
  (dossier, rest) =>
    rest.join('/') === 'count' ? count(dossier) : null;

const countTier = (tier: 'article' | 'note'): Figure =>
  counted(({ articles }) => countWhere(articles, (article) => article.tier === tier));

const EVIDENCE = new Map([
  ['articles/latest', 'article'],
  ['notes/latest', 'note'],
] as const);

/** By the first part of a reference; each takes the parts after it. */
const FIGURES: ReadonlyMap<string, Figure> = new Map<string, Figure>([
  ['articles', countTier('article')],
  ['notes', countTier('note')],
  ['origins', counted(({ origins }) => origins.length)],
  ['facts', countFacts],
  ['topics', computeTopics],
  [
    'questions',
    (dossier, [state, ...more]) =>
      state === undefined || more.length > 0 ? null : countQuestions(dossier, state),
  ],
  [
    'sets',
    (dossier, [id = '', ...rest]) => {
      const set = indexOf(dossier).set(id);
      return set ? computeSet(set, rest) : null;
    },
  ],
  ['change', computeChange],
  ['names', countNames],
  [
    'evidence',
    (dossier, rest) => {
      const tier = [...EVIDENCE].find(([path]) => path === rest.join('/'))?.[1];
      return tier ? latestPublished(dossier, tier) : null;
    },
  ],
]);

/**
 * The figure or EDTF date behind a template's reference, or null where there is none such:
 *
 *   articles/count  notes/count  facts/count  facts/ARTICLE/count  origins/count
 *   topics/count  topics/conflicts  topics/ID/articles  topics/ID/origins  topics/ID/facts
 *   questions/count  questions/open  questions/STATE (`one-origin`)
 *   sets/ID/declared  sets/ID/named  sets/ID/named-articles  sets/ID/named-notes  sets/ID/named/GRADE (`taking-part`)  sets/ID/named-notes/GRADE
 *   sets/ID/not-named  sets/ID/not-named-if-host-counted
 *   names/KIND/ID/paragraphs  names/KIND/ID/sources  names/KIND/ID/with/KIND/ID (`person`, `organisation`, `place`)
 *   evidence/articles/latest  evidence/notes/latest
 *   change/FACT/FACT, in whole percent
 */
export function computeRef(dossier: Dossier, ref: string): Computed {
  const [first = '', ...rest] = ref.split('/');
  return FIGURES.get(first)?.(dossier, rest) ?? null;
}
