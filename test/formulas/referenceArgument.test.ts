import { describe, expect, it } from 'vitest';
import { referenceNames } from '../../src/dataset/referenceNames.ts';
import { referenceArgument } from '../../src/formulas/referenceArgument.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

describe('referenceArgument', () => {
  it.each([
    [{ place: '410300' }, '洛阳', 'Luoyang'],
    [{ place: '410300', indicator: 'trade' }, '洛阳', 'Luoyang'],
    [{ place: '410300', indicator: 'gdp' }, '洛阳/地区生产总值', 'Luoyang/Gross domestic product'],
    [
      { place: '411000', indicator: 'trade', breakdown: 'us' },
      '许昌/进出口/美国',
      'Xuchang/Imports and exports/United States',
    ],
  ])('%j', (reference, chinese, english) => {
    const names = referenceNames(dataset, reference, query());
    expect([referenceArgument(names, 'zh-CN'), referenceArgument(names, 'en-US')]).toEqual([
      chinese,
      english,
    ]);
  });
});
