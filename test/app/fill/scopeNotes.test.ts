import { describe, expect, it } from 'vitest';
import { isScopeNote, scopeNotes } from '../../../src/app/fill/scopeNotes.ts';

const years = '2024年郑州市 指标 数值 GDP（亿元）';

describe(scopeNotes, () => {
  it.each([
    '注：单位为万美元。',
    '说明：表中数据单位为百万元',
    '注：本表不含济源',
    '含航空港区',
    '户籍口径',
    '说明：本表为1-11月累计数',
    '前三季度数',
    'Note: figures in US$ million',
    'Note: Figures refer to January-November.',
    '注：GDP按可比价格计算。',
    'Note: GDP at 2020 constant prices.',
  ])('asks about %s', (text) => {
    expect(scopeNotes([text], years, {})).toMatchObject([{ kind: 'unheard', text }]);
  });

  it.each([
    '注：增速按可比价格计算。',
    '资料来源：河南省统计局',
    '1',
    '填报单位：统计局',
    '注：2024年为初步核算数',
    '注：民营企业包含集体企业。',
  ])('passes over %s', (text) => {
    expect(scopeNotes([text], years, {})).toEqual([]);
  });

  it('is answered once', () => {
    const [ask] = scopeNotes(['注：单位为万美元。'], years, {
      'unheard:note:注：单位为万美元。': 'as-read',
    });
    expect(ask?.answer).toBe('as-read');
  });
});

describe(isScopeNote, () => {
  it('leaves months to a table of months, and prices to one with growth', () => {
    expect(isScopeNote('注：1-2月数据合并发布', '2024年1-2月')).toBe(false);
    expect(isScopeNote('注：按可比价格计算', 'GDP 增速')).toBe(false);
    expect(isScopeNote('注：按2020年不变价格计算', 'GDP 增速')).toBe(true);
  });
});
