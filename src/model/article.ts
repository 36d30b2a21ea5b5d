/** An article after its frame is read: what it is, and the paragraphs and sentences that everything is cited by. */
import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { languageTagSchema } from './language-tag.ts';
import { omissionSchema, originalSchema, sourceFileSchema } from './source.ts';
import { verificationSchema } from './verification.ts';
import { webAddressSchema } from './web-address.ts';

const offset = z.int().nonnegative();

const sentenceSchema = z
  .strictObject({ start: offset, end: offset })
  .describe('Offsets in the paragraph text, UTF-16 code units, without surrounding white space.');

const paragraphSchema = z.strictObject({
  offset: offset.describe('Where the paragraph begins in the source text, UTF-16 code units.'),
  text: z.string().describe('An exact slice of the source text.'),
  sentences: z.array(sentenceSchema),
});

/** What stands in the source and not among the paragraphs: credits, captions, links. */
const leftOutSchema = z.strictObject({
  offset: offset.describe('Where it begins in the source text, UTF-16 code units.'),
  text: z.string().describe('An exact slice of the source text.'),
  why: z.string().describe('What kind of line it is, "a credit".'),
});

/** How a paragraph of a note came to be: one paragraph is one statement of the YAML file. */
const noteStatementSchema = z.strictObject({
  paragraph: z.int().positive(),
  kind: z.enum(['attendance', 'event', 'quantity', 'gap', 'reprint']),
  grade: z.string().optional().describe('How far the evidence of attendance goes.'),
  edtf: edtfSchema.optional(),
  evidence: z.string().optional().describe('At most twelve words as the report prints them.'),
  evidenceLanguage: z
    .string()
    .optional()
    .describe('BCP 47, where it is not that of the statement.'),
});

export const articleSchema = z.strictObject({
  id: z.string(),
  file: z.string().describe('Name of the source file.'),
  label: z
    .string()
    .describe('How it is cited, "PTI"; in a dossier, told from others: "PTI, 9 Sep".'),
  sharedLabel: z
    .string()
    .optional()
    .describe('What its source is called, where the label was told from others; not in the MDX.'),
  title: z.string().nullable(),
  published: edtfSchema.nullable().describe('EDTF; null only for a note without a date.'),
  retrieved: edtfSchema.optional(),
  agency: z.string().nullable(),
  place: z.string().nullable().describe('Place of the dateline, as printed.'),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  via: z.string().optional(),
  note: z.string().optional().describe('What a reader should know of a further report, in a line.'),
  url: webAddressSchema.nullable(),
  language: languageTagSchema.describe('BCP 47.'),
  tier: z.enum(['article', 'note']).describe('Notes are further reports, seen in excerpts only.'),
  original: originalSchema.optional(),
  imported: sourceFileSchema.optional().describe('The file that its source was imported from.'),
  reprints: z.string().optional(),
  omits: z.array(omissionSchema).optional(),
  leftOut: z
    .array(leftOutSchema)
    .optional()
    .describe('Lines of the source that are no part of the text, in its order.'),
  verified: verificationSchema
    .optional()
    .describe('How the digest, as it is now, was held against its original; not in the MDX.'),
  statements: z.array(noteStatementSchema).optional(),
  paragraphs: z.array(paragraphSchema),
});

export type Sentence = z.infer<typeof sentenceSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type NoteStatement = z.infer<typeof noteStatementSchema>;
export type Article = z.infer<typeof articleSchema>;

/** Prose names the source, not which of its articles. */
export const sourceName = ({
  label,
  sharedLabel,
}: Pick<Article, 'label' | 'sharedLabel'>): string => sharedLabel ?? label;
