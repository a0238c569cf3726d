import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

/** The tests of the folder whose rules are mutated: what only others notice counts as unnoticed. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: [`test/${env['MUTATED_FOLDER'] ?? ''}/**/*.test.ts`],
    // Worlds of random figures and the whole of the seeds take seconds a mutant: small tests are to notice it.
    exclude: ['test/**/*.{e2e,property,seeds}.test.ts'],
    testTimeout: 30_000,
  },
});
