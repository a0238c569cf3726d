import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/app/fill/readText.ts';
import { tableDataset } from '../../support/tableNames.ts';

const left = (text: string): readonly string[] => readText(tableDataset, text, 'header').left;

describe('what a measure changed by', () => {
  it.each([
    ['GDP增速增减（%）', '增速增减'],
    ['进出口增速比上年增减（%）', '增速比上年增减'],
    ['占比变动（%）', '占比变动'],
    ['增速同比', '增速同比'],
  ])('is not understood: %s', (text, odd) => {
    expect(left(text)).toEqual([odd]);
  });

  it.each([
    'GDP增速（±%）',
    '增速（比上年±%）',
    '同比增减%',
    '同比增速',
    '金额同比（%）',
    '比上年增长%',
  ])('is not said by %s', (text) => {
    expect(left(text)).toEqual([]);
  });
});
