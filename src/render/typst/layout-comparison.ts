/** Topics and questions → rows: who says what, where, and how it relates. */
import { indexOf } from '../../dossier/dossier-index.ts';
import { describeFact } from '../../edition/describe-fact.ts';
import type { Dossier, Question, Topic } from '../../model/dossier.ts';
import { articleOf, localId } from '../../model/fact-id.ts';
import type { Fact } from '../../model/fact.ts';
import type { PrintQuestion, PrintTopic, Statement } from './print-data.ts';

const labelOf = (dossier: Dossier, article: string): string => indexOf(dossier).labelOf(article);

/** "AFP ¶2", never broken before the sign. */
export const placeOfFact = (dossier: Dossier, fact: Fact): string =>
  `${labelOf(dossier, fact.article)}\u00A0¶${fact.paragraph}`;

const placeOfPassage = (dossier: Dossier, passage: string): string =>
  `${labelOf(dossier, articleOf(passage))}\u00A0¶${/\d+/.exec(localId(passage))?.[0] ?? ''}`;

const statement = (dossier: Dossier, fact: Fact, place: string): Statement => ({
  text: describeFact(fact, dossier.settings.language),
  place,
});

function layoutTopic(dossier: Dossier, topic: Topic): PrintTopic {
  const sources = [...new Set(topic.facts.map(({ article }) => article))];
  return {
    label: topic.label,
    relation: topic.relation ?? '',
    statements: sources.map((source) => ({
      source: labelOf(dossier, source),
      says: topic.facts
        .filter(({ article }) => article === source)
        .map((fact) => statement(dossier, fact, `¶${fact.paragraph}`)),
    })),
  };
}

/** Topics with something to compare; the gravest relation first is the author's order to choose, so the order of dossier.yaml is kept. */
export const layoutTopics = (dossier: Dossier): PrintTopic[] =>
  dossier.topics
    .filter(({ relation }) => relation !== null)
    .map((topic) => layoutTopic(dossier, topic));

const layoutQuestion = (
  dossier: Dossier,
  { text, state, facts, passages }: Question,
): PrintQuestion => ({
  text,
  state,
  facts: facts.map((fact) => statement(dossier, fact, placeOfFact(dossier, fact))),
  passages: passages.map((passage) => placeOfPassage(dossier, passage)),
});

export const layoutQuestions = (dossier: Dossier): PrintQuestion[] =>
  dossier.questions.map((question) => layoutQuestion(dossier, question));
