import { describe, expect, it } from 'vitest';
import { partsAs, readHeader } from '../../../src/app/fill/readHeader.ts';
import type { PartKind } from '../../../src/app/fill/tablePart.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

const cases: readonly (readonly [
  kind: PartKind,
  header: string | number | boolean,
  /** Ids, of a name that a function does not understand as it stands with a star. */
  expected: readonly string[],
])[] = [
  ['place', '济源市', ['419001']],
  ['place', 'jy', ['419001']],
  ['place', 419001, ['419001']],
  ['period', 2025, ['2025']],
  ['period', '2025', ['2025']],
  ['period', '2025年上半年', ['2025H1']],
  ['period', 45809, ['2025M06']],
  ['period', 'latest', ['latest']],
  ['period', '24年', ['2024']],
  ['period', 'Dec-24', ['2024M12']],
  ['period', '20250630', ['2025M06']],
  ['period', 20250630, ['2025M06']],
  // As functions have it: a date is a number, its digits as a text are none.
  ['period', '45809', []],
  ['place', '济\u200B源', ['419001']],
  ['period', '2025\u200B年(亿元)', ['2025*', '亿元*']],
  ['period', '2025年(亿元)', ['2025*', '亿元*']],
  ['indicator', '出口(亿元)', ['exports*', '亿元*']],
  ['indicator', '出口【万元】', ['exports*', '万元*']],
  ['indicator', '进出口(合计)', ['trade*']],
  ['indicator', 'GDP增速', ['gdp*', 'yoy*']],
  ['indicator', 'GDP growth (%)', ['gdp*', 'yoy*', '%*']],
  ['indicator', '进出口 同比', ['trade*', 'yoy*']],
  ['indicator', '出口增速位次', ['exports*', 'yoy-rank*']],
  ['indicator', '其中:对美国出口', ['us*', 'exports*']],
  ['indicator', '一般贸易美国进口额', []],
  ['indicator', '2024年上半年进出口/亿元', ['2024H1*', 'trade*', '亿元*']],
  ['breakdown', '一般贸易+美国', ['general-trade+us']],
  ['breakdown', '一般贸易、美国出口', ['general-trade+us*', 'exports*']],
  ['measure', '增速', ['yoy']],
  ['measure', '同比(%)', ['yoy*', '%*']],
  ['measure', '比上年增长%', ['yoy*', '%*']],
  ['measure', true, []],
  ['place', '', []],
];

describe('readHeader', () => {
  it.each(cases)('reads as a %s %s', (kind, header, expected) => {
    const parts = partsAs(kind, readHeader(header, context));
    expect(parts.map(({ id, isPlain }) => `${id}${isPlain ? '' : '*'}`)).toEqual(expected);
  });

  it.each([
    ['济原', { kind: 'unknown', text: '济原' }],
    ['人均进出口', { kind: 'unknown', text: '人均' }],
    ['出口(含保税)', { kind: 'unknown', text: '含保税' }],
    ['进口替代', { kind: 'unknown', text: '替代' }],
    ['进出口/GDP', { kind: 'several', of: 'indicator' }],
    ['2024年比2025年', { kind: 'unknown', text: '比' }],
  ])('takes nothing from %s', (header, problem) => {
    expect(readHeader(header, context)).toEqual({ plain: {}, parts: [], problem });
  });

  it.each([
    ['2021-5至7', '“2021-5至7”（period）是2021年5–7月'],
    ['2021-2023年', '“2021-2023年”（period）不止一年'],
    ['2021-1-6', '“2021-1-6”（period）是2021年1月6日'],
    [46380, '“46380”（period）是2026年12月24日'],
  ])('says why %s is no period', (header, words) => {
    const { plain, parts, problem } = readHeader(header, context);
    expect([plain, parts]).toEqual([{}, []]);
    expect(problem?.kind === 'period' ? problem.reason : '').toContain(words);
  });
});
