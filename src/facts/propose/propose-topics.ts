/** Topics proposed for dossier.yaml: what sources of several origins say of one thing, for the author to name, correct and ask about. */
import type { Settings } from '../../schemas/settings.ts';
import { RELATIONS, type Dossier, type Topic } from '../dossier.ts';

export type TopicProposal = Settings['topics'][string];
type Passes = (text: string, facts: string[]) => boolean;

const MOST_TOPICS = 12;

/** To put facts into a topic by hand is to say that all are of one thing; a proposal says no more than the pairs that were found. */
const isWhole = ({ facts, pairs }: Topic): boolean => pairs.length === (facts.length * (facts.length - 1)) / 2;

/** "drivers, train" → "How many drivers (train)"; "money" → "How much money"; "date, open" → "When (open)". */
function question(topic: Topic): string {
  const [first] = topic.facts;
  const [thing = topic.label, measure] = topic.label.split(', ');
  const asked = first?.kind === 'date' ? 'When' : first?.kind !== 'quantity' ? thing : first.currency !== undefined ? 'How much money' : first.percent ? 'Which share' : `How many ${thing}`;
  return measure === undefined ? asked : `${asked} (${measure})`;
}

/** Those in which the sources differ most come first. Topics that the author or a mark has named are no proposals. */
export function proposeTopicChoices({ topics, settings }: Dossier, passes: Passes): Record<string, TopicProposal> {
  const gravity = ({ relation }: Topic): number => (relation === null ? -1 : RELATIONS.indexOf(relation));
  const proposed = topics
    .filter((topic) => !Object.hasOwn(settings.topics, topic.id) && !topic.facts.some((fact) => fact.topic === topic.id) && topic.origins.length > 1 && isWhole(topic))
    .sort((a, b) => gravity(b) - gravity(a))
    .flatMap((topic): [string, TopicProposal][] => {
      const facts = topic.facts.map(({ id }) => id);
      const label = [question(topic), topic.label].find((text) => passes(text, facts));
      return label === undefined ? [] : [[topic.id, { label, facts }]];
    });
  return Object.fromEntries(proposed.slice(0, MOST_TOPICS));
}
