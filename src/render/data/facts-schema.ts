/** The JSON Schema of facts.json, from the schemas that articles and facts are read by. */
import { z } from 'zod';
import { articleSchema } from '../../model/article.ts';
import { factSchema } from '../../model/fact.ts';
import { type ExportFile, jsonText } from './export-file.ts';

const place = (what: string) => z.string().describe(`${what}, from the root of the site.`);

const LINKS = {
  source: place('Where it stands on the page of its source'),
  evidence: place('Its row in the list of evidence'),
};

const things = (what: string) => z.array(z.looseObject({})).describe(what);

const dataSchema = z
  .looseObject({
    title: z.string(),
    standfirst: z.string(),
    edition: z.looseObject({ number: z.int(), date: z.string(), authors: z.array(z.string()) }),
    articles: z.array(articleSchema).describe('The sources with their paragraphs.'),
    facts: z
      .array(
        z.discriminatedUnion(
          'kind',
          factSchema.options.map((option) => option.extend(LINKS)) as never,
        ),
      )
      .describe('Every fact, in the order of the sources and their text.'),
    topics: things('Facts about one thing, by their ids, and how each pair of them relates.'),
    origins: things('Sources that go back to one witness.'),
    sets: things('Wholes that a source counts, with the members that are named.'),
    questions: things('What a reader asks, and how far the sources answer.'),
    timeline: things('Dated events, as the authors label them.'),
    charts: things('Figures side by side, as the authors chose them.'),
  })
  .describe('Everything that a dossier shows, and where it comes from.');

export const exportFactsSchema = (): ExportFile => ({
  name: 'facts.schema.json',
  mime: 'application/schema+json',
  text: jsonText(z.toJSONSchema(dataSchema, { unrepresentable: 'any' })),
  about: 'JSON Schema of facts.json, each field with its meaning.',
  leftOut: [
    'The fields of topics, origins, sets, questions, timeline and charts are not spelt out.',
  ],
});
