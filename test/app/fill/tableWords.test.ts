import { describe, expect, it } from 'vitest';
import { tableWords } from '../../../src/app/fill/tableWords.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const wordsOf = tableWords(sampleDataset);

const cases: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['进出口(亿元)', ['trade', '亿元']],
  ['郑州市2025年进出口总值(单位:万元)', ['410100', '2025', 'trade', '万元']],
  ['各市一般贸易出口占比', ['general-trade', 'exports', 'share']],
  ['许昌 2023年1-6月 增速', ['411000', '2023H1', 'yoy']],
  ['Zhengzhou imports, 100 million yuan', ['410100', 'imports', '100 million yuan']],
  ['trade 2025', ['trade', '2025']],
  ['同比(%)', ['yoy', '%']],
  ['人口(人)', ['population', '人']],
  ['人口万人', ['population', '万人']],
  ['人人', []],
  ['备注', []],
];

describe('tableWords', () => {
  it.each(cases)('reads "%s"', (text, ids) => {
    expect(wordsOf(text).map(({ id }) => id)).toEqual(ids);
  });
});
