import { describe, expect, it } from 'vitest';
import { isDirectionWord } from '../../../src/app/fill/directionWords.ts';
import { readText } from '../../../src/app/fill/readText.ts';
import { tableDataset } from '../../support/tableNames.ts';

describe('words of direction', () => {
  it('are few', () => {
    expect(['自', 'FROM', 'to', 'of', '从', 'the'].map(isDirectionWord)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    '对美国出口',
    '对美国',
    '自美国进口',
    'Exports to the United States',
    'Imports from the United States',
    'Exports from Zhengzhou to the United States',
    'Imports to Zhengzhou',
    'Exports of Zhengzhou',
    '郑州的出口',
  ])('say no more than is asked: %s', (text) => {
    expect(readText(tableDataset, text, 'header').left).toEqual([]);
  });

  it.each([
    ['自郑州进口', '自'],
    ['对郑州出口', '对'],
    ['自美国出口', '自'],
    ['自2020年', '自'],
    ['Exports to Zhengzhou', 'to'],
    ['Exports of the United States', 'of'],
    ['Imports by the United States', 'by'],
    ['美国的出口', '的'],
    ['Imports from Zhengzhou', 'from'],
    ['Exports from the United States', 'from'],
    ['出口 to', 'to'],
  ])('make another thing of %s', (text, word) => {
    expect(readText(tableDataset, text, 'title').left).toEqual([word]);
  });
});
