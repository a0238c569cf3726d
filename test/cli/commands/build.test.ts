import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/cli/edition/loadEdition.ts';
import { editionsFolder, newestEdition } from '../../../src/cli/edition/newestEdition.ts';
import { runHere } from '../support/runHere.ts';
import { plantedSeeds, seedsFolder, temporaryFolder } from '../support/temporaryFolder.ts';

const bytesOf = (path: string | undefined): string =>
  path === undefined ? '' : readFileSync(path, 'utf8');

describe('build', () => {
  it('makes of the seeds exactly the edition that is committed', async () => {
    const out = temporaryFolder();
    const { exitCode } = await runHere('build', '--seeds', seedsFolder, '--out', out);
    expect(exitCode).toBe(0);
    const committed = bytesOf(newestEdition());
    expect(committed).not.toBe('');
    expect(bytesOf(newestEdition(out)) === committed, 'run: npm run -s henan -- build').toBe(true);
  });

  it('has no file in the committed folder that the list does not name', () => {
    const list = readFileSync(join(editionsFolder, 'index.json'), 'utf8');
    for (const file of readdirSync(editionsFolder)) {
      if (file !== 'index.json') expect(list).toContain(`"${file.replace('.json', '')}"`);
    }
  });

  it('prints the path and says what it holds, then that nothing changed', async () => {
    const out = temporaryFolder();
    const first = await runHere('build', '--seeds', seedsFolder, '--out', out);
    expect(first.printed).toEqual([expect.stringMatching(/\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json$/u)]);
    expect(first.reported.join()).toContain('个公布数');
    const second = await runHere('build', '--seeds', seedsFolder, '--out', out);
    expect(second.reported.join()).toContain('没有变化');
    expect(second.printed).toEqual(first.printed);
  });

  it('builds nothing from a package with a problem', async () => {
    const out = temporaryFolder();
    const seeds = plantedSeeds(['figures.csv', ',6501.8,亿元,', ',6051.8,亿元,']);
    const { exitCode, printed, reported } = await runHere('build', '--seeds', seeds, '--out', out);
    expect([exitCode, printed]).toEqual([1, []]);
    expect(reported[0]).toMatch(/^figures\.csv:2:printed: /u);
    expect(loadEdition(out)).toBeUndefined();
  });
});
