/** `cited.yaml`: what the passages that are cited by their place said when they were first cited. Ingest writes it; it is committed. */
import { z } from 'zod';

export const citedPassagesSchema = z.strictObject({
  passages: z
    .record(z.string(), z.string())
    .describe('By its id, `afp/p6.s1`, the text that stood there.'),
});
