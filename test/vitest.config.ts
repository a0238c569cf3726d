import { availableParallelism } from 'node:os';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const layers =
  '{domain,dataset,derive,formulas,app,excel,help,cli,workbench,architecture,manifest,build,support}';

/** `--mode long` tries so many times as many examples of each property. */
const longFactor = 20;

/**
 * Tests that share a thread: a module, Fluent among them, is loaded once a thread, not once for each of a thousand files. All cores
 * of a small machine work; by itself vitest leaves one of them idle.
 */
const sharedThreads = {
  pool: 'threads' as const,
  isolate: false,
  maxWorkers: Math.max(2, availableParallelism() - 1),
};

/** Tests that drive a browser; each of two processes drives one through one file after the other. */
const endToEnd = {
  environment: 'node',
  globalSetup: ['test/support/serveForTests.ts'],
  pool: 'forks' as const,
  isolate: false,
  maxWorkers: 2,
  // An unattended machine is shared: what fails once and passes at once was late. At a desk it is looked at.
  retry: env['CI'] === undefined ? 0 : 1,
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          ...sharedThreads,
          name: 'unit',
          environment: 'node',
          include: [`test/${layers}/**/*.test.ts`],
          // What needs another program has projects of its own.
          exclude: ['test/**/*.{e2e,hosts,webkit,firefox}.test.ts'],
          setupFiles: ['test/support/configureProperties.ts'],
          env: { PROPERTY_FACTOR: String(mode === 'long' ? longFactor : 1) },
          // Commands are spawned, and two cores may be busy.
          testTimeout: mode === 'long' ? 60_000 * longFactor : 60_000,
        },
      },
      {
        test: {
          ...sharedThreads,
          name: 'pane',
          environment: 'happy-dom',
          include: ['test/pane/**/*.test.tsx'],
          setupFiles: ['test/pane/support/setup.ts'],
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'hosts',
          include: ['test/**/*.hosts.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'webkit',
          include: ['test/**/*.webkit.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'firefox',
          include: ['test/**/*.firefox.test.ts'],
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
}));
