import type { Dossier } from '../../model/dossier.ts';
import { type ExportFile, jsonText } from './export-file.ts';

const json = (name: string, value: unknown): ExportFile => ({
  name,
  mime: 'application/json',
  text: jsonText(value),
  leftOut: [],
});

/** Facts about one thing with how they relate, in the form that `npm run compare` prints. */
export const exportTopics = (dossier: Dossier): ExportFile => {
  const files = new Map(dossier.articles.map((article) => [article.id, article.file]));
  return json('topics.json', {
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
  json('origins.json', {
    origins: dossier.origins.map(({ id, label, reason, sources }) => ({
      origin: id,
      label,
      reason,
      sources,
    })),
  });

export const exportQuestions = (dossier: Dossier): ExportFile =>
  json('questions.json', {
    questions: dossier.questions.map((question) => ({
      ...question,
      facts: question.facts.map((fact) => fact.id),
    })),
  });
