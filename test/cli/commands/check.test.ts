import { describe, expect, it } from 'vitest';
import { runHere } from '../support/runHere.ts';
import { plantedSeeds, seedsFolder } from '../support/temporaryFolder.ts';

describe('check', () => {
  it('finds the repository’s package sound, naming each conflict and no other', async () => {
    const { exitCode, printed, reported } = await runHere('check', '--seeds', seedsFolder);
    expect(exitCode).toBe(0);
    expect(reported.join()).toContain('数据包无误');
    const conflicts = printed.filter((line) => line.startsWith('冲突'));
    expect(conflicts).toHaveLength(23);
    // A newspaper prints the retail sales of the province otherwise than the national bureau.
    expect(conflicts).toContainEqual(
      expect.stringMatching(/2021年社会消费品零售总额: 24391\.4亿元 .* ≠ 24381\.7亿元/u),
    );
  });

  it('lists what cannot be tested, what was revised, and what is remarkable', async () => {
    const { printed, reported } = await runHere('check', '--seeds', seedsFolder, '--lang', 'en-US');
    const starting = (verdict: string): number =>
      printed.filter((line) => line.startsWith(verdict)).length;
    expect(starting('base revision')).toBeGreaterThan(10);
    expect(starting('cannot be tested')).toBeGreaterThan(5);
    const remarkable = printed.filter((line) => line.startsWith('remarkable'));
    expect(remarkable).toContainEqual(expect.stringMatching(/8\.6% .* > 8\.4%/u));
    expect(reported.at(-1)).toMatch(/^Relations: \d+ hold/u);
  });

  it('fails for a zone that trades more than its city in one document', async () => {
    const seeds = plantedSeeds(['figures.csv', ',4935,亿元,4935億元,', ',9935,亿元,9935億元,']);
    const { exitCode, printed } = await runHere('check', '--seeds', seeds);
    expect(exitCode).toBe(1);
    expect(printed).toContainEqual(expect.stringMatching(/^figures\.csv:\d+:note: 与 .* 矛盾/u));
    expect(printed).toContainEqual(
      expect.stringMatching(/^冲突 部分与整体 郑州航空港2025年进出口: 9935亿元 .* ≠ 6501\.8亿元/u),
    );
    const english = await runHere('check', '--seeds', seeds, '--lang', 'en-US');
    expect(english.printed.join('\n')).toContain('conflict part against whole');
  });

  it('prints each problem with file, row and column, in the language asked for', async () => {
    const seeds = plantedSeeds(
      ['figures.csv', ',6501.8,亿元,', ',,亿元,'],
      ['places.csv', '410200,开封市,Kaifeng,prefecture', '410200,开封市,Kaifeng,city'],
    );
    const chinese = await runHere('check', '--seeds', seeds);
    expect(chinese.exitCode).toBe(1);
    expect(chinese.printed).toContain('figures.csv:2:value: 不能为空。');
    expect(chinese.printed.join('\n')).toMatch(/^places\.csv:6:kind: “city”不在允许的值中/mu);
    const english = await runHere('check', '--seeds', seeds, '--lang', 'en-US');
    expect(english.printed).toContain('figures.csv:2:value: must not be empty.');
    expect(english.printed).toHaveLength(chinese.printed.length);
  });
});
