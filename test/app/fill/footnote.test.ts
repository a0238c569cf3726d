import { describe, expect, it } from 'vitest';
import { isFootnote } from '../../../src/app/fill/footnote.ts';

const table = ['市', 'GDP（亿元）①', '人口＊', '郑州市', '①出口'];

describe(isFootnote, () => {
  it.each([
    '① 按2020年不变价计算',
    '* 不含航空港',
    '不含航空港区。',
    '（按美元计价）',
    '本表为1-11月数',
    '以上数据不含济源',
  ])('is %s', (text) => {
    expect(isFootnote(text, table)).toBe(true);
  });

  it.each(['②进口', '※其他', '郑州市', '按消费类型分', '固定资产投资（不含农户）', '规模以上工业'])(
    'is not %s',
    (text) => {
      expect(isFootnote(text, table)).toBe(false);
    },
  );
});
