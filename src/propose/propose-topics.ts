/** Topics proposed for dossier.yaml: what sources of several origins say of one thing, for the author to name, correct and ask about. */
import type { Settings } from '../model/settings.ts';
import type { Fact } from '../model/fact.ts';
import { RELATIONS, type Dossier, type Topic } from '../model/dossier.ts';

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

const ofSeveral = (facts: readonly Fact[]): boolean =>
  new Set(facts.map(({ article }) => article)).size > 1;

/** "drivers, train" → "How many drivers (train)"; "money" → "How much money"; "date, open" → "When (open)". */
function question(topic: Topic): string {
  const [first] = topic.facts;
  const [thing = topic.label, measure] = topic.label.split(', ');
  const asked =
    first?.kind === 'date'
      ? 'When'
      : first?.kind !== 'quantity'
        ? thing
        : first.currency !== undefined
          ? 'How much money'
          : first.percent
            ? 'Which share'
            : `How many ${thing}`;
  return measure === undefined ? asked : `${asked} (${measure})`;
}

/** Those in which the sources differ most come first. Topics that the author or a mark has named are no proposals. */
export function proposeTopicChoices(
  { topics, settings }: Dossier,
  passes: Passes,
): Record<string, TopicProposal> {
  const gravity = ({ relation }: Topic): number =>
    relation === null ? -1 : RELATIONS.indexOf(relation);
  const proposed = topics
    .filter(
      (topic) =>
        !Object.hasOwn(settings.topics, topic.id) &&
        !topic.facts.some((fact) => fact.topic === topic.id) &&
        topic.origins.length > 1 &&
        ofSeveral(core(topic)),
    )
    .sort((a, b) => gravity(b) - gravity(a))
    .flatMap((topic): [string, TopicProposal][] => {
      const facts = core(topic).map(({ id }) => id);
      const label = [question(topic), topic.label].find((text) => passes(text, facts));
      return label === undefined ? [] : [[topic.id, { label, facts }]];
    });
  return Object.fromEntries(proposed.slice(0, MOST_TOPICS));
}
