import { defineConfig } from 'vitest/config';

/** Three parts: `unit` beside the code, `line` the whole line from articles to output, `browser` the built pages in Chromium. */
const part = (
  name: string,
  include: string[],
  more: { exclude?: string[]; isolate?: boolean },
) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    reporters: ['default'],
    setupFiles: ['test/setup/seed.ts'],
    projects: [
      // One import of the lexicon, gazetteers and atlas for all: so no unit test mocks a module.
      part('unit', ['src/**/*.test.ts'], { isolate: false }),
      part('line', ['test/**/*.test.ts'], { exclude: ['test/browser/**'] }),
      part('browser', ['test/browser/**/*.test.ts'], {}),
    ],
  },
});
