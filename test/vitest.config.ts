import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const layers =
  '{domain,dataset,derive,formulas,app,excel,help,cli,workbench,architecture,manifest,build,support}';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Pure modules share a thread: a module is loaded once, not once for each of a thousand files.
          pool: 'threads',
          isolate: false,
          include: [`test/${layers}/**/*.test.ts`],
          exclude: ['test/**/*.e2e.test.ts'],
          // Commands are spawned, and two cores may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'pane',
          environment: 'happy-dom',
          include: ['test/pane/**/*.test.tsx'],
          setupFiles: ['test/pane/support/setup.ts'],
          // Fluent is imported once a worker, not once a file.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/**/*.e2e.test.ts'],
          globalSetup: ['test/support/serveForTests.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
