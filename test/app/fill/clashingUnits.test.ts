import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/app/fill/readText.ts';
import { tableDataset } from '../../support/tableNames.ts';

const left = (text: string): readonly string[] => readText(tableDataset, text, 'title').left;

describe('clashingUnits', () => {
  it.each([
    ['2023年（亿元） 2023 (billion yuan)', '亿元） 2023 (billion yuan'],
    ['进出口 Foreign trade（亿元 USD bn）', '亿元 USD bn'],
    ['出口（万元）单位：亿元', '万元）单位：亿元'],
  ])('are not understood: %s', (text, stretch) => {
    expect(left(text)).toEqual([stretch]);
  });

  it.each([
    '2023年（亿元） 2023 (100 million yuan)',
    'GDP、人均GDP（亿元、万元）',
    'GDP（亿元） 实际使用外资（亿美元）',
    '进出口（亿元，%）',
  ])('are none in %s', (text) => {
    expect(left(text)).toEqual([]);
  });
});
