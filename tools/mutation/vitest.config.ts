import { defineConfig } from 'vitest/config';

/** The unit tests that can reach what is mutated; those of reading and comparison can't. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    setupFiles: ['test/setup/seed.ts'],
    include: ['src/**/*.test.ts'],
    exclude: ['src/text/**', 'src/read/**', 'src/import/**', 'src/relate/**'],
  },
});
