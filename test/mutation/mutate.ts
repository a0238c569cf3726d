import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { Stryker } from '@stryker-mutator/core';

const [path = ''] = argv.slice(2);
const [folder = ''] = path.split('/');
const source = join('src', path);
if (folder === '' || !existsSync(source) || !existsSync(join('test', folder))) {
  console.error('npm run mutate -- domain: a folder or file of src whose tests are in test.');
  exit(1);
}
// Read by the configuration of vitest, in the processes that Stryker starts.
env['MUTATED_FOLDER'] = folder;

const cache = 'node_modules/.cache/stryker';
const stryker = new Stryker({
  mutate: [
    statSync(source).isDirectory() ? `${source}/**/*.ts` : source,
    // Words for people: another word is no fault that a test should find.
    '!src/**/{issues,words,*Message,*Words}*.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  // What has not changed keeps its result, also of files beside the ones that are mutated now.
  incremental: true,
  incrementalFile: `${cache}/${folder}.json`,
  // Vitest finds no test below node_modules.
  tempDirName: join(tmpdir(), `stryker-${folder}`),
  ignorePatterns: ['dist'],
  reporters: ['clear-text', 'html'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: `${cache}/${folder}.html` },
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  concurrency: Number(env['MUTATION_PROCESSES'] ?? '2'),
});
try {
  await stryker.runMutationTest();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
