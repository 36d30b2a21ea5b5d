/** `content/verified.yaml`: which digests were held against their originals, written by `npm run verify` and read by the source pages. */
import { z } from 'zod';
import { edtfSchema } from './edtf.ts';

export const verificationSchema = z.strictObject({
  article: z.string().describe('Id of the digest.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the digest as it was then; another means it was changed since.'),
  original: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the original it was held against.'),
  date: edtfSchema.describe('The day it was done.'),
  paragraphs: z.int().positive().describe('Paragraphs held against each other.'),
  particulars: z
    .int()
    .nonnegative()
    .describe('Dates, figures and names of the digest found in the original.'),
  quotations: z.int().nonnegative().describe('Quoted phrases found word for word.'),
});
export const verificationsSchema = z.strictObject({ verified: z.array(verificationSchema) });
export type Verification = z.infer<typeof verificationSchema>;
