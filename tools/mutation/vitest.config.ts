import { defineConfig } from 'vitest/config';

/** The tests that run what is mutated in their own process; those of reading and comparison alone can't notice. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    setupFiles: ['test/setup/seed.ts'],
    include: ['src/**/*.test.ts', 'test/golden/**/*.test.ts'],
    exclude: ['src/text/**', 'src/read/**', 'src/import/**', 'src/relate/**'],
  },
});
