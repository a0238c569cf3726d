import { describe, expect, it } from 'vitest';
import { runHere } from '../support/runHere.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('call', () => {
  it.each([
    [['TRADE', '济源', '2025'], '527.7'],
    [['trade', 'jy', '2025'], '527.7'],
    [['TRADE', '419001', '2025', '-', '-', '万元'], '5277000'],
    [['FIGURE', '许昌', 'trade', '1H23', '-', 'yoy'], '0.234'],
    [['YOY', 'Zhengzhou', 'trade', '2025H1'], '0.387'],
  ])('%j prints %s', async (given, value) => {
    expect(await runHere('call', ...given)).toEqual({
      exitCode: 0,
      printed: [value],
      reported: [],
    });
  });

  it('prints a spill as rows with tabs', async () => {
    const { printed } = await runHere('call', 'PLACES', 'prefecture');
    expect(printed).toHaveLength(18);
    expect(printed.every((line) => line.split('\t').length > 1)).toBe(true);
  });

  it('hands a column to a parameter that takes a range', async () => {
    const { exitCode, printed } = await runHere('call', 'SOURCE', '济源;郑州', 'trade', '2025');
    expect([exitCode, printed]).toEqual([
      0,
      ['资料来源：大象新闻（2026-02-13）；郑州市统计局，2025年统计公报'],
    ]);
  });

  it('prints a figure as JSON', async () => {
    const { printed } = await runHere('call', 'TRADE', '济源', '2025', '--json');
    expect(JSON.parse(printed.join())).toMatchObject({
      value: 527.7,
      unit: '亿元',
      status: 'published',
      low: 527.65,
      high: 527.75,
      sources: [{ line: 16, printed: '527.7億元' }],
    });
  });

  it.each([
    [['TRADE', '济原', '2025'], /^#VALUE! .*济源/u],
    [['TRADE', '济源', '2009'], /^#N\/A .*2025/u],
    [['TRADE', '济源'], /^#VALUE! .*period/u],
    [['TRADE', '济源', '-1'], /^#VALUE! /u],
    [['TRADEE', '济源'], /^#NAME\? .*TRADE/u],
  ])('%j fails with a message', async (given, message) => {
    const { exitCode, printed, reported } = await runHere('call', ...given);
    expect([exitCode, printed]).toEqual([1, []]);
    expect(reported.join()).toMatch(message);
  });

  it('prints a failure as JSON on the data side', async () => {
    const given = ['TRADE', '济原', '2025', '--json', '--lang', 'en-US'];
    const { exitCode, printed } = await runHere('call', ...given);
    expect(exitCode).toBe(1);
    expect(JSON.parse(printed.join())).toHaveProperty('error.code', '#VALUE!');
    expect(printed.join()).toContain('Jiyuan');
  });

  it('asks for a build where there is no edition', async () => {
    const { exitCode } = await runHere('call', 'EDITION', '--editions', temporaryFolder());
    expect(exitCode).toBe(1);
  });
});
