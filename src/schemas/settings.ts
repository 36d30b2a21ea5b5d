/** `content/dossier.yaml`: every editorial choice of a dossier. Labels in it are prose and are checked like prose. */
import { z } from 'zod';
import { edtfSchema } from './edtf.ts';

const factId = z.string().describe('Id of a fact, such as afp-2024-09-09/2700-officers.');
const facts = z.array(factId);
const label = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not lower-case letters, digits and single hyphens');

export const editionSchema = z.strictObject({
  number: z.int().positive(),
  date: edtfSchema.describe('The only date on the pages that is not from the evidence.'),
  authors: z.array(z.string()).min(1),
  contact: z.string().describe('A mail address or a URL.'),
  corrections: z.array(z.strictObject({ date: edtfSchema, text: z.string() })).default([]),
});

export const setSchema = z.strictObject({
  id,
  label,
  declared: factId.describe('The quantity that says how many the whole has.'),
  members: z.array(z.strictObject({ fact: factId, grade: z.string().optional().describe('How far the evidence goes, "sub-forum"; default: taking part.') })),
  host: z.strictObject({ fact: factId, counted: z.enum(['yes', 'no', 'unknown']) }).optional(),
});

export const timelineEntrySchema = z.strictObject({ label, lane: z.string(), date: factId, facts: facts.default([]) });

export const chartSchema = z.strictObject({
  id,
  title: label,
  panels: z.array(z.strictObject({ label, facts: facts.min(1) })).min(1),
});

export const topicSchema = z.strictObject({
  label,
  facts,
  passages: z.array(z.string()).optional().describe('Passages that touch the topic without a particular: paragraph or sentence ids.'),
});

export const settingsSchema = z.strictObject({
  title: label,
  kicker: z.string().optional().describe('The line above the title.'),
  standfirst: label,
  language: z.string().default('en').describe('BCP 47, of the dossier itself.'),
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'not a colour such as #a3211c').optional(),
  site: z.url().optional().describe('Where it will be published; needed for the sitemap and absolute links in metadata only.'),
  edition: editionSchema,
  keyNumbers: z.array(z.strictObject({ fact: factId, label })).default([]).describe('The figures of the first screen.'),
  sets: z.array(setSchema).default([]),
  timeline: z.array(timelineEntrySchema).default([]),
  charts: z.array(chartSchema).default([]),
  topics: z.record(id, topicSchema).default({}),
  questions: z.array(z.strictObject({ text: label, topic: z.string() })).default([]),
  vocabulary: z
    .strictObject({
      organisations: z.array(z.strictObject({ org: id, name: z.string(), aliases: z.array(z.string()).default([]) })).default([]),
      aliases: z.record(z.string(), z.string()).default({}).describe('Further names of countries: name to ISO 3166-1 alpha-3 code.'),
    })
    .default({ organisations: [], aliases: {} }),
  print: z
    .strictObject({
      paper: z.enum(['a4', 'us-letter']).default('a4'),
      standard: z.enum(['ua-1', 'a-2a']).default('ua-1'),
    })
    .default({ paper: 'a4', standard: 'ua-1' }),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Vocabulary = Settings['vocabulary'];
