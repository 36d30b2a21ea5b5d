/** Pages in the markup of common systems, about invented events: each is read whole, and nothing else of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readHtml } from '../../src/import/html/index.ts';

const FOLDER = join(import.meta.dirname, 'pages');
const EXPECTED = z
  .record(
    z.string(),
    z.strictObject({
      title: z.string(),
      published: z.string(),
      authors: z.array(z.string()),
      outlet: z.string().optional(),
      paragraphs: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')));

it.each(Object.entries(EXPECTED))('%s', async (file, expected) => {
  const { title, published, authors, outlet, paragraphs } = await readHtml(
    readFileSync(join(FOLDER, file), 'utf8'),
  );
  expect({
    title,
    published,
    authors,
    ...(expected.outlet !== undefined && { outlet }),
    paragraphs,
  }).toEqual(expected);
});
