import { describe, expect, it } from 'vitest';
import { runHere } from '../support/runHere.ts';
import { plantedSeeds, seedsFolder } from '../support/temporaryFolder.ts';

describe('check', () => {
  it('finds the repository’s package sound', async () => {
    const { exitCode, reported } = await runHere('check', '--seeds', seedsFolder);
    expect(exitCode).toBe(0);
    expect(reported.join()).toContain('数据包无误');
  });

  it('prints each problem with file, row and column, in the language asked for', async () => {
    const seeds = plantedSeeds(
      ['figures.csv', ',6501.8,亿元,', ',,亿元,'],
      ['places.csv', '410200,开封市,Kaifeng,prefecture', '410200,开封市,Kaifeng,city'],
    );
    const chinese = await runHere('check', '--seeds', seeds);
    expect(chinese.exitCode).toBe(1);
    expect(chinese.printed).toContain('figures.csv:2:value: 不能为空。');
    expect(chinese.printed.join('\n')).toMatch(/^places\.csv:6:kind: "city"不在允许的值中/mu);
    const english = await runHere('check', '--seeds', seeds, '--lang', 'en-US');
    expect(english.printed).toContain('figures.csv:2:value: must not be empty.');
    expect(english.printed).toHaveLength(chinese.printed.length);
  });
});
