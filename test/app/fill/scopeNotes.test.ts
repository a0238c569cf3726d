import { describe, expect, it } from 'vitest';
import { scopeNotes } from '../../../src/app/fill/scopeNotes.ts';

const note = (value: string) => ({ row: 5, column: 0, value });

describe(scopeNotes, () => {
  it.each([
    '注：单位为万美元。',
    '说明：表中数据单位为百万元',
    '注：本表不含济源',
    'Note: figures in US$ million',
  ])('asks about %s', (text) => {
    expect(scopeNotes([note(text)], {})).toMatchObject([{ kind: 'unheard', text }]);
  });

  it.each(['注：增速按可比价格计算。', '资料来源：河南省统计局', '1', '填报单位：统计局'])(
    'passes over %s',
    (text) => {
      expect(scopeNotes([note(text)], {})).toEqual([]);
    },
  );

  it('is answered once', () => {
    const [ask] = scopeNotes([note('注：单位为万美元。')], {
      'unheard:note:注：单位为万美元。': 'as-read',
    });
    expect(ask?.answer).toBe('as-read');
  });
});
