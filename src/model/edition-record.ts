/** What an edition published, frozen in `content/editions/NUMBER.json` by `dossier edition`. */
import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { factSchema } from './fact.ts';

export const EDITIONS = 'editions';

export const editionRecordSchema = z.strictObject({
  number: z.int().positive(),
  date: edtfSchema,
  title: z.string(),
  standfirst: z.string(),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      blocks: z.array(z.array(z.string())).describe('Paragraphs and items of lists, in sentences.'),
    }),
  ),
  facts: z.array(factSchema),
});
export type EditionRecord = z.infer<typeof editionRecordSchema>;
