import { describe, expect, it } from 'vitest';
import { runHere } from '../support/runHere.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('coverage', () => {
  it('prints units by years for a group', async () => {
    const { exitCode, printed, reported } = await runHere(
      'coverage',
      '国民经济核算',
      '--from',
      '2022',
    );
    expect(exitCode).toBe(0);
    expect(printed[0]).toBe('指标\t地方\t2022\t2023\t2024\t2025');
    expect(printed.find((line) => line.startsWith('地区生产总值\t河南省'))).toBe(
      '地区生产总值\t河南省\t3/2\t2/1\t1/1\t1/1',
    );
    expect(reported.join()).toMatch(/总量 \d+ 格/u);
  });

  it('prints one indicator by any of its names', async () => {
    const { printed } = await runHere('coverage', 'Exports', '--lang', 'en-US', '--from', '2024');
    expect(printed[0]).toBe('indicator\tplace\t2024\t2025');
    expect(printed).toHaveLength(20);
  });

  it('lists the groups where none is given', async () => {
    const { exitCode, printed } = await runHere('coverage');
    expect(exitCode).toBe(0);
    expect(printed.map((line) => line.split('\t')[0])).toContain('财政金融');
  });

  it('says so where there is no such group, or no edition', async () => {
    const unknown = await runHere('coverage', '天文');
    expect([unknown.exitCode, unknown.reported.join()]).toEqual([
      1,
      expect.stringContaining('天文'),
    ]);
    const empty = await runHere('coverage', '--editions', temporaryFolder());
    expect([empty.exitCode, empty.reported.join()]).toEqual([1, expect.stringContaining('build')]);
  });
});
