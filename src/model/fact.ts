/**
 * A fact: one particular that one sentence of one article says. Facts are the data contract of Dossier: extraction
 * proposes them, MDX marks record them, every page, the PDF and the exports are made from them and nothing else.
 */
import { z } from 'zod';
import { durationSchema, edtfSchema } from './edtf.ts';

export const STATUSES = ['done', 'planned', 'offered'] as const;
export const QUALIFIERS = [
  'about',
  'more than',
  'at least',
  'up to',
  'less than',
  'at most',
] as const;
export const KINDS = ['date', 'quantity', 'party', 'person', 'name', 'quote'] as const;

const offset = z.int().nonnegative();

const attributionSchema = z.strictObject({
  name: z.string().describe('Fullest form of the name in the article, or the name of the outlet.'),
  kind: z.enum(['person', 'party', 'outlet']),
});

/** Where in the article the speaker of a quotation is named. Offsets in the paragraph's text, UTF-16 code units. */
const placeSchema = z.strictObject({
  paragraph: z.int().positive(),
  start: offset,
  end: offset,
});

/** What a mark of any kind may carry beside its own fields. */
export const claimFields = {
  status: z
    .enum(STATUSES)
    .optional()
    .describe('Whether the thing has happened, is intended, or was offered.'),
  negated: z.boolean().optional().describe('True where the sentence denies it ("will not train").'),
  scope: z
    .string()
    .optional()
    .describe('The part of a whole it speaks of, in the words of the text.'),
  about: z
    .string()
    .optional()
    .describe('The event or undertaking it belongs to, in the words of the text.'),
  topic: z.string().optional().describe('The topic it shares with the facts it is compared with.'),
  attributedTo: attributionSchema.optional().describe('Whom the article names as the source.'),
  asserted: z
    .boolean()
    .optional()
    .describe(
      'True where a note declares the fact and its text does not print it; such a fact has no span.',
    ),
} as const;

/** The fields of each kind that its mark carries as attributes, by the same names. */
export const kindFields = {
  date: {
    edtf: edtfSchema
      .optional()
      .describe(
        'EDTF (ISO 8601-2), resolved against the publication date. Absent for a length that hangs on nothing.',
      ),
    duration: durationSchema.optional().describe('ISO 8601, where the text states a length.'),
  },
  quantity: {
    value: z.number().describe('The number; the lower end of a range.'),
    max: z.number().optional().describe('The upper end of a range.'),
    unit: z.string().describe('What is counted, as the text says it; may be empty.'),
    qualifier: z.enum(QUALIFIERS).optional(),
    trend: z.enum(['up', 'down']).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .describe('ISO 4217.'),
    percent: z.boolean().optional(),
    period: edtfSchema
      .optional()
      .describe('The time the number is for, where the sentence gives one.'),
  },
  party: {
    code: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .describe('ISO 3166-1 alpha-3, for countries and territories.'),
    org: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .optional()
      .describe('A slug, for organisations of every kind.'),
    name: z
      .string()
      .optional()
      .describe(
        'Usual English name; derived from the code or the organisation where absent in a mark.',
      ),
  },
  person: {
    name: z.string().describe('Fullest form in the article.'),
    role: z.string().optional().describe('Office or profession, as the article words it.'),
  },
  name: {
    name: z
      .string()
      .describe(
        'Fullest form in the article; whether a person or an organisation bears it is open.',
      ),
  },
  quote: {
    speaker: z.string().nullable().describe('Fullest name of a person or organisation, or null.'),
    speakerAt: placeSchema
      .optional()
      .describe('Where the article names the speaker (name or pronoun).'),
    continues: z
      .string()
      .optional()
      .describe('Id of the quotation in the paragraph before that this one continues.'),
  },
} as const;

const anchorFields = {
  id: z.string().describe('Article id, a slash, and the value or name in words.'),
  article: z.string().describe('Id of the article.'),
  paragraph: z.int().positive().describe('Counted from 1.'),
  sentence: z.int().positive().describe('Counted from 1 in its paragraph.'),
  start: offset
    .optional()
    .describe('Offset in the paragraph text, UTF-16 code units. Absent for asserted facts.'),
  end: offset.optional(),
  text: z.string().describe('Exactly the slice from start to end; empty for asserted facts.'),
};

const dateFactSchema = z.strictObject({
  kind: z.literal('date'),
  ...anchorFields,
  ...kindFields.date,
  ...claimFields,
});
export const quantityFactSchema = z.strictObject({
  kind: z.literal('quantity'),
  ...anchorFields,
  ...kindFields.quantity,
  ...claimFields,
});
const partyFactSchema = z.strictObject({
  kind: z.literal('party'),
  ...anchorFields,
  ...kindFields.party,
  ...claimFields,
});
const personFactSchema = z.strictObject({
  kind: z.literal('person'),
  ...anchorFields,
  ...kindFields.person,
  ...claimFields,
});
const nameFactSchema = z.strictObject({
  kind: z.literal('name'),
  ...anchorFields,
  ...kindFields.name,
  ...claimFields,
});
const quoteFactSchema = z.strictObject({
  kind: z.literal('quote'),
  ...anchorFields,
  ...kindFields.quote,
  ...claimFields,
});

export const factSchema = z.discriminatedUnion('kind', [
  dateFactSchema,
  quantityFactSchema,
  partyFactSchema,
  personFactSchema,
  nameFactSchema,
  quoteFactSchema,
]);

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Attribution = z.infer<typeof attributionSchema>;
export type DateFact = z.infer<typeof dateFactSchema>;
export type QuantityFact = z.infer<typeof quantityFactSchema>;
export type PartyFact = z.infer<typeof partyFactSchema>;
export type PersonFact = z.infer<typeof personFactSchema>;
export type QuoteFact = z.infer<typeof quoteFactSchema>;
export type Fact = z.infer<typeof factSchema>;
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;
