import { defineConfig } from 'vitest/config';

/** Three parts: `unit` beside the code, `line` the whole line from articles to output, `browser` the built pages in Chromium. */
const part = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude },
});

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    reporters: ['default'],
    setupFiles: ['test/setup/seed.ts'],
    projects: [
      part('unit', ['src/**/*.test.ts']),
      part('line', ['test/**/*.test.ts'], ['test/browser/**']),
      part('browser', ['test/browser/**/*.test.ts']),
    ],
  },
});
