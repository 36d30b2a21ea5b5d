/** The facts as a table. */
import type { z } from 'zod';
import { indexOf } from '../../dossier/dossier-index.ts';
import { factHref } from '../../edition/links.ts';
import type { Dossier } from '../../model/dossier.ts';
import { claimFields, type Fact, factSchema, kindFields } from '../../model/fact.ts';
import { type Column, csvFile, type TableFile } from './csv.ts';

const FIELDS = [
  'value',
  'max',
  'unit',
  'qualifier',
  'trend',
  'currency',
  'percent',
  'period',
  'edtf',
  'duration',
  'code',
  'org',
  'name',
  'role',
  'speaker',
  'status',
  'negated',
  'scope',
  'about',
  'topic',
  'asserted',
];

/** The sentence of the field's schema, and the kinds that have it. */
function fieldAbout(name: string): string {
  const kinds = Object.entries(kindFields).flatMap(([kind, fields]) =>
    name in fields ? [[kind, (fields as Record<string, z.ZodType>)[name]] as const] : [],
  );
  const schemas = [(claimFields as Record<string, z.ZodType>)[name], ...kinds.map(([, of]) => of)];
  const said = schemas.find((schema) => schema?.description)?.description ?? `The ${name}.`;
  return kinds.length ? `Of ${kinds.map(([kind]) => kind).join(', ')}: ${said}` : said;
}

const anchor = (name: 'id' | 'text' | 'article' | 'paragraph' | 'sentence'): string =>
  factSchema.options[0].shape[name].description ?? '';

const field = (name: string): Column<Fact> => ({
  name,
  about: fieldAbout(name),
  of: (fact) => (fact as Record<string, unknown>)[name],
});

function columnsFor(dossier: Dossier): Column<Fact>[] {
  const { articleOf } = indexOf(dossier);
  return [
    { name: 'id', about: anchor('id'), of: ({ id }) => id },
    { name: 'kind', about: 'What kind of particular it is.', of: ({ kind }) => kind },
    { name: 'text', about: anchor('text'), of: ({ text }) => text },
    ...FIELDS.map(field),
    {
      name: 'attributedTo',
      about: claimFields.attributedTo.description ?? '',
      of: ({ attributedTo }) => attributedTo?.name,
    },
    { name: 'article', about: anchor('article'), of: ({ article }) => article },
    {
      name: 'label',
      about: 'How the article is cited.',
      of: (fact) => articleOf(fact).label,
    },
    {
      name: 'tier',
      about: 'Article, or note of a further report.',
      of: (fact) => articleOf(fact).tier,
    },
    {
      name: 'published',
      about: 'When the article was published, EDTF.',
      of: (fact) => articleOf(fact).published,
    },
    { name: 'paragraph', about: anchor('paragraph'), of: ({ paragraph }) => paragraph },
    { name: 'sentence', about: anchor('sentence'), of: ({ sentence }) => sentence },
    {
      name: 'source',
      about: 'Where it stands, from the root of the site.',
      of: (fact) => factHref(fact).slice(1),
    },
  ];
}

/** A row a fact, in the order of the articles. */
export const exportFactsCsv = (dossier: Dossier): TableFile =>
  csvFile(
    {
      name: 'facts.csv',
      about: 'Every fact, a row each.',
      leftOut: ['The place where a quotation names its speaker (speakerAt) is in facts.json only.'],
    },
    columnsFor(dossier),
    dossier.facts,
  );
