import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const rows = (title: string, ...labels: readonly string[]): readonly string[] =>
  tableOutcome([`T:${title}`, '指标 | 数值', ...labels.map((label) => `${label} |`)].join('\n'));

describe('其中', () => {
  it.each([
    ['a flow of its whole', ['进出口', '其中：出口'], 'B2 140.1亿元, B3 122.3亿元'],
    [
      'a member below a flow',
      ['出口', '进出口', '其中：一般贸易'],
      'B2 122.3亿元, B3 140.1亿元, B4 89.9亿元',
    ],
    [
      'a member behind another',
      ['出口', '进出口', '其中：加工贸易', '一般贸易'],
      'B2 122.3亿元, B3 140.1亿元, B4 #N/A, B5 89.9亿元',
    ],
    [
      'a flow of a member, never the flow',
      ['进出口', '一般贸易', '其中：出口'],
      'B2 140.1亿元, B3 89.9亿元, B4 #N/A',
    ],
    ['below a line of its own', ['进出口', '其中', '一般贸易'], 'B2 140.1亿元, B4 89.9亿元'],
    ['the growth of its whole', ['进出口增速', '其中：出口'], 'B2 23.4%, B3 28.1%'],
    [
      'in the unit of its whole',
      ['进出口(万元)', '其中：出口'],
      'B2 1,401,000万元, B3 1,223,000万元',
    ],
  ] as const)('is %s', (_what, labels, cells) => {
    expect(rows('2023年上半年许昌市', ...labels)).toEqual([cells]);
  });

  it('is asked behind another part, where both make something of it', () => {
    expect(rows('2023年上半年许昌市', '进出口', '其中：一般贸易', '其中：国有企业')).toEqual([
      'B2 140.1亿元, B3 89.9亿元',
      'ask of-indicator',
    ]);
  });

  it('is not asked behind one of the same kind', () => {
    expect(rows('2023年上半年许昌市', '进出口', '其中：加工贸易', '其中：一般贸易')).toEqual([
      'B2 140.1亿元, B3 #N/A, B4 89.9亿元',
    ]);
  });

  it.each([
    [['国有企业', '其中：民营企业'], 'A3 nothing-before'],
    [['进出口', '机电产品', '其中：一般贸易'], 'A4 under'],
    [['洛阳市', '其中：郑州市'], 'A3 nothing-before'],
  ] as const)('is left alone where it is no part of what is before it: %o', (labels, refused) => {
    expect(rows('2023年上半年进出口', ...labels)).toContain(refused);
  });
});

describe('其中 in two columns of labels', () => {
  it('is of the row before it below the same outer label', () => {
    expect(
      tableOutcome(
        'T:2023年上半年进出口\n地区 | 项目 | 金额\n焦作市 | 一般贸易 |\n | 其中：国有企业 |\n许昌市 | 一般贸易 |',
      ),
    ).toEqual(['C2 #N/A, C3 #N/A, C4 89.9亿元']);
  });
});
