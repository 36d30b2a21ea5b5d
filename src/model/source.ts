/** What an author puts into `content/sources/`: article texts with optional front matter, and YAML files of notes. */
import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { languageTagSchema } from './language-tag.ts';
import { webAddressSchema } from './web-address.ts';

/** The article that a digest stands for. */
export const originalSchema = z.strictObject({
  outlet: z.string().describe('Who published the original.'),
  published: edtfSchema.describe('When.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'not a SHA-256 of 64 hexadecimal digits')
    .describe('SHA-256 of the original file, byte for byte.'),
});

export const omissionSchema = z.strictObject({
  paragraph: z.int().positive().describe('The paragraph of the original, counted from 1.'),
  text: z.string().describe('What of it the digest leaves out, in a few words.'),
});

/** What is printed on one line: a heading, a name. */
const line = z
  .string()
  .regex(/^(?=.*\S)\P{Cc}+$/u, 'is empty, or holds a line break or another control character');

/** The file that a text was imported from. */
export const sourceFileSchema = z.strictObject({
  name: line
    .refine((name) => !/[/\\]|^\.+$/.test(name), 'is a path; give the name of the file alone')
    .describe('Its name in sources/originals.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'not a SHA-256 of 64 hexadecimal digits')
    .describe('SHA-256 of it, byte for byte.'),
  retrieved: edtfSchema.optional().describe('The day on which it was fetched or saved.'),
  archived: webAddressSchema.optional().describe('Where an archive keeps a copy.'),
  publish: z.boolean().optional().describe('Whether the site offers it for download; default: no.'),
  pages: z
    .array(z.int().positive())
    .optional()
    .describe('For each page of it, the number of the first paragraph that begins there or later.'),
});
export type SourceFile = z.infer<typeof sourceFileSchema>;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not lower-case letters, digits and single hyphens');

/** Front matter of a source. Everything is optional: the article's own first lines and the file name fill the gaps. */
export const frontMatterSchema = z.strictObject({
  id: slug.optional().describe("The article's key; default: the file name."),
  title: line.optional().describe('Its headline.'),
  label: line.optional().describe('How it is cited, "PTI".'),
  outlet: line.optional().describe('Who published it.'),
  agency: line.optional().describe('The news agency credited.'),
  byline: line.optional().describe('Who wrote it.'),
  authors: z.array(line).optional().describe('Who wrote it, one name each.'),
  published: edtfSchema.optional().describe('The day of publication; relative dates hang on it.'),
  place: line.optional().describe('Place of the dateline.'),
  url: webAddressSchema.optional().describe('Where it can be read.'),
  language: languageTagSchema
    .optional()
    .describe('BCP 47; default: what its script and small words say, else English.'),
  file: sourceFileSchema.optional().describe('The file that the text was imported from.'),
  original: originalSchema.optional().describe('The article that this digest stands for.'),
  reprints: z
    .string()
    .optional()
    .describe('Id of the article, or name of the outlet, that this one reprints.'),
  omits: z.array(omissionSchema).optional().describe('What of the original the digest leaves out.'),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

const evidence = z
  .string()
  .nullable()
  .refine(
    (words) => words === null || words.trim().split(/\s+/).length <= 12,
    'more than twelve words',
  )
  .describe('At most twelve words as the report prints them.');

const statementFields = {
  text: z.string().regex(/\S/, 'is empty').describe('In our own words.'),
  evidence: evidence.default(null),
};

export const statementSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('attendance'),
    grade: z.string(),
    parties: z
      .array(z.string())
      .min(1)
      .describe('ISO 3166-1 alpha-3 codes and organisation slugs.'),
    edtf: edtfSchema.optional(),
    ...statementFields,
  }),
  z.strictObject({ kind: z.literal('event'), edtf: edtfSchema, ...statementFields }),
  z.strictObject({
    kind: z.literal('quantity'),
    value: z.number(),
    max: z.number().optional(),
    qualifier: z.string().optional(),
    status: z.string().optional(),
    of: z.string().describe('What is counted.'),
    edtf: edtfSchema.optional().describe('The period.'),
    ...statementFields,
  }),
  z.strictObject({ kind: z.literal('gap'), ...statementFields }),
  z.strictObject({ kind: z.literal('reprint'), ...statementFields }),
]);
export type Statement = z.infer<typeof statementSchema>;

export const noteSchema = z.strictObject({
  id: slug,
  outlet: line,
  label: line.optional(),
  via: z.string().optional().describe('Where it was read, if not at the outlet.'),
  agency: line.optional(),
  title: line.optional(),
  note: z
    .string()
    .optional()
    .describe('What a reader should know of it, in a line: “reprint of a Guardian story”.'),
  url: webAddressSchema,
  published: edtfSchema.nullable(),
  retrieved: edtfSchema
    .optional()
    .describe('When the page was read; required where it has no date.'),
  language: languageTagSchema.default('en'),
  reprints: z.string().optional(),
  statements: z.array(statementSchema).min(1),
});
export const notesFileSchema = z.strictObject({
  sources: z.array(noteSchema).min(1),
  known_traps: z.array(z.string()).optional(),
});
export type Note = z.infer<typeof noteSchema>;
