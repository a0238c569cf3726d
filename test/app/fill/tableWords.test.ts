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
  ['H1 2025进出口', ['2025H1', 'trade']],
  ['25年1-6月进出口', ['2025H1', 'trade']],
  ['Imports and exports, first half of 2025', ['trade', '2025H1']],
  ['June 2025 exports', ['2025M06', 'exports']],
  ['郑州\u200B市2025\uFEFF年', ['410100', '2025']],
  // A part of a span, of a list or of a date is no period, and neither are 25 years.
  ['2021-5至7进出口', ['trade']],
  ['2021.5-12进出口', ['trade']],
  ['2021-2023年进出口', ['trade']],
  ['2024、2025年进出口', ['trade']],
  ['2025年5、6月进出口', ['trade']],
  ['2025年5月和6月进出口', ['trade']],
  ['2025年二、三季度进出口', ['trade']],
  ['5.6.2025进出口', ['trade']],
  ['建市25年进出口', ['trade']],
  ['人人', []],
  ['备注', []],
];

describe('tableWords', () => {
  it.each(cases)('reads "%s"', (text, ids) => {
    expect(wordsOf(text).map(({ id }) => id)).toEqual(ids);
  });
});
