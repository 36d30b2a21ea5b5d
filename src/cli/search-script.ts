/** The script of the search as one classic file: browsers refuse modules on a disk. It is the same for every dossier, and made with the pages. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const NAME = 'search.js';
const ENTRY = fileURLToPath(
  import.meta.resolve(`../browser/search/main${extname(import.meta.filename)}`),
);

/** `external` leaves the library out, for measuring our own part. */
export async function bundleSearch(external: string[] = []): Promise<string> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({ input: ENTRY, external, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  return output[0].code;
}

export const searchScript = (): AstroIntegration => ({
  name: 'search-script',
  hooks: {
    'astro:build:done': async ({ dir }) => writeFile(new URL(NAME, dir), await bundleSearch()),
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(`/${NAME}`, (_request, response, next) => {
        bundleSearch().then((code) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
  },
});
