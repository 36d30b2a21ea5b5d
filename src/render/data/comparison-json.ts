import type { Dossier, Topic } from '../../model/dossier.ts';
import { type Column, csvFile } from './csv.ts';
import { type ExportFile, jsonText } from './export-file.ts';

const json = (name: string, about: string, value: unknown): ExportFile => ({
  name,
  about,
  mime: 'application/json',
  text: jsonText(value),
  leftOut: [],
});

/** Facts about one thing with how they relate, in the form that `npm run compare` prints. */
export const exportTopics = (dossier: Dossier): ExportFile => {
  const files = new Map(dossier.articles.map((article) => [article.id, article.file]));
  return json('topics.json', 'Facts about one thing, with how each pair of them relates.', {
    topics: dossier.topics.map(
      ({ id, label, relation, verdict, facts, pairs, origins, citing, source }) => ({
        topic: id,
        label,
        relation,
        ...(verdict && { verdict }),
        facts: facts.map((fact) => ({ ...fact, file: files.get(fact.article) })),
        pairs,
        origins,
        citing,
        source,
      }),
    ),
  });
};

export const exportOrigins = (dossier: Dossier): ExportFile =>
  json('origins.json', 'Which sources go back to one witness.', {
    origins: dossier.origins.map(({ id, label, reason, sources }) => ({
      origin: id,
      label,
      reason,
      sources,
    })),
  });

export const exportQuestions = (dossier: Dossier): ExportFile =>
  json('questions.json', 'What a reader asks, and how far the sources answer.', {
    questions: dossier.questions.map((question) => ({
      ...question,
      facts: question.facts.map((fact) => fact.id),
    })),
  });

const TOPIC_COLUMNS: Column<Topic>[] = [
  { name: 'topic', about: 'Key of the topic.', of: ({ id }) => id },
  { name: 'label', about: 'What it is of.', of: ({ label }) => label },
  {
    name: 'relation',
    about: 'The gravest relation among its pairs; empty where nothing can be compared.',
    of: ({ relation }) => relation,
  },
  { name: 'facts', about: 'Ids of its facts.', of: ({ facts }) => facts.map(({ id }) => id) },
  {
    name: 'origins',
    about: 'Ids of the origins its facts come from.',
    of: ({ origins }) => origins,
  },
  {
    name: 'verdict',
    about: 'The author’s reason, where the author has judged.',
    of: ({ verdict }) => verdict?.because,
  },
];

export const exportTopicsCsv = ({ topics }: Dossier): ExportFile =>
  csvFile(
    {
      name: 'topics.csv',
      about: 'Facts about one thing, a row a topic.',
      leftOut: ['How each pair relates is in topics.json only.'],
    },
    TOPIC_COLUMNS,
    topics,
  );
