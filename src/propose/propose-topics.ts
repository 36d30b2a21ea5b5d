/** Topics proposed for dossier.yaml: what sources of several origins say of one thing, for the author to name, correct and ask about. */
import type { Settings } from '../model/settings.ts';
import type { Fact } from '../model/fact.ts';
import { RELATIONS, type Dossier, type Topic } from '../model/dossier.ts';
import type { Frame } from '../relate/index.ts';
import { slug } from '../read/ids.ts';
import { aroundFigure, nounOf } from './noun-phrase.ts';
import { capitalised, sharedMeasure, topicLabel } from './topic-label.ts';

export type TopicProposal = Settings['topics'][string];
type Passes = (text: string, facts: string[]) => boolean;

const MOST_TOPICS = 12;

/**
 * To put facts into a topic by hand is to say that all are of one thing; a proposal says no more than the pairs that were found: from
 * the gravest pair on, the facts that are paired with each one taken before.
 */
function core({ facts, pairs }: Topic): Fact[] {
  const paired = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const gravest = pairs.toSorted(
    (x, y) => RELATIONS.indexOf(y.relation) - RELATIONS.indexOf(x.relation),
  )[0];
  const taken = facts.filter(({ id }) => id === gravest?.a || id === gravest?.b);
  for (const fact of facts)
    if (!taken.includes(fact) && taken.every(({ id }) => paired.has(`${id} ${fact.id}`)))
      taken.push(fact);
  return facts.filter((fact) => taken.includes(fact));
}

/** The noun of a sum, the measure and noun of a count, the day of a date: what tells one thing in a mixed topic from another. */
function thingOf(frame: Frame): string {
  const { dimension, head, measure, fact } = frame;
  if (fact.kind === 'date') return `${dimension} ${fact.edtf} ${measure ?? ''}`;
  if (dimension === 'count') return `${dimension} ${head ?? ''} ${measure ?? ''}`;
  const around = aroundFigure(frame);
  const noun = (around && nounOf(around))
    ?.toLowerCase()
    .split(/[\s-]+/)
    .at(-1);
  return `${dimension} ${noun ?? measure ?? fact.id}`;
}

/** All that were paired, or else those of them that are most plainly of one thing. */
function candidatesOf(topic: Topic, frameOf: ReadonlyMap<string, Frame>): Fact[][] {
  const things = Map.groupBy(topic.facts, ({ id }) => {
    const frame = frameOf.get(id);
    return frame ? thingOf(frame) : id;
  });
  const parts = [...things.values()].sort((a, b) => b.length - a.length);
  return [core(topic), ...parts].filter(ofSeveral);
}

const ofSeveral = (facts: readonly Fact[]): boolean =>
  new Set(facts.map(({ article }) => article)).size > 1;

/** Words, names and neighbouring figures that all have, the noun that is counted apart. */
function sharedByAll(frames: readonly Frame[]): number {
  const [first, ...others] = frames;
  const said = ({ words, inSentence, company }: Frame): Set<string> =>
    new Set([...words, ...inSentence, ...company]);
  if (!first) return 0;
  const sets = others.map(said);
  return [...said(first)].filter(
    (word) => word !== first.head && sets.every((words) => words.has(word)),
  ).length;
}

const valuesOf = (frames: readonly Frame[]): number[] =>
  frames.flatMap(({ fact }) => (fact.kind === 'quantity' ? [fact.value] : []));

/** "One", "two" and figures that leave their noun unsaid are of anything. */
const isCounted = (frames: readonly Frame[]): boolean =>
  valuesOf(frames).some((value) => value > 2) &&
  valuesOf(frames).every((value) => value !== 0) &&
  frames.every(({ fact }) => fact.kind !== 'quantity' || fact.unit !== '');

/** How much all must share beyond being of one measure or one noun; what has neither shares more. */
const ENOUGH = { alike: 1, differing: 2, closely: 3 };

/** A proposal vouches for more than a pair: one measure or one noun for all, and words that all share. */
function areOfOneThing(frames: readonly Frame[]): boolean {
  const [first] = frames;
  if (!first || frames.some(({ dimension }) => dimension !== first.dimension)) return false;
  if (frames.some(({ measure }) => measure === 'age'))
    return frames.every(
      ({ measure, near }) => measure === 'age' && [...near].some((name) => first.near.has(name)),
    );
  if (first.dimension === 'count' && !isCounted(frames)) return false;
  const oneMeasure = sharedMeasure(frames) !== null;
  const oneHead = first.head !== null && frames.every(({ head }) => head === first.head);
  const isAlike = first.dimension === 'count' ? oneHead || oneMeasure : oneMeasure;
  const isLoose = /^(?:percent|money|date)/.test(first.dimension);
  const differ = new Set(valuesOf(frames)).size > 1;
  const enough = !isAlike || isLoose ? ENOUGH.closely : differ ? ENOUGH.differing : ENOUGH.alike;
  return sharedByAll(frames) >= enough;
}

const NAMED = /^(?:spelling|role) of /;

/** Those in which the sources differ most come first. Topics that the author or a mark has named are no proposals. */
export function proposeTopicChoices(
  { topics, settings }: Dossier,
  frames: readonly Frame[],
  passes: Passes,
): Record<string, TopicProposal> {
  const frameOf = new Map(frames.map((frame) => [frame.fact.id, frame]));
  const taken = new Set(Object.keys(settings.topics));
  const gravity = ({ relation }: Topic): number =>
    relation === null ? -1 : RELATIONS.indexOf(relation);
  const framesOf = (facts: readonly Fact[]): Frame[] =>
    facts.flatMap(({ id }) => frameOf.get(id) ?? []);
  const propose = (topic: Topic): [string, TopicProposal][] => {
    const isNames = NAMED.test(topic.label);
    const facts = isNames
      ? core(topic)
      : candidatesOf(topic, frameOf).find((each) => areOfOneThing(framesOf(each)));
    if (facts === undefined || !ofSeveral(facts)) return [];
    const ids = facts.map(({ id }) => id);
    const label = isNames ? capitalised(topic.label) : topicLabel(framesOf(facts));
    const id = label === null ? '' : slug(label);
    if (label === null || taken.has(id) || !passes(label, ids)) return [];
    taken.add(id);
    return [[id, { label, facts: ids }]];
  };
  const proposed = topics
    .filter(
      (topic) =>
        !Object.hasOwn(settings.topics, topic.id) &&
        !topic.facts.some((fact) => fact.topic === topic.id) &&
        topic.origins.length > 1,
    )
    .sort((a, b) => gravity(b) - gravity(a) || b.origins.length - a.origins.length)
    .flatMap(propose);
  return Object.fromEntries(proposed.slice(0, MOST_TOPICS));
}
