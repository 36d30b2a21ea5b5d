/** What our own package.json says of us. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const manifestSchema = z.object({
  version: z.string(),
  /** Where to report defects. */
  bugs: z.object({ url: z.string() }).optional(),
});

export function readManifest(): z.infer<typeof manifestSchema> {
  const file = createRequire(import.meta.url).resolve('dossier/package.json');
  return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
