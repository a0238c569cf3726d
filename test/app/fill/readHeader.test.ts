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
});
