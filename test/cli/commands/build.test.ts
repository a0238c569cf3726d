import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
      if (file !== 'index.json')
        expect(list).toContain(`"${file.replace(/(?:\.changes)?\.json$/u, '')}"`);
    }
  });

  it('prints the path and says what it holds, then that nothing changed', async () => {
    const out = temporaryFolder();
    const seeds = plantedSeeds();
    const first = await runHere('build', '--seeds', seeds, '--out', out);
    expect(first.printed).toEqual([expect.stringMatching(/\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json$/u)]);
    expect(first.reported.join()).toContain('个公布数');
    const second = await runHere('build', '--seeds', seeds, '--out', out);
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

  it('asks before a tenth of the figures goes', async () => {
    const out = temporaryFolder();
    const seeds = plantedSeeds();
    await runHere('build', '--seeds', seeds, '--out', out);
    const before = bytesOf(newestEdition(out));
    const path = join(seeds, 'figures.csv');
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(0, 300).join('\n'));
    const refused = await runHere('build', '--seeds', seeds, '--out', out, '--lang', 'en-US');
    expect([refused.exitCode, refused.printed]).toEqual([1, []]);
    expect(refused.reported.join()).toMatch(/^\d+ of the \d+ figures .* --allow-loss\.$/u);
    expect(bytesOf(newestEdition(out)) === before).toBe(true);
    const told = await runHere('build', '--seeds', seeds, '--out', out, '--allow-loss');
    expect(told.exitCode).toBe(0);
    expect(loadEdition(out)?.observations).toHaveLength(299);
  });

  it('builds nothing while a new conflict has no note', async () => {
    const out = temporaryFolder();
    const seeds = plantedSeeds(['figures.csv', ',4935,亿元,4935億元,', ',9935,亿元,9935億元,']);
    const { exitCode, reported } = await runHere('build', '--seeds', seeds, '--out', out);
    expect(exitCode).toBe(1);
    expect(reported[0]).toMatch(/^figures\.csv:\d+:note: 与 \S+ 矛盾/u);
    expect(loadEdition(out)).toBeUndefined();
  });

  it('says why it cannot write', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { exitCode, reported } = await runHere('build', '--seeds', plantedSeeds(), '--out', file);
    expect([exitCode, reported.join()]).toEqual([1, expect.stringContaining('写不进去')]);
  });
});
