/** Questions: each is answered by its topic's facts, or stands open and says why. */
import type { Fact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import type { Origin, Question, QuestionState, Topic } from '../model/dossier.ts';

const isApproximateDate = (edtf: string | undefined): boolean =>
  edtf === undefined || /[~%]/.test(edtf);
const isQualified = ({ qualifier, max }: QuantityFact): boolean =>
  qualifier !== undefined || max !== undefined;

/** A fact that says a thing plainly: no "about" or range, no approximate date. */
function isPlain(fact: Fact): boolean {
  if (fact.kind === 'quantity') return !isQualified(fact);
  return fact.kind !== 'date' || !isApproximateDate(fact.edtf);
}

/**
 * The first that holds: `not stated` (the topic has neither facts nor passages), `disputed` (two of its facts conflict),
 * `vague` (only passages, or only qualified, ranged or approximate particulars), `one origin` (a single witness), else `answered`.
 */
function questionState(topic: Topic | undefined): QuestionState {
  if (topic === undefined || (topic.facts.length === 0 && topic.passages.length === 0))
    return 'not stated';
  if (topic.relation === 'conflict') return 'disputed';
  if (!topic.facts.some(isPlain)) return 'vague';
  return topic.origins.length < 2 || topic.source !== undefined ? 'one origin' : 'answered';
}

/** The questions of dossier.yaml in its order. A topic that has no facts is no error: that is how "not stated" is asked for. */
export function answerQuestions(
  settings: Settings,
  topics: readonly Topic[],
  _origins: readonly Origin[] = [],
): Question[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return settings.questions.map(({ text, topic: id }) => {
    const topic = byId.get(id);
    return {
      text,
      topic: id,
      state: questionState(topic),
      facts: topic?.facts ?? [],
      passages: topic?.passages ?? [],
    };
  });
}

/** Neither answered nor disputed: what the sources contradict each other on stands among the contradictions. */
export const isOpen = (question: Question): boolean =>
  question.state !== 'answered' && question.state !== 'disputed';
